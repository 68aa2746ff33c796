import { expect, it } from 'vitest';
import { inserted, sameWords } from './words-draft';

it('a field takes the place of what is selected, and the cursor goes on after it', () => {
  expect(inserted('Bonjour , bienvenue', 8, 8, 'prenom')).toEqual({ text: 'Bonjour {{prenom}}, bienvenue', at: 18 });
  expect(inserted('Bonjour toi', 8, 11, 'nom')).toEqual({ text: 'Bonjour {{nom}}', at: 15 });
});

it('words are the same when both languages are', () => {
  const words = { subject: { fr: 'a', en: 'b' }, body: { fr: 'c', en: 'd' } };
  expect(sameWords(words, structuredClone(words))).toBe(true);
  expect(sameWords(words, { ...words, body: { fr: 'c', en: 'e' } })).toBe(false);
});
