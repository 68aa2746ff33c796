const MOST_BYTES = 10_000_000;
const FAULTS = ['TOO_LARGE', 'WRONG_TYPE', 'EMPTY', 'BUSY', 'FAILED'] as const;

export type FileFault = (typeof FAULTS)[number];

/** What the picker offers first; the server looks at the content. */
export const FILE_KINDS = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.odt';

/** Hands in a file for a question; it is known by its id from then on. */
export async function sendAnswerFile(questionId: string, file: File): Promise<{ id: string } | { fault: FileFault }> {
  // Twenty megabytes over the network of a train, only to be told that they are too many.
  if (file.size > MOST_BYTES) return { fault: 'TOO_LARGE' };
  if (file.size === 0) return { fault: 'EMPTY' };
  try {
    const response = await fetch(`/api/form-questions/${questionId}/files?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const answer = (await response.json()) as { id?: string; fault?: string };
    if (response.ok && answer.id) return { id: answer.id };
    return { fault: FAULTS.find((known) => known === answer.fault) ?? 'FAILED' };
  } catch {
    return { fault: 'FAILED' };
  }
}

/** Takes back a file that was not used; one that was, or that is lost on the way, goes by itself. */
export function dropAnswerFile(questionId: string, fileId: string): void {
  void fetch(`/api/form-questions/${questionId}/files/${fileId}`, { method: 'DELETE' }).catch(() => undefined);
}
