import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import pg from 'pg';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { copyOut } from './copy';
import { writeFrames } from './frames';
import { countersOf, listOf, schemaOf, tablesOf } from './tables';

export interface BackupHead {
  format: 'parvis-backup/1';
  madeAt: string;
  schema: string[];
  /** Tells whether another server has the same secret, and nothing of the secret. */
  secret: string;
}

export interface BackupSums {
  tables: number;
  rows: number;
  bytes: number;
}

/** The mark of a secret: the same for the same secret, and of no use to guess it. */
export const markOf = (secret: string) =>
  createHash('sha256').update(`parvis-backup:${secret}`).digest('hex').slice(0, 16);

/**
 * Writes every row of the database, as it was at one moment, while people go on writing. The file has its name once it
 * is whole.
 */
export async function writeBackup(url: string, file: string, secret: string, now: Date): Promise<BackupSums> {
  const client = new pg.Client({ connectionString: url, application_name: 'parvis-backup' });
  await client.connect();
  const part = `${file}.part`;
  await rm(part, { force: true });
  const frames = writeFrames(part);
  const sums: BackupSums = { tables: 0, rows: 0, bytes: 0 };
  try {
    // One snapshot for all: no row of it knows one that is not in it.
    await client.query('begin isolation level repeatable read read only');
    const head: BackupHead = {
      format: 'parvis-backup/1',
      madeAt: now.toISOString(),
      schema: await schemaOf(client),
      secret: markOf(secret),
    };
    await frames.write('H', head);
    for (const table of await tablesOf(client)) {
      await frames.write('T', table);
      const hash = createHash('sha256');
      let rows = 0;
      // In the text format of COPY a row is a line: line breaks within a value are written otherwise.
      await copyOut(client, `copy ${table.name} (${listOf(table)}) to stdout`, async (chunk) => {
        hash.update(chunk);
        for (const byte of chunk) if (byte === 0x0a) rows += 1;
        sums.bytes += chunk.length;
        await frames.write('D', chunk);
      });
      await frames.write('E', { rows, sha256: hash.digest('hex') });
      sums.tables += 1;
      sums.rows += rows;
    }
    await frames.write('Z', { counters: await countersOf(client), ...sums });
    await client.query('commit');
    await frames.finish();
    await rename(part, file);
    return sums;
  } catch (error) {
    await rm(part, { force: true });
    if ((error as { code?: string }).code === '42P01') throw notOurs();
    throw error;
  } finally {
    await client.end();
  }
}

const notOurs = () =>
  new SpokenFault({
    fr: 'Cette base de données n’est pas celle de Parvis : il n’y a rien à sauvegarder.',
    en: 'This database is not one of Parvis: there is nothing to back up.',
  });
