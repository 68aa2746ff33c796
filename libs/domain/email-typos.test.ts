import { describe, expect, it } from 'vitest';
import { likelyEmail } from './email-typos';

describe('a slip in an address', () => {
  it.each([
    ['ines@gmial.com', 'ines@gmail.com'],
    ['ines@gmail.con', 'ines@gmail.com'],
    ['ines@gamil.com', 'ines@gmail.com'],
    ['ines@hotmial.fr', 'ines@hotmail.fr'],
    ['ines@wanado.fr', 'ines@wanadoo.fr'],
    ['ines@lapsote.net', 'ines@laposte.net'],
    ['ines@clinique-des-lilas.con', 'ines@clinique-des-lilas.com'],
    ['Ines.Aubry@ORAGNE.fr', 'Ines.Aubry@orange.fr'],
  ])('%s is likely %s', (typed, meant) => {
    expect(likelyEmail(typed)).toBe(meant);
  });

  it.each([
    ...['ines@gmail.com', 'ines@aphp.fr', 'ines@ap-hp.fr', 'ines@mail.com', 'ines@gmx.de', 'ines@lumen.example.com'],
    ...['ines@fred.fr', 'ines@sft.fr', 'ines', 'ines@', '@gmial.com', 'ines@grange.fr.example', 'a@b@gmial.com'],
  ])('%s is left alone', (typed) => {
    expect(likelyEmail(typed)).toBeUndefined();
  });
});
