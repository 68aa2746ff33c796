import type { Aims } from './aims.ts';
import type { Figures } from './format.ts';
import { BUSY, type Problem } from './problem.ts';

/** A schedule with tables; -1 where a request is not placed. */
export interface Placed {
  slotOf: Int16Array;
  tableOf: Int16Array;
}

export interface Proven {
  weight: number;
  short: number;
  breaks: number;
}

/** Every figure of a result, reckoned anew from the placements. */
export function figuresOf(
  problem: Problem,
  aims: Aims,
  zones: readonly (string | undefined)[],
  placed: Placed,
  proven: Proven,
): Figures {
  const { requests: R, people: P, slots: S, weight, members, memberStart, standing, lineFirst } = problem;
  const { slotOf, tableOf } = placed;
  const at = standing.slice();
  const meetings = new Int32Array(P);
  const granted = new Float64Array(P);
  let total = 0;
  let count = 0;
  for (let r = 0; r < R; r++) {
    if (slotOf[r]! < 0) continue;
    total += weight[r]!;
    count++;
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) {
      at[members[i]! * S + slotOf[r]!] = r;
      meetings[members[i]!]!++;
      granted[members[i]!]! += weight[r]!;
    }
  }
  let breaks = 0;
  let idle = 0;
  let changes = 0;
  let most = 0;
  let least = Infinity;
  for (let p = 0; p < P; p++) {
    let own = 0;
    let lastOn = -1;
    let lastMeeting = -1;
    for (let s = 0; s < S; s++) {
      if (s === lineFirst[s]) lastOn = lastMeeting = -1;
      const what = at[p * S + s]!;
      if (what < 0 && what !== BUSY) continue;
      if (lastOn >= 0 && s - lastOn > 1) {
        own++;
        idle += s - lastOn - 1;
      }
      lastOn = s;
      if (what < 0) continue;
      if (lastMeeting >= 0) changes += change(zones, tableOf[lastMeeting]!, tableOf[what]!);
      lastMeeting = what;
    }
    breaks += own;
    most = Math.max(most, own);
    least = Math.min(least, own);
  }
  const shares: number[] = [];
  let short = 0;
  let belowMin = 0;
  for (let p = 0; p < P; p++) {
    if (aims.wished[p]! > 0) shares.push(granted[p]! / aims.wished[p]!);
    if (meetings[p]! < aims.floor[p]!) short++;
    belowMin += Math.max(0, aims.minimum[p]! - meetings[p]!);
  }
  shares.sort((one, other) => one - other);
  const middle = shares.length >> 1;
  const median =
    shares.length === 0 ? 1 : shares.length % 2 ? shares[middle]! : (shares[middle - 1]! + shares[middle]!) / 2;
  return {
    weight: { value: total, bound: proven.weight },
    placed: count,
    shares: { min: shares[0] ?? 1, median },
    served: { short, leastPossible: proven.short, ...(problem.min.some((min) => min > 0) && { belowMin }) },
    breaks: { value: breaks, bound: proven.breaks },
    idle,
    spread: P > 0 ? most - least : 0,
    changes,
  };
}

function change(zones: readonly (string | undefined)[], from: number, to: number): number {
  if (from === to) return 0;
  return zones[from] != null && zones[to] != null && zones[from] !== zones[to] ? 2 : 1;
}
