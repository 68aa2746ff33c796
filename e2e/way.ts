import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Way {
  url: string;
  /** Ends every connection, and takes no new one. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

/**
 * A way to the server that can be cut. What a browser is told to take for offline is not airtight: a page or a service
 * worker that starts meanwhile may ask something before it is told too.
 */
export async function makeWay(server: string): Promise<Way> {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  let isCut = false;
  const way = createServer((client) => {
    if (isCut) return void client.destroy();
    const upstream = connect(Number(port), hostname);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => (open.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  const endAll = () => open.forEach((socket) => socket.destroy());
  await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening));
  return {
    url: `http://${hostname}:${(way.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      endAll();
    },
    restore: () => void (isCut = false),
    async close() {
      const closed = new Promise((done) => way.close(done));
      endAll();
      await closed;
    },
  };
}
