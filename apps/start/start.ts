import path from 'node:path';
import type { SpokenFault } from '@parvis/platform/spoken-fault';
import { Children } from './children';
import { fillDemo, issueLinks } from './demo';
import { endWithNpm } from './house-node.mjs';
import { KeptDatabase } from './kept-database';
import { claim } from './lock';
import { requireFreePort } from './port';
import { prepareDatabase } from './prepare-database';
import { childEnvironment, configOf, type StartSettings, withoutDemo } from './settings';
import { say, summary } from './summary';

type Undo = () => Promise<void> | void;

/** Everything at once, on one machine: database, schema, demo, API and worker, until somebody stops it. */
export async function start(asked: StartSettings, programs: string): Promise<void> {
  const undo: Undo[] = [];
  let isStopping = false;
  const stop = async (code: number) => {
    isStopping = true;
    for (const step of undo.splice(0).reverse()) await step();
    process.exit(code);
  };
  let children: Children | undefined;
  stopOnSignals(stop, () => children?.kill());
  try {
    const { databaseUrl, giveUp } = await openDatabase(asked, undo, stop);
    const isDemo = await prepareDatabase(
      databaseUrl,
      async () => asked.isDemo && fillDemo(configOf(asked, databaseUrl, process.env)),
    );
    const settings = isDemo || asked.isDemoAsked ? asked : withoutDemo(asked);
    const config = configOf(settings, databaseUrl, process.env);

    children = new Children(programs, childEnvironment(settings, databaseUrl), giveUp);
    undo.push(() => children?.stop());
    say('Démarrage de l’API et du facteur… · Starting the API and the worker…');
    await Promise.all([children.start('api'), children.start('worker')]);
    say(summary(config, settings, settings.isDemo ? await issueLinks(config) : []));
  } catch (error) {
    // What fails because everything is being stopped is nobody's news.
    if (isStopping) return;
    for (const step of undo.splice(0).reverse()) await step();
    throw error;
  }
}

/** Checks what must be free before anything is loaded, then brings the database up. */
async function openDatabase(settings: StartSettings, undo: Undo[], stop: (code: number) => Promise<void>) {
  const giveUp = (fault: SpokenFault) => {
    say(`\n${fault.sentence.fr}\n${fault.sentence.en}`);
    void stop(1);
  };
  if (settings.databaseUrl) {
    await requireFreePort(settings.port);
    return { databaseUrl: settings.databaseUrl, giveUp };
  }
  const lock = await claim(settings.stateDir, `http://localhost:${settings.port}`);
  undo.push(() => lock.release());
  await requireFreePort(settings.port);
  say('Démarrage de PostgreSQL… · Starting PostgreSQL…');
  const server = await KeptDatabase.start(path.join(settings.stateDir, 'postgres'), giveUp);
  undo.push(() => server.stop());
  return { databaseUrl: server.url, giveUp };
}

/** The first signal ends everything in order, the second at once. */
function stopOnSignals(stop: (code: number) => Promise<void>, kill: () => void): void {
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (asked > 1) return kill();
    say('\nArrêt… · Stopping…');
    void stop(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  endWithNpm(() => asked === 0 && ask());
}
