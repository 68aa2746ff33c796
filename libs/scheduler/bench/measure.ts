import type { Schedule, ScheduleResult } from '../format.ts';
import { solve, type SolveOptions } from '../solve.ts';
import { check } from '../verify/check.ts';

export interface Measured extends ScheduleResult {
  /** Seconds from the call to the result. */
  wall: number;
  /** Seconds at which a report was first within 1 % of the bound. */
  nearly: number | undefined;
  /** Seconds at which a complete schedule was first reported with so many breaks; falling. */
  fewer: { breaks: number; seconds: number }[];
  /** The most memory the process had meanwhile, in MB; what earlier runs left is part of it. */
  memory: number;
}

/** What the verifier said of all outputs so far. */
export const verified = { outputs: 0, faults: [] as string[] };

/** Runs the scheduler and verifies its output. */
export async function measure(schedule: Schedule, options: SolveOptions): Promise<Measured> {
  let nearly: number | undefined;
  let memory = 0;
  const fewer: Measured['fewer'] = [];
  const look = (): void => void (memory = Math.max(memory, process.memoryUsage.rss()));
  const watch = setInterval(look, 50);
  const began = Date.now();
  const result = await solve(schedule, {
    ...options,
    onProgress: ({ weight, bound, seconds, breaks, missing }) => {
      if (bound != null && weight >= 0.99 * bound) nearly ??= seconds;
      if (missing === 0 && breaks < (fewer.at(-1)?.breaks ?? Infinity)) fewer.push({ breaks, seconds });
    },
  });
  const wall = (Date.now() - began) / 1000;
  look();
  clearInterval(watch);
  if (result.figures.breaks.value < (fewer.at(-1)?.breaks ?? Infinity))
    fewer.push({ breaks: result.figures.breaks.value, seconds: wall });
  verified.outputs++;
  verified.faults.push(...check(schedule, result).map((fault) => `${schedule.name}: ${fault}`));
  return { ...result, wall, nearly, fewer, memory: memory / 1e6 };
}

export const perMeeting = ({ idle, placed }: { idle: number; placed: number }): number =>
  placed > 0 ? idle / placed : 0;
