import type { Chains } from './chains.ts';
import type { Draft } from './draft.ts';
import type { Moves } from './moves.ts';
import { FREE, type Problem } from './problem.ts';
import type { Random } from './random.ts';

/** Insertion of a request, which makes room for itself. */
export class Insertion {
  readonly #moves: Moves;
  readonly #chains: Chains;
  readonly #draft: Draft;
  readonly #problem: Problem;
  readonly #random: Random;

  constructor(moves: Moves, chains: Chains, random: Random) {
    this.#moves = moves;
    this.#chains = chains;
    this.#draft = moves.draft;
    this.#problem = moves.draft.problem;
    this.#random = random;
  }

  /**
   * Places r in slot s. What is in its way is moved along a chain where there is one such meeting and that can be
   * done; else it is lifted, and placed again elsewhere where a slot is free.
   */
  insert(r: number, s: number): boolean {
    const { members, memberStart, slots: S, max, frozen } = this.#problem;
    const draft = this.#draft;
    const mark = this.#moves.mark();
    const lifted: number[] = [];
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      const p = members[i]!;
      const other = draft.at[p * S + s]!;
      if (other < FREE || (other >= 0 && frozen[other])) return this.#moves.giveUp(mark);
      if (other >= 0 && !this.#chains.sidestep(other, s)) {
        this.#moves.lift(other);
        lifted.push(other);
      }
      if (draft.meetings[p]! >= max[p]!) {
        const given = this.#someMeetingOf(p);
        if (given < 0 || frozen[given]) return this.#moves.giveUp(mark);
        this.#moves.lift(given);
        lifted.push(given);
      }
    }
    if (draft.room(r, s, -1) < 0) {
      const other = this.#lightestIn(r, s);
      if (other < 0) return this.#moves.giveUp(mark);
      if (!this.#chains.sidestep(other, s)) {
        this.#moves.lift(other);
        lifted.push(other);
      }
    }
    if (!draft.inOrder(r, s)) {
      for (const other of [...this.#problem.before[r]!, ...this.#problem.later[r]!]) {
        if (draft.slotOf[other]! < 0 || frozen[other] || draft.inOrder(r, s)) continue;
        this.#moves.lift(other);
        lifted.push(other);
      }
    }
    if (!this.#moves.trySet(r, s, this.#problem.previousClass[r]!)) return this.#moves.giveUp(mark);
    for (const other of lifted) if (!this.#moves.tryAnywhere(other)) this.#squeeze(other);
    return true;
  }

  /** Places r where one meeting stands in its way that can step aside. */
  #squeeze(r: number): void {
    const { domain, domainStart, members, memberStart, slots: S } = this.#problem;
    const size = domainStart[r + 1]! - domainStart[r]!;
    for (let tries = 0; tries < 3; tries++) {
      const s = domain[domainStart[r]! + this.#random.below(size)]!;
      let inTheWay = -1;
      let count = 0;
      for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
        const other = this.#draft.at[members[i]! * S + s]!;
        if (other < 0 || other === inTheWay) continue;
        inTheWay = other;
        count++;
      }
      const mark = this.#moves.mark();
      if (count !== 1 || !this.#chains.sidestep(inTheWay, s)) continue;
      if (this.#moves.trySet(r, s, this.#problem.previousClass[r]!)) return;
      this.#moves.undo(mark);
    }
  }

  #someMeetingOf(p: number): number {
    const { wishes, wishStart } = this.#problem;
    const size = wishStart[p + 1]! - wishStart[p]!;
    const offset = this.#random.below(size);
    let chosen = -1;
    for (let i = 0, seen = 0; i < size && seen < 2; i++) {
      const r = wishes[wishStart[p]! + ((i + offset) % size)]!;
      if (this.#draft.slotOf[r]! < 0) continue;
      seen++;
      if (chosen < 0 || this.#problem.weight[r]! < this.#problem.weight[chosen]!) chosen = r;
    }
    return chosen;
  }

  /** The lightest of some meetings in slot s at a table that r could use. */
  #lightestIn(r: number, s: number): number {
    let lightest = -1;
    for (let tries = 0; tries < 4; tries++) {
      const m = this.#moves.someMeetingIn(s);
      if (m < 0 || this.#problem.frozen[m] || !this.#problem.classesOf[r]!.includes(this.#draft.classOf[m]!)) continue;
      if (lightest < 0 || this.#worth(m) < this.#worth(lightest)) lightest = m;
    }
    return lightest;
  }

  #worth(r: number): number {
    return this.#problem.weight[r]! + this.#moves.leaning[r]! + (this.#problem.required[r] ? 1e6 : 0);
  }
}
