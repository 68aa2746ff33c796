import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from './config';

/** socket.io whose rooms reach across every API process, through PostgreSQL's LISTEN and NOTIFY. */
export class PostgresIoAdapter extends IoAdapter {
  private readonly pool: pg.Pool;

  constructor(app: INestApplicationContext, config: Config) {
    super(app);
    this.pool = new pg.Pool({ connectionString: config.databaseUrl, max: 3, application_name: 'parvis-sockets' });
    // A lost connection is made anew by the adapter; unheard, the event would end the process.
    this.pool.on('error', () => undefined);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, <ServerOptions>{
      ...options,
      maxHttpBufferSize: 16_384,
      serveClient: false,
    });
    server.adapter(createAdapter(this.pool, { errorHandler: () => undefined }));
    return server;
  }

  override async close(server: Server): Promise<void> {
    await super.close(server);
    await this.pool.end();
  }
}
