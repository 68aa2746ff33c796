import type { Draft } from './draft.ts';
import { FREE, type Problem } from './problem.ts';
import type { Random } from './random.ts';

/** Steps on a draft. Each is noted, so that `undo` takes back all that was done since `mark`. */
export class Moves {
  readonly draft: Draft;
  readonly #problem: Problem;
  readonly #random: Random;
  /** What was done: request, and the slot and class it left (-1 for a request that was set). */
  readonly #journal: number[] = [];
  /** A leaning towards requests, in units of weight, and its sum over what is placed. */
  readonly leaning: Float64Array;
  leant = 0;

  constructor(draft: Draft, random: Random) {
    this.draft = draft;
    this.#random = random;
    this.#problem = draft.problem;
    this.leaning = new Float64Array(draft.problem.requests);
  }

  mark(): number {
    return this.#journal.length;
  }

  undo(mark: number): void {
    const journal = this.#journal;
    while (journal.length > mark) {
      const c = journal.pop()!;
      const s = journal.pop()!;
      const r = journal.pop()!;
      if (s < 0) {
        this.leant -= this.leaning[r]!;
        this.draft.lift(r);
      } else {
        this.leant += this.leaning[r]!;
        this.draft.set(r, s, c);
      }
    }
  }

  /** Takes all back and says so. */
  giveUp(mark: number): false {
    this.undo(mark);
    return false;
  }

  forget(): void {
    this.#journal.length = 0;
  }

  set(r: number, s: number, c: number): void {
    this.#journal.push(r, -1, -1);
    this.leant += this.leaning[r]!;
    this.draft.set(r, s, c);
  }

  lift(r: number): void {
    this.#journal.push(r, this.draft.slotOf[r]!, this.draft.classOf[r]!);
    this.leant -= this.leaning[r]!;
    this.draft.lift(r);
  }

  /** Sets r in slot s when nothing stands in the way. */
  trySet(r: number, s: number, preferredClass: number): boolean {
    const c = this.draft.room(r, s, preferredClass);
    if (c < 0) return false;
    if (this.draft.fits(r, s, c)) {
      this.set(r, s, c);
      return true;
    }
    if (this.#problem.zoneChangeSlots === 0) return false;
    for (const other of this.#problem.classesOf[r]!) {
      if (other === c || this.draft.room(r, s, other) !== other || !this.draft.fits(r, s, other)) continue;
      this.set(r, s, other);
      return true;
    }
    return false;
  }

  /** Sets r in the first slot of its domain, from a random one on, that is free for it. */
  tryAnywhere(r: number): boolean {
    const { domain, domainStart, slots: S, members, memberStart } = this.#problem;
    const from = domainStart[r]!;
    const size = domainStart[r + 1]! - from;
    const offset = this.#random.below(size);
    const one = members[memberStart[r]!]! * S;
    const other = members[memberStart[r]! + 1]! * S;
    for (let i = 0; i < size; i++) {
      const s = domain[from + ((i + offset) % size)]!;
      if (this.draft.at[one + s] !== FREE || this.draft.at[other + s] !== FREE) continue;
      if (this.trySet(r, s, this.#problem.previousClass[r]!)) return true;
    }
    return false;
  }

  /** A random meeting held in slot s, or -1 when none was found. */
  someMeetingIn(s: number): number {
    const { people, slots: S } = this.#problem;
    for (let tries = 0; tries < 20; tries++) {
      const what = this.draft.at[this.#random.below(people) * S + s]!;
      if (what >= 0) return what;
    }
    return -1;
  }
}
