import { parentPort, workerData } from 'node:worker_threads';
import { aimsOf } from './aims.ts';
import { findBounds } from './bounds.ts';
import { exactProgram } from './exact-program.ts';
import { forcedRequests } from './finish.ts';
import type { BoundsNews, BoundsOrder } from './messages.ts';
import { patternBound } from './pattern-bound.ts';
import { problemOf } from './problem.ts';

/** Request-slot pairs up to which the exact engine is worth starting. */
const exactSize = 40_000;

const { schedule, allowance, seconds } = workerData as BoundsOrder;
const problem = problemOf(schedule);
const tell = (news: BoundsNews): void => parentPort!.postMessage(news);
const bounds = await findBounds(problem, aimsOf(problem), allowance, seconds, (found) =>
  tell({ kind: 'bounds', bounds: found }),
);
const { forced, all } = forcedRequests(problem, bounds);
if (!bounds.infeasible && forced.includes(1)) {
  const size = problem.domain.length * Math.max(1, problem.classes);
  if (size <= exactSize && !problem.repair)
    tell({ kind: 'exact', program: exactProgram(problem, forced, all), proves: all ? 'breaks' : 'feasibility' });
  if (all) {
    const { impossible } = await patternBound(problem, forced, seconds, (least) =>
      tell({ kind: 'breaks', least, by: 'HiGHS' }),
    );
    if (impossible) tell({ kind: 'impossible', which: 'all', by: 'HiGHS' });
  }
}
tell({ kind: 'bounded' });
