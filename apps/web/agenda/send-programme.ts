import { exchangeWords } from './exchange.words';

type Words = (typeof exchangeWords)['fr'];
export type FaultCode = keyof Words['codes'];
export type ImportField = keyof Words['fields'];

interface Title {
  fr: string;
  en: string;
}

export interface ImportFault {
  line: number;
  column: string | null;
  code: string;
  value: string | null;
}

/** What an import would do to the draft, or did. */
export interface ImportPreview {
  plan: string;
  isApplied: boolean;
  faults: ImportFault[];
  created: { line: number; title: Title }[];
  changed: { line: number; title: Title; fields: ImportField[] }[];
  unchanged: number;
  untouched: number;
  rooms: string[];
  sequences: string[];
  tracks: string[];
}

/** Files go by their own way: GraphQL carries none. Undefined when nothing was answered. */
export async function sendProgramme(
  eventId: string,
  file: File,
  plan?: string,
): Promise<Partial<ImportPreview> | undefined> {
  const query = plan === undefined ? '' : `?plan=${encodeURIComponent(plan)}`;
  try {
    const answer = await fetch(`/api/events/${eventId}/programme-draft/import${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    return answer.ok ? ((await answer.json()) as Partial<ImportPreview>) : undefined;
  } catch {
    return undefined;
  }
}

export const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(exchangeWords.fr.codes, code);
export const isImportField = (field: string): field is ImportField => Object.hasOwn(exchangeWords.fr.fields, field);
