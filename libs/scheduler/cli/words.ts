import type { ScheduleResult } from '../format.ts';
import type { Progress } from '../messages.ts';

const share = (value: number, bound: number): string =>
  bound > 0 ? `${((100 * value) / bound).toFixed(2)} %` : '100 %';

export function progressLine({ seconds, placed, weight, bound, breaks, idle, missing }: Progress): string {
  const against = bound == null ? '' : ` of at most ${bound} (${share(weight, bound)})`;
  const lacking = missing > 0 ? `, ${missing} required missing` : '';
  return `${seconds.toFixed(1)} s: ${placed} placed, weight ${weight}${against}, ${breaks} breaks, ${idle} idle slots${lacking}`;
}

export function summary({ status, figures, diff, unplaced, seconds, seed, engine }: ScheduleResult): string {
  const { weight, breaks, served, shares } = figures;
  const lines = [
    `${status}: ${figures.placed} placed, ${unplaced.length} not`,
    `weight ${weight.value} of at most ${weight.bound} (${share(weight.value, weight.bound)})`,
    `shares: worst ${shares.min.toFixed(3)}, median ${shares.median.toFixed(3)}; people short of the floor: ${served.short} (at least ${served.leastPossible})${served.belowMin == null ? '' : `; meetings lacking to wished minima: ${served.belowMin}`}`,
    `breaks ${breaks.value} (at least ${breaks.bound}), idle slots ${figures.idle}, spread ${figures.spread}, changes ${figures.changes}`,
  ];
  if (diff) {
    const { kept, moved, added, dropped, disturbed } = diff;
    lines.push(
      `kept ${kept.length}, moved ${moved.length}, added ${added.length}, dropped ${dropped.length}; people disturbed ${disturbed.length}`,
    );
  }
  return [...lines, `seed ${seed}, ${seconds} s, ${engine}`].join('\n');
}
