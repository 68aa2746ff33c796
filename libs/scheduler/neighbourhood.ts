import { BUSY, type Problem } from './problem.ts';
import type { Random } from './random.ts';

/** Slot and class of each request; -1 where it is not placed. */
export interface Placement {
  slotOf: Int16Array;
  classOf: Int16Array;
}

/** A break: the slots from what comes before it to what comes after. */
interface Gap {
  person: number;
  first: number;
  last: number;
}

/** The breaks of all people in a schedule. */
export function gapsOf(problem: Problem, { slotOf }: Placement): Gap[] {
  const { people: P, slots: S, standing, lineFirst, members, memberStart } = problem;
  const on = new Uint8Array(P * S);
  for (let i = 0; i < on.length; i++) if (standing[i] === BUSY) on[i] = 1;
  for (let r = 0; r < problem.requests; r++) {
    if (slotOf[r]! < 0) continue;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) on[members[i]! * S + slotOf[r]!] = 1;
  }
  const gaps: Gap[] = [];
  for (let person = 0; person < P; person++) {
    let last = -1;
    for (let s = 0; s < S; s++) {
      if (s === lineFirst[s]) last = -1;
      if (!on[person * S + s]) continue;
      if (last >= 0 && s - last > 1) gaps.push({ person, first: last, last: s });
      last = s;
    }
  }
  return gaps;
}

/** How often the slots freed beside those of a break are drawn anywhere, and not next to them. */
const anywhere = 0.6;
/** How often another person with breaks is freed throughout. */
const alsoFreed = 0.4;

/**
 * About `size` requests to be freed while all others stay: those of a person with a break, of some others with breaks,
 * those held in the slots of the break, and then in more slots, drawn at random or next to them.
 */
export function chooseFree(problem: Problem, placement: Placement, size: number, random: Random): Uint8Array {
  const { slots: S, requests: R, wishes, wishStart } = problem;
  const { slotOf } = placement;
  const free = new Uint8Array(R);
  let count = 0;
  const setFree = (r: number): void => {
    if (slotOf[r]! >= 0) count += 1 - free[r]!;
    free[r] = 1;
  };
  const inSlot: number[][] = Array.from({ length: S }, () => []);
  for (let r = 0; r < R; r++) if (slotOf[r]! >= 0) inSlot[slotOf[r]!]!.push(r);
  const gaps = gapsOf(problem, placement);
  const chosen = gaps[random.below(gaps.length)]!;
  for (const p of new Set(gaps.map(({ person }) => person))) {
    if (p !== chosen.person && random.unit() > alsoFreed) continue;
    for (let i = wishStart[p]!; i < wishStart[p + 1]!; i++) setFree(wishes[i]!);
  }
  let { first, last } = chosen;
  for (let s = first; s <= last; s++) inSlot[s]!.forEach(setFree);
  const others = Array.from({ length: S }, (_v, s) => s).filter((s) => s < first || s > last);
  const near = random.unit() > anywhere;
  while (count < size && others.length > 0) {
    let at = random.below(others.length);
    if (near) {
      const down = first > 0 && (last >= S - 1 || random.below(2) === 0);
      at = others.indexOf(down ? --first : ++last);
    }
    others.splice(at, 1).forEach((s) => inSlot[s]!.forEach(setFree));
  }
  return free;
}

/**
 * The problem in which only the free requests may leave their place in a schedule, `among` themselves only where so
 * said: to slots that one of them has.
 */
export function confine(problem: Problem, { slotOf, classOf }: Placement, free: Uint8Array, among = false): Problem {
  const { requests: R, domain, domainStart } = problem;
  const start = new Int32Array(R + 1);
  const slots: number[] = [];
  const open = new Set(slotOf.filter((_s, r) => free[r]));
  for (let r = 0; r < R; r++) {
    const all = domain.subarray(domainStart[r], domainStart[r + 1]);
    if (slotOf[r]! < 0) slots.push(...all);
    else if (free[r]) slots.push(...(among ? all.filter((s) => open.has(s)) : all));
    else slots.push(slotOf[r]!);
    start[r + 1] = slots.length;
  }
  const classesOf = problem.classesOf.map((classes, r) =>
    free[r] || slotOf[r]! < 0 ? classes : Int16Array.of(classOf[r]!),
  );
  return { ...problem, domainStart: start, domain: Int16Array.from(slots), classesOf };
}
