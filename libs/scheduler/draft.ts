import { BUSY, FREE, type Problem } from './problem.ts';
import type { Aims } from './aims.ts';
import { Seating } from './seating.ts';

/**
 * A schedule under construction with every figure of the objective, kept up to date with each meeting set or lifted.
 * `set` does not ask whether a meeting may be there; `fits` and `room` do.
 */
export class Draft extends Seating {
  readonly aims: Aims;
  readonly granted: Float64Array;
  readonly breaks: Int32Array;
  /** People by their number of breaks. */
  readonly #withBreaks: Int32Array;
  readonly #displacedOf: Int32Array;

  weight = 0;
  missing = 0;
  /** Sum over people short of the served floor, each 1 and a little for every further meeting lacking. */
  shortfall = 0;
  short = 0;
  /** Meetings lacking to wished minima. */
  belowMin = 0;
  /** People whose share is at or below the share that is to be left behind, and could be lifted. */
  low = 0;
  breakTotal = 0;
  idle = 0;
  changes = 0;
  disturbed = 0;
  displaced = 0;
  readonly #trackChanges: boolean;

  constructor(problem: Problem, aims: Aims) {
    super(problem);
    const { people: P, slots: S, requests: R, classes: C } = problem;
    this.aims = aims;
    this.granted = new Float64Array(P);
    this.breaks = new Int32Array(P);
    this.#withBreaks = new Int32Array(S + 2);
    this.#displacedOf = new Int32Array(P);
    this.#trackChanges = C > 1;
    for (let p = 0; p < P; p++) {
      this.#standingBreaks(p);
      this.#withBreaks[this.breaks[p]!]!++;
      this.#fairness(p, 1);
    }
    for (let r = 0; r < R; r++) {
      if (problem.required[r]) this.missing++;
      if (problem.previousSlot[r]! >= 0) this.#displace(r, 1);
    }
  }

