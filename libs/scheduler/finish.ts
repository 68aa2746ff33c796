import type { Aims } from './aims.ts';
import type { Bounds } from './bounds.ts';
import { breakBound } from './break-bound.ts';
import { diffOf } from './diff.ts';
import { figuresOf } from './figures.ts';
import type { Schedule, ScheduleResult } from './format.ts';
import type { Problem } from './problem.ts';
import { Reasons } from './reasons.ts';
import { level } from './score.ts';
import type { Search } from './search.ts';
import { planTables } from './table-plan.ts';

/** What is known about the problem beside the schedule found. */
export interface Proofs {
  bounds: Bounds;
  /** A lower bound on breaks among schedules of the bound's weight, and who found it. */
  breaks?: { least: number; by: Engine };
  /** Who proved that the required requests cannot all be placed. */
  infeasible?: Engine;
}

export type Engine = 'HiGHS' | 'clingo';

/** Requests that every schedule of the bound's weight holds, and whether it can hold no others. */
export function forcedRequests(problem: Problem, bounds: Bounds): { forced: Uint8Array; all: boolean } {
  const { requests: R, domainStart, weight, required } = problem;
  const possible = Uint8Array.from({ length: R }, (_v, r) => (domainStart[r + 1]! > domainStart[r]! ? 1 : 0));
  const total = weight.reduce((sum, one, r) => sum + one * possible[r]!, 0);
  const all = bounds.weight >= total - 1e-6;
  return { forced: all ? possible : required.map((one, r) => one & possible[r]!), all };
}

/** A lower bound on breaks among schedules of the bound's weight: by an engine, or person by person. */
export function leastBreaks(problem: Problem, { bounds, breaks }: Proofs): number {
  const { forced, all } = forcedRequests(problem, bounds);
  return Math.max(breakBound(problem, forced, all), breaks?.least ?? 0);
}

/**
 * Takes in the proof that the requests which could be held cannot all be held: where all are required nothing can be
 * done, and else at least the lightest of the others is lost.
 */
export function losesOne(problem: Problem, proofs: Proofs, by: Engine): void {
  const { requests: R, weight, required, domainStart } = problem;
  let total = 0;
  let lightest = Infinity;
  for (let r = 0; r < R; r++) {
    if (domainStart[r] === domainStart[r + 1]) continue;
    total += weight[r]!;
    if (!required[r]) lightest = Math.min(lightest, weight[r]!);
  }
  if (lightest === Infinity) proofs.infeasible = by;
  else proofs.bounds = { ...proofs.bounds, weight: Math.min(proofs.bounds.weight, total - lightest) };
  delete proofs.breaks;
}

/** The result as it goes into a file: tables, figures, status, reasons and, of a repair, the difference. */
export function finish(
  schedule: Schedule,
  problem: Problem,
  aims: Aims,
  search: Search,
  proofs: Proofs,
  run: { seed: number; seconds: number; engine: string },
): ScheduleResult {
  const { best } = search;
  const tableOf = planTables(problem, best);
  const zoneOf = new Map(schedule.tables.map((table) => [table.id, table.zone]));
  const zones = problem.tableIds.map((id) => zoneOf.get(id));
  const breaks = leastBreaks(problem, proofs);
  const figures = figuresOf(
    problem,
    aims,
    zones,
    { slotOf: best.slotOf, tableOf },
    { weight: proofs.bounds.weight, short: proofs.bounds.short, breaks },
  );
  const placed = problem.requestIds.flatMap((request, r) => {
    if (best.slotOf[r]! < 0) return [];
    return { request, slot: problem.slotIds[best.slotOf[r]!]!, table: problem.tableIds[tableOf[r]!]! };
  });
  const reasons = new Reasons(schedule, search.explore(), tableOf);
  const unplaced = problem.requestIds.flatMap((_id, r) => (best.slotOf[r]! < 0 ? reasons.of(r) : []));
  return {
    format: 'parvis.schedule-result/1',
    status: statusOf(search, proofs, figures.weight.value, figures.breaks),
    placed,
    unplaced,
    figures,
    ...(schedule.previous && { diff: diffOf(schedule, problem, placed, unplaced) }),
    ...run,
  };
}

function statusOf(
  { best }: Search,
  { bounds, infeasible }: Proofs,
  weight: number,
  breaks: { value: number; bound: number },
): ScheduleResult['status'] {
  const [missing, excess] = [best.score[level.missing]!, best.score[level.excess]!];
  if (infeasible || bounds.infeasible) return 'infeasible';
  if (missing > 0 || excess > 0) return 'unknown';
  return weight >= bounds.weight - 1e-6 && breaks.value <= breaks.bound ? 'optimal' : 'feasible';
}
