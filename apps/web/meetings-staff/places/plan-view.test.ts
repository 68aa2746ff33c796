import { describe, expect, it } from 'vitest';
import { type PlaceTable, planOf, toggled } from './plan-view';

const table = (id: string, row: number | null, column: number | null, zoneId = 'hall'): PlaceTable => ({
  __typename: 'PlaceTable',
  id,
  label: id,
  number: null,
  zoneId,
  row,
  column,
  booth: null,
  videoUrl: null,
  coming: 0,
  isOut: false,
});

describe('the plan of a zone', () => {
  it('has its tables where they stand, and beside it those without a spot', () => {
    const plan = planOf({ __typename: 'PlaceZone', id: 'hall', name: 'Hall' }, [
      table('a', 1, 1),
      table('b', 2, 3),
      table('c', null, null),
      table('d', 9, 9, 'other'),
    ]);
    expect([plan.rows, plan.columns]).toEqual([2, 3]);
    expect(plan.at(2, 3)?.id).toBe('b');
    expect(plan.at(1, 2)).toBeUndefined();
    expect(plan.beside.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('choosing several', () => {
  it('adds them, and takes them away where all are chosen', () => {
    expect(toggled(['a'], ['a', 'b'])).toEqual(['a', 'b']);
    expect(toggled(['a', 'b', 'c'], ['a', 'b'])).toEqual(['c']);
  });
});
