import clingo from 'clingo-wasm';

/** A schedule in the atoms of an exact program: pairs (request, slot), and (request, class) where classes were chosen. */
export interface ExactModel {
  at: [number, number][];
  sits: [number, number][];
  /** Its breaks, where they were to be few. */
  cost?: number;
}

/** `optimum`: of a program with costs; `found`: a model of one without; `none`: there is none. */
export type ExactOutcome = 'optimum' | 'found' | 'none' | 'stopped' | 'failed';

/** Two of clingo's core-guided searches: one for the whole problem, one that is quicker on parts of it. */
const searches = {
  whole: ['--opt-strategy=usc', '--configuration=trendy'],
  part: ['--opt-strategy=usc,k,0,disjoint', '--configuration=handy'],
} as const;

/**
 * Runs clingo (WebAssembly) on a program, in a thread of its own below this one. It heeds no time limit: after
 * `seconds` that thread is ended.
 *
 * @param onLower told of each proof that no model costs less.
 */
export async function runClingo(
  program: string,
  search: keyof typeof searches,
  onModel: (model: ExactModel) => void,
  seconds = Infinity,
  onLower: (least: number) => void = () => undefined,
): Promise<ExactOutcome> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    void clingo.restart();
  };
  const timer = seconds === Infinity ? undefined : setTimeout(stop, seconds * 1000);
  // One schedule is enough, unless the best is looked for.
  const models = program.includes('#minimize') ? 0 : 1;
  const answer = await clingo.run(program, models, [...searches[search]], (model) => {
    const { Value, Costs, Lower } = model as { Value?: string[]; Costs?: number[]; Lower?: number[] };
    if (stopped) return;
    // The core-guided search also tells what it has proved so far.
    if (Lower?.[0] != null) onLower(Lower[0]);
    if (Value)
      onModel({ at: pairs(Value, 'at'), sits: pairs(Value, 'sits'), ...(Costs?.[0] != null && { cost: Costs[0] }) });
  });
  clearTimeout(timer);
  if (stopped) return 'stopped';
  if (answer.Result === 'UNSATISFIABLE') return 'none';
  if (answer.Result === 'SATISFIABLE') return 'found';
  return answer.Result === 'OPTIMUM FOUND' ? 'optimum' : 'failed';
}

/** Atoms like `at(12,3)`. */
function pairs(atoms: readonly string[], name: string): [number, number][] {
  return atoms.flatMap((atom) => {
    const match = new RegExp(`^${name}\\((\\d+),(\\d+)\\)$`).exec(atom);
    return match ? [[Number(match[1]), Number(match[2])] as [number, number]] : [];
  });
}
