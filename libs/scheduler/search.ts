import type { Aims } from './aims.ts';
import { Draft } from './draft.ts';
import { Moves } from './moves.ts';
import type { Problem } from './problem.ts';
import { Random } from './random.ts';
import { better, level, scoreOf, type Score } from './score.ts';

/** A kept schedule: slot and class of each request, -1 where it is not placed. */
export interface Found {
  slotOf: Int16Array;
  classOf: Int16Array;
  score: Score;
}

/** How far one annealing round is (0 to 1), and whether to stop at once. Asked every few hundred moves. */
export type Pace = (moves: number) => number;

/** Costs in units of the least weight (`missing` and `excess`: of the greatest). Each level outweighs what the one below can gain in a single move. */
const cost = {
  missing: 6,
  excess: 1,
  excessOfRepair: 10,
  regain: 15,
  disturbed: 3,
  weight: 1,
  shortfall: 0.4,
  shortfallFirst: 5,
  belowWish: 0.3,
  low: 0.2,
  breaks: 0.06,
  idle: 0.012,
  displaced: 0.02,
  changes: 0.003,
} as const;

const strideOfPace = 256;

/** Simulated annealing over insertions with ejection, Kempe-chain swaps of slots and changes of table class. */
export class Search {
  readonly #problem: Problem;
  readonly #aims: Aims;
  readonly #random: Random;
  readonly #draft: Draft;
  readonly #moves: Moves;
  readonly #unit: number;
  /** The greatest weight in units of the least. */
  readonly #range: number;
  #target = 0;
  #floorFirst = false;
  best: Found;
  #bestCost: number;
  /** Requests of a heaviest set by the relaxation, once it is known. */
  #preferred: Uint8Array | undefined;
  moves = 0;

  constructor(problem: Problem, aims: Aims, seed: number) {
    this.#problem = problem;
    this.#aims = aims;
    this.#random = new Random(seed);
    this.#draft = new Draft(problem, aims);
    this.#moves = new Moves(this.#draft, this.#random);
    this.#unit = problem.weight.reduce((least, weight) => Math.min(least, weight), Infinity);
    this.#range = problem.weight.reduce((most, weight) => Math.max(most, weight / this.#unit), 1);
    this.best = this.#snapshot();
    this.#bestCost = this.#cost();
  }

  /** Known to weigh less than the preferred set. */
  get lacksWeight(): boolean {
    return this.#preferred !== undefined && this.#lackingToPreferred() === 'weight';
  }

  /** Requests of the problem. */
  get size(): number {
    return this.#problem.requests;
  }

  /**
   * Sets the weight to be reached before a repair spares people, or before the served floor is thought of
   * (`floorFirst`); 0 for none.
   */
  aimFor(target: number, floorFirst: boolean): void {
    this.#target = target;
    this.#floorFirst = floorFirst;
    const score = [...this.best.score];
    score[level.lacking] = Math.max(0, target + score[level.weight]!);
    score[level.shortFirst] = floorFirst ? score[level.short]! : 0;
    this.best.score = score;
    this.#bestCost = Infinity;
  }

  /** Favours the requests of a heaviest set a little, which leads the search towards the bound. */
  prefer(preferred: Uint8Array): void {
    this.#preferred = preferred;
    this.#lean(0.05 * this.#unit);
  }

  #lean(weight: number): void {
    const { leaning } = this.#moves;
    this.#moves.leant = 0;
    for (let r = 0; r < this.#problem.requests; r++) {
      leaning[r] = this.#preferred?.[r] ? weight : 0;
      if (this.#draft.slotOf[r]! >= 0) this.#moves.leant += leaning[r]!;
    }
    this.#bestCost = Infinity;
  }

  /** What the best schedule lacks to the preferred set: weight, people served, or nothing. */
  #lackingToPreferred(): 'weight' | 'floor' | 'nothing' {
    const preferred = this.#preferred;
    if (!preferred) return 'weight';
    const { weight, people, wishes, wishStart } = this.#problem;
    const heaviest = weight.reduce((sum, one, r) => sum + one * preferred[r]!, 0);
    if (-this.best.score[level.weight]! < heaviest - 1e-9) return 'weight';
    let short = 0;
    for (let p = 0; p < people; p++) {
      let meetings = 0;
      for (let i = wishStart[p]!; i < wishStart[p + 1]!; i++) meetings += preferred[wishes[i]!]!;
      if (meetings < this.#aims.floor[p]!) short++;
    }
    return this.best.score[level.short]! <= short ? 'nothing' : 'floor';
  }

