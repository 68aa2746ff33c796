import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from './config';
import { Metrics } from './metrics';

/** socket.io whose rooms reach across every API process, through PostgreSQL's LISTEN and NOTIFY. */
export class PostgresIoAdapter extends IoAdapter {
  private readonly pool: pg.Pool;

  constructor(
    private readonly nest: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(nest);
    this.pool = new pg.Pool({ ...this.connection(), max: 3, statement_timeout: 10_000, query_timeout: 15_000 });
    // A lost connection is made anew; unheard, the event would end the process.
    this.pool.on('error', () => undefined);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, <ServerOptions>{
      ...options,
      maxHttpBufferSize: 16_384,
      serveClient: false,
      allowRequest: (request, answer) => answer(null, isOwnPage(request, this.config)),
    });
    server.adapter(createAdapter(this.borrowed(), { tableName: 'socket_attachment', errorHandler: () => undefined }));
    this.nest.get(Metrics).useSockets(() => server.engine?.clientsCount ?? 0);
    return server;
  }

  override async close(server: Server): Promise<void> {
    await super.close(server);
    await this.pool.end();
  }

  private connection(): pg.ClientConfig {
    return {
      connectionString: this.config.databaseUrl,
      application_name: 'parvis-sockets',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    };
  }

  /**
   * The pool as the adapter may have it. The connection on which it listens it keeps without hearing its errors, and
   * when that connection breaks it takes another one and never gives the first one back: so that one is no part of
   * the pool.
   */
  private borrowed(): pg.Pool {
    const listen = async () => {
      const client = new pg.Client(this.connection());
      client.on('error', () => undefined);
      await client.connect();
      return Object.assign(client, { release: () => void client.end().catch(() => undefined) });
    };
    return Object.create(this.pool, {
      connect: { value: listen },
      query: { value: this.pool.query.bind(this.pool) },
    }) as pg.Pool;
  }
}

/**
 * Browsers let a page of any site open a socket, with the cookies that a sibling site may send; what is not a
 * browser names no origin and has no cookie but its own.
 */
export function isOwnPage({ headers }: IncomingMessage, { publicUrl }: Config): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
}
