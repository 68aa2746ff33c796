const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/**
 * Milliseconds to wait after so many failures in a row: twice as long each time, thirty seconds at most, and by
 * `chance` (0 to 1) up to half of it sooner, so that twenty tablets do not come back in the same instant.
 */
export const retryDelay = (failures: number, chance: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (1 - chance / 2);
