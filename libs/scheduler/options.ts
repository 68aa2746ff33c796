import { readLevelWeights, type LevelWeights } from './level-weights.ts';
import { FieldReader, InvalidFile } from './read-fields.ts';

/** How a schedule is to be made; what is left out is as told. */
export interface RunOptions {
  /** Time for the whole answer, 0.1 to 86,400; 10. It comes sooner where nothing better is to be had. */
  seconds?: number;
  /** A whole number from 0 to 2³² - 1; 1. */
  seed?: number;
  /**
   * Annealing steps (1 to 10¹²) instead of seconds. Only such a run gives the same schedule again for the same seed:
   * what a run reaches in a number of seconds depends on the machine and on what else it does.
   */
  iterations?: number;
  /** Of a repair: part of the weight bound (0 to 1) to be reached before people are spared; 0. */
  regain?: number;
  /**
   * Part of the weight bound (0 to 1) that may be given up so that fewer people go home short of the served floor;
   * 0.003, and 0 where levels are weighed. With 0 the floor only chooses among the heaviest schedules.
   */
  floorAllowance?: number;
  /** Weighs levels of the objective against each other; left out, their order alone holds. */
  weights?: LevelWeights;
}

/** All options that a run needs. */
export type Settled = Required<Omit<RunOptions, 'iterations'>> & Pick<RunOptions, 'iterations'>;

const fields = ['seconds', 'seed', 'iterations', 'regain', 'floorAllowance', 'weights'];

/**
 * Checks options and fills in those left out.
 *
 * @throws InvalidFile naming each fault: `options.seconds: 0 is less than 0.1`.
 */
export function settle(options: RunOptions): Settled {
  const faults: string[] = [];
  const given = FieldReader.of(options, 'options', faults, fields);
  given?.optionalNumber('seconds', { least: 0.1, most: 86_400 });
  given?.optionalNumber('seed', { least: 0, most: 2 ** 32 - 1, whole: true });
  given?.optionalNumber('iterations', { least: 1, most: 1e12, whole: true });
  given?.optionalNumber('regain', { least: 0, most: 1 });
  given?.optionalNumber('floorAllowance', { least: 0, most: 1 });
  if (faults.length > 0) throw new InvalidFile(faults);
  const weights = options.weights === undefined ? {} : readLevelWeights(options.weights);
  const weighed = Object.values(weights).some((weight) => weight > 0);
  return { seconds: 10, seed: 1, regain: 0, floorAllowance: weighed ? 0 : 0.003, ...options, weights };
}
