import { Logger } from '@nestjs/common';

const log = new Logger('Live');

/** The answer to a message of a socket: every one is answered, also when something goes wrong that nobody foresaw. */
export async function answered<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    log.error(error instanceof Error ? error.message : 'unknown');
    return otherwise;
  }
}
