import type { Bounds } from './bounds.ts';
import type { ExactModel, ExactOutcome } from './clingo.ts';
import type { Engine } from './finish.ts';
import type { Schedule, ScheduleResult } from './format.ts';
import type { Placement } from './neighbourhood.ts';
import type { Settled } from './options.ts';

/** What the bounds thread is given. */
export interface BoundsOrder {
  schedule: Schedule;
  /** Part of the weight that serving people may cost. */
  allowance: number;
  /** For each of its programs. */
  seconds: number;
}

/** What the bounds thread tells: bounds, best last; what the exact engine should be given; and that it is done. */
export type BoundsNews = SearchNews | { kind: 'exact'; program: string; proves: 'breaks' | 'feasibility' };

/** What the search thread is given. */
export interface SearchOrder {
  schedule: Schedule;
  options: Settled;
  /** Milliseconds since the epoch at which the run began. */
  began: number;
  /** One 32-bit number, not 0 when the run is to end at once. */
  cancel: SharedArrayBuffer;
}

/** What the search thread is told while it runs. */
export type SearchNews =
  | { kind: 'bounds'; bounds: Bounds }
  /** No further bounds will come. */
  | { kind: 'bounded' }
  /** A schedule of the exact engine. */
  | { kind: 'schedule'; model: ExactModel }
  /** Among schedules of the bound's weight none has fewer breaks. */
  | { kind: 'breaks'; least: number; by: Engine }
  /** The requests that were to be placed cannot all be: `required` alone, or all that could be held. */
  | { kind: 'impossible'; which: 'required' | 'all'; by: Engine };

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

/** `best`: a complete schedule that the search finds hard to improve. */
export type SearchReport =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'best'; placement: Placement }
  | { kind: 'result'; result: ScheduleResult };

/** What the exact thread is given. */
export interface ExactOrder {
  program: string;
  /** Breaks that are not to be exceeded; left out, the fewest are looked for. */
  most?: number;
}

/** What the thread that improves parts exactly is given; then it is told placements, the best so far. */
export interface ImproveOrder {
  schedule: Schedule;
  seed: number;
}

/** What both tell: schedules as they find them; the exact thread at last what it proved of the last one. */
export type ExactNews =
  { kind: 'model'; model: ExactModel } | { kind: 'lower'; least: number } | { kind: 'end'; outcome: ExactOutcome };
