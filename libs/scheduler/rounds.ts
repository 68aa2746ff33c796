import type { Search } from './search.ts';

/** What a run may spend. The search itself reads no clock. */
export interface Budget {
  /** Part of the budget spent (0 to 1 and beyond) after so many steps. Asked every few hundred steps. */
  spent(steps: number): number;
  /** Parts of the budget at which one round of annealing ends and the next begins; the last is 1. */
  ends: readonly number[];
  cancelled(): boolean;
}

const coldest = 0.004;
const first = 0.4;
/** Small problems are soon explored, and their barriers are as high as those of large ones. */
const firstOfSmall = 2;
const small = 60;
/** Rounds after the first start from the best schedule, warm enough to leave it, more so while weight is lacking. */
const warm = [0.12, 0.25, 0.06];
const warmForWeight = [0.4, 0.25, 0.4];

/**
 * Anneals in rounds, each from the best schedule so far, until the budget is spent.
 *
 * @param tick called every few hundred steps: the place to take in bounds, and to tell of progress.
 */
export function runRounds(search: Search, budget: Budget, tick: () => void): void {
  let steps = 0;
  let begin = 0;
  budget.ends.forEach((end, round) => {
    if (budget.cancelled() || begin >= 1) return;
    const before = steps;
    const pace = (moves: number): number => {
      steps = before + moves;
      tick();
      const spent = budget.spent(steps);
      return budget.cancelled() || spent >= 1 ? 1 : (spent - begin) / (end - begin);
    };
    const again = search.lacksWeight ? warmForWeight : warm;
    const start = search.size <= small ? firstOfSmall : first;
    search.anneal(pace, round === 0 ? start : again[(round - 1) % again.length]!, coldest);
    tick();
    begin = Math.max(end, budget.spent(steps));
  });
  search.complete();
}

/** Ends of rounds for a budget of that many seconds. */
export function roundEnds(seconds: number): number[] {
  if (seconds <= 3) return [0.6, 1];
  if (seconds <= 20) return [0.15, 0.45, 0.75, 1];
  const rounds = Math.ceil(seconds / 6);
  return Array.from({ length: rounds }, (_v, i) => (i + 1) / rounds);
}
