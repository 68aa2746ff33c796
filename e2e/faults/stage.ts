import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type MailServer, startMailServer, startTestApp, type TestApp } from '@parvis/testing';
import { Children } from '../../apps/start/children';
import { KeptDatabase } from '../../apps/start/kept-database';
import { prepareDatabase } from '../../apps/start/prepare-database';

const PROGRAMS = path.resolve('dist/server');

export interface StageOptions {
  /** Processes of each program. */
  processes?: number;
  /** What the product's clock says at the start. */
  at: string;
}

/** The built programs as they run in production, on a database and beside a mail server of their own. */
export interface Stage {
  /** To prepare what the programs work on, and to read what became of it: the same product, in this process. */
  here: TestApp;
  /** Addresses of the API processes. */
  apis: string[];
  mail: MailServer;
  /** Ends a process at once, as a fault would; whoever keeps it starts it again. */
  kill(what: 'api' | 'worker' | 'database'): void;
  /** Asks an API process to end in order, and waits until another one answers in its place. */
  restart(api: number): Promise<void>;
  /** Of the API processes. */
  pids(): (number | undefined)[];
  /** What made somebody give up who keeps a process running. */
  givenUp: string[];
  close(): Promise<void>;
}

export async function setStage({ processes = 1, at }: StageOptions): Promise<Stage> {
  if (!existsSync(path.join(PROGRAMS, 'api.js')))
    throw new Error('Build the programs first: node apps/start/build.mjs');
  const folder = await mkdtemp(path.join(tmpdir(), 'parvis-faults-'));
  const givenUp: string[] = [];
  const giveUp = ({ sentence }: { sentence: { en: string } }) => void givenUp.push(sentence.en);
  const mail = await startMailServer();
  const database = await KeptDatabase.start(path.join(folder, 'postgres'), giveUp);
  await prepareDatabase(database.url, async () => undefined);
  // A database that is away makes thousands of lines.
  const log = openSync(path.join(folder, 'log'), 'w');
  const serverSecret = randomBytes(32).toString('base64url');
  const clockOffsetMs = Date.parse(at) - Date.now();
  const here = await startTestApp({ databaseUrl: database.url, serverSecret, clockOffsetMs });
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const keepers = ports.map(
    (port) =>
      new Children(
        PROGRAMS,
        {
          ...{ NODE_ENV: 'development', DEMO: 'false', WEB_DIR: path.resolve('dist') },
          ...{ DATABASE_URL: database.url, PORT: String(port), STATE_DIR: path.join(folder, 'state') },
          ...{ SERVER_SECRET: serverSecret, CLOCK_OFFSET_MS: String(clockOffsetMs), SMTP_URL: mail.url },
          ...(processes > 1 && { DRAIN_SECONDS: '1' }),
          PUBLIC_URL: `http://localhost:${ports[0]}`,
        },
        giveUp,
        log,
      ),
  );
  await Promise.all(keepers.flatMap((keeper) => [keeper.start('api'), keeper.start('worker')]));
  const apis = ports.map((port) => `http://127.0.0.1:${port}`);
  return {
    ...{ here, apis, mail, givenUp },
    kill(what) {
      process.kill(what === 'database' ? database.pid : keepers[0]!.pidOf(what)!, 'SIGKILL');
    },
    pids: () => keepers.map((keeper) => keeper.pidOf('api')),
    async restart(api) {
      const former = keepers[api]!.pidOf('api')!;
      process.kill(former, 'SIGTERM');
      while (keepers[api]!.pidOf('api') === former || !(await answers(apis[api]!))) await wait(50);
    },
    async close() {
      await Promise.all(keepers.map((keeper) => keeper.stop()));
      await here.close();
      await database.stop();
      await mail.close();
      closeSync(log);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const answers = (api: string): Promise<boolean> =>
  fetch(`${api}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
