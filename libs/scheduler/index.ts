/**
 * The scheduler: as many wanted meetings as can be held, and how far from the best possible that is.
 *
 * - {@link solve} makes a schedule and {@link repair} mends a published one, both in threads of their own: `onProgress`
 *   is called about five times a second, `signal` ends the run with the best schedule so far, the promise is the result.
 * - {@link check} verifies a result against its schedule from the files alone.
 * - {@link recount} reckons the figures of a result that was changed by hand, and says which rules it breaks.
 * - {@link readSchedule}, {@link readResult} and {@link readLevelWeights} read what comes from outside; their
 *   {@link InvalidFile} has a line for each fault, with its place.
 */
export * from './format.ts';
export { InvalidFile } from './read-fields.ts';
export { readSchedule, sizeLimits } from './read-schedule.ts';
export { readResult } from './read-result.ts';
export { readLevelWeights, weighedLevels, type LevelWeights } from './level-weights.ts';
export type { RunOptions } from './options.ts';
export type { Progress } from './messages.ts';
export { repair, solve, type SolveOptions } from './solve.ts';
export { check } from './verify/check.ts';
export { recount } from './verify/recount.ts';
