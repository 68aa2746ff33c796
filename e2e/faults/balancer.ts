import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Balancer {
  base: string;
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 100;

/**
 * What stands before several API processes in production, as little of it as the tests need: takes turns among those
 * that say that they are ready, and asks the next one when the first cannot be reached. A request that was sent is never
 * sent again.
 */
export async function startBalancer(apis: readonly string[]): Promise<Balancer> {
  let turn = 0;
  let ready = [...apis];
  const next = () => new URL(ready[turn++ % ready.length]!);
  async function look(): Promise<void> {
    const answers = await Promise.all(apis.map((api) => fetch(`${api}/api/ready`).catch(() => undefined)));
    const found = apis.filter((_, n) => answers[n]?.ok);
    if (found.length > 0) ready = found;
  }
  const looking = setInterval(() => void look(), LOOK_EVERY_MS);

  function pass(req: IncomingMessage, res: ServerResponse, body: Buffer, triesLeft: number): void {
    const { hostname, port } = next();
    const { url: path, method, headers } = req;
    const forwarded = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      res.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(res);
    });
    forwarded.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && triesLeft > 0) return pass(req, res, body, triesLeft - 1);
      if (!res.headersSent) res.writeHead(502);
      res.end();
    });
    forwarded.end(body);
  }

  const open = new Set<Socket>();
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => pass(req, res, Buffer.concat(chunks), apis.length));
  });
  server.on('upgrade', (req, client: Socket, fromClient: Buffer) => {
    const { hostname, port } = next();
    const { url: path, headers } = req;
    const forwarded = request({ hostname, port, path, headers, agent: false });
    forwarded.on('upgrade', (answer, upstream, fromApi) => {
      const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`);
      client.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'));
      client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
      upstream.on('error', () => client.destroy()).on('close', () => client.destroy());
      // What came together with the heads.
      client.write(fromApi);
      upstream.write(fromClient);
      upstream.pipe(client).pipe(upstream);
    });
    // Also when the answer is no: the client tries again.
    forwarded.on('error', () => client.destroy()).on('response', () => client.destroy());
    forwarded.end();
  });
  server.on('connection', (socket) => open.add(socket.once('close', () => open.delete(socket))));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      clearInterval(looking);
      const closed = new Promise((done) => server.close(done));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
