import 'reflect-metadata';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { backup, restore } from './backup/commands';
import { migrateOnly, printLinks } from './maintenance';
import { type StartSettings, readSettings } from './settings';
import { start } from './start';

const commands: Record<string, (settings: StartSettings, programs: string, args: string[]) => Promise<void>> = {
  start,
  /** Brings the database of DATABASE_URL up to date and ends: for machines that run API and worker by themselves. */
  migrate: migrateOnly,
  /** Prints one sign-in link per role of the demo and ends. */
  links: printLinks,
  /** Writes the whole database into a file. */
  backup,
  /** Puts such a file into an empty database. */
  restore,
};

/**
 * Runs one command; whatever goes wrong ends in one sentence and a code that is not 0.
 * @param programs folder of the built API and worker
 */
export async function run(name: string | undefined, programs: string, args: string[] = []): Promise<void> {
  try {
    const command = commands[name ?? 'start'];
    if (!command) {
      throw new SpokenFault({
        fr: `Commande inconnue : ${name}. Les commandes sont ${Object.keys(commands).join(', ')}.`,
        en: `Unknown command: ${name}. The commands are ${Object.keys(commands).join(', ')}.`,
      });
    }
    try {
      process.loadEnvFile('.env');
    } catch {
      // The file is optional.
    }
    await command(readSettings(process.env, new Date()), programs, args);
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof SpokenFault) return `${error.sentence.fr}\n${error.sentence.en}`;
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
    return 'Le disque est plein : faites de la place et recommencez.\nThe disk is full: make room and start again.';
  // Not foreseen: whoever looks for the reason needs all of it.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
