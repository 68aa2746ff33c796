import { parentPort, workerData } from 'node:worker_threads';
import { aimsOf } from './aims.ts';
import { findBounds, type Bounds } from './bounds.ts';
import { exactProgram } from './exact-program.ts';
import { forcedRequests } from './finish.ts';
import type { BoundsNews, BoundsOrder } from './messages.ts';
import { problemOf, type Problem } from './problem.ts';

/** Request-slot pairs up to which the exact engine is worth starting. */
const exactSize = 40_000;

const { schedule, allowance, seconds } = workerData as BoundsOrder;
const problem = problemOf(schedule);
const tell = (bounds: Bounds, last: boolean, exact?: BoundsNews['exact']): void => {
  parentPort!.postMessage({ bounds, last, ...(exact && { exact }) } satisfies BoundsNews);
};
const bounds = await findBounds(problem, aimsOf(problem), allowance, seconds, (found) => tell(found, false));
tell(bounds, true, bounds.infeasible ? undefined : exactOrder(problem, bounds));

function exactOrder(problem: Problem, bounds: Bounds): BoundsNews['exact'] {
  const { forced, all } = forcedRequests(problem, bounds);
  const size = problem.domain.length * Math.max(1, problem.classes);
  if (size > exactSize || problem.repair || !forced.includes(1)) return undefined;
  return { program: exactProgram(problem, forced, all), proves: all ? 'breaks' : 'feasibility' };
}
