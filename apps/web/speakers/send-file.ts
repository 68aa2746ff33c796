/** What the server, or the way there, has against a file. */
export const FILE_FAULTS = [
  'TOO_LARGE',
  'WRONG_TYPE',
  'EMPTY',
  'TOO_MANY_PIXELS',
  'TOO_SMALL',
  'UNREADABLE',
  'TOO_LATE',
  'TOO_MANY',
  'FAILED',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Sends a file as bytes; undefined when it has arrived. */
export async function sendFile(address: string, file: File, mostBytes: number): Promise<FileFault | undefined> {
  // Forty megabytes over the network of a train, only to be told that they are too many.
  if (file.size > mostBytes) return 'TOO_LARGE';
  if (file.size === 0) return 'EMPTY';
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    if (response.ok) return undefined;
    const { fault } = (await response.json()) as { fault?: string };
    return FILE_FAULTS.find((known) => known === fault) ?? 'FAILED';
  } catch {
    return 'FAILED';
  }
}
