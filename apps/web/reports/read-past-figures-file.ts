import type { PastFigureInput } from '@parvis/contract/web';

const FAULTS = [
  ...(['YEAR', 'MEASURE', 'FIGURE', 'TWICE', 'TOTAL'] as const),
  ...(['FILE_EMPTY', 'FILE_WRONG_TYPE', 'FILE_UNREADABLE', 'FILE_TOO_LARGE', 'TOO_MANY_LINES'] as const),
  ...(['TOO_MANY_COLUMNS', 'TOO_MANY_CELLS', 'CELL_TOO_LONG'] as const),
];

export interface PastFigureFault {
  fault: (typeof FAULTS)[number];
  line?: number;
  cell?: string;
}

type Read = { figures: PastFigureInput[] } | { faults: PastFigureFault[] };

/** What the server reads in a file of figures; nothing is kept by it. */
export async function readPastFiguresFile(file: File): Promise<Read> {
  try {
    const response = await fetch('/api/reports/past-figures', {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const read = (await response.json()) as Partial<Record<'figures' | 'faults', never[]>>;
    if (read.figures) return { figures: read.figures };
    const faults: PastFigureFault[] = read.faults ?? [];
    if (faults.every(({ fault }) => FAULTS.includes(fault)) && faults.length > 0) return { faults };
  } catch {
    // No network, or the file is gone: said below.
  }
  return { faults: [{ fault: 'FILE_UNREADABLE' }] };
}
