import { z } from 'zod';
import type { FieldError, ScheduleRunInput } from '@parvis/contract/resolvers';
import type { RunOptions } from '@parvis/scheduler';
import type { PlanLimits } from './schedule-input';

type Level = ScheduleRunInput['weights'][number]['level'];

/** What staff chose for a run, as it is kept. */
export interface KeptOptions extends PlanLimits {
  seconds: number;
  weights: { level: Level; weight: number }[];
  /** Number of the run whose locked meetings stayed. */
  fromNumber: number | null;
}

const count = (least: number, most: number) =>
  z.int('OUT_OF_RANGE').min(least, 'OUT_OF_RANGE').max(most, 'OUT_OF_RANGE');

const rules = z.object({
  seconds: count(1, 600),
  maxMeetings: count(1, 200).nullish(),
  maxConsecutive: count(1, 50).nullish(),
  walkMinutes: count(0, 60),
  weights: z
    .array(z.object({ weight: z.number('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE').max(1000, 'OUT_OF_RANGE') }))
    .max(10, 'TOO_MANY'),
});

export function optionFaults(input: ScheduleRunInput): FieldError[] {
  const parsed = rules.safeParse(input);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: message }));
}

export const keptOptions = (input: ScheduleRunInput, fromNumber: number | null): KeptOptions => ({
  seconds: input.seconds,
  withPending: input.withPending,
  maxMeetings: input.maxMeetings ?? null,
  maxConsecutive: input.maxConsecutive ?? null,
  walkMinutes: input.walkMinutes,
  weights: input.weights.map(({ level, weight }) => ({ level, weight })),
  fromNumber,
});

const LEVELS = { SERVED: 'served', SHARE: 'share', BREAKS: 'breaks', IDLE: 'idle', CHANGES: 'changes' } as const;

/** @param seed another one for each run, so that running again may find something else */
export function solverOptions({ seconds, weights }: KeptOptions, seed: number): RunOptions {
  const named = weights
    .filter(({ weight }) => weight > 0)
    .map(({ level, weight }): [string, number] => [LEVELS[level], weight]);
  return { seconds, seed, ...(named.length > 0 && { weights: Object.fromEntries(named) }) };
}
