import loadHighs from 'highs';

export interface Row {
  lower: number;
  upper: number;
  columns: number[];
  /** 1 for every column when left out. */
  factors?: number[];
}

/** Maximise the sum of `gain` over whole-numbered columns between `lower` and `upper` such that all rows hold. */
export interface IntegerProgram {
  gain: number[];
  lower: number[];
  upper: number[];
  rows: Row[];
}

export interface Solved {
  /** `stopped`: out of time, and the bound holds all the same. */
  status: 'optimal' | 'infeasible' | 'stopped';
  /** No solution gains more. */
  bound: number;
  /** A solution of that gain, when `optimal`; the best found, if any, when `stopped`. */
  values?: Float64Array;
}

let engine: ReturnType<typeof loadHighs> | undefined;

/**
 * Solves with HiGHS (WebAssembly, one thread), which blocks its thread meanwhile.
 *
 * @param relaxed columns may take parts of a whole; quicker, and the bound holds for whole ones too.
 * @param seconds after which it stops with the best bound it has proved.
 */
export async function maximise(program: IntegerProgram, seconds: number, relaxed = false): Promise<Solved> {
  const highs = await (engine ??= loadHighs());
  const numCols = program.gain.length;
  if (numCols === 0) return { status: 'optimal', bound: 0, values: new Float64Array() };
  const rows = program.rows.filter((row) => row.columns.length > 0);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.columns.length));
  const model = highs.createModel({
    numCols,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(program.gain),
    colLower: Float64Array.from(program.lower),
    colUpper: Float64Array.from(program.upper),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.factors ?? row.columns.map(() => 1))),
    },
    ...(!relaxed && { integrality: new Int32Array(numCols).fill(1) }),
  });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds, random_seed: 1 });
    model.run();
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.infeasible) return { status: 'infeasible', bound: -Infinity };
    const optimal = status === highs.constants.modelStatus.optimal;
    const everything = program.gain.reduce(
      (sum, gain, i) => sum + Math.max(gain * program.upper[i]!, gain * program.lower[i]!),
      0,
    );
    const proved = optimal ? model.getObjectiveValue() : relaxed ? Infinity : Number(model.info.get('mip_dual_bound'));
    const bound = Number.isFinite(proved) ? Math.min(proved, everything) : everything;
    const found = optimal || model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    return { status: optimal ? 'optimal' : 'stopped', bound, ...(found && { values: model.getSolution().colValue }) };
  } finally {
    model.dispose();
  }
}
