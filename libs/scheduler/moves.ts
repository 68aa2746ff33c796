import type { Draft } from './draft.ts';
import { FREE, type Problem } from './problem.ts';
import type { Random } from './random.ts';

const longestChain = 60;

/** Compound moves on a draft. Each is noted, so that `undo` takes back all that was done since `mark`. */
export class Moves {
  readonly draft: Draft;
  readonly #problem: Problem;
  readonly #random: Random;
  /** requests × slots: 1 where the request may be held. */
  readonly #may: Uint8Array;
  readonly #slotCapacity: Int32Array;
  readonly #seen: Int32Array;
  #stamp = 0;
  /** What was done: request, and the slot and class it left (-1 for a request that was set). */
  readonly #journal: number[] = [];
  readonly #chain: number[] = [];
  /** A leaning towards requests, in units of weight, and its sum over what is placed. */
  readonly leaning: Float64Array;
  leant = 0;

  constructor(draft: Draft, random: Random) {
    this.draft = draft;
    this.#random = random;
    const problem = (this.#problem = draft.problem);
    const { requests: R, slots: S, classes: C } = problem;
    this.#may = new Uint8Array(R * S);
    for (let r = 0; r < R; r++) {
      for (let d = problem.domainStart[r]!; d < problem.domainStart[r + 1]!; d++)
        this.#may[r * S + problem.domain[d]!] = 1;
    }
    this.#slotCapacity = new Int32Array(S);
    for (let c = 0; c < C; c++) for (let s = 0; s < S; s++) this.#slotCapacity[s]! += problem.capacity[c * S + s]!;
    this.#seen = new Int32Array(R);
    this.leaning = new Float64Array(R);
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

  /**
   * Moves r to slot b; whoever stands in its way there goes to r's slot, and so on along the chain (a Kempe chain of
   * the edge colouring whose colours are slots). Nobody loses a meeting. False, with nothing done, where that cannot be.
   */
  swap(r: number, b: number): boolean {
    const { frozen, slots: S } = this.#problem;
    const { slotOf, usedInSlot } = this.draft;
    const a = slotOf[r]!;
    const chain = this.#chain;
    chain.length = 0;
    this.#stamp++;
    chain.push(r);
    this.#seen[r] = this.#stamp;
    let toB = 0;
    for (let i = 0; ; i++) {
      if (i === chain.length) {
        // A table must be free for what goes over; else another meeting comes back for it.
        const toA = chain.length - toB;
        const overfull =
          usedInSlot[b]! + toB - toA > this.#slotCapacity[b]!
            ? b
            : usedInSlot[a]! + toA - toB > this.#slotCapacity[a]!
              ? a
              : -1;
        if (overfull < 0) break;
        const other = this.someMeetingIn(overfull);
        if (other < 0 || this.#seen[other] === this.#stamp) return false;
        this.#seen[other] = this.#stamp;
        chain.push(other);
      }
      const m = chain[i]!;
      const to = slotOf[m] === a ? b : a;
      if (to === b) toB++;
      if (frozen[m] || !this.#may[m * S + to] || chain.length > longestChain) return false;
      if (!this.#follow(m, to, chain)) return false;
    }
    const mark = this.mark();
    const from = chain.map((m) => slotOf[m]!);
    const classes = chain.map((m) => this.draft.classOf[m]!);
    for (const m of chain) this.lift(m);
    for (let i = 0; i < chain.length; i++) {
      if (this.trySet(chain[i]!, from[i] === a ? b : a, classes[i]!)) continue;
      this.undo(mark);
      return false;
    }
    return true;
  }

  #follow(m: number, to: number, chain: number[]): boolean {
    const { members, memberStart, slots: S } = this.#problem;
    for (let i = memberStart[m]!; i < memberStart[m + 1]!; i++) {
      const other = this.draft.at[members[i]! * S + to]!;
      if (other < FREE) return false;
      if (other < 0 || this.#seen[other] === this.#stamp) continue;
      this.#seen[other] = this.#stamp;
      chain.push(other);
    }
    return true;
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

  /**
   * Places r in slot s. What is in its way is moved along a chain where there is one such meeting and that can be
   * done; else it is lifted, and placed again elsewhere where a slot is free.
   */
  insert(r: number, s: number): boolean {
    const { members, memberStart, slots: S, max, frozen } = this.#problem;
    const draft = this.draft;
    const mark = this.mark();
    const lifted: number[] = [];
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      const p = members[i]!;
      const other = draft.at[p * S + s]!;
      if (other < FREE || (other >= 0 && frozen[other])) return this.#giveUp(mark);
      if (other >= 0 && !this.#sidestep(other, s)) {
        this.lift(other);
        lifted.push(other);
      }
      if (draft.meetings[p]! >= max[p]!) {
        const given = this.#someMeetingOf(p);
        if (given < 0 || frozen[given]) return this.#giveUp(mark);
        this.lift(given);
        lifted.push(given);
      }
    }
    if (draft.room(r, s, -1) < 0) {
      const other = this.#lightestIn(r, s);
      if (other < 0) return this.#giveUp(mark);
      if (!this.#sidestep(other, s)) {
        this.lift(other);
        lifted.push(other);
      }
    }
    if (!draft.inOrder(r, s)) {
      for (const other of [...this.#problem.before[r]!, ...this.#problem.later[r]!]) {
        if (draft.slotOf[other]! < 0 || frozen[other] || draft.inOrder(r, s)) continue;
        this.lift(other);
        lifted.push(other);
      }
    }
    if (!this.trySet(r, s, this.#problem.previousClass[r]!)) return this.#giveUp(mark);
    for (const other of lifted) if (!this.tryAnywhere(other)) this.#squeeze(other);
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
        const other = this.draft.at[members[i]! * S + s]!;
        if (other < 0 || other === inTheWay) continue;
        inTheWay = other;
        count++;
      }
      const mark = this.mark();
      if (count !== 1 || !this.#sidestep(inTheWay, s)) continue;
      if (this.trySet(r, s, this.#problem.previousClass[r]!)) return;
      this.undo(mark);
    }
  }

  #giveUp(mark: number): false {
    this.undo(mark);
    return false;
  }

  /** Moves a meeting out of slot s along a chain, so that it leaves its people and table there free. */
  #sidestep(m: number, s: number): boolean {
    const { domain, domainStart, members, memberStart, slots: S } = this.#problem;
    const size = domainStart[m + 1]! - domainStart[m]!;
    for (let tries = 0; tries < 2; tries++) {
      const b = domain[domainStart[m]! + this.#random.below(size)]!;
      if (b === s) continue;
      const mark = this.mark();
      const people = members.subarray(memberStart[m], memberStart[m + 1]);
      if (!this.swap(m, b)) continue;
      if (people.every((p) => this.draft.at[p * S + s] === FREE)) return true;
      this.undo(mark);
    }
    return false;
  }

  #someMeetingOf(p: number): number {
    const { wishes, wishStart } = this.#problem;
    const size = wishStart[p + 1]! - wishStart[p]!;
    const offset = this.#random.below(size);
    let chosen = -1;
    for (let i = 0, seen = 0; i < size && seen < 2; i++) {
      const r = wishes[wishStart[p]! + ((i + offset) % size)]!;
      if (this.draft.slotOf[r]! < 0) continue;
      seen++;
      if (chosen < 0 || this.#problem.weight[r]! < this.#problem.weight[chosen]!) chosen = r;
    }
    return chosen;
  }

  /** The lightest of some meetings in slot s at a table that r could use. */
  #lightestIn(r: number, s: number): number {
    let lightest = -1;
    for (let tries = 0; tries < 4; tries++) {
      const m = this.someMeetingIn(s);
      if (m < 0 || this.#problem.frozen[m] || !this.#problem.classesOf[r]!.includes(this.draft.classOf[m]!)) continue;
      if (lightest < 0 || this.#worth(m) < this.#worth(lightest)) lightest = m;
    }
    return lightest;
  }

  #worth(r: number): number {
    return this.#problem.weight[r]! + this.leaning[r]! + (this.#problem.required[r] ? 1e6 : 0);
  }

  /** Gives a meeting another class of table in its slot, in exchange with who holds it if need be. */
  changeClass(r: number): boolean {
    const { classesOf, frozen } = this.#problem;
    const classes = classesOf[r]!;
    if (classes.length < 2 || frozen[r]) return false;
    const s = this.draft.slotOf[r]!;
    const from = this.draft.classOf[r]!;
    const to = classes[this.#random.below(classes.length)]!;
    if (to === from || this.#problem.capacity[to * this.#problem.slots + s] === 0) return false;
    const mark = this.mark();
    this.lift(r);
    if (this.draft.room(r, s, to) === to)
      return (this.draft.fits(r, s, to) && this.#done(r, s, to)) || this.#giveUp(mark);
    for (let tries = 0; tries < 30; tries++) {
      const other = this.someMeetingIn(s);
      if (other < 0 || this.draft.classOf[other] !== to) continue;
      if (frozen[other] || !classesOf[other]!.includes(from)) return this.#giveUp(mark);
      this.lift(other);
      if (!this.draft.fits(r, s, to)) return this.#giveUp(mark);
      this.set(r, s, to);
      return (this.draft.fits(other, s, from) && this.#done(other, s, from)) || this.#giveUp(mark);
    }
    return this.#giveUp(mark);
  }

  #done(r: number, s: number, c: number): true {
    this.set(r, s, c);
    return true;
  }
}
