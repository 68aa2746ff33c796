/** The scheduler: as many wanted meetings as can be held, and how far from the best possible that is. */
export * from './format.ts';
export { InvalidFile } from './read-fields.ts';
export { readSchedule, sizeLimits } from './read-schedule.ts';
export { readResult } from './read-result.ts';
export { solve, type SolveOptions } from './solve.ts';
export { solveHere } from './solve-here.ts';
export type { Progress } from './messages.ts';
export { check } from './verify/check.ts';
