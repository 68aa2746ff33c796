import { expect, it } from 'vitest';
import { newDays, nextEdition } from './next-edition';

it('the next edition is a year on, on the same day of the week, with the year in its title', () => {
  const title = { fr: 'Medicen Day 2024', en: 'Medicen Day 2024' };
  expect(nextEdition({ title, firstDay: '2024-10-01' })).toEqual({
    titleFr: 'Medicen Day 2025',
    titleEn: 'Medicen Day 2025',
    startsOn: '2025-09-30',
  });
  expect(new Date('2024-10-01').getUTCDay()).toBe(new Date('2025-09-30').getUTCDay());
});

it('a title without a year stays', () => {
  expect(nextEdition({ title: { fr: 'Forum', en: 'Forum' }, firstDay: '2024-01-02' })).toMatchObject({
    titleFr: 'Forum',
    startsOn: '2024-12-31',
  });
});

it('the copy lasts as many days', () => {
  const days = newDays({ starts: '2024-11-28T09:00', ends: '2024-11-29T17:30' }, '2025-12-31');
  expect([days?.first.toISOString(), days?.last.toISOString()]).toEqual([
    '2025-12-31T12:00:00.000Z',
    '2026-01-01T12:00:00.000Z',
  ]);
  expect(newDays({ starts: '2024-11-28T09:00', ends: '2024-11-29T17:30' }, '')).toBeUndefined();
});
