import { readdirSync, readFileSync } from 'node:fs';
import type { Schedule } from '../format.ts';
import { readSchedule } from '../read-schedule.ts';
import { relative, type Change } from './family.ts';
import { measure, verified } from './measure.ts';
import { outOf, type Report } from './report.ts';

const folder = new URL('../instances/', import.meta.url);

const instances = (): Schedule[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readSchedule(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

/** The published instances, 120 seconds each at most. */
export async function published(report: Report, scale: number): Promise<void> {
  report.head('instance', 'published', 'found', 'after', 'least proved', 'status', 'took', 'engine');
  const inTime: { name: string; right: boolean }[] = [];
  const proved: typeof inTime = [];
  const closed: typeof inTime = [];
  const contradictions: typeof inTime = [];
  for (const schedule of instances()) {
    const { status, figures, wall, engine, fewer } = await measure(schedule, { seconds: 120 * scale, seed: 1 });
    const { name = '', known } = schedule;
    const complete = status === 'optimal' || status === 'feasible';
    const best = fewer.at(-1);
    const right =
      known!.status === 'infeasible'
        ? !complete
        : status !== 'infeasible' &&
          figures.breaks.bound <= known!.breaks! &&
          (best?.breaks ?? Infinity) >= known!.breaks!;
    contradictions.push({ name, right });
    if (!right) verified.faults.push(`${name}: contradicts what is published`);
    closed.push({ name, right: status === 'optimal' || status === 'infeasible' });
    if (name.endsWith('original')) {
      inTime.push({ name, right: fewer.some(({ breaks, seconds }) => breaks <= known!.breaks! && seconds <= 60) });
      proved.push({ name, right: status === 'optimal' });
    }
    report.row(
      name,
      known!.status === 'infeasible' ? 'infeasible' : known!.breaks!,
      complete ? figures.breaks.value : '-',
      complete && best ? `${best.seconds.toFixed(1)} s` : '-',
      complete ? figures.breaks.bound : '-',
      status,
      `${wall.toFixed(1)} s`,
      engine,
    );
  }
  report.goals.push(
    ['originals: optimum found in 60 s', '20 of 20', `${outOf(inTime)} (no more are here)`],
    ['originals: proved in 120 s', '≥ 17 of 20', outOf(proved)],
    ['all: closed in 120 s', '≥ 116 of 140', `${outOf(closed)} (no more are here)`],
    ['all: not one contradiction', 'none', outOf(contradictions)],
  );
}

const kinds: readonly [Change, number][] = [
  ['craf', 4],
  ['craf', 10],
  ['forb', 30],
  ['fixed', 20],
  ['fixed', 40],
  ['prec', 15],
];

/** Generated relatives of the published instances, 30 seconds each at most: does what closes those close others too? */
export async function relatives(report: Report, scale: number): Promise<void> {
  report.head('generated from', 'change, seed', 'found', 'after', 'least proved', 'status', 'took', 'engine');
  const closed: { name: string; right: boolean }[] = [];
  const bases = instances().filter(({ name = '' }) => /original|prec|crafa/.test(name) && !name.startsWith('tic-12'));
  for (const base of bases) {
    for (const [change, amount] of kinds) {
      const schedule = relative(base, change, amount, 2);
      const { status, figures, wall, engine, fewer } = await measure(schedule, { seconds: 30 * scale, seed: 1 });
      const complete = status === 'optimal' || status === 'feasible';
      closed.push({ name: schedule.name!, right: status === 'optimal' || status === 'infeasible' });
      const best = fewer.at(-1);
      report.row(
        base.name!,
        `${change} ${amount}, 2`,
        complete ? figures.breaks.value : '-',
        complete && best ? `${best.seconds.toFixed(1)} s` : '-',
        complete ? figures.breaks.bound : '-',
        status,
        `${wall.toFixed(1)} s`,
        engine,
      );
    }
  }
  report.goals.push(['generated relatives: closed in 30 s', '-', outOf(closed)]);
}
