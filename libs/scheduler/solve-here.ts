import { aimsOf } from './aims.ts';
import { findBounds } from './bounds.ts';
import { finish, forcedRequests, losesOne, type Proofs } from './finish.ts';
import type { Schedule, ScheduleResult } from './format.ts';
import { patternBound } from './pattern-bound.ts';
import { settle, type RunOptions } from './options.ts';
import { problemOf } from './problem.ts';
import { runRounds, type Budget } from './rounds.ts';
import { Search } from './search.ts';

/**
 * Solves in this thread, by a number of annealing steps: the same schedule, seed and number give the same result on
 * every machine. For tests and small problems; it blocks meanwhile.
 *
 * @throws InvalidFile for options that cannot be.
 */
export async function solveHere(
  schedule: Schedule,
  options: Omit<RunOptions, 'seconds'> & { iterations: number },
): Promise<ScheduleResult> {
  const { seed, regain, floorAllowance: allowance, weights } = settle(options);
  const problem = problemOf(schedule);
  const aims = aimsOf(problem);
  const bounds = await findBounds(problem, aims, allowance, 60, () => undefined);
  const proofs: Proofs = { bounds };
  const { forced, all } = forcedRequests(problem, bounds);
  if (all && !bounds.infeasible && forced.includes(1)) {
    const { breaks, impossible } = await patternBound(problem, forced, 60, () => undefined);
    if (impossible) losesOne(problem, proofs, 'HiGHS');
    else proofs.breaks = { least: breaks, by: 'HiGHS' };
  }
  const search = new Search(problem, aims, seed, weights);
  search.aimFor(proofs.bounds, regain);
  if (bounds.preferred) search.prefer(bounds.preferred);
  search.construct();
  const budget: Budget = { spent: (steps) => steps / options.iterations, ends: [0.4, 0.7, 1], cancelled: () => false };
  runRounds(search, budget, () => undefined);
  return finish(schedule, problem, aims, search, proofs, { seed, seconds: 0, engine: 'annealing' });
}
