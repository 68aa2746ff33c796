import { expect, it } from 'vitest';
import { offerEnds } from './offer-ends';

const NOW = new Date('2024-09-15T08:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

it.each([
  ['the hours that staff chose, weeks before', 24, 240, 24],
  ['half of what is left, the day before', 24, 20, 10],
  ['never less than a quarter of an hour', 24, 0.2, 0.25],
  ['as little as staff want', 1, 240, 1],
])('gives %s', (_, chosen, untilEvent, expected) => {
  expect(offerEnds(NOW, chosen, inHours(untilEvent))).toEqual(inHours(expected));
});
