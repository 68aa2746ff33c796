import type { Aims } from './aims.ts';
import type { Bounds } from './bounds.ts';
import { Chains } from './chains.ts';
import { placeOpen, placePublished } from './construct.ts';
import { Draft } from './draft.ts';
import { Insertion } from './insertion.ts';
import type { LevelWeights } from './level-weights.ts';
import { Moves } from './moves.ts';
import { Objective } from './objective.ts';
import type { Problem } from './problem.ts';
import { Random } from './random.ts';
import { changeClass } from './table-change.ts';
import { better, level, scoreOf, type Score } from './score.ts';

/** A kept schedule: slot and class of each request, -1 where it is not placed. */
export interface Found {
  slotOf: Int16Array;
  classOf: Int16Array;
  score: Score;
}

/** How far one annealing round is (0 to 1), and whether to stop at once. Asked every few hundred moves. */
export type Pace = (moves: number) => number;

const strideOfPace = 256;
/** How often a meeting to be placed is one that is known to be missed. */
const shareOfMissed = 0.3;

/** Simulated annealing over insertions with ejection, Kempe-chain swaps of slots and changes of table class. */
export class Search {
  readonly #problem: Problem;
  readonly #aims: Aims;
  readonly #random: Random;
  readonly #draft: Draft;
  readonly #moves: Moves;
  readonly #chains: Chains;
  readonly #insertion: Insertion;
  readonly #weights: LevelWeights;
  readonly #weighed: boolean;
  #objective: Objective;
  best: Found;
  #bestCost: number;
  /** Requests of a heaviest set by the relaxation, once it is known. */
  #preferred: Uint8Array | undefined;
  /** Preferred requests that the best schedule lacks, while it lacks weight or served people by them. */
  #missed: number[] = [];
  moves = 0;

  constructor(problem: Problem, aims: Aims, seed: number, weights: LevelWeights = {}) {
    this.#problem = problem;
    this.#aims = aims;
    this.#weights = weights;
    this.#weighed = Object.keys(weights).length > 0;
    this.#objective = new Objective(problem, { target: 0, floorFirst: false, weights });
    this.#random = new Random(seed);
    this.#draft = new Draft(problem, aims);
    this.#moves = new Moves(this.#draft, this.#random);
    this.#chains = new Chains(this.#moves, this.#random);
    this.#insertion = new Insertion(this.#moves, this.#chains, this.#random);
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
   * Sets the weight to be reached before a repair spares people (the part `regain` of the bound), or before people are
   * served at the cost of weight.
   */
  aimFor({ weight, floorWeight }: Bounds, regain: number): void {
    const floorFirst = floorWeight !== undefined && !this.#problem.repair && !this.#weighed;
    const target = this.#problem.repair ? regain * weight : floorFirst ? floorWeight : 0;
    this.#objective = new Objective(this.#problem, { target, floorFirst, weights: this.#weights });
    const score = [...this.best.score];
    score[level.lacking] = Math.max(0, target + score[level.weight]!);
    score[level.shortFirst] = floorFirst ? score[level.short]! : 0;
    this.best.score = score;
    this.#bestCost = Infinity;
  }

  /** Favours the requests of a heaviest set a little, which leads the search towards the bound. */
  prefer(preferred: Uint8Array): void {
    this.#preferred = preferred;
    this.#lean(0.05 * this.#objective.unit);
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
    // Where levels are weighed against each other the heaviest set is only where the search begins.
    if (this.#weighed) return 'nothing';
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

  /** Published meetings first, then the others, each where it costs least. */
  construct(): void {
    placePublished(this.#moves, () => {
      // What must not move is part of every schedule, whatever it does to the rest.
      if (this.#problem.frozen.includes(1)) this.best = this.#snapshot();
    });
    placeOpen(this.#moves, this.#random, this.#preferred, this.#objective.unit);
    this.#moves.forget();
    this.#keep();
  }

  /** One round from the best schedule known, cooling from `hot` to `cold` (in units of the least weight). */
  anneal(pace: Pace, hot: number, cold: number): void {
    if (this.#problem.requests === 0) return;
    this.#restore(this.best);
    // Among the heaviest schedules the preferred one may not be the best at the levels below.
    const lacking = this.#lackingToPreferred();
    this.#lean({ nothing: 0, floor: 0.2, weight: 0.05 }[lacking] * this.#objective.unit);
    this.#missed = [];
    if (lacking !== 'nothing')
      this.#preferred?.forEach((wanted, r) => wanted && this.#draft.slotOf[r]! < 0 && this.#missed.push(r));
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
      return r >= 0 && this.#insertion.insert(r, this.#slotFor(r));
    }
    let r = this.#random.below(R);
    for (let tries = 0; draft.slotOf[r]! < 0; tries++) {
      if (tries > 20) return false;
      r = this.#random.below(R);
    }
    // Where levels are weighed a meeting can cost more than it is worth.
    if (this.#weighed && choice > 0.95 && !this.#problem.frozen[r]) {
      this.#moves.lift(r);
      return true;
    }
    if (classes > 1 && choice > 0.85) return changeClass(this.#moves, this.#random, r);
    const size = domainStart[r + 1]! - domainStart[r]!;
    const b = domain[domainStart[r]! + this.#random.below(size)]!;
    return b !== draft.slotOf[r] && this.#chains.swap(r, b);
  }

  /** An unplaced request with a slot to go to: one that is known to be missed, or of a few the one most worth placing; -1 for none. */
  #wanting(): number {
    const { domainStart, required } = this.#problem;
    if (this.#missed.length > 0 && this.#random.unit() < shareOfMissed) {
      const r = this.#missed[this.#random.below(this.#missed.length)]!;
      if (this.#draft.slotOf[r]! < 0) return r;
    }
    let chosen = -1;
    let most = -1;
    for (let tries = 0; tries < 4; tries++) {
      const r = this.#draft.unplaced[this.#random.below(this.#draft.unplacedCount)]!;
      if (domainStart[r] === domainStart[r + 1]) continue;
      const worth =
        (required[r]! * 100 + (this.#preferred?.[r] ?? 0) * 2 + this.#problem.weight[r]! / this.#objective.unit) *
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
      let price = this.#random.unit() * this.#objective.unit;
      for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
        const other = this.#draft.at[members[i]! * S + s]!;
        if (other >= 0) price += weight[other]! + (frozen[other] ? 1e6 : 0);
      }
      if (price < least && this.#draft.room(r, s, -1) < 0) price += this.#objective.unit * 0.5;
      if (price >= least) continue;
      least = price;
      bestSlot = s;
    }
    return bestSlot;
  }

  #cost(): number {
    return this.#objective.costOf(this.#draft, this.#moves.leant);
  }

  #score(): Score {
    return scoreOf(this.#draft, this.#objective.goals);
  }

  #keep(current = this.#cost()): void {
    const score = this.#score();
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
      if (better(this.#score(), this.best.score)) this.#keep();
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
      score: this.#score(),
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