  set(r: number, s: number, c: number): void {
    const { members, memberStart, slots: S, weight } = this.problem;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      const p = members[i]!;
      this.#around(p, s, c, 1);
      this.at[p * S + s] = r;
      this.#fairness(p, -1);
      this.meetings[p]!++;
      this.granted[p]! += weight[r]!;
      this.#fairness(p, 1);
    }
    this.enter(r, s, c);
    this.weight += weight[r]!;
    if (this.problem.required[r]) this.missing--;
    if (this.problem.previousSlot[r] === s && this.problem.previousClass[r] === c) this.#displace(r, -1);
  }

  lift(r: number): void {
    const { members, memberStart, slots: S, weight } = this.problem;
    const s = this.slotOf[r]!;
    const c = this.classOf[r]!;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      const p = members[i]!;
      this.at[p * S + s] = FREE;
      this.#around(p, s, c, -1);
      this.#fairness(p, -1);
      this.meetings[p]!--;
      this.granted[p]! -= weight[r]!;
      this.#fairness(p, 1);
    }
    this.leave(r);
    this.weight -= weight[r]!;
    if (this.problem.required[r]) this.missing++;
    if (this.problem.previousSlot[r] === s && this.problem.previousClass[r] === c) this.#displace(r, 1);
  }

  /** Breaks beyond what the rule on their spread allows. */
  get excess(): number {
    const allowed = this.problem.maxBreakSpread;
    if (allowed === Infinity) return 0;
    const counts = this.#withBreaks;
    let least = 0;
    while (least < counts.length && counts[least] === 0) least++;
    let excess = 0;
    for (let b = least + allowed + 1; b < counts.length; b++) excess += counts[b]! * (b - least - allowed);
    return excess;
  }

  get spread(): number {
    const counts = this.#withBreaks;
    let least = 0;
    let most = counts.length - 1;
    while (least < counts.length && counts[least] === 0) least++;
    while (most > least && counts[most] === 0) most--;
    return least < counts.length ? most - least : 0;
  }

  /** What a meeting of person p in slot s (the cell itself left aside) does to breaks, idle slots and changes. */
  #around(p: number, s: number, c: number, sign: 1 | -1): void {
    const { slots: S, lineFirst, lineLast } = this.problem;
    const row = p * S;
    const first = lineFirst[s]!;
    const last = lineLast[s]!;
    let prev = s - 1;
    while (prev >= first && this.at[row + prev]! < 0 && this.at[row + prev] !== BUSY) prev--;
    let next = s + 1;
    while (next <= last && this.at[row + next]! < 0 && this.at[row + next] !== BUSY) next++;
    const left = prev >= first ? s - prev - 1 : -1;
    const right = next <= last ? next - s - 1 : -1;
    let breaks = (left > 0 ? 1 : 0) + (right > 0 ? 1 : 0);
    let idle = Math.max(left, 0) + Math.max(right, 0);
    if (left >= 0 && right >= 0) {
      breaks -= 1;
      idle -= left + right + 1;
    }
    if (breaks !== 0) {
      this.#withBreaks[this.breaks[p]!]!--;
      this.breaks[p]! += sign * breaks;
      this.#withBreaks[this.breaks[p]!]!++;
      this.breakTotal += sign * breaks;
    }
    this.idle += sign * idle;
    if (!this.#trackChanges) return;
    while (prev >= first && this.at[row + prev]! < 0) prev--;
    while (next <= last && this.at[row + next]! < 0) next++;
    const one = prev >= first ? this.classOf[this.at[row + prev]!]! : -1;
    const other = next <= last ? this.classOf[this.at[row + next]!]! : -1;
    this.changes += sign * (this.#change(one, c) + this.#change(c, other) - this.#change(one, other));
  }

  #change(one: number, other: number): number {
    if (one < 0 || other < 0 || one === other) return 0;
    const from = this.problem.zone[one]!;
    const to = this.problem.zone[other]!;
    return from >= 0 && to >= 0 && from !== to ? 2 : 1;
  }

  #fairness(p: number, sign: 1 | -1): void {
    const { floor, minimum, wished, threshold, ceiling } = this.aims;
    const lacking = floor[p]! - this.meetings[p]!;
    if (lacking > 0) {
      this.short += sign;
      this.shortfall += sign * (1 + 0.1 * (lacking - 1));
    }
    if (this.meetings[p]! < minimum[p]!) this.belowMin += sign * (minimum[p]! - this.meetings[p]!);
    if (
      wished[p]! > 0 &&
      this.granted[p]! <= threshold.share * wished[p]! + 1e-9 &&
      ceiling[p]! > threshold.share + 1e-9
    ) {
      this.low += sign;
    }
  }

  #displace(r: number, sign: 1 | -1): void {
    const { members, memberStart } = this.problem;
    this.displaced += sign;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      const p = members[i]!;
      const was = this.#displacedOf[p]! > 0;
      this.#displacedOf[p]! += sign;
      this.disturbed += Number(this.#displacedOf[p]! > 0) - Number(was);
    }
  }

  /** Counts the people at or below the share to be left behind anew, after it was changed. */
  recountLow(): void {
    const { wished, threshold, ceiling } = this.aims;
    this.low = 0;
    for (let p = 0; p < this.problem.people; p++) {
      const held = wished[p]! > 0 && this.granted[p]! <= threshold.share * wished[p]! + 1e-9;
      if (held && ceiling[p]! > threshold.share + 1e-9) this.low++;
    }
  }

  /** The worst share of wishes granted; 1 when nobody wishes. */
  worstShare(): number {
    let worst = 1;
    const { wished } = this.aims;
    for (let p = 0; p < this.problem.people; p++)
      if (wished[p]! > 0) worst = Math.min(worst, this.granted[p]! / wished[p]!);
    return worst;
  }

  #standingBreaks(p: number): void {
    const { slots: S, lineFirst } = this.problem;
    let last = -1;
    for (let s = 0; s < S; s++) {
      if (s === lineFirst[s]) last = -1;
      if (this.at[p * S + s] !== BUSY) continue;
      if (last >= 0 && s - last > 1) {
        this.breaks[p]!++;
        this.breakTotal++;
        this.idle += s - last - 1;
      }
      last = s;
    }
  }
}
