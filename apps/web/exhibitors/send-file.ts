const FAULTS = [
  'TOO_LARGE',
  'WRONG_TYPE',
  'EMPTY',
  'TOO_MANY_PIXELS',
  'TOO_SMALL',
  'UNREADABLE',
  'TOO_MANY',
  'FAILED',
] as const;

export type SendFault = (typeof FAULTS)[number];

/** What the picker offers first; the server looks at the content. */
export const PICTURE_KINDS = 'image/png,image/jpeg,image/webp,image/avif';

const MOST_BYTES = 15_000_000;

/** Hands in a file; undefined when it is kept. */
export async function sendFile(path: string, file: Blob): Promise<SendFault | undefined> {
  // Megabytes over the network of a train, only to be told that they are too many.
  if (file.size > MOST_BYTES) return 'TOO_LARGE';
  try {
    const response = await fetch(`/api/files/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    if (response.ok) return undefined;
    const { fault } = (await response.json()) as { fault?: string };
    return FAULTS.find((known) => known === fault) ?? 'FAILED';
  } catch {
    return 'FAILED';
  }
}
