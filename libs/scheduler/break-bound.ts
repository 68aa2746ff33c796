import { usableSlots } from './aims.ts';
import { BUSY, type Problem } from './problem.ts';

/**
 * A lower bound on the breaks of all people together, among the schedules that place all `forced` requests (and, when
 * `only`, nothing else): for each person the fewest breaks with which that many meetings can be laid into the slots in
 * which one of their requests could be held, fixed ones where they are fixed. Nothing ties people together.
 */
export function breakBound(problem: Problem, forced: Uint8Array, only: boolean): number {
  let total = 0;
  for (let p = 0; p < problem.people; p++) total += fewestBreaks(problem, p, forced, only);
  return total;
}

function fewestBreaks(problem: Problem, p: number, forced: Uint8Array, only: boolean): number {
  const { slots: S, standing, wishes, wishStart, domain, domainStart, lineFirst, maxConsecutive } = problem;
  const usable = usableSlots(problem, p);
  const anchored = new Uint8Array(S);
  let needed = 0;
  for (let i = wishStart[p]!; i < wishStart[p + 1]!; i++) {
    const r = wishes[i]!;
    if (!forced[r]) continue;
    needed++;
    if (domainStart[r + 1]! - domainStart[r]! === 1) anchored[domain[domainStart[r]!]!] = 1;
  }
  // Who need not meet and is nowhere else need not have a break.
  if (needed === 0 && !standing.subarray(p * S, p * S + S).includes(BUSY)) return 0;
  // Where in its line the person stands: before the first, in a pause, or in the k-th meeting of a run.
  const runs = Math.min(maxConsecutive, S);
  const [START, PAUSE, IN_RUN] = [0, 1, 2];
  const width = IN_RUN + runs + 1;
  // Meetings beyond those needed count no further, or are not to be had.
  const rows = needed + 1;
  let least = new Float64Array(rows * width).fill(Infinity);
  least[START] = 0;
  for (let s = 0; s < S; s++) {
    const next = new Float64Array(rows * width).fill(Infinity);
    const put = (meetings: number, place: number, breaks: number): void => {
      if (only && meetings > needed) return;
      const count = Math.min(meetings, needed);
      if (breaks < next[count * width + place]!) next[count * width + place] = breaks;
    };
    for (let count = 0; count < rows; count++) {
      for (let before = 0; before < width; before++) {
        const breaks = least[count * width + before]!;
        if (breaks === Infinity) continue;
        const place = s === lineFirst[s] ? START : before;
        const run = place >= IN_RUN ? place - IN_RUN : 0;
        const opened = breaks + (place === PAUSE ? 1 : 0);
        if (standing[p * S + s] === BUSY) {
          put(count, IN_RUN + run, opened);
          continue;
        }
        if (usable[s] && run < maxConsecutive) put(count + 1, IN_RUN + run + 1, opened);
        if (!anchored[s]) put(count, place === START ? START : PAUSE, breaks);
      }
    }
    least = next;
  }
  let fewest = Infinity;
  for (let place = 0; place < width; place++) fewest = Math.min(fewest, least[needed * width + place]!);
  return fewest === Infinity ? 0 : fewest;
}