  /** Published meetings first, then requests by required, preferred and weight, each where it costs least. */
  construct(): void {
    const { requests: R, weight, required, previousSlot, previousClass, frozen, domainStart } = this.#problem;
    const published = Array.from({ length: R }, (_v, r) => r).filter((r) => previousSlot[r]! >= 0);
    published.sort((one, other) => frozen[other]! - frozen[one]!);
    for (const r of published) {
      if (this.#draft.slotOf[r]! < 0) this.#moves.trySet(r, previousSlot[r]!, previousClass[r]!);
    }
    // What must not move is part of every schedule, whatever it does to the rest.
    if (frozen.includes(1)) {
      const rest = published.filter((r) => !frozen[r] && this.#draft.slotOf[r]! >= 0);
      for (const r of rest) this.#moves.lift(r);
      this.best = this.#snapshot();
      for (const r of rest) this.#moves.trySet(r, previousSlot[r]!, previousClass[r]!);
    }
    const rank = (r: number): number =>
      required[r]! * 1e7 +
      (this.#preferred?.[r] ? 1e4 : 0) +
      weight[r]! / this.#unit -
      (domainStart[r + 1]! - domainStart[r]!) / 1e3;
    const ranks = Float64Array.from({ length: R }, (_v, r) => rank(r) + this.#random.unit() / 1e4);
    const open = Array.from({ length: R }, (_v, r) => r).filter((r) => this.#draft.slotOf[r]! < 0);
    for (const r of open.sort((one, other) => ranks[other]! - ranks[one]!)) this.#cheapest(r);
    this.#moves.forget();
    this.#keep();
  }

  #cheapest(r: number): void {
    const { domain, domainStart } = this.#problem;
    let bestSlot = -1;
    let bestClass = -1;
    let least = Infinity;
    for (let d = domainStart[r]!; d < domainStart[r + 1]!; d++) {
      const s = domain[d]!;
      const mark = this.#moves.mark();
      const before = this.#draft.idle + 3 * this.#draft.breakTotal;
      if (!this.#moves.trySet(r, s, -1)) continue;
      const price = this.#draft.idle + 3 * this.#draft.breakTotal - before + this.#random.unit();
      if (price < least) {
        least = price;
        bestSlot = s;
        bestClass = this.#draft.classOf[r]!;
      }
      this.#moves.undo(mark);
    }
    if (bestSlot >= 0) this.#moves.set(r, bestSlot, bestClass);
  }

  /** One round from the best schedule known, cooling from `hot` to `cold` (in units of the least weight). */
  anneal(pace: Pace, hot: number, cold: number): void {
    if (this.#problem.requests === 0) return;
    this.#restore(this.best);
    // Among the heaviest schedules the preferred one may not be the best at the levels below.
    const lacking = this.#lackingToPreferred();
    this.#lean({ nothing: 0, floor: 0.2, weight: 0.05 }[lacking] * this.#unit);
    const worst = -this.best.score[level.share]!;
    this.#aims.threshold.share = this.best.score[level.missing] === 0 && this.#problem.requests > 0 ? worst : -1;
    this.#draft.recountLow();
    this.#bestCost = this.#cost();
    let current = this.#bestCost;
    let temperature = hot;
    for (let step = 0; ; step++) {
      if (step % strideOfPace === 0) {
        const fraction = pace(step);
        if (fraction >= 1) break;
        temperature = hot * (cold / hot) ** Math.max(fraction, 0);
        // What was learnt meanwhile (a preferred set, a better schedule) may have changed the price of all.
        current = this.#cost();
      }
      if (!this.#step(temperature)) continue;
      const next = this.#cost();
      if (next <= current || this.#random.unit() < Math.exp((current - next) / temperature)) {
        current = next;
        this.#moves.forget();
        if (next < this.#bestCost - 1e-9 || this.#draft.weight > -this.best.score[level.weight]! + 1e-9)
          this.#keep(next);
      } else this.#moves.undo(0);
      this.moves++;
    }
  }

  #step(temperature: number): boolean {
    const { requests: R, classes, domain, domainStart } = this.#problem;
    const draft = this.#draft;
    const choice = this.#random.unit();
    if (draft.unplacedCount > 0 && choice < (temperature > 0.05 || draft.missing > 0 ? 0.4 : 0.1)) {
      const r = this.#wanting();
      return r >= 0 && this.#moves.insert(r, this.#slotFor(r));
    }
    let r = this.#random.below(R);
    for (let tries = 0; draft.slotOf[r]! < 0; tries++) {
      if (tries > 20) return false;
      r = this.#random.below(R);
    }
    if (classes > 1 && choice > 0.85) return this.#moves.changeClass(r);
    const size = domainStart[r + 1]! - domainStart[r]!;
    const b = domain[domainStart[r]! + this.#random.below(size)]!;
    return b !== draft.slotOf[r] && this.#moves.swap(r, b);
  }

  /** An unplaced request with a slot to go to, of a few the one most worth placing; -1 for none. */
  #wanting(): number {
    const { domainStart, required } = this.#problem;
    let chosen = -1;
    let most = -1;
    for (let tries = 0; tries < 4; tries++) {
      const r = this.#draft.unplaced[this.#random.below(this.#draft.unplacedCount)]!;
      if (domainStart[r] === domainStart[r + 1]) continue;
      const worth =
        (required[r]! * 100 + (this.#preferred?.[r] ?? 0) * 2 + this.#problem.weight[r]! / this.#unit) *
        this.#random.unit();
      if (worth <= most) continue;
      most = worth;
      chosen = r;
    }
    return chosen;
  }

  /** Mostly the slot where least stands in the way, sometimes any. */
  #slotFor(r: number): number {
    const { domain, domainStart, members, memberStart, slots: S, weight, frozen } = this.#problem;
    const from = domainStart[r]!;
    const size = domainStart[r + 1]! - from;
    if (this.#random.unit() < 0.3) return domain[from + this.#random.below(size)]!;
    let bestSlot = domain[from]!;
    let least = Infinity;
    for (let d = from; d < from + size; d++) {
      const s = domain[d]!;
      let price = this.#random.unit() * this.#unit;
      for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
        const other = this.#draft.at[members[i]! * S + s]!;
        if (other >= 0) price += weight[other]! + (frozen[other] ? 1e6 : 0);
      }
      if (price < least && this.#draft.room(r, s, -1) < 0) price += this.#unit * 0.5;
      if (price >= least) continue;
      least = price;
      bestSlot = s;
    }
    return bestSlot;
  }

  #cost(): number {
    const draft = this.#draft;
    const repair = this.#problem.repair;
    const lacking = this.#target > 0 ? Math.max(0, this.#target - draft.weight) : 0;
    return (
      this.#range * (cost.missing * draft.missing + (repair ? cost.excessOfRepair : cost.excess) * draft.excess) +
      (cost.regain * lacking) / this.#unit +
      (repair ? cost.disturbed * draft.disturbed + cost.displaced * draft.displaced : 0) -
      (cost.weight * draft.weight + this.#moves.leant) / this.#unit +
      (this.#floorFirst ? cost.shortfallFirst : cost.shortfall) * draft.shortfall +
      cost.belowWish * draft.belowWish +
      cost.low * draft.low +
      cost.breaks * draft.breakTotal +
      cost.idle * draft.idle +
      cost.changes * draft.changes
    );
  }

  #keep(current = this.#cost()): void {
    const score = scoreOf(this.#draft, this.#target, this.#floorFirst);
    if (!better(score, this.best.score)) return;
    this.best.slotOf.set(this.#draft.slotOf);
    this.best.classOf.set(this.#draft.classOf);
    this.best.score = score;
    this.#bestCost = current;
  }

  /** Places what still fits without moving anything, where that makes the best schedule better. */
  complete(): void {
    this.#restore(this.best);
    for (const r of Array.from(this.#draft.unplaced.subarray(0, this.#draft.unplacedCount))) {
      if (this.#problem.domainStart[r] === this.#problem.domainStart[r + 1] || !this.#moves.tryAnywhere(r)) continue;
      if (better(scoreOf(this.#draft, this.#target, this.#floorFirst), this.best.score)) this.#keep();
      else this.#moves.undo(0);
      this.#moves.forget();
    }
  }

  /** Moves on a draft of the best schedule, for explanations. */
  explore(): Moves {
    this.#restore(this.best);
    return this.#moves;
  }

  /** Takes over a schedule found elsewhere, when it is better than the best known. */
  adopt(found: { slotOf: Int16Array; classOf: Int16Array }): boolean {
    const before = this.best.score;
    this.#restore(found);
    this.#keep();
    const adopted = this.best.score !== before;
    this.#restore(this.best);
    return adopted;
  }

  #snapshot(): Found {
    return {
      slotOf: this.#draft.slotOf.slice(),
      classOf: this.#draft.classOf.slice(),
      score: scoreOf(this.#draft, this.#target, this.#floorFirst),
    };
  }

  #restore({ slotOf, classOf }: { slotOf: Int16Array; classOf: Int16Array }): void {
    const draft = this.#draft;
    for (let r = 0; r < slotOf.length; r++) {
      if (draft.slotOf[r]! >= 0 && (draft.slotOf[r] !== slotOf[r] || draft.classOf[r] !== classOf[r]))
        this.#moves.lift(r);
    }
    for (let r = 0; r < slotOf.length; r++)
      if (slotOf[r]! >= 0 && draft.slotOf[r]! < 0) this.#moves.set(r, slotOf[r]!, classOf[r]!);
    this.#moves.forget();
  }
}
