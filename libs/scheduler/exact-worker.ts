import clingo from 'clingo-wasm';
import { parentPort, workerData } from 'node:worker_threads';
import type { ExactNews, ExactOrder } from './messages.ts';

// clingo runs in a thread below this one; ending this thread ends both, which is the only way to stop clingo.
const { program, options } = workerData as ExactOrder;
const tell = (news: ExactNews): void => parentPort!.postMessage(news);

const answer = await clingo.run(program, 0, options, (model) => {
  // Steps of the core-guided search are reported without their atoms.
  const { Value, Costs } = model as { Value?: string[]; Costs?: number[] };
  if (Value) tell({ kind: 'model', ...readModel(Value), ...(Costs?.[0] != null && { cost: Costs[0] }) });
});
if (answer.Result === 'UNSATISFIABLE') tell({ kind: 'none' });
else if (answer.Result === 'OPTIMUM FOUND') tell({ kind: 'optimum' });
else if (answer.Result === 'ERROR') tell({ kind: 'failed', why: answer.Error });

/** Atoms like `at(12,3)` and `sits(12,0)`. */
function readModel(atoms: readonly string[]): { at: [number, number][]; sits: [number, number][] } {
  const pairs = (name: string): [number, number][] =>
    atoms.flatMap((atom) => {
      const match = new RegExp(`^${name}\\((\\d+),(\\d+)\\)$`).exec(atom);
      return match ? [[Number(match[1]), Number(match[2])] as [number, number]] : [];
    });
  return { at: pairs('at'), sits: pairs('sits') };
}
