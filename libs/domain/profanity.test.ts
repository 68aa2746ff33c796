import { expect, it } from 'vitest';
import { mayBeCoarse } from './profanity';

it('flags coarse words, also in a disguise, and leaves ordinary ones alone', () => {
  for (const words of [
    'Merde',
    'quelle CONNERIE'.replace('CONNERIE', 'connasse'),
    'p.u.t.a.i.n',
    'fuuuuck',
    'sh1t',
    'm3rde !',
    'enculé',
    'Oh shit',
  ])
    expect([words, mayBeCoarse(words)]).toEqual([words, true]);
  for (const words of [
    'concours',
    'habité',
    'unique',
    'espoir',
    'Connexion',
    'computer',
    'député',
    'conférence',
    'assemblée',
  ])
    expect([words, mayBeCoarse(words)]).toEqual([words, false]);
});
