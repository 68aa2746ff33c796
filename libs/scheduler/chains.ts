import { FREE, type Problem } from './problem.ts';
import type { Draft } from './draft.ts';
import type { Moves } from './moves.ts';
import type { Random } from './random.ts';

const longestChain = 60;

/** Kempe chains: meetings of two slots that change places, so that one of them can move. */
export class Chains {
  readonly #moves: Moves;
  readonly #draft: Draft;
  readonly #problem: Problem;
  readonly #random: Random;
  /** requests × slots: 1 where the request may be held. */
  readonly #may: Uint8Array;
  readonly #slotCapacity: Int32Array;
  readonly #seen: Int32Array;
  #stamp = 0;
  readonly #chain: number[] = [];

  constructor(moves: Moves, random: Random) {
    this.#moves = moves;
    this.#draft = moves.draft;
    this.#random = random;
    const problem = (this.#problem = moves.draft.problem);
    const { requests: R, slots: S, classes: C } = problem;
    this.#may = new Uint8Array(R * S);
    for (let r = 0; r < R; r++) {
      for (let d = problem.domainStart[r]!; d < problem.domainStart[r + 1]!; d++)
        this.#may[r * S + problem.domain[d]!] = 1;
    }
    this.#slotCapacity = new Int32Array(S);
    for (let c = 0; c < C; c++) for (let s = 0; s < S; s++) this.#slotCapacity[s]! += problem.capacity[c * S + s]!;
    this.#seen = new Int32Array(R);
  }

  /**
   * Moves r to slot b; whoever stands in its way there goes to r's slot, and so on along the chain (a Kempe chain of
   * the edge colouring whose colours are slots). Nobody loses a meeting. False, with nothing done, where that cannot be.
   */
  swap(r: number, b: number): boolean {
    const { frozen, slots: S } = this.#problem;
    const { slotOf, usedInSlot } = this.#draft;
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
        const other = this.#moves.someMeetingIn(overfull);
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
    const mark = this.#moves.mark();
    const from = chain.map((m) => slotOf[m]!);
    const classes = chain.map((m) => this.#draft.classOf[m]!);
    for (const m of chain) this.#moves.lift(m);
    for (let i = 0; i < chain.length; i++) {
      if (this.#moves.trySet(chain[i]!, from[i] === a ? b : a, classes[i]!)) continue;
      this.#moves.undo(mark);
      return false;
    }
    return true;
  }

  #follow(m: number, to: number, chain: number[]): boolean {
    const { members, memberStart, slots: S } = this.#problem;
    for (let i = memberStart[m]!; i < memberStart[m + 1]!; i++) {
      const other = this.#draft.at[members[i]! * S + to]!;
      if (other < FREE) return false;
      if (other < 0 || this.#seen[other] === this.#stamp) continue;
      this.#seen[other] = this.#stamp;
      chain.push(other);
    }
    return true;
  }

  /** Moves a meeting out of slot s along a chain, so that it leaves its people and table there free. */
  sidestep(m: number, s: number): boolean {
    const { domain, domainStart, members, memberStart, slots: S } = this.#problem;
    const size = domainStart[m + 1]! - domainStart[m]!;
    for (let tries = 0; tries < 2; tries++) {
      const b = domain[domainStart[m]! + this.#random.below(size)]!;
      if (b === s) continue;
      const mark = this.#moves.mark();
      const people = members.subarray(memberStart[m], memberStart[m + 1]);
      if (!this.swap(m, b)) continue;
      if (people.every((p) => this.#draft.at[p * S + s] === FREE)) return true;
      this.#moves.undo(mark);
    }
    return false;
  }
}
