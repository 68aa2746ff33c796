import { describe, expect, it } from 'vitest';
import { changed, emptyPlan, faultsOf, nextNumber, type PlanDraft, without, withRow } from './plan-draft';

let id = 0;
const makeId = () => `booth-${(id += 1)}`;
const row = (plan: PlanDraft, number: string, count: number, direction: 'ACROSS' | 'DOWN' = 'ACROSS') =>
  withRow(plan, { number, count, direction }, makeId);
const numbers = (plan: PlanDraft) => plan.booths.map((booth) => booth.number);

describe('a plan', () => {
  it('gets a row of booths side by side in one gesture, numbered past those that are taken', () => {
    const one = row(emptyPlan, 'A1', 3);
    expect(one.booths.map(({ number, x, y }) => [number, x, y])).toEqual([
      ['A1', 1, 1],
      ['A2', 5, 1],
      ['A3', 9, 1],
    ]);
    expect(numbers(row(one, 'A2', 2))).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  });

  it('puts a row where nobody stands, and no longer than the hall', () => {
    const full = row(row(emptyPlan, 'A1', 100), 'B1', 1, 'DOWN');
    expect(full.booths).toHaveLength(16);
    const [first, last] = [full.booths[0]!, full.booths.at(-1)!];
    expect(last.y).toBeGreaterThanOrEqual(first.y + first.height);
  });

  it('keeps its booths inside, whatever is asked', () => {
    const plan = row(emptyPlan, 'A1', 1);
    const [booth] = plan.booths;
    const far = changed(plan, booth!.id, { x: 500, y: -3 });
    expect(far.booths[0]).toMatchObject({ x: 56, y: 0 });
    expect(changed(plan, booth!.id, { width: 0, height: 900 }).booths[0]).toMatchObject({ width: 1, height: 40, y: 0 });
  });

  it('has an exhibitor on one booth only', () => {
    const plan = row(emptyPlan, 'A1', 2);
    const [one, other] = plan.booths;
    const given = changed(changed(plan, one!.id, { exhibitorId: 'x' }), other!.id, { exhibitorId: 'x' });
    expect(given.booths.map(({ exhibitorId }) => exhibitorId)).toEqual([null, 'x']);
    expect(without(given, one!.id).booths).toHaveLength(1);
  });

  it('says which numbers are missing or there twice', () => {
    const plan = row(emptyPlan, 'A1', 3);
    const twice = changed(changed(plan, plan.booths[1]!.id, { number: 'A1 ' }), plan.booths[2]!.id, { number: ' ' });
    expect(faultsOf(twice).map(({ code }) => code)).toEqual(['NUMBER_TWICE', 'NUMBER_TWICE', 'REQUIRED']);
    expect(faultsOf(plan)).toEqual([]);
  });

  it('counts on', () => {
    expect(['A9', '12', 'B', 'C-09'].map(nextNumber)).toEqual(['A10', '13', 'B1', 'C-10']);
  });
});
