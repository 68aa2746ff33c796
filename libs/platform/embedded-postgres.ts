import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Home, makeHome, programsFor } from './embedded-postgres-home';
import { SpokenFault } from './spoken-fault';

const DATABASE = 'parvis';
const LAUNCHES = 10;
/** What a server says whose predecessor was killed a moment ago, or whose port went to somebody else meanwhile. */
const PASSES_BY_ITSELF = /is still in use|lock file .* already exists|could not bind|Address already in use/i;

export interface EmbeddedPostgres {
  url: string;
  /** Of the server itself, whose end ends all its processes. */
  pid: number;
  /** Settles when the server ends by itself, with its last line; never after `stop`. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of its own for the server; made when missing, kept when stopped. */
  folder: string;
  /** For tests: trades durability for speed, and leaves nothing behind. */
  disposable?: boolean;
  /** A free one unless told otherwise. */
  port?: number;
}

/**
 * Starts the PostgreSQL that ships in an npm package, on a free port of the loopback interface. A server that an
 * earlier, killed start left behind is ended first: the caller makes sure that no other start is alive.
 * @throws SpokenFault when the folder cannot be written or the server does not come up.
 */
export async function startEmbeddedPostgres({
  folder,
  disposable = false,
  port,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    const home = await makeHome(folder);
    const programs = await programsFor(home);
    const password = await initialise(home, programs, disposable);
    await stopLeftOver(path.join(home.folder, 'data'));
    const { server, url } = await launchUntilReady(home, programs, password, disposable, port);
    let isStopping = false;
    if (disposable) server.unref();
    return {
      url,
      pid: server.pid!,
      ended: new Promise((resolve) => {
        server.once('exit', () => void (isStopping || lastWords(home).then((words) => resolve(lastLine(words)))));
      }),
      async stop() {
        isStopping = true;
        await stop(server);
        if (disposable) await rm(home.folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    throw spoken(error, folder);
  }
}

function spoken(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof SpokenFault || !code) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull();
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new SpokenFault({
      fr: `Impossible d’écrire dans ${path.resolve(folder)} : rendez ce dossier accessible en écriture, ou choisissez-en un autre avec STATE_DIR.`,
      en: `Cannot write to ${path.resolve(folder)}: make that folder writable, or choose another one with STATE_DIR.`,
    });
  }
  return error;
}

const diskFull = () =>
  new SpokenFault({
    fr: 'Le disque est plein : PostgreSQL a besoin d’environ 200 Mo, faites de la place et recommencez.',
    en: 'The disk is full: PostgreSQL needs about 200 MB, make room and start again.',
  });

const didNotStart = (words: string) =>
  /No space left/i.test(words)
    ? diskFull()
    : new SpokenFault({
        fr: `PostgreSQL n’a pas démarré ; ses derniers mots : ${lastLine(words)}`,
        en: `PostgreSQL did not start; its last words: ${lastLine(words)}`,
      });

/** Without its time and process number. */
const lastLine = (words: string) =>
  (words.trim().split('\n').at(-1) ?? '').replace(/^.*?\b(?:FATAL|PANIC|ERROR|LOG): +/, '');

const lastWords = async ({ folder }: Home) => readFile(path.join(folder, 'log'), 'utf8').catch(() => '');

/** Makes the data folder once, whole or not at all, and returns the password of its one user. */
async function initialise({ folder, account }: Home, programs: string, disposable: boolean): Promise<string> {
  const data = path.join(folder, 'data');
  const passwordFile = path.join(folder, 'password');
  if (existsSync(path.join(data, 'PG_VERSION'))) return (await readFile(passwordFile, 'utf8')).trim();

  const fresh = path.join(folder, 'data.new');
  await rm(fresh, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) await chown(passwordFile, account.uid, account.gid);
  const options = [
    '-D',
    fresh,
    '-U',
    DATABASE,
    '-E',
    'UTF8',
    '--locale=C',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
  ];
  const initdb = spawn(path.join(programs, 'bin', 'initdb'), disposable ? [...options, '-N'] : options, {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  initdb.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise((resolve) => initdb.on('close', resolve).on('error', resolve));
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true });
    throw didNotStart(complaint || String(code));
  }
  await rename(fresh, data);
  return password;
}

