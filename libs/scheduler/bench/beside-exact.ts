import type { Figures } from '../format.ts';
import { slotModel } from './baselines.ts';
import { generate, sizes } from './generate.ts';
import { measure, perMeeting } from './measure.ts';
import { outOf, type Report } from './report.ts';

/**
 * HiGHS on the whole slot model, given the same time and ten times the time. It knows of nothing but weight, so
 * nothing may be given up for the served floor here either.
 */
export async function besideExact(report: Report, scale: number): Promise<void> {
  report.head(
    'event, seed',
    'asked',
    'bound',
    'ours: weight, idle a meeting',
    'HiGHS, same time',
    'HiGHS, ten times the time',
  );
  const asGood: { name: string; right: boolean }[] = [];
  const tell = (figures: Figures | undefined): string =>
    figures ? `${figures.weight.value}, ${perMeeting(figures).toFixed(3)}` : 'nothing found';
  for (const size of [sizes[0]!, sizes[4]!, sizes[1]!, sizes[2]!]) {
    const seconds = size.name === 'large' ? 10 : 5;
    const schedule = generate(size, 1);
    const ours = (await measure(schedule, { seconds: seconds * scale, seed: 1, floorAllowance: 0 })).figures;
    const [same, tenfold] = [
      await slotModel(schedule, seconds * scale),
      await slotModel(schedule, 10 * seconds * scale),
    ];
    const name = `${size.name}, 1`;
    for (const theirs of [same, tenfold]) {
      if (!theirs) continue;
      const [one, other] = [ours.weight.value, theirs.weight.value];
      asGood.push({ name, right: one > other || (one === other && perMeeting(ours) <= perMeeting(theirs)) });
    }
    report.row(name, `${seconds} s`, ours.weight.bound, tell(ours), tell(same), tell(tenfold));
  }
  report.goals.push([
    'beside HiGHS with ten times the time',
    'never worse in weight, never more idle at equal weight',
    outOf(asGood),
  ]);
}
