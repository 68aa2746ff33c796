export interface GroupPair {
  one?: string | null;
  other?: string | null;
  meetings: number;
}

/** Those without an organisation. */
export const NONE = 'NONE';

export interface Matrix {
  keys: string[];
  /** Meetings of row and column; the same both ways. */
  meetings: (row: string, column: string) => number;
  most: number;
}

/** Pairs as a square table: each group that met anybody has a row and a column, in the order of `known`. */
export function whoMetWhom(pairs: readonly GroupPair[], known: readonly string[]): Matrix {
  const counts = new Map<string, number>();
  const met = new Set<string>();
  for (const { one, other, meetings } of pairs) {
    const [row, column] = [one ?? NONE, other ?? NONE];
    counts.set(`${row} ${column}`, meetings);
    counts.set(`${column} ${row}`, meetings);
    met.add(row).add(column);
  }
  return {
    keys: [...known, NONE].filter((key) => met.has(key)),
    meetings: (row, column) => counts.get(`${row} ${column}`) ?? 0,
    most: Math.max(0, ...counts.values()),
  };
}
