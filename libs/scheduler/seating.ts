import { BUSY, FREE, type Problem } from './problem.ts';

/** Who sits where in a schedule under construction, and who may. */
export class Seating {
  readonly problem: Problem;
  readonly slotOf: Int16Array;
  readonly classOf: Int16Array;
  /** people × slots: the request, or FREE, BUSY, UNAVAILABLE. */
  readonly at: Int32Array;
  /** classes × slots: tables in use. */
  readonly used: Int16Array;
  readonly usedInSlot: Int32Array;
  readonly meetings: Int32Array;
  /** Requests not placed, in no order, and the place of each in that list. */
  readonly unplaced: Int32Array;
  readonly #unplacedAt: Int32Array;
  unplacedCount: number;

  constructor(problem: Problem) {
    const { people: P, slots: S, requests: R, classes: C } = problem;
    this.problem = problem;
    this.slotOf = new Int16Array(R).fill(-1);
    this.classOf = new Int16Array(R).fill(-1);
    this.at = problem.standing.slice();
    this.used = new Int16Array(C * S);
    this.usedInSlot = new Int32Array(S);
    this.meetings = new Int32Array(P);
    this.unplaced = Int32Array.from({ length: R }, (_value, r) => r);
    this.#unplacedAt = Int32Array.from({ length: R }, (_value, r) => r);
    this.unplacedCount = R;
  }

  get placedCount(): number {
    return this.problem.requests - this.unplacedCount;
  }

  /** Whether person p, free in slot s, may have a meeting of class c there by the rules on pauses and walks. */
  maySit(p: number, s: number, c: number, without?: 'maxConsecutive' | 'zoneChangeSlots'): boolean {
    const { slots: S, lineFirst, lineLast, maxConsecutive, zoneChangeSlots, zone } = this.problem;
    const row = p * S;
    const first = lineFirst[s]!;
    const last = lineLast[s]!;
    if (maxConsecutive !== Infinity && without !== 'maxConsecutive') {
      let run = 1;
      for (let i = s - 1; i >= first; i--) {
        const what = this.at[row + i]!;
        if (what >= 0) run++;
        else if (what !== BUSY) break;
      }
      for (let i = s + 1; i <= last; i++) {
        const what = this.at[row + i]!;
        if (what >= 0) run++;
        else if (what !== BUSY) break;
      }
      if (run > maxConsecutive) return false;
    }
    if (zoneChangeSlots > 0 && zone[c]! >= 0 && without !== 'zoneChangeSlots') {
      return this.#walkable(row, s, c, -1, first) && this.#walkable(row, s, c, 1, last);
    }
    return true;
  }

  #walkable(row: number, s: number, c: number, step: 1 | -1, end: number): boolean {
    const { zone, zoneChangeSlots } = this.problem;
    let free = 0;
    for (let i = s + step; step < 0 ? i >= end : i <= end; i += step) {
      const what = this.at[row + i]!;
      if (what >= 0) {
        const other = zone[this.classOf[what]!]!;
        return other < 0 || other === zone[c] || free >= zoneChangeSlots;
      }
      if (what !== BUSY && ++free >= zoneChangeSlots) return true;
    }
    return true;
  }

  /** Whether the order with placed requests allows r in slot s. */
  inOrder(r: number, s: number): boolean {
    const { before, later, time } = this.problem;
    for (const other of before[r]!) {
      const there = this.slotOf[other]!;
      if (there >= 0 && time[there]! >= time[s]!) return false;
    }
    for (const other of later[r]!) {
      const there = this.slotOf[other]!;
      if (there >= 0 && time[there]! <= time[s]!) return false;
    }
    return true;
  }

  /** A class with a table left for r in slot s (`preferred`, where it has one), or -1. */
  room(r: number, s: number, preferred: number): number {
    const { capacity, slots: S } = this.problem;
    const classes = this.problem.classesOf[r]!;
    if (preferred >= 0 && this.used[preferred * S + s]! < capacity[preferred * S + s]! && classes.includes(preferred)) {
      return preferred;
    }
    for (const c of classes) if (this.used[c * S + s]! < capacity[c * S + s]!) return c;
    return -1;
  }

  /** Whether all people of r are free in slot s, within their limits, and the rules let them sit at class c. */
  fits(r: number, s: number, c: number): boolean {
    const { members, memberStart, slots: S, max } = this.problem;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      const p = members[i]!;
      if (this.at[p * S + s] !== FREE || this.meetings[p]! >= max[p]! || !this.maySit(p, s, c)) return false;
    }
    return this.inOrder(r, s);
  }

  /** Takes r up among what is placed; its people are for the caller to seat. */
  protected enter(r: number, s: number, c: number): void {
    this.slotOf[r] = s;
    this.classOf[r] = c;
    this.used[c * this.problem.slots + s]!++;
    this.usedInSlot[s]!++;
    const last = this.unplaced[--this.unplacedCount]!;
    const place = this.#unplacedAt[r]!;
    this.unplaced[place] = last;
    this.#unplacedAt[last] = place;
  }

  protected leave(r: number): void {
    const s = this.slotOf[r]!;
    this.used[this.classOf[r]! * this.problem.slots + s]!--;
    this.usedInSlot[s]!--;
    this.slotOf[r] = -1;
    this.classOf[r] = -1;
    this.unplaced[this.unplacedCount] = r;
    this.#unplacedAt[r] = this.unplacedCount++;
  }
}
