import { EventEmitter } from 'node:events';
import { Logger } from '@nestjs/common';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';

/** The space of advisory locks in which every worker that is alive holds the lock of its name. */
const ALIVE = 8741;
/** Milliseconds between two looks for jobs of the dead. */
const every = 15_000;

/**
 * Gives back the jobs that a killed process left locked: without it they would wait for hours.
 *
 * Each process holds, on one connection, a lock for each of its workers; PostgreSQL lets go of it when the process ends,
 * however it ends. A job locked by a worker whose lock is free is given back to whoever takes it next. One whose worker
 * only lost its connection may so run twice, as any job may.
 */
export class LeftJobs {
  /** To be given to the runner: tells the names of its workers. */
  readonly events: WorkerEvents = new EventEmitter();
  private readonly own: string[] = [];
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly connectionString: string) {
    this.events.on('worker:create', ({ worker }) => this.own.push(worker.workerId));
  }

  /** Looks now, and then again and again. Call it once the runner has started. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void (this.looking = this.look()), every).unref();
    await (this.looking = this.look());
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
    await this.client?.end();
  }

  private async look(): Promise<void> {
    try {
      const client = await this.alive();
      // A worker takes its first job a moment before its lock is seen: the newest ones are left alone.
      const { rows } = await client.query<{ worker: string }>(
        `select locked_by as worker from graphile_worker._private_jobs
         where locked_at < now() - interval '10 seconds' and locked_by <> all($1)
         group by locked_by having pg_try_advisory_lock($2, hashtext(locked_by))`,
        [this.own, ALIVE],
      );
      if (rows.length === 0) return;
      const dead = rows.map(({ worker }) => worker);
      await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
      await client.query('select pg_advisory_unlock($1, hashtext(worker)) from unnest($2::text[]) worker', [
        ALIVE,
        dead,
      ]);
      new Logger('Jobs').warn(`Took over the jobs of ${dead.length} workers that are gone.`);
    } catch {
      // The database is away: the next look finds what there is.
      await this.client?.end().catch(() => undefined);
      this.client = undefined;
    }
  }

  /** The connection that holds the locks of this process; made anew when it was lost. */
  private async alive(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'parvis-alive',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    });
    client.on('error', () => (this.client = undefined));
    await client.connect();
    await client.query('select pg_advisory_lock($1, hashtext(worker)) from unnest($2::text[]) worker', [
      ALIVE,
      this.own,
    ]);
    return (this.client = client);
  }
}
