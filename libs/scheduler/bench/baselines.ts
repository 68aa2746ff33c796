import { aimsOf } from '../aims.ts';
import { figuresOf } from '../figures.ts';
import type { Figures, Schedule } from '../format.ts';
import { Draft } from '../draft.ts';
import { maximise, type IntegerProgram } from '../integer-program.ts';
import { problemOf, type Problem } from '../problem.ts';
import { planTables } from '../table-plan.ts';

const figures = (problem: Problem, draft: Draft): Figures => {
  const placed = { slotOf: draft.slotOf, tableOf: planTables(problem, draft) };
  return figuresOf(problem, draft.aims, [], placed, { weight: 0, short: 0, breaks: 0 });
};

/** Heaviest requests first, each in the first slot that is free: what a spreadsheet would do. */
export function greedyByWeight(schedule: Schedule): Figures {
  const problem = problemOf(schedule);
  const draft = new Draft(problem, aimsOf(problem));
  const order = Array.from({ length: problem.requests }, (_v, r) => r);
  for (const r of order.sort((one, other) => problem.weight[other]! - problem.weight[one]!)) {
    for (let d = problem.domainStart[r]!; d < problem.domainStart[r + 1]!; d++) {
      const s = problem.domain[d]!;
      const c = draft.room(r, s, -1);
      if (c < 0 || !draft.fits(r, s, c)) continue;
      draft.set(r, s, c);
      break;
    }
  }
  return figures(problem, draft);
}

/** The whole slot model in HiGHS: a column for each request and slot. Undefined where it finds nothing in time. */
export async function slotModel(schedule: Schedule, seconds: number): Promise<Figures | undefined> {
  const problem = problemOf(schedule);
  const { requests: R, people: P, slots: S, domain, domainStart, weight, members, memberStart, max } = problem;
  const pairs: [number, number][] = [];
  for (let r = 0; r < R; r++) for (let d = domainStart[r]!; d < domainStart[r + 1]!; d++) pairs.push([r, domain[d]!]);
  const byRequest: number[][] = Array.from({ length: R }, () => []);
  const byPersonSlot: number[][] = Array.from({ length: P * S }, () => []);
  const byPerson: number[][] = Array.from({ length: P }, () => []);
  const bySlot: number[][] = Array.from({ length: S }, () => []);
  pairs.forEach(([r, s], i) => {
    byRequest[r]!.push(i);
    bySlot[s]!.push(i);
    for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++) {
      byPersonSlot[members[m]! * S + s]!.push(i);
      byPerson[members[m]!]!.push(i);
    }
  });
  const row = (columns: number[], upper: number) => ({ lower: 0, upper, columns });
  const program: IntegerProgram = {
    gain: pairs.map(([r]) => weight[r]!),
    lower: pairs.map(() => 0),
    upper: pairs.map(() => 1),
    rows: [
      ...byRequest.map((columns) => row(columns, 1)),
      ...byPersonSlot.map((columns) => row(columns, 1)),
      ...byPerson.map((columns, p) => row(columns, max[p]!)),
      ...bySlot.map((columns, s) => row(columns, problem.capacity[s]!)),
    ],
  };
  const { values } = await maximise(program, seconds);
  if (!values) return undefined;
  const draft = new Draft(problem, aimsOf(problem));
  pairs.forEach(([r, s], i) => {
    if (values[i]! > 0.5) draft.set(r, s, problem.classesOf[r]![0]!);
  });
  return figures(problem, draft);
}
