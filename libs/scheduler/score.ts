import type { Draft } from './draft.ts';

/**
 * A schedule's worth, level by level in the order of the objective, less being better everywhere:
 * required requests missing, breaks beyond the allowed spread, weight lacking to what a repair must regain, people
 * disturbed, - weight, people short of the served floor, meetings short of wished minima, - worst share, breaks,
 * idle slots, spread of breaks, meetings moved by a repair, table and zone changes.
 */
export type Score = readonly number[];

export const scoreOf = (draft: Draft, regain: number): Score => [
  draft.missing,
  draft.excess,
  Math.max(0, regain - draft.weight),
  draft.problem.repair ? draft.disturbed : 0,
  -draft.weight,
  draft.short,
  draft.belowWish,
  -draft.worstShare(),
  draft.breakTotal,
  draft.idle,
  draft.spread,
  draft.problem.repair ? draft.displaced : 0,
  draft.changes,
];

const tolerance = 1e-6;

export function better(one: Score, other: Score): boolean {
  for (let level = 0; level < one.length; level++) {
    const difference = one[level]! - other[level]!;
    if (Math.abs(difference) > tolerance) return difference < 0;
  }
  return false;
}
