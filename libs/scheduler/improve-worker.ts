import { once } from 'node:events';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { runClingo, type ExactModel } from './clingo.ts';
import { exactProgram } from './exact-program.ts';
import type { ExactNews, ImproveOrder } from './messages.ts';
import { breaksOf, chooseFree, confine, type Placement } from './neighbourhood.ts';
import { problemOf } from './problem.ts';
import { Random } from './random.ts';

// Large-neighbourhood search: frees part of the best schedule and lets clingo solve that part exactly, for ever.
const secondsEach = 5;

const { schedule, seed } = workerData as ImproveOrder;
const problem = problemOf(schedule);
const random = new Random(seed);
const forced = new Uint8Array(problem.requests);
const total = (placement: Placement): number => breaksOf(problem, placement).reduce((sum, one) => sum + one, 0);

let [current] = (await once(parentPort!, 'message')) as [Placement];
let breaks = total(current);
for (;;) {
  for (let news = receiveMessageOnPort(parentPort!); news; news = receiveMessageOnPort(parentPort!)) {
    const found = news.message as Placement;
    if (total(found) < breaks) current = found;
  }
  breaks = total(current);
  for (let r = 0; r < problem.requests; r++) forced[r] = current.slotOf[r]! >= 0 ? 1 : 0;
  const free = chooseFree(problem, current, breaksOf(problem, current), random);
  const program = exactProgram(confine(problem, current, free), forced, true);
  let model: ExactModel | undefined;
  await runClingo(program, (found) => (model = found), secondsEach);
  if (!model) continue;
  const next: Placement = { slotOf: current.slotOf.slice(), classOf: current.classOf.slice() };
  for (const [r, s] of model.at) next.slotOf[r] = s;
  for (const [r, c] of model.sits) next.classOf[r] = c;
  // Another schedule with as many breaks is taken too: the next part is then another one.
  const then = total(next);
  if (then > breaks) continue;
  current = next;
  if (then < breaks) parentPort!.postMessage({ kind: 'model', model } satisfies ExactNews);
}
