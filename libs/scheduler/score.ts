import type { Draft } from './draft.ts';

/** A schedule's worth, level by level in the order of the objective (see `level`), less being better everywhere. */
export type Score = readonly number[];

/** Where each level stands in a score. */
export const level = {
  /** Required requests not placed. */
  missing: 0,
  /** Breaks beyond the allowed spread. */
  excess: 1,
  /** Weight lacking to what has to be reached before people are spared (repair) or served (floor first). */
  lacking: 2,
  /** People disturbed by a repair. */
  disturbed: 3,
  /** People short of the served floor, where the floor may cost weight; else 0. */
  shortFirst: 4,
  weight: 5,
  short: 6,
  /** Meetings lacking to wished minima. */
  belowWish: 7,
  share: 8,
  breaks: 9,
  idle: 10,
  spread: 11,
  /** Published meetings that could have stayed and do not. */
  displaced: 12,
  changes: 13,
} as const;

export const scoreOf = (draft: Draft, target: number, floorFirst: boolean): Score => [
  draft.missing,
  draft.excess,
  Math.max(0, target - draft.weight),
  draft.problem.repair ? draft.disturbed : 0,
  floorFirst ? draft.short : 0,
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
  for (let i = 0; i < one.length; i++) {
    const difference = one[i]! - other[i]!;
    if (Math.abs(difference) > tolerance) return difference < 0;
  }
  return false;
}
