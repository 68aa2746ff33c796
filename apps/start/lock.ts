import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SpokenFault } from '@parvis/platform/spoken-fault';

export interface Claim {
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  url: string;
}

/**
 * Makes this program the only one that runs on `folder`. The claim is a listening socket, which the system closes when
 * the program ends however it ends: nothing is left to be mistaken for a program that lives.
 * @throws SpokenFault that says where the other one is to be found.
 */
export async function claim(folder: string, url: string): Promise<Claim> {
  const address = addressFor(folder);
  const holder: Holder = { pid: process.pid, url };
  for (let attempt = 1; ; attempt += 1) {
    const server = createServer((socket) => socket.on('error', () => undefined).end(JSON.stringify(holder)));
    if (await listens(server, address)) {
      server.unref();
      return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    }
    const other = await ask(address);
    if (other || attempt === 3) throw alreadyRuns(other);
    // macOS leaves the file of a program that was killed.
    if (address.startsWith('/')) rmSync(address, { force: true });
  }
}

function alreadyRuns(other: Holder | undefined): SpokenFault {
  const where = other ? ` (${other.url}, processus ${other.pid})` : '';
  return new SpokenFault({
    fr: `Parvis tourne déjà dans ce dossier${where} : utilisez-le, ou arrêtez-le avant d’en démarrer un autre.`,
    en: `Parvis is running from this folder already${where.replace('processus', 'process')}: use it, or stop it before you start another.`,
  });
}

function addressFor(folder: string): string {
  const name = `parvis-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

const listens = (server: Server, address: string) =>
  new Promise<boolean>((resolve, reject) => {
    server.once('listening', () => resolve(true));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(address);
  });

async function ask(address: string): Promise<Holder | undefined> {
  const socket = connect(address);
  socket.setTimeout(2000, () => socket.destroy());
  try {
    return JSON.parse(await text(socket)) as Holder;
  } catch {
    return undefined;
  }
}
