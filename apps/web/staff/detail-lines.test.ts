import { expect, it } from 'vitest';
import { detailLines, subjectOf } from './detail-lines';

it('details are one line for each value, parts of parts named by their way', () => {
  const details = { name: 'Cardiolyse', changed: ['venue', 'starts'], before: { venue: null, days: 1 }, none: [] };
  expect(detailLines(JSON.stringify(details))).toEqual([
    { name: 'name', value: 'Cardiolyse' },
    { name: 'changed', value: 'venue, starts' },
    { name: 'before.venue', value: '—' },
    { name: 'before.days', value: '1' },
    { name: 'none', value: '—' },
  ]);
  expect(detailLines('{}')).toEqual([]);
});

it('what it was about is its title or its name, where one was kept', () => {
  const title = { fr: 'Journée', en: 'Day' };
  expect(subjectOf(JSON.stringify({ title }))).toEqual(title);
  expect(subjectOf('{"after": {"name": "Cardiolyse"}}')).toEqual({ fr: 'Cardiolyse', en: 'Cardiolyse' });
  expect(subjectOf('{"created": 3}')).toBeUndefined();
});