/** Ends a server that outlived the program that had started it. */
async function stopLeftOver(data: string): Promise<void> {
  const lock = path.join(data, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  // The number may have gone to any other program since, even to another PostgreSQL: only ours names this folder.
  if (!(await commandLineOf(pid)).includes(data)) return rm(lock, { force: true });
  for (let tries = 0; tries < 150; tries += 1) {
    const signal = tries === 0 ? 'SIGINT' : tries === 100 ? 'SIGQUIT' : 0;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    await wait(100);
  }
  throw new SpokenFault({
    fr: `Un PostgreSQL d’un démarrage précédent (processus ${pid}) ne s’arrête pas : arrêtez-le et recommencez.`,
    en: `A PostgreSQL of an earlier start (process ${pid}) does not end: stop it and start again.`,
  });
}

async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

async function launchUntilReady(
  home: Home,
  programs: string,
  password: string,
  disposable: boolean,
  asked: number | undefined,
) {
  for (let attempt = 1; ; attempt += 1) {
    const port = asked ?? (await freePort());
    const server = launch(home, programs, port, disposable);
    // For a program that ends without asking, or before the server is ready.
    const endWithUs = () => server.kill(disposable ? 'SIGQUIT' : 'SIGINT');
    process.once('exit', endWithUs);
    server.once('exit', () => process.off('exit', endWithUs));
    const url = `postgresql://${DATABASE}:${password}@127.0.0.1:${port}/${DATABASE}`;
    try {
      if (await becomesReady(server, url)) return { server, url };
    } catch (error) {
      server.kill('SIGQUIT');
      throw error;
    }
    const words = await lastWords(home);
    if (attempt >= LAUNCHES || !PASSES_BY_ITSELF.test(words)) throw didNotStart(words);
    await wait(500);
  }
}

function launch({ folder, account }: Home, programs: string, port: number, disposable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const log = openSync(path.join(folder, 'log'), 'w');
  try {
    return spawn(
      path.join(programs, 'bin', 'postgres'),
      [
        '-D',
        path.join(folder, 'data'),
        '-p',
        String(port),
        ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ],
      // A group of its own: Ctrl-C in a terminal must reach those who still write before it reaches the server.
      { ...account, cwd: folder, stdio: ['ignore', log, log], detached: !disposable },
    );
  } finally {
    closeSync(log);
  }
}

/** True once the server answers and holds the database; false when it ended before. */
async function becomesReady(server: ChildProcess, url: string): Promise<boolean> {
  let hasEnded = false;
  server.once('exit', () => (hasEnded = true)).once('error', () => (hasEnded = true));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  for (let tries = 0; tries < 1200 && !hasEnded; tries += 1) {
    const client = new pg.Client({ connectionString: maintenance.href });
    try {
      await client.connect();
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`create database ${DATABASE}`);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '53100') throw diskFull();
      if ((error as { code?: string }).code === '28P01') {
        throw new SpokenFault({
          fr: 'Le mot de passe gardé à côté de la base de données n’est plus le sien : retrouvez le fichier « password », ou supprimez le dossier de la base.',
          en: 'The password kept beside the database is no longer its own: bring back the file “password”, or delete the folder of the database.',
        });
      }
      await wait(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = new Promise((resolve) => server.once('exit', resolve));
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    server.kill(signal);
    const deadline = new AbortController();
    const late = wait(15_000, undefined, { signal: deadline.signal }).catch(() => undefined);
    await Promise.race([exited, late]);
    deadline.abort();
    if (server.exitCode !== null || server.signalCode !== null) return;
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
