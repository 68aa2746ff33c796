import { capacityOf, usableSlots, type Aims } from './aims.ts';
import { Draft } from './draft.ts';
import { maximise, type IntegerProgram, type Row } from './integer-program.ts';
import type { Problem } from './problem.ts';

/**
 * What no schedule can beat, found without the search by the aggregated b-matching relaxation: which requests could
 * be held at all if people and tables only counted their places, and slots did not have to be matched.
 */
export interface Bounds {
  /** Upper bound on the weight of any schedule that places what is required (where that cannot be: of any). */
  weight: number;
  /** Proved: the required requests cannot all be placed. */
  infeasible: boolean;
  /** Lower bound on the number of people short of the served floor. */
  short: number;
  /** Requests of a heaviest choice of the relaxation that leaves the fewest people short. */
  preferred?: Uint8Array;
  /**
   * Weight of the preferred choice, where it had to give up some of the heaviest weight, as far as that is allowed, so
   * that fewer people are short.
   */
  floorWeight?: number;
}

/** Requests from which the program without whole numbers, which is quicker, is worth solving first. */
const manyRequests = 1_000;

const mask = (slots: Iterable<number>): bigint => {
  let bits = 0n;
  for (const s of slots) bits |= 1n << BigInt(s);
  return bits;
};

const size = (bits: bigint): number => bits.toString(2).replaceAll('0', '').length;

/**
 * An upper bound on the weight of any schedule, at once: nobody can have more than their heaviest requests, each
 * counted in equal parts for its people.
 */
export function roughBound(problem: Problem): number {
  const { people, weight, wishes, wishStart, memberStart } = problem;
  let total = 0;
  for (let p = 0; p < people; p++) {
    const parts = Array.from(
      wishes.subarray(wishStart[p], wishStart[p + 1]),
      (r) => weight[r]! / (memberStart[r + 1]! - memberStart[r]!),
    );
    parts.sort((one, other) => other - one);
    const most = capacityOf(problem, p);
    for (let i = 0; i < Math.min(most, parts.length); i++) total += parts[i]!;
  }
  return total;
}

/** Limits on sets of requests: of each person, of tables, and of both within the slots that a set is confined to. */
function limits(problem: Problem): Row[] {
  const {
    people,
    requests: R,
    slots: S,
    classes: C,
    wishes,
    wishStart,
    domain,
    domainStart,
    capacity,
    classesOf,
  } = problem;
  const masks = Array.from({ length: R }, (_v, r) => mask(domain.subarray(domainStart[r], domainStart[r + 1])));
  const rows: Row[] = [];
  const confined = (requests: number[], places: (slots: bigint) => number): void => {
    for (const window of new Set(requests.map((r) => masks[r]!))) {
      const within = requests.filter((r) => (masks[r]! & ~window) === 0n);
      const most = places(window);
      if (within.length > most) rows.push({ lower: 0, upper: most, columns: within });
    }
  };
  for (let p = 0; p < people; p++) {
    const own = Array.from(wishes.subarray(wishStart[p], wishStart[p + 1]));
    const most = capacityOf(problem, p);
    if (own.length > most) rows.push({ lower: 0, upper: most, columns: own });
    const usable = usableSlots(problem, p).reduce((sum, one) => sum + one, 0);
    if (own.length <= 200)
      confined(own, (window) => (size(window) === usable ? own.length : Math.min(size(window), most)));
  }
  // Tables, for each set of requests that may use the same classes, and for all together.
  const everything = Array.from({ length: R }, (_v, r) => r);
  const kinds = new Map<string, number[]>();
  for (const r of everything) {
    const kind = classesOf[r]!.join();
    const alike = kinds.get(kind);
    if (alike) alike.push(r);
    else kinds.set(kind, [r]);
  }
  const groups = kinds.size > 1 ? [...kinds.values(), everything] : [everything];
  for (const group of groups) {
    const classes = [...new Set(group.flatMap((r) => Array.from(classesOf[r]!)))].filter((c) => c < C);
    const placesIn = (window: bigint): number => {
      let places = 0;
      for (let s = 0; s < S; s++)
        if ((window >> BigInt(s)) & 1n) for (const c of classes) places += capacity[c * S + s]!;
      return places;
    };
    const all = placesIn((1n << BigInt(S)) - 1n);
    if (group.length > all) rows.push({ lower: 0, upper: all, columns: group });
    const windows = new Map<bigint, number>();
    for (const r of group) windows.set(masks[r]!, (windows.get(masks[r]!) ?? 0) + 1);
    for (const [window, count] of windows) {
      const most = placesIn(window);
      if (count > most)
        rows.push({ lower: 0, upper: most, columns: group.filter((r) => (masks[r]! & ~window) === 0n) });
    }
  }
  return rows;
}

