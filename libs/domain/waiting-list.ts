/** Somebody in a line for places, or a group that comes together or not at all. */
export interface InLine {
  /** Grows with the order of arrival; no two in one line are alike. */
  number: number;
  /** How many places, 1 or more. */
  places: number;
}

/**
 * Who gets the places that are free, in the order of arrival. A group gets its places only when all of it fits; until
 * then those behind it go first, so that no place stays empty while somebody waits who could take it, and the group
 * keeps its rank.
 * @param line those who could come; whoever cannot is not to be in it
 * @param free places, any number; nobody is served when it is not positive
 */
export const servedNext = <Entry extends InLine>(line: readonly Entry[], free: number): Entry[] =>
  servedFrom(line, new Map([['', free]]), () => ['']);

/**
 * The same for lines that draw on several stocks of places: whoever is served takes their places from each stock that
 * `stocksOf` names, and is passed over when one of them has too few.
 * @param free places by stock; a stock that is not in it has none
 */
export function servedFrom<Entry extends InLine>(
  line: readonly Entry[],
  free: ReadonlyMap<string, number>,
  stocksOf: (entry: Entry) => readonly string[],
): Entry[] {
  const left = new Map(free);
  const served: Entry[] = [];
  for (const entry of line.toSorted((one, other) => one.number - other.number)) {
    const stocks = stocksOf(entry);
    if (stocks.some((stock) => entry.places > (left.get(stock) ?? 0))) continue;
    served.push(entry);
    for (const stock of stocks) left.set(stock, left.get(stock)! - entry.places);
  }
  return served;
}

/** Rank in a line, 1 for the first. */
export const rankInLine = (line: readonly Pick<InLine, 'number'>[], number: number): number =>
  line.filter((entry) => entry.number < number).length + 1;
