import { Engines } from './engines.ts';
import type { Schedule, ScheduleResult } from './format.ts';
import type { Progress, SearchOrder, SearchReport } from './messages.ts';
import { settle, type RunOptions } from './options.ts';
import { InvalidFile } from './read-fields.ts';
import { startThread } from './threads.ts';

export interface SolveOptions extends RunOptions {
  /** Ends the run at once with the best schedule so far. */
  signal?: AbortSignal;
  /** Called about five times a second. */
  onProgress?: (progress: Progress) => void;
}

/**
 * Makes a schedule, in threads of its own: one searches, one reckons bounds, and on problems small enough exact engines
 * try to prove the optimum and improve parts of the schedule.
 *
 * @param schedule as read by `readSchedule`.
 * @throws InvalidFile for options that cannot be; whatever the thread of the search died of.
 */
export async function solve(schedule: Schedule, options: SolveOptions = {}): Promise<ScheduleResult> {
  const { signal, onProgress, ...given } = options;
  const settled = settle(given);
  const cancel = new SharedArrayBuffer(4);
  const order: SearchOrder = { schedule, options: settled, began: Date.now(), cancel };
  const search = startThread('search', order);
  const engines = new Engines(schedule, settled, (news) => search.postMessage(news));
  const onAbort = (): void => {
    Atomics.store(new Int32Array(cancel), 0, 1);
    void engines.stop();
  };
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  try {
    return await new Promise<ScheduleResult>((resolve, reject) => {
      search.on('error', reject);
      search.on('message', (report: SearchReport) => {
        if (report.kind === 'progress') onProgress?.(report.progress);
        else if (report.kind === 'best') engines.improve(report.placement);
        else resolve(report.result);
      });
    });
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await Promise.all([search.terminate(), engines.stop()]);
  }
}

/**
 * Mends a published schedule after a change: `schedule.previous` is what was published, `schedule.now` the slot up to
 * which nothing moves any more, and the rest of it says how things are now. As few people as possible are disturbed
 * first (or first after `regain` is reached); the result has the difference, to be read before it is applied.
 *
 * @throws InvalidFile where nothing was published; else as {@link solve}.
 */
export async function repair(schedule: Schedule, options: SolveOptions = {}): Promise<ScheduleResult> {
  if (!schedule.previous) throw new InvalidFile(['previous: missing (what is published is expected)']);
  return solve(schedule, options);
}
