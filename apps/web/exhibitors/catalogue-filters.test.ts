import { expect, test } from 'vitest';
import type { ExhibitorCardFragment } from '@parvis/contract/web';
import { countsOf, filtered, searched } from './catalogue-filters';

const text = (fr = '') => ({ __typename: 'Text' as const, fr, en: '' });
const exhibitor = (name: string, some: Partial<ExhibitorCardFragment> = {}): ExhibitorCardFragment => ({
  __typename: 'Exhibitor',
  id: name,
  booth: null,
  description: text(),
  website: null,
  filiere: null,
  offers: [],
  logoUrl: null,
  items: [],
  organisation: {
    __typename: 'Organisation',
    id: name,
    name,
    filiere: null,
    college: 'SME',
    city: null,
    isMember: false,
  },
  ...some,
});
const list = [
  exhibitor('Gestéa', { filiere: 'MEDTECH', offers: ['ROBOTICS', 'IMAGING'] }),
  exhibitor('Optilab', {
    filiere: 'DIAGNOSTIC',
    offers: ['IMAGING'],
    description: text('<p>Un réactif</p>'),
  }),
];
const names = (found: ExhibitorCardFragment[]) => found.map(({ id }) => id);

test('accents are forgiven, marks are no words', () => {
  expect(names(searched(list, 'gestea'))).toEqual(['Gestéa']);
  expect(names(searched(list, 'REACTIF'))).toEqual(['Optilab']);
  expect(names(searched(list, '<p>'))).toEqual([]);
});

test('filters narrow together; each choice says what it would leave', () => {
  expect(names(filtered(list, { offre: 'IMAGING', filiere: 'DIAGNOSTIC' }))).toEqual(['Optilab']);
  expect(countsOf(list, { filiere: 'DIAGNOSTIC' }, 'offre')).toEqual(new Map([['IMAGING', 1]]));
  expect(countsOf(list, { filiere: 'DIAGNOSTIC' }, 'filiere')).toEqual(
    new Map([
      ['MEDTECH', 1],
      ['DIAGNOSTIC', 1],
    ]),
  );
});
