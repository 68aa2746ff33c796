import type { ImportFault } from '../shell/import-parts';

export interface ImportedLine {
  line: number;
  name: string;
  email: string;
  change: 'ADDED' | 'ALREADY' | null;
  fault?: { column: string; code: string; value: string };
}

export interface ImportReport {
  applied: boolean;
  added: number;
  already: number;
  faults: number;
  lines: ImportedLine[];
  ignored: string[];
}

export type ImportAnswer = ImportReport | ImportFault;

interface Sending {
  eventId: string;
  file: File;
  kindId: string;
  apply: boolean;
  sendTickets: boolean;
}

/** Sends a list of attendees; the answer comes as lines of JSON, the last of which is what came of it. */
export async function sendAttendees(
  { eventId, file, kindId, apply, sendTickets }: Sending,
  onProgress: (done: number, of: number) => void,
): Promise<ImportAnswer> {
  const query = new URLSearchParams({
    name: file.name,
    kind: kindId,
    apply: apply ? '1' : '0',
    send: sendTickets ? '1' : '0',
  });
  try {
    const response = await fetch(`/api/events/${eventId}/attendees?${query.toString()}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    let answer: ImportAnswer | undefined;
    for await (const line of linesOf(response)) {
      const value = JSON.parse(line) as ImportAnswer | { done: number; of: number };
      if ('done' in value) onProgress(value.done, value.of);
      else answer = value;
    }
    return answer && ('lines' in answer || 'fault' in answer) ? answer : { fault: 'FAILED' };
  } catch {
    return { fault: 'FAILED' };
  }
}

/** The lines of an answer as they arrive; a browser may cut it anywhere. */
export async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    rest += value ?? '';
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
    if (done) break;
  }
  if (rest.trim() !== '') yield rest;
}
