import { aimsOf } from './aims.ts';
import { findBounds } from './bounds.ts';
import { finish, forcedRequests, losesOne, targetOf, type Proofs } from './finish.ts';
import type { Schedule, ScheduleResult } from './format.ts';
import { patternBound } from './pattern-bound.ts';
import { problemOf } from './problem.ts';
import { runRounds, type Budget } from './rounds.ts';
import { Search } from './search.ts';

/**
 * Solves in this thread, by a number of annealing steps: the same schedule, seed and number give the same result on
 * every machine. For tests and small problems; it blocks meanwhile.
 *
 * @param options.regain of a repair: part of the weight bound (0 to 1) to be reached before people are spared.
 * @param options.floorAllowance part of the weight bound that the served floor may cost.
 */
export async function solveHere(
  schedule: Schedule,
  options: { seed: number; iterations: number; regain?: number; floorAllowance?: number },
): Promise<ScheduleResult> {
  const { floorAllowance: allowance = 0 } = options;
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
  const search = new Search(problem, aims, options.seed);
  search.aimFor(targetOf(proofs.bounds.weight, options.regain ?? 0, allowance), allowance > 0);
  if (bounds.preferred) search.prefer(bounds.preferred);
  search.construct();
  const budget: Budget = { spent: (steps) => steps / options.iterations, ends: [0.4, 0.7, 1], cancelled: () => false };
  runRounds(search, budget, () => undefined);
  return finish(schedule, problem, aims, search, proofs, { seed: options.seed, seconds: 0, engine: 'annealing' });
}
