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

export interface SolveOptions {
  /** Time for the whole answer; 10 when left out. It comes sooner where nothing better is to be had. */
  seconds?: number;
  /** 1 when left out. */
  seed?: number;
  /**
   * Annealing steps instead of seconds. Only such a run gives the same schedule again for the same seed: what a run
   * reaches in a number of seconds depends on the machine and on what else it does.
   */
  iterations?: number;
  /** Of a repair: part of the weight bound (0 to 1) to be reached before people are spared. 0 when left out. */
  regain?: number;
  /**
   * Part of the weight bound (0 to 1) that may be given up so that fewer people go home short of the served floor.
   * 0 when left out: then the floor only chooses among the heaviest schedules.
   */
  floorAllowance?: number;
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
 * @throws whatever a thread of the search died of. A bounding or exact engine that dies only leaves bounds weak.
 */
export async function solve(schedule: Schedule, options: SolveOptions = {}): Promise<ScheduleResult> {
  const { seconds = 10, seed = 1, iterations, regain = 0, floorAllowance: allowance = 0, signal, onProgress } = options;
  const cancel = new SharedArrayBuffer(4);
  const began = Date.now();
  const order = {
    schedule,
    seed,
    began,
    seconds,
    regain,
    allowance,
    cancel,
    ...(iterations != null && { iterations }),
  };
  const search = start('search', order satisfies SearchOrder);
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
