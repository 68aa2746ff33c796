import { expect, it } from 'vitest';
import { exportQuery, registrationsSearch } from './registrations-search';

it('exports what is shown, and everything when nothing is filtered', () => {
  expect(exportQuery({})).toBe('');
  expect(exportQuery({ q: 'lefèvre & fils', statut: 'CONFIRMED', page: 3, tri: 'NAME' })).toBe(
    '?search=lef%C3%A8vre+%26+fils&status=CONFIRMED',
  );
});

it('takes from an address what it knows', () => {
  expect(registrationsSearch({ statut: 'CONFIRMED', college: 'NOPE', page: 2, tri: 'NAME' })).toMatchObject({
    statut: 'CONFIRMED',
    college: undefined,
    page: 2,
    tri: 'NAME',
  });
});