/** Published meetings that must not move, as far as they can be held together. */
function stayingMeetings(problem: Problem, aims: Aims): Uint8Array {
  const draft = new Draft(problem, aims);
  return problem.frozen.map((frozen, r) => {
    const [s, c] = [problem.previousSlot[r]!, problem.previousClass[r]!];
    if (!frozen || draft.room(r, s, c) !== c || !draft.fits(r, s, c)) return 0;
    draft.set(r, s, c);
    return 1;
  });
}

/**
 * Finds the bounds, best first: `report` is called with each improvement, the last of which is the result.
 *
 * @param allowance part of the weight (0 to 1) that serving people may cost; only the preferred set depends on it.
 * @param seconds for each of the programs; one that runs out of it leaves the bound proved so far.
 */
export async function findBounds(
  problem: Problem,
  aims: Aims,
  allowance: number,
  seconds: number,
  report: (bounds: Bounds) => void,
): Promise<Bounds> {
  const { requests: R, people: P, weight, required, domainStart, wishes, wishStart } = problem;
  const whole = weight.every((one) => Number.isInteger(one));
  const rows = limits(problem);
  const upper = Array.from({ length: R }, (_v, r) => (domainStart[r] === domainStart[r + 1] ? 0 : 1));
  const tidy = (bound: number): number => (whole ? Math.floor(bound + 1e-6) : bound);
  const total = weight.reduce((sum, one, r) => sum + one * upper[r]!, 0);
  const bounds: Bounds = { weight: total, infeasible: false, short: 0 };

  const stays = stayingMeetings(problem, aims);
  const choose: IntegerProgram = {
    gain: Array.from(weight),
    lower: Array.from(required, (one, r) => Math.max(stays[r]!, Math.min(one, upper[r]!))),
    upper,
    rows,
  };
  bounds.infeasible = required.some((one, r) => one === 1 && upper[r] === 0);
  if (bounds.infeasible) choose.lower.fill(0);
  if (R >= manyRequests) {
    const relaxed = await maximise(choose, seconds, true);
    if (relaxed.status === 'optimal') {
      const preferred = Uint8Array.from(relaxed.values!, (value) => (value >= 0.5 ? 1 : 0));
      report({ ...bounds, weight: tidy(relaxed.bound), preferred });
    }
  }
  let heaviest = await maximise(choose, seconds);
  if (heaviest.status === 'infeasible') {
    bounds.infeasible = true;
    choose.lower.fill(0);
    heaviest = await maximise(choose, seconds);
  }
  bounds.weight = tidy(heaviest.bound);
  if (heaviest.values) bounds.preferred = Uint8Array.from(heaviest.values, (value) => Math.round(value));
  report({ ...bounds });

  // A column for each person: 1 when they are short of the floor.
  const fewest: IntegerProgram = {
    gain: [...Array.from({ length: R }, () => 0), ...Array.from({ length: P }, () => -1)],
    lower: [...choose.lower, ...Array.from({ length: P }, () => 0)],
    upper: [...upper, ...Array.from({ length: P }, () => 1)],
    rows: [...rows],
  };
  for (let p = 0; p < P; p++) {
    const floor = aims.floor[p]!;
    const own = Array.from(wishes.subarray(wishStart[p], wishStart[p + 1]));
    if (floor > 0)
      fewest.rows.push({
        lower: floor,
        upper: Infinity,
        columns: [...own, R + p],
        factors: [...own.map(() => 1), floor],
      });
  }
  const leastShort = await maximise(fewest, seconds);
  bounds.short = Math.max(0, Math.ceil(-leastShort.bound - 1e-6));
  report({ ...bounds });

  // Of the heaviest choices one that leaves the fewest people short; where others leave fewer, one that costs little.
  if (heaviest.status === 'optimal') {
    const columns = Array.from({ length: R }, (_v, r) => r);
    const enough = { lower: bounds.weight - 1e-6, upper: Infinity, columns, factors: Array.from(weight) };
    fewest.rows.push(enough);
    const fair = await maximise(fewest, seconds);
    let choice = fair.values;
    if (fair.status === 'optimal' && allowance > 0 && Math.round(-fair.bound) > bounds.short) {
      enough.lower = (1 - allowance) * bounds.weight - 1e-6;
      const person = allowance * bounds.weight + 1;
      fewest.gain = fewest.gain.map((_gain, i) => (i < R ? weight[i]! : -person));
      const kind = await maximise(fewest, seconds);
      if (kind.status === 'optimal') {
        choice = kind.values;
        bounds.floorWeight = weight.reduce((sum, one, r) => sum + one * Math.round(choice![r]!), 0);
      }
    }
    if (choice) bounds.preferred = Uint8Array.from(choice.subarray(0, R), (value) => Math.round(value));
  }
  report({ ...bounds });
  return bounds;
}
