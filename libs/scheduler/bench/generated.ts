import { greedyByWeight } from './baselines.ts';
import { generate, sizes } from './generate.ts';
import { measure, perMeeting } from './measure.ts';
import { outOf, percent, type Report } from './report.ts';

/** The five sizes of the goals, three seeds each, with 1, 5 and 10 seconds. */
export async function generated(report: Report, scale: number): Promise<void> {
  report.head(
    'event people/requests/slots/tables, seed',
    'asked, took',
    'placed',
    'weight',
    'bound',
    'ratio',
    'short (least)',
    'breaks (least)',
    'idle a meeting',
    'greedy: ratio, idle',
    'within 1 % after',
    'memory',
    'status',
  );
  const worst = new Map<number, number>();
  let mostIdle = 0;
  const served: { name: string; right: boolean }[] = [];
  let dearest = 0;
  for (const size of sizes) {
    for (const seed of [1, 2, 3]) {
      const schedule = generate(size, seed);
      const greedy = greedyByWeight(schedule);
      for (const seconds of [1, 5, 10]) {
        const { figures, wall, nearly, memory, status } = await measure(schedule, { seconds: seconds * scale, seed });
        const { weight, served: floor, breaks } = figures;
        const ratio = weight.value / weight.bound;
        worst.set(seconds, Math.min(worst.get(seconds) ?? 1, ratio));
        if (seconds === 5) mostIdle = Math.max(mostIdle, perMeeting(figures));
        if (seconds === 10) {
          served.push({ name: `${size.name} ${seed}`, right: floor.short === floor.leastPossible });
          dearest = Math.max(dearest, 1 - ratio);
        }
        report.row(
          `${size.name} ${size.people}/${size.requests}/${size.slots}/${size.tables}, ${seed}`,
          `${seconds} s, ${wall.toFixed(1)} s`,
          figures.placed,
          weight.value,
          weight.bound,
          percent(weight.value, weight.bound),
          `${floor.short} (${floor.leastPossible})`,
          `${breaks.value} (${breaks.bound})`,
          perMeeting(figures).toFixed(3),
          `${percent(greedy.weight.value, weight.bound)}, ${perMeeting(greedy).toFixed(3)}`,
          nearly == null ? '-' : `${nearly.toFixed(1)} s`,
          `${memory.toFixed(0)} MB`,
          status,
        );
      }
    }
  }
  report.goals.push(
    ['weight / bound, worst of 3 seeds × 5 sizes, 1 s', '≥ 0.995', worst.get(1)!.toFixed(4)],
    ['the same, 10 s', '≥ 0.9995', worst.get(10)!.toFixed(4)],
    ['idle slots a meeting, worst, 5 s', '≤ 0.05', mostIdle.toFixed(3)],
    [
      'people short as few as can be, 10 s',
      'all, at ≤ 0.3 % of weight',
      `${outOf(served)}, at most ${(100 * dearest).toFixed(3)} % below the bound`,
    ],
  );
}
