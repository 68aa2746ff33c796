import { parentPort, workerData } from 'node:worker_threads';
import { runClingo } from './clingo.ts';
import { breaksAtMost, fewestBreaks } from './exact-program.ts';
import type { ExactNews, ExactOrder } from './messages.ts';

const { program, most } = workerData as ExactOrder;
const tell = (news: ExactNews): void => parentPort!.postMessage(news);
const outcome = await runClingo(
  `${program}\n${most == null ? fewestBreaks : breaksAtMost(most)}`,
  'whole',
  (model) => tell({ kind: 'model', model }),
  Infinity,
  (least) => tell({ kind: 'lower', least }),
);
tell({ kind: 'end', outcome });
