import { expect, test } from 'vitest';
import { wordFaults } from './word-faults';

const faultsOf = (fr: string, en: string) =>
  wordFaults('area', { fr: { key: fr }, en: { key: en } }, new Set(['Menu']));

test.each([
  ['Prêt ?', 'Ready?'],
  ['Prêt?', 'Ready?'],
  ['Heure : 8 h', 'Time: 8 h'],
  ['« Oui »', '“Yes”'],
  ['12 %', '12%'],
  ['1 000 places', '1,000 places'],
  ["L'accueil", 'Door'],
  ['Attendez...', 'Wait…'],
  ['Bonjour {{name}}', 'Hello'],
  ['Accueil', 'Accueil'],
  ['Accueil', 'Door\u202f!'],
])('%s | %s is a fault', (fr, en) => {
  expect(faultsOf(fr, en)).toHaveLength(1);
});

test.each([
  ['Prêt\u202f? 12\u202f%\u202f: «\u202f{{title}}\u202f» à 08:30', 'Ready? 12%: “{{title}}” at 08:30'],
  ['Menu', 'Menu'],
  ['https://exemple.fr', 'https://example.org'],
])('%s is well set', (fr, en) => {
  expect(faultsOf(fr, en)).toEqual([]);
});
