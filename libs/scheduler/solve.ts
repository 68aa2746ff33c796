import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Schedule, ScheduleResult } from './format.ts';
import type {
  BoundsNews,
  BoundsOrder,
  ExactNews,
  ExactOrder,
  ImproveOrder,
  Progress,
  SearchNews,
  SearchOrder,
  SearchReport,
} from './messages.ts';
import type { Placement } from './neighbourhood.ts';
import { InvalidFile } from './read-fields.ts';
import { settle, type RunOptions } from './options.ts';

export interface SolveOptions extends RunOptions {
  /** Ends the run at once with the best schedule so far. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

const threads = {
  search: 'search-worker',
  bounds: 'bounds-worker',
  exact: 'exact-worker',
  improve: 'improve-worker',
} as const;

/** A thread's file lies beside this one as TypeScript in the repository; in a built product at the top, or beside. */
function start(name: keyof typeof threads, workerData: unknown): Worker {
  const places = [`./${threads[name]}.ts`, `./scheduler-${threads[name]}.js`, `../scheduler-${threads[name]}.js`];
  const files = places.map((place) => new URL(place, import.meta.url));
  return new Worker(files.find((file) => existsSync(file)) ?? files[0]!, { workerData });
}

/**
 * Makes a schedule, in threads of its own: one searches; one reckons the bounds and, on problems small enough, then
 * makes room for an exact engine that tries to prove the optimum; where annealing gets stuck, another improves parts of
 * the schedule exactly.
 *
 * @param schedule as read by `readSchedule`.
 * @throws InvalidFile for options that cannot be; whatever a thread of the search died of. A bounding or exact engine that dies only leaves bounds weak.
 */
export async function solve(schedule: Schedule, options: SolveOptions = {}): Promise<ScheduleResult> {
  const { signal, onProgress, ...given } = options;
  const settled = settle(given);
  const { seconds, seed, iterations, floorAllowance: allowance } = settled;
  const cancel = new SharedArrayBuffer(4);
  const order: SearchOrder = { schedule, options: settled, began: Date.now(), cancel };
  const search = start('search', order);
  const helpers: Worker[] = [];
  const tell = (news: SearchNews): void => search.postMessage(news);
  const onAbort = (): void => {
    Atomics.store(new Int32Array(cancel), 0, 1);
    helpers.forEach((helper) => void helper.terminate());
  };
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();

  const boundsSeconds = iterations == null ? Math.max(1, seconds * 0.6) : 60;
  const bounds = start('bounds', { schedule, allowance, seconds: boundsSeconds } satisfies BoundsOrder);
  helpers.push(bounds);
  bounds.on('error', () => undefined);
  let exact = false;
  bounds.on('message', (news: BoundsNews) => {
    if (news.kind !== 'exact') return tell(news);
    if (iterations != null || signal?.aborted) return;
    exact = news.proves === 'breaks';
    helpers.push(runExact(news, tell));
  });
  let improver: Worker | undefined;
  const improve = (placement: Placement): void => {
    if (!exact || signal?.aborted) return;
    if (!improver) helpers.push((improver = runImprover({ schedule, seed }, tell)));
    improver.postMessage(placement);
  };

  try {
    return await new Promise<ScheduleResult>((resolve, reject) => {
      search.on('error', reject);
      search.on('message', (report: SearchReport) => {
        if (report.kind === 'progress') onProgress?.(report.progress);
        else if (report.kind === 'best') improve(report.placement);
        else resolve(report.result);
      });
    });
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await Promise.all([search, ...helpers].map((thread) => thread.terminate()));
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

function runExact(
  { program, proves }: Extract<BoundsNews, { kind: 'exact' }>,
  tell: (news: SearchNews) => void,
): Worker {
  const engine = start('exact', { program } satisfies ExactOrder);
  let cost: number | undefined;
  engine.on('error', () => undefined);
  engine.on('message', (news: ExactNews) => {
    if (news.kind === 'model') {
      cost = news.model.cost;
      tell({ kind: 'schedule', model: news.model });
    } else if (news.kind === 'lower') {
      if (proves === 'breaks') tell({ kind: 'breaks', least: news.least, by: 'clingo' });
    } else if (news.outcome === 'none')
      tell({ kind: 'impossible', which: proves === 'breaks' ? 'all' : 'required', by: 'clingo' });
    else if (news.outcome === 'optimum' && proves === 'breaks')
      tell({ kind: 'breaks', least: cost ?? 0, by: 'clingo' });
  });
  return engine;
}

function runImprover(order: ImproveOrder, tell: (news: SearchNews) => void): Worker {
  const improver = start('improve', order);
  improver.on('error', () => undefined);
  improver.on('message', (news: ExactNews) => {
    if (news.kind === 'model') tell({ kind: 'schedule', model: news.model });
  });
  return improver;
}
