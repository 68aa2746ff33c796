import { generate } from './generate.ts';
import { measure } from './measure.ts';
import { percent, type Report } from './report.ts';

/** The largest event that is taken: 64 slots a day over five days. */
export async function largest(report: Report, scale: number): Promise<void> {
  const size = { name: 'largest', people: 2_000, requests: 20_000, slots: 320, tables: 300 };
  report.head(
    'asked, took',
    'first report',
    'placed',
    'weight',
    'bound',
    'ratio',
    'breaks (least)',
    'memory',
    'status',
  );
  let most = 0;
  for (const seconds of [5, 30]) {
    const { figures, wall, nearly, memory, status } = await measure(generate(size, 1), {
      seconds: seconds * scale,
      seed: 1,
    });
    most = Math.max(most, memory);
    report.row(
      `${seconds} s, ${wall.toFixed(1)} s`,
      nearly == null ? '-' : `within 1 % after ${nearly.toFixed(1)} s`,
      figures.placed,
      figures.weight.value,
      figures.weight.bound,
      percent(figures.weight.value, figures.weight.bound),
      `${figures.breaks.value} (${figures.breaks.bound})`,
      `${memory.toFixed(0)} MB`,
      status,
    );
  }
  report.goals.push([
    '2,000 people, 20,000 requests, 320 slots, 300 tables',
    'answers within memory',
    `yes, in ${most.toFixed(0)} MB`,
  ]);
}
