import type { PastFigureInput, PastMeasure } from '@parvis/contract/resolvers';
import { COLLEGES, fieldTerms, foldName, YEAR_MEASURES, yearReportWords } from '@parvis/domain';
import { readTable, type TableFault } from '@parvis/platform';
import { FIRST_YEAR, LARGEST_FIGURE, LAST_YEAR } from './past-figures';

const LIMITS = { rows: 100, columns: 120, cell: 200 };

export type PastFigureFault =
  TableFault | { fault: 'YEAR' | 'MEASURE' | 'FIGURE' | 'TWICE' | 'TOTAL'; line: number; cell: string };

export type PastFiguresRead = { figures: PastFigureInput[] } | { faults: PastFigureFault[] };

const fold = (text: string) =>
  foldName(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Every way in which a line may be named: the code, or the words of either language. */
const MEASURES = new Map<string, PastMeasure>(
  (['FR', 'EN'] as const).flatMap((language) => [
    ...COLLEGES.flatMap((college): [string, PastMeasure][] =>
      [college, fieldTerms[language].colleges[college], fieldTerms[language].shortColleges[college]].map((name) => [
        fold(name),
        college,
      ]),
    ),
    ...YEAR_MEASURES.flatMap((measure): [string, PastMeasure][] =>
      [measure, yearReportWords[language].measures[measure]].map((name) => [fold(name), measure]),
    ),
  ]),
);

/**
 * Figures of past years from a file of staff, CSV or XLSX: a line for each college or measure, a column for each year,
 * an empty cell where nothing is known. A line named Total must be the sum of the colleges above it; it is not kept.
 */
export async function readPastFigures(bytes: Buffer): Promise<PastFiguresRead> {
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table) return { faults: [table] };
  const faults: PastFigureFault[] = [];
  const years = table.header.slice(1).map((cell) => {
    const year = /^\d{4}$/.test(cell) ? Number(cell) : NaN;
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) faults.push({ fault: 'YEAR', line: 1, cell });
    return year;
  });
  const figures: PastFigureInput[] = [];
  for (const { line, cells } of table.rows) {
    const [name = '', ...values] = cells;
    const isTotal = fold(name) === 'total';
    const measure = MEASURES.get(fold(name));
    if (!measure && !isTotal) {
      faults.push({ fault: 'MEASURE', line, cell: name });
      continue;
    }
    if (measure && figures.some((figure) => figure.measure === measure)) {
      faults.push({ fault: 'TWICE', line, cell: name });
      continue;
    }
    values.forEach((cell, at) => {
      if (cell === '') return;
      const value = /^\d{1,3}([ \u00a0\u202f]?\d{3})*$/.test(cell) ? Number(cell.replace(/\D/g, '')) : NaN;
      if (!(value <= LARGEST_FIGURE)) faults.push({ fault: 'FIGURE', line, cell });
      else if (measure) figures.push({ year: years[at]!, measure, value });
      else if (value !== sumOfColleges(figures, years[at]!)) faults.push({ fault: 'TOTAL', line, cell });
    });
  }
  return faults.length > 0 ? { faults } : { figures };
}

const sumOfColleges = (figures: readonly PastFigureInput[], year: number) =>
  figures
    .filter((figure) => figure.year === year && (COLLEGES as readonly string[]).includes(figure.measure))
    .reduce((sum, { value }) => sum + value!, 0);
