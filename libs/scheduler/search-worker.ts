import { once } from 'node:events';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { aimsOf } from './aims.ts';
import { roughBound } from './bounds.ts';
import { finish, leastBreaks, losesOne, type Proofs } from './finish.ts';
import type { SearchNews, SearchOrder, SearchReport } from './messages.ts';
import { problemOf } from './problem.ts';
import { roundEnds, runRounds } from './rounds.ts';
import { level } from './score.ts';
import { Search } from './search.ts';

const port = parentPort!;
const { schedule, options, began, cancel } = workerData as SearchOrder;
const { seed, seconds, iterations, regain, weights } = options;
const flag = new Int32Array(cancel);
const problem = problemOf(schedule);
const aims = aimsOf(problem);
const search = new Search(problem, aims, seed, weights);
const weighed = Object.keys(weights).length > 0;
const proofs: Proofs = {
  bounds: { weight: roughBound(problem), infeasible: false, short: 0 },
};
let boundsKnown: 'no' | 'first' | 'all' = 'no';
let exactFound = false;
let told = 0;
/** The lower bound on breaks as it is known, reckoned when it is asked for. */
let least: number | undefined;

const elapsed = (): number => (Date.now() - began) / 1000;
const cancelled = (): boolean => Atomics.load(flag, 0) !== 0;

/** Part of the time kept for the explanations at the end. */
const forExplaining = Math.min(0.4, 0.02 + problem.requests / 18_000);
const forSearch = Math.max(0.1, seconds - forExplaining);

function takeIn(news: SearchNews): void {
  switch (news.kind) {
    case 'bounds':
      boundsKnown = 'first';
      proofs.bounds = news.bounds;
      search.aimFor(news.bounds, regain);
      if (news.bounds.preferred) search.prefer(news.bounds.preferred);
      break;
    case 'bounded':
      boundsKnown = 'all';
      break;
    case 'schedule': {
      const slotOf = new Int16Array(problem.requests).fill(-1);
      const classOf = new Int16Array(problem.requests).fill(-1);
      for (const [r, s] of news.model.at) slotOf[r] = s;
      for (const [r] of news.model.at) classOf[r] = 0;
      for (const [r, c] of news.model.sits) classOf[r] = c;
      exactFound = search.adopt({ slotOf, classOf }) || exactFound;
      known = search.best.score[level.breaks]!;
      break;
    }
    case 'breaks':
      if (news.least > (proofs.breaks?.least ?? -1)) proofs.breaks = { least: news.least, by: news.by };
      break;
    case 'impossible':
      if (news.which === 'required') proofs.infeasible = news.by;
      else losesOne(problem, proofs, news.by);
      break;
  }
  least = undefined;
}

function tick(): void {
  for (let message = receiveMessageOnPort(port); message; message = receiveMessageOnPort(port))
    takeIn(message.message as SearchNews);
  if (last === Infinity && !weighed && proved() && search.best.score[level.short]! <= proofs.bounds.short)
    last = Math.max(2 * elapsed(), elapsed() + 0.5);
  if (iterations == null && !weighed) yieldToEngines();
  if (elapsed() - told < 0.2) return;
  told = elapsed();
  offer();
  const { score } = search.best;
  const placed = search.best.slotOf.reduce((sum, s) => sum + (s >= 0 ? 1 : 0), 0);
  const bound = boundsKnown === 'no' ? {} : { bound: proofs.bounds.weight };
  const progress = {
    seconds: told,
    placed,
    weight: -score[level.weight]!,
    ...bound,
    breaks: score[level.breaks]!,
    idle: score[level.idle]!,
    missing: score[level.missing]!,
  };
  port.postMessage({ kind: 'progress', progress } satisfies SearchReport);
}

/** Seconds after which annealing alone is thought to have got stuck. */
const stuckAfter = 3;
let offered = Infinity;

/** Seconds without fewer breaks after which annealing leaves most of the machine to the exact engines. */
const tiredAfter = 10;
const rest = new Int32Array(new SharedArrayBuffer(4));
let known = Infinity;
let gained = 0;

/** Sleeps three of four seconds while parts are improved exactly and annealing has long found nothing better. */
function yieldToEngines(): void {
  const breaks = search.best.score[level.breaks]!;
  if (breaks < known) gained = elapsed();
  known = Math.min(known, breaks);
  if (offered === Infinity || elapsed() - gained < tiredAfter || proved()) return;
  if (elapsed() % 4 > 1) Atomics.wait(rest, 0, 0, 100);
}

/** Offers a complete schedule of which it is not proved that it has the fewest breaks to be improved exactly. */
function offer(): void {
  const { score, slotOf, classOf } = search.best;
  if (elapsed() < stuckAfter || score[level.missing]! > 0 || score[level.excess]! > 0 || proved()) return;
  if (score[level.breaks]! >= offered) return;
  offered = score[level.breaks]!;
  port.postMessage({ kind: 'best', placement: { slotOf, classOf } } satisfies SearchReport);
}

/** Nothing heavier, or with fewer breaks, is to be had (or no schedule at all). */
function proved(): boolean {
  if (proofs.infeasible || proofs.bounds.infeasible) return true;
  const { score } = search.best;
  if (score[level.missing]! > 0 || score[level.excess]! > 0) return false;
  if (-score[level.weight]! < proofs.bounds.weight - 1e-6) return false;
  return score[level.breaks]! <= (least ??= leastBreaks(problem, proofs));
}

/** Once all is proved and nobody need be short, the levels below get as long again, and at least half a second. */
let last = Infinity;

async function awaitBounds(which: 'first' | 'all', milliseconds: number): Promise<void> {
  const limit = AbortSignal.timeout(milliseconds);
  while (boundsKnown !== 'all' && (which === 'all' || boundsKnown === 'no') && !cancelled()) {
    try {
      const [news] = (await once(port, 'message', { signal: limit })) as [SearchNews];
      takeIn(news);
    } catch {
      return;
    }
  }
}

if (iterations != null) await awaitBounds('all', 600_000);
search.construct();
runRounds(
  search,
  {
    spent: (steps) => (iterations != null ? steps / iterations : elapsed() >= last ? 1 : elapsed() / forSearch),
    ends: iterations == null ? roundEnds(seconds) : [0.4, 0.7, 1],
    cancelled,
  },
  tick,
);
await awaitBounds('first', Math.round(1000 * Math.max(0.2, seconds * 0.1)));
const run = { seed, seconds: 0, engine: 'annealing' };
const result = finish(schedule, problem, aims, search, proofs, run);
if (exactFound) result.engine = 'annealing, clingo';
if (result.status === 'infeasible') result.engine += `; proof: ${proofs.infeasible ?? 'HiGHS'}`;
if (result.status === 'optimal') result.engine += `; proof: ${proofs.breaks?.by ?? 'HiGHS'}`;
result.seconds = Number(elapsed().toFixed(3));
port.postMessage({ kind: 'result', result } satisfies SearchReport);
port.close();
