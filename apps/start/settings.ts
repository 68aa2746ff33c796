import path from 'node:path';
import { DEMO_MORNING } from '@parvis/demo';
import { type Config, readConfig } from '@parvis/platform';
import { SpokenFault } from '@parvis/platform/spoken-fault';

export interface StartSettings {
  /** Unset: the embedded server is used. */
  databaseUrl: string | undefined;
  port: number;
  stateDir: string;
  webDir: string;
  /** A database without anybody in it is filled with the demo year. */
  isDemo: boolean;
  /** Somebody set DEMO=true: nothing but the demo will do. */
  isDemoAsked: boolean;
  clockOffsetMs: number;
}

/**
 * Reads what a start needs from environment variables; blank is unset.
 * @throws SpokenFault that names the variable that cannot be used, and never repeats an address of a database.
 */
export function readSettings(env: NodeJS.ProcessEnv, now: Date): StartSettings {
  const read = (name: string) => env[name]?.trim() || undefined;
  const databaseUrl = read('DATABASE_URL');
  if (databaseUrl && !isPostgresUrl(databaseUrl)) {
    throw new SpokenFault({
      fr: 'DATABASE_URL n’est pas l’adresse d’une base PostgreSQL : elle s’écrit postgresql://compte:motdepasse@machine:5432/base.',
      en: 'DATABASE_URL is not the address of a PostgreSQL database: it is written postgresql://user:password@host:5432/database.',
    });
  }
  const port = Number(read('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new SpokenFault({
      fr: 'PORT doit être un nombre de 1 à 65535.',
      en: 'PORT must be a number from 1 to 65535.',
    });
  }
  const demo = read('DEMO');
  if (demo !== undefined && demo !== 'true' && demo !== 'false') {
    throw new SpokenFault({ fr: 'DEMO vaut true ou false.', en: 'DEMO is true or false.' });
  }
  const isDemo = demo !== 'false';
  return {
    databaseUrl,
    port,
    isDemo,
    isDemoAsked: demo === 'true',
    stateDir: path.resolve(read('STATE_DIR') ?? '.data'),
    webDir: path.resolve(read('WEB_DIR') ?? 'dist'),
    clockOffsetMs: Number(read('CLOCK_OFFSET_MS') ?? (isDemo ? demoOffset(read('DEMO_NOW'), now) : 0)),
  };
}

function isPostgresUrl(address: string): boolean {
  return URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol);
}

/** The demo begins at the same moment at each start. */
function demoOffset(asked: string | undefined, now: Date): number {
  const begins = Date.parse(asked ?? DEMO_MORNING);
  if (Number.isNaN(begins)) {
    throw new SpokenFault({
      fr: `DEMO_NOW s’écrit comme ${DEMO_MORNING}.`,
      en: `DEMO_NOW is written like ${DEMO_MORNING}.`,
    });
  }
  return begins - now.getTime();
}

/** The settings of a start on somebody's own data: no demo, and the time is the machine's. */
export const withoutDemo = (settings: StartSettings): StartSettings => ({
  ...settings,
  isDemo: false,
  clockOffsetMs: 0,
});

/** What the API and the worker read from their environment. */
export function childEnvironment(settings: StartSettings, databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PORT: String(settings.port),
    STATE_DIR: settings.stateDir,
    WEB_DIR: settings.webDir,
    DEMO: String(settings.isDemo),
    CLOCK_OFFSET_MS: String(settings.clockOffsetMs),
  };
}

/** @throws SpokenFault for the settings that only the product itself reads. */
export function configOf(settings: StartSettings, databaseUrl: string, env: NodeJS.ProcessEnv): Config {
  try {
    return readConfig({ ...env, ...childEnvironment(settings, databaseUrl) });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new SpokenFault({ fr: `Réglages inutilisables : ${said}`, en: said });
  }
}
