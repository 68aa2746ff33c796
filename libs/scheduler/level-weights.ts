import { FieldReader, InvalidFile } from './read-fields.ts';

/** The levels of the objective below the weight of what is placed, in their order. */
export const weighedLevels = ['served', 'minimum', 'share', 'breaks', 'idle', 'spread', 'changes'] as const;

/**
 * What a unit of a level is worth in weight of requests: for each person served (a person short fewer), each meeting
 * nearer to a wished minimum, the whole way from a worst share of 0 to one of 1, each break, idle slot, break of
 * spread and change fewer. `{ breaks: 0.5 }` gives up a request of weight 1 for three breaks fewer, but not for two.
 *
 * Levels named are added up with the weight, and the sum comes before all levels. The others stay in their order and
 * decide between schedules of the same sum; with nothing named the order alone holds.
 */
export type LevelWeights = Partial<Record<(typeof weighedLevels)[number], number>>;

/**
 * Reads level weights, each from 0 to 1,000,000.
 *
 * @throws InvalidFile naming what is wrong: `weights.brakes: unknown field`.
 */
export function readLevelWeights(json: unknown): LevelWeights {
  const faults: string[] = [];
  const weights = FieldReader.of(json, 'weights', faults, weighedLevels);
  for (const name of weighedLevels) weights?.optionalNumber(name, { least: 0, most: 1e6 });
  if (faults.length > 0) throw new InvalidFile(faults);
  return json as LevelWeights;
}
