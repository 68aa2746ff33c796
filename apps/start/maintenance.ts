import { SpokenFault } from '@parvis/platform/spoken-fault';
import { fillDemo, issueLinks } from './demo';
import { prepareDatabase } from './prepare-database';
import { configOf, type StartSettings } from './settings';
import { linkLines, say } from './summary';

function requireServer({ databaseUrl }: StartSettings): string {
  if (databaseUrl) return databaseUrl;
  throw new SpokenFault({
    fr: 'Cette commande demande DATABASE_URL, l’adresse d’un serveur PostgreSQL.',
    en: 'This command needs DATABASE_URL, the address of a PostgreSQL server.',
  });
}

export async function migrateOnly(settings: StartSettings): Promise<void> {
  const url = requireServer(settings);
  const config = configOf(settings, url, process.env);
  await prepareDatabase(url, async () => settings.isDemoAsked && fillDemo(config));
  say('La base de données est à jour. · The database is up to date.');
}

export async function printLinks(settings: StartSettings): Promise<void> {
  const config = configOf(settings, requireServer(settings), process.env);
  say(linkLines(await issueLinks(config)));
}
