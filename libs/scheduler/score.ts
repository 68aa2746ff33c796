import type { Draft } from './draft.ts';
import type { LevelWeights } from './level-weights.ts';

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
  /** Weight against what the levels named are worth; 0 where none is. */
  sum: 5,
  weight: 6,
  short: 7,
  /** Meetings lacking to wished minima. */
  belowMin: 8,
  share: 9,
  breaks: 10,
  idle: 11,
  spread: 12,
  /** Published meetings that could have stayed and do not. */
  displaced: 13,
  changes: 14,
} as const;

/** What is asked of a schedule beyond the order of the levels. */
export interface Goals {
  /** Weight to be reached before a repair spares people, or before the served floor is thought of; 0 for none. */
  target: number;
  /** Whether the served floor comes before the weight above the target. */
  floorFirst: boolean;
  weights: LevelWeights;
}

export const scoreOf = (draft: Draft, { target, floorFirst, weights }: Goals): Score => {
  const share = draft.worstShare();
  return [
    draft.missing,
    draft.excess,
    Math.max(0, target - draft.weight),
    draft.problem.repair ? draft.disturbed : 0,
    floorFirst ? draft.short : 0,
    Object.keys(weights).length > 0 ? costOfLevels(draft, weights, draft.short, share) - draft.weight : 0,
    -draft.weight,
    draft.short,
    draft.belowMin,
    -share,
    draft.breakTotal,
    draft.idle,
    draft.spread,
    draft.problem.repair ? draft.displaced : 0,
    draft.changes,
  ];
};

/** What the levels named cost in weight of requests. */
function costOfLevels(draft: Draft, weights: LevelWeights, short: number, share: number): number {
  const { served = 0, minimum = 0, share: fair = 0, breaks = 0, idle = 0, spread = 0, changes = 0 } = weights;
  return (
    served * short +
    minimum * draft.belowMin +
    fair * (1 - share) +
    breaks * draft.breakTotal +
    idle * draft.idle +
    spread * (spread > 0 ? draft.spread : 0) +
    changes * draft.changes
  );
}

const tolerance = 1e-6;

export function better(one: Score, other: Score): boolean {
  for (let i = 0; i < one.length; i++) {
    const difference = one[i]! - other[i]!;
    if (Math.abs(difference) > tolerance) return difference < 0;
  }
  return false;
}
