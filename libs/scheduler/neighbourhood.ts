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
 * Requests to be freed while all others stay: those of a person with breaks, then those of the people they meet, and
 * so on from person to person until there are `size` of them. Of a person met, the one with breaks comes first.
 */
export function chooseFree(problem: Problem, breaks: Int32Array, size: number, random: Random): Uint8Array {
  const { people: P, requests: R, wishes, wishStart, members, memberStart } = problem;
  const free = new Uint8Array(R);
  const seen = new Uint8Array(P);
  const troubled = Array.from({ length: P }, (_v, p) => p).filter((p) => breaks[p]! > 0);
  const start = troubled.length > 0 ? troubled[random.below(troubled.length)]! : random.below(P);
  const edge = [start];
  seen[start] = 1;
  let count = 0;
  while (edge.length > 0 && count < size) {
    const eager = edge.filter((p) => breaks[p]! > 0);
    const p = eager.length > 0 ? eager[random.below(eager.length)]! : edge[random.below(edge.length)]!;
    edge.splice(edge.indexOf(p), 1);
    for (let i = wishStart[p]!; i < wishStart[p + 1]!; i++) {
      const r = wishes[i]!;
      if (!free[r]) count++;
      free[r] = 1;
      for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++) {
        if (seen[members[m]!]) continue;
        seen[members[m]!] = 1;
        edge.push(members[m]!);
      }
    }
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
