import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Schedule, ScheduleResult } from '../format.ts';
import { readSchedule } from '../read-schedule.ts';
import { solve, type SolveOptions } from '../solve.ts';
import { check } from '../verify/check.ts';
import { greedyByWeight, slotModel } from './baselines.ts';
import { generate, sizes, type Size } from './generate.ts';
import { noShow, setback } from './setbacks.ts';

const parts = ['sizes', 'published', 'repair', 'exact'] as const;
const { values } = parseArgs({ options: { only: { type: 'string' }, seconds: { type: 'string' } } });
const chosen = parts.filter((part) => values.only == null || values.only.split(',').includes(part));
/** Time for each published instance. */
const publishedSeconds = Number(values.seconds ?? 60);

let checked = 0;
const faults: string[] = [];

async function run(
  schedule: Schedule,
  options: SolveOptions,
): Promise<ScheduleResult & { nearly: number | undefined; wall: number }> {
  let nearly: number | undefined;
  const began = Date.now();
  const onProgress: SolveOptions['onProgress'] = ({ weight, bound, seconds }) => {
    if (bound != null && weight >= 0.99 * bound) nearly ??= seconds;
  };
  const result = await solve(schedule, { ...options, onProgress });
  const wall = (Date.now() - began) / 1000;
  checked++;
  faults.push(...check(schedule, result).map((fault) => `${schedule.name}: ${fault}`));
  return { ...result, nearly, wall };
}

const percent = (value: number, bound: number): string => `${((100 * value) / bound).toFixed(2)} %`;
const perMeeting = ({ idle, placed }: { idle: number; placed: number }): string =>
  (placed > 0 ? idle / placed : 0).toFixed(3);
const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
const row = (...cells: (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: string[]): void => {
  row(...cells);
  row(...cells.map(() => '---'));
};

async function benchSizes(): Promise<void> {
  console.log('\n### Generated events\n');
  head(
    'event, seed',
    'time',
    'placed',
    'weight',
    'bound',
    'ratio',
    'short (least)',
    'breaks (least)',
    'idle/meeting',
    'greedy: ratio, idle',
    'within 1 %',
    'memory',
    'status',
  );
  for (const size of sizes) {
    for (const seed of [1, 2, 3]) {
      const schedule = generate(size, seed);
      const greedy = greedyByWeight(schedule);
      for (const seconds of [1, 5, 10]) {
        const { figures, nearly, wall, status } = await run(schedule, { seconds, seed });
        const { weight, served, breaks } = figures;
        row(
          `${size.name} ${size.people}/${size.requests}/${size.slots}/${size.tables}, ${seed}`,
          `${seconds} s (took ${wall.toFixed(1)})`,
          figures.placed,
          weight.value,
          weight.bound,
          percent(weight.value, weight.bound),
          `${served.short} (${served.leastPossible})`,
          `${breaks.value} (${breaks.bound})`,
          perMeeting(figures),
          `${percent(greedy.weight.value, weight.bound)}, ${perMeeting(greedy)}`,
          nearly == null ? '-' : `${nearly.toFixed(1)} s`,
          megabytes(),
          status,
        );
      }
    }
  }
}

async function benchPublished(): Promise<void> {
  console.log(`\n### Published instances, at most ${publishedSeconds} s each\n`);
  head('instance', 'published', 'found', 'least proved', 'status', 'time', 'engine');
  const folder = new URL('../instances/', import.meta.url);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const schedule = readSchedule(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    const { status, figures, wall, engine } = await run(schedule, { seconds: publishedSeconds, seed: 1 });
    const { known } = schedule;
    const complete = status === 'optimal' || status === 'feasible';
    if (known?.status === 'infeasible' ? complete : status === 'infeasible' || figures.breaks.bound > known!.breaks!) {
      faults.push(`${file}: contradicts what is published`);
    }
    const told = known?.status === 'infeasible' ? 'infeasible' : known!.breaks!;
    row(
      file.replace('.json', ''),
      told,
      complete ? figures.breaks.value : '-',
      complete ? figures.breaks.bound : '-',
      status,
      `${wall.toFixed(1)} s`,
      engine,
    );
  }
}

async function benchRepair(): Promise<void> {
  console.log('\n### Repair of the large event (650/5000/30/80)\n');
  head(
    'change',
    'asked',
    'took',
    'ratio to the new bound',
    'kept of what could stay',
    'moved',
    'dropped though it could stay',
    'added',
    'people disturbed',
  );
  for (const seed of [1, 2, 3]) {
    const event = generate(sizes[2]!, seed);
    const published = (await run(event, { seconds: 10, seed })).placed;
    const after = setback(event, published, seed);
    const cases: [string, Schedule, SolveOptions, string][] = [
      [`one no-show, seed ${seed}`, noShow(event, published, `p${seed * 7}`), { seconds: 0.4 }, '0.4 s'],
      [`bad morning, seed ${seed}`, after, { seconds: 2 }, '2 s'],
      [`bad morning, seed ${seed}`, after, { seconds: 2, regain: 0.998 }, '2 s, regain 0.998'],
    ];
    for (const [name, schedule, options, asked] of cases) {
      const { diff, figures, wall } = await run(schedule, { ...options, seed });
      const { kept, moved, dropped, added, disturbed } = diff!;
      const could = [...moved, ...dropped].filter(({ why }) => why !== 'NO_LONGER_POSSIBLE').length;
      const lost = dropped.filter(({ why }) => why !== 'NO_LONGER_POSSIBLE').length;
      row(
        name,
        asked,
        `${wall.toFixed(2)} s`,
        percent(figures.weight.value, figures.weight.bound),
        percent(kept.length, kept.length + could),
        moved.length,
        lost,
        added.length,
        disturbed.length,
      );
    }
  }
}

async function benchExact(): Promise<void> {
  console.log('\n### Beside an exact engine: HiGHS on the whole slot model, given ten times the time\n');
  head('event, seed', 'ours, 5 s: weight', 'idle/meeting', 'HiGHS, 50 s: weight', 'idle/meeting');
  const few: Size[] = [sizes[0]!, sizes[4]!, sizes[1]!];
  for (const size of few) {
    const schedule = generate(size, 1);
    const ours = (await run(schedule, { seconds: 5, seed: 1 })).figures;
    const theirs = await slotModel(schedule, 50);
    row(
      `${size.name}, 1`,
      ours.weight.value,
      perMeeting(ours),
      theirs?.weight.value ?? 'nothing found',
      theirs ? perMeeting(theirs) : '-',
    );
  }
}

const work = { sizes: benchSizes, published: benchPublished, repair: benchRepair, exact: benchExact };
console.log(`Node ${process.version}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}`);
for (const part of chosen) await work[part]();
console.log(`\nThe verifier found ${faults.length} faults in ${checked} outputs.`);
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
