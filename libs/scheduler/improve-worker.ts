import { once } from 'node:events';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { runClingo, type ExactModel } from './clingo.ts';
import { breaksAtMost, exactProgram, fewestBreaks } from './exact-program.ts';
import type { ExactNews, ImproveOrder } from './messages.ts';
import { chooseFree, confine, gapsOf, type Placement } from './neighbourhood.ts';
import { problemOf } from './problem.ts';
import { Random } from './random.ts';

// Large-neighbourhood search: frees part of the best schedule and lets clingo solve that part exactly, for ever. Most
// parts that are solved in a moment hold nothing better, so the part grows until it takes about half a second.
const secondsEach = 1;
const tooQuick = 0.2;
const longEnough = 0.5;
const firstSize = 110;
const leastSize = 20;
/** How often what is freed may only change places: larger parts are solved in the same time. */
const amongThemselves = 0.7;

const { schedule, seed } = workerData as ImproveOrder;
const problem = problemOf(schedule);
const random = new Random(seed);
const forced = new Uint8Array(problem.requests);

let [current] = (await once(parentPort!, 'message')) as [Placement];
let breaks = gapsOf(problem, current).length;
let size = firstSize;
while (breaks > 0) {
  for (let news = receiveMessageOnPort(parentPort!); news; news = receiveMessageOnPort(parentPort!)) {
    const found = news.message as Placement;
    const instead = gapsOf(problem, found).length;
    if (instead >= breaks) continue;
    current = found;
    breaks = instead;
  }
  for (let r = 0; r < problem.requests; r++) forced[r] = current.slotOf[r]! >= 0 ? 1 : 0;
  const free = chooseFree(problem, current, size, random);
  const program = exactProgram(confine(problem, current, free, random.unit() < amongThemselves), forced, true);
  let model: ExactModel | undefined;
  const began = performance.now();
  const wanted = `${breaksAtMost(breaks)}\n${fewestBreaks}`;
  const outcome = await runClingo(`${program}\n${wanted}`, 'part', (found) => (model = found), secondsEach);
  const seconds = (performance.now() - began) / 1000;
  if (outcome === 'stopped') size = Math.max(leastSize, size * 0.9);
  else if (seconds < tooQuick) size = Math.min(problem.requests, size * 1.05);
  else if (seconds > longEnough) size *= 0.97;
  if (!model) continue;
  const next: Placement = { slotOf: current.slotOf.slice(), classOf: current.classOf.slice() };
  for (const [r, s] of model.at) next.slotOf[r] = s;
  for (const [r, c] of model.sits) next.classOf[r] = c;
  // Another schedule with as many breaks is taken too: the next part is then another one.
  const then = gapsOf(problem, next).length;
  if (then > breaks) continue;
  current = next;
  if (then === breaks) continue;
  breaks = then;
  parentPort!.postMessage({ kind: 'model', model } satisfies ExactNews);
}
