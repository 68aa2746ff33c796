import type { Draft } from './draft.ts';
import { weighedLevels } from './level-weights.ts';
import type { Problem } from './problem.ts';
import type { Goals } from './score.ts';

/** Costs in units of the least weight (`missing` and `excess`: of the greatest). Each level outweighs what the one below can gain in a single move. */
const cost = {
  missing: 6,
  excess: 1,
  excessOfRepair: 10,
  regain: 15,
  disturbed: 3,
  served: 0.4,
  servedFirst: 5,
  minimum: 0.3,
  low: 0.2,
  breaks: 0.06,
  idle: 0.012,
  displaced: 0.02,
  changes: 0.003,
} as const;

/** Beside levels that are weighed the others only decide between equals. */
const besideWeighed = 0.1;

/** What the walk pays for a draft: one number for all levels, where the order of the levels keeps the best found. */
export class Objective {
  readonly goals: Goals;
  readonly #repair: boolean;
  /** The least weight of a request, and the greatest in units of it. */
  readonly unit: number;
  readonly #range: number;
  readonly #price: Record<'served' | 'minimum' | 'low' | 'share' | 'breaks' | 'idle' | 'spread' | 'changes', number>;

  constructor({ weight, repair }: Problem, goals: Goals) {
    this.goals = goals;
    this.#repair = repair;
    this.unit = weight.reduce((least, one) => Math.min(least, one), Infinity);
    this.#range = weight.reduce((most, one) => Math.max(most, one / this.unit), 1);
    const { weights, floorFirst } = goals;
    const given = weighedLevels.flatMap((name) => (weights[name] ? weights[name] / this.unit : []));
    const scale = given.length > 0 ? besideWeighed * Math.min(1, ...given) : 1;
    const price = (name: keyof typeof weights, usual: number): number =>
      weights[name] ? weights[name] / this.unit : usual * scale;
    this.#price = {
      served: price('served', floorFirst ? cost.servedFirst / scale : cost.served),
      minimum: price('minimum', cost.minimum),
      low: cost.low * scale,
      share: price('share', 0),
      breaks: price('breaks', cost.breaks),
      idle: price('idle', cost.idle),
      spread: price('spread', 0),
      changes: price('changes', cost.changes),
    };
  }

  /** @param leant the sum of the leanings towards what is placed, in units of weight. */
  costOf(draft: Draft, leant: number): number {
    const price = this.#price;
    const { target } = this.goals;
    const lacking = this.#repair && target > 0 ? Math.max(0, target - draft.weight) : 0;
    return (
      this.#range * (cost.missing * draft.missing + (this.#repair ? cost.excessOfRepair : cost.excess) * draft.excess) +
      (cost.regain * lacking) / this.unit +
      (this.#repair ? cost.disturbed * draft.disturbed + cost.displaced * draft.displaced : 0) -
      (draft.weight + leant) / this.unit +
      price.served * draft.shortfall +
      price.minimum * draft.belowMin +
      price.low * draft.low +
      (price.share > 0 ? price.share * (1 - draft.worstShare()) : 0) +
      price.breaks * draft.breakTotal +
      price.idle * draft.idle +
      (price.spread > 0 ? price.spread * draft.spread : 0) +
      price.changes * draft.changes
    );
  }
}
