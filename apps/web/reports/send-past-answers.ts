import type { Text } from '@parvis/domain';

const FAULTS = [
  ...(['SATISFACTION_MISSING', 'VALUE', 'NO_ANSWER', 'ALREADY_IMPORTED'] as const),
  ...(['FILE_EMPTY', 'FILE_WRONG_TYPE', 'FILE_UNREADABLE', 'FILE_TOO_LARGE', 'TOO_MANY_LINES'] as const),
  ...(['TOO_MANY_COLUMNS', 'TOO_MANY_CELLS', 'CELL_TOO_LONG'] as const),
];

interface PastAnswersFault {
  fault: (typeof FAULTS)[number];
  line?: number;
  column?: string;
  cell?: string;
}

export type PastAnswersReport =
  { faults: PastAnswersFault[] } | { answers: number; questions: Text[]; ignored: string[]; imported: boolean };

/** What the server reads in a file of answers, and takes over when `apply` says so. */
export async function sendPastAnswers(eventId: string, file: File, apply: boolean): Promise<PastAnswersReport> {
  try {
    const response = await fetch(`/api/events/${eventId}/past-answers${apply ? '?apply=1' : ''}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const report = (await response.json()) as PastAnswersReport;
    if ('answers' in report || report.faults.every(({ fault }) => FAULTS.includes(fault))) return report;
  } catch {
    // No network, or the file is gone: said below.
  }
  return { faults: [{ fault: 'FILE_UNREADABLE' }] };
}
