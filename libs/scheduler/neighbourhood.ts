import { BUSY, type Problem } from './problem.ts';
import type { Random } from './random.ts';

/** Slot and class of each request; -1 where it is not placed. */
export interface Placement {
  slotOf: Int16Array;
  classOf: Int16Array;
}

/** Breaks of each person in a schedule. */
export function breaksOf(problem: Problem, { slotOf }: Placement): Int32Array {
  const { people: P, slots: S, standing, lineFirst, members, memberStart } = problem;
  const on = new Uint8Array(P * S);
  for (let i = 0; i < on.length; i++) if (standing[i] === BUSY) on[i] = 1;
  for (let r = 0; r < problem.requests; r++) {
    if (slotOf[r]! < 0) continue;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) on[members[i]! * S + slotOf[r]!] = 1;
  }
  return Int32Array.from({ length: P }, (_v, p) => {
    let breaks = 0;
    let last = -1;
    for (let s = 0; s < S; s++) {
      if (s === lineFirst[s]) last = -1;
      if (!on[p * S + s]) continue;
      if (last >= 0 && s - last > 1) breaks++;
      last = s;
    }
    return breaks;
  });
}

/**
 * Requests to be freed while all others stay: those held in a window of neighbouring slots, and those of some of the
 * people with breaks. Windows of 6 to 11 slots were what clingo solves in a second or so and what helped most.
 */
export function chooseFree(problem: Problem, { slotOf }: Placement, breaks: Int32Array, random: Random): Uint8Array {
  const { slots: S, requests: R, people: P, wishes, wishStart } = problem;
  const width = Math.min(S, 6 + random.below(6));
  const from = random.below(S - width + 1);
  const free = Uint8Array.from({ length: R }, (_v, r) => (slotOf[r]! >= from && slotOf[r]! < from + width ? 1 : 0));
  for (let p = 0; p < P; p++) {
    if (breaks[p] === 0 || random.unit() > 0.4) continue;
    for (let i = wishStart[p]!; i < wishStart[p + 1]!; i++) free[wishes[i]!] = 1;
  }
  return free;
}

/** The problem in which only the free requests may leave their place in a schedule. */
export function confine(problem: Problem, { slotOf, classOf }: Placement, free: Uint8Array): Problem {
  const { requests: R, domain, domainStart } = problem;
  const start = new Int32Array(R + 1);
  const slots: number[] = [];
  for (let r = 0; r < R; r++) {
    if (free[r] || slotOf[r]! < 0) slots.push(...domain.subarray(domainStart[r], domainStart[r + 1]));
    else slots.push(slotOf[r]!);
    start[r + 1] = slots.length;
  }
  const classesOf = problem.classesOf.map((classes, r) =>
    free[r] || slotOf[r]! < 0 ? classes : Int16Array.of(classOf[r]!),
  );
  return { ...problem, domainStart: start, domain: Int16Array.from(slots), classesOf };
}
