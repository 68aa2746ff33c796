import { FREE, type Problem } from './problem.ts';

/** What each person could have, on which fairness is measured. Indexed by person. */
export interface Aims {
  /** Meetings below which a person counts as short: min(3, what they could have), 0 for who wishes none. */
  readonly floor: Int16Array;
  /** Meetings wished for at least, as far as the person could have them. */
  readonly minimum: Int16Array;
  /** Sum of the weights of a person's requests. */
  readonly wished: Float64Array;
  /** The best share a person could have if they alone chose. */
  readonly ceiling: Float64Array;
  /** The share the search tries to lift everybody above; one object for all drafts, set between rounds. */
  readonly threshold: { share: number };
}

const servedFloor = 3;

/**
 * What a person could have is the number of their requests that fit in distinct slots, all others left aside: within
 * their maximum, in slots where all people of the request are there and a table is open.
 */
export function aimsOf(problem: Problem): Aims {
  const { people, wishes, wishStart, weight } = problem;
  const floor = new Int16Array(people);
  const minimum = new Int16Array(people);
  const wished = new Float64Array(people);
  const ceiling = new Float64Array(people);
  for (let p = 0; p < people; p++) {
    const requests = wishes.subarray(wishStart[p], wishStart[p + 1]);
    for (const r of requests) wished[p]! += weight[r]!;
    const most = Math.min(capacityOf(problem, p), problem.max[p]!);
    const enough = Math.max(servedFloor, problem.min[p]!);
    const could = Math.min(most, distinctSlots(problem, p, enough));
    floor[p] = Math.min(servedFloor, could);
    minimum[p] = Math.min(problem.min[p]!, could);
    const heaviest = Array.from(requests, (r) => weight[r]!).sort((one, other) => other - one);
    let heavy = 0;
    for (let i = 0; i < Math.min(most, heaviest.length); i++) heavy += heaviest[i]!;
    ceiling[p] = wished[p]! > 0 ? heavy / wished[p]! : 1;
  }
  return { floor, minimum, wished, ceiling, threshold: { share: -1 } };
}

/** Slots in which some request of the person could be held. */
export function usableSlots(problem: Problem, p: number): Uint8Array {
  const usable = new Uint8Array(problem.slots);
  for (let i = problem.wishStart[p]!; i < problem.wishStart[p + 1]!; i++) {
    const r = problem.wishes[i]!;
    for (let d = problem.domainStart[r]!; d < problem.domainStart[r + 1]!; d++) usable[problem.domain[d]!] = 1;
  }
  return usable;
}

/** Most meetings of a person by their maximum, their free slots and the pauses they need. */
export function capacityOf(problem: Problem, p: number): number {
  const usable = usableSlots(problem, p);
  const { slots: S, standing, lineFirst, maxConsecutive } = problem;
  let most = 0;
  let run = 0;
  for (let s = 0; s < S; s++) {
    if (s === lineFirst[s]) run = 0;
    const free = standing[p * S + s] === FREE;
    if (usable[s] && run < maxConsecutive) {
      run++;
      most++;
    } else if (free || standing[p * S + s] === -3) run = 0;
  }
  return Math.min(most, problem.max[p]!);
}

/** Size, up to `enough`, of a largest set of requests of p with a slot each of their own. */
function distinctSlots(problem: Problem, p: number, enough: number): number {
  const takenBy = new Map<number, number>();
  const offer = (r: number, seen: Set<number>): boolean => {
    for (let d = problem.domainStart[r]!; d < problem.domainStart[r + 1]!; d++) {
      const s = problem.domain[d]!;
      if (seen.has(s)) continue;
      seen.add(s);
      const holder = takenBy.get(s);
      if (holder === undefined || offer(holder, seen)) {
        takenBy.set(s, r);
        return true;
      }
    }
    return false;
  };
  let size = 0;
  for (let i = problem.wishStart[p]!; i < problem.wishStart[p + 1]! && size < enough; i++) {
    if (offer(problem.wishes[i]!, new Set())) size++;
  }
  return size;
}
