import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serverSecretOf } from '@parvis/platform';
import { startEmbeddedPostgres } from '@parvis/platform/embedded-postgres';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { claim } from '../lock';
import { prepareDatabase } from '../prepare-database';
import { configOf, type StartSettings } from '../settings';
import { say } from '../summary';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

/** `npm run backup -- FILE`: while everything runs, or while nothing does. */
export async function backup(settings: StartSettings, _: string, args: string[]): Promise<void> {
  const file = fileIn(args);
  if (existsSync(file)) {
    throw new SpokenFault({
      fr: `${file} existe déjà : une sauvegarde n’en écrase jamais une autre.`,
      en: `${file} exists already: a backup never overwrites another.`,
    });
  }
  await withDatabase(settings, 'READ', async (url) => {
    const sums = await writeBackup(url, file, secretOf(settings, url), new Date());
    say(`Sauvegarde faite : ${sums.rows} lignes de ${sums.tables} tables dans ${file}.`);
    say(`Backup made: ${sums.rows} rows of ${sums.tables} tables in ${file}.`);
  });
}

/** `npm run restore -- FILE`: into a database without data, unless told otherwise. */
export async function restore(settings: StartSettings, _: string, args: string[]): Promise<void> {
  const file = fileIn(args);
  if (!existsSync(file)) throw new SpokenFault({ fr: `${file} n’existe pas.`, en: `${file} does not exist.` });
  const wish = { replace: args.includes('--replace'), otherSecret: args.includes('--other-secret') };
  await withDatabase(settings, 'WRITE', async (url) => {
    const sums = await prepareDatabase(url, () => restoreBackup(url, file, secretOf(settings, url), wish));
    say(`Restauration faite : ${sums.rows} lignes de ${sums.tables} tables.`);
    say(`Restored: ${sums.rows} rows of ${sums.tables} tables.`);
  });
}

const secretOf = (settings: StartSettings, url: string) => serverSecretOf(configOf(settings, url, process.env));

function fileIn(args: string[]): string {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file) return path.resolve(file);
  throw new SpokenFault({
    fr: 'Dites dans quel fichier : npm run backup -- FICHIER, npm run restore -- FICHIER.',
    en: 'Say which file: npm run backup -- FILE, npm run restore -- FILE.',
  });
}

/** The server that is given; or the embedded one, started for this where it does not run. */
async function withDatabase(settings: StartSettings, way: 'READ' | 'WRITE', work: (url: string) => Promise<void>) {
  if (settings.databaseUrl) return work(settings.databaseUrl);
  const folder = path.join(settings.stateDir, 'postgres');
  const lock = await claim(settings.stateDir, 'npm run backup').catch(async (error: unknown) => {
    // Parvis runs: it is read from beside it, and not written to.
    if (way === 'WRITE') throw error;
    await work(await runningUrl(folder));
  });
  if (!lock) return;
  try {
    const server = await startEmbeddedPostgres({ folder });
    try {
      await work(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    await lock.release();
  }
}

/** The embedded server of a Parvis that runs now: its port stands in its own file, its password beside it. */
async function runningUrl(folder: string): Promise<string> {
  const [, , , port] = (await readFile(path.join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n');
  const password = (await readFile(path.join(folder, 'password'), 'utf8')).trim();
  return `postgresql://parvis:${password}@127.0.0.1:${Number(port)}/parvis`;
}
