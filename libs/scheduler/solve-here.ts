import { aimsOf } from './aims.ts';
import { findBounds } from './bounds.ts';
import { finish } from './finish.ts';
import type { Schedule, ScheduleResult } from './format.ts';
import { problemOf } from './problem.ts';
import { runRounds, type Budget } from './rounds.ts';
import { Search } from './search.ts';

/**
 * Solves in this thread, by a number of annealing steps: the same schedule, seed and number give the same result on
 * every machine. For tests and small problems; it blocks meanwhile.
 *
 * @param options.regain of a repair: part of the weight bound (0 to 1) to be reached before people are spared.
 */
export async function solveHere(
  schedule: Schedule,
  options: { seed: number; iterations: number; regain?: number },
): Promise<ScheduleResult> {
  const problem = problemOf(schedule);
  const aims = aimsOf(problem);
  const bounds = await findBounds(problem, aims, 60, () => undefined);
  const search = new Search(problem, aims, options.seed);
  search.regain((options.regain ?? 0) * bounds.weight);
  if (bounds.preferred) search.prefer(bounds.preferred);
  search.construct();
  const budget: Budget = { spent: (steps) => steps / options.iterations, ends: [0.4, 0.7, 1], cancelled: () => false };
  runRounds(search, budget, () => undefined);
  return finish(schedule, problem, aims, search, { bounds }, { seed: options.seed, seconds: 0, engine: 'annealing' });
}
