import type { Bounds } from './bounds.ts';
import type { Schedule, ScheduleResult } from './format.ts';

/** What the bounds thread is given. */
export interface BoundsOrder {
  schedule: Schedule;
  /** Part of the weight that serving people may cost. */
  allowance: number;
  /** For each of its programs. */
  seconds: number;
}

/** What the bounds thread tells, best first; `last` with the last one, and what the exact engine should be given. */
export interface BoundsNews {
  bounds: Bounds;
  last: boolean;
  exact?: { program: string; proves: 'breaks' | 'feasibility' };
}

/** What the search thread is given. */
export interface SearchOrder {
  schedule: Schedule;
  seed: number;
  /** Milliseconds since the epoch at which the run began, and how long it may take. */
  began: number;
  seconds: number;
  /** Steps instead of seconds, for runs that are to be repeated exactly. */
  iterations?: number;
  regain: number;
  allowance: number;
  /** One 32-bit number, not 0 when the run is to end at once. */
  cancel: SharedArrayBuffer;
}

/** What the search thread is told while it runs. */
export type SearchNews =
  | { kind: 'bounds'; bounds: Bounds; last: boolean }
  /** A schedule of the exact engine: pairs (request, slot), and (request, class) where classes were chosen. */
  | { kind: 'schedule'; at: [number, number][]; sits: [number, number][] }
  | { kind: 'breaks'; fewest: number }
  | { kind: 'infeasible' };

/** How far a run is. */
export interface Progress {
  seconds: number;
  placed: number;
  weight: number;
  /** Absent until it is known. */
  bound?: number;
  breaks: number;
  idle: number;
  /** Required requests not placed yet. */
  missing: number;
}

export type SearchReport = { kind: 'progress'; progress: Progress } | { kind: 'result'; result: ScheduleResult };

/** What the exact thread is given. */
export interface ExactOrder {
  program: string;
  /** Command line of clingo. */
  options: string[];
}

/** What the exact thread tells: schedules as it finds them, then what it proved of the last. */
export type ExactNews =
  | { kind: 'model'; at: [number, number][]; sits: [number, number][]; cost?: number }
  | { kind: 'optimum' }
  | { kind: 'none' }
  | { kind: 'failed'; why: string };
