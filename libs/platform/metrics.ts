import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import { Database } from './database';

interface Measured {
  waiting: number;
  oldest: number;
  failed: number;
  refused: number;
  lag: number;
}

/** What a monitor reads of this process and of the database: figures alone, nobody's name, address or id. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  private readonly operations = new Counter({
    name: 'parvis_operations_total',
    help: 'GraphQL operations by field and outcome',
    labelNames: ['field', 'outcome'],
    registers: [this.registry],
  });
  private readonly requests = new Histogram({
    name: 'parvis_request_seconds',
    help: 'Time to answer, by kind of request and status',
    labelNames: ['kind', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  private readonly jobsWaiting = this.gauge('parvis_jobs_waiting', 'Jobs that are due and not begun');
  private readonly oldestJob = this.gauge('parvis_jobs_oldest_seconds', 'For how long the oldest of them is due');
  private readonly jobsFailed = this.gauge('parvis_jobs_failed', 'Jobs that are not tried again');
  private readonly mailsRefused = this.gauge('parvis_mails_refused', 'E-mails of the last day that came to nothing');
  private readonly scanLag = this.gauge('parvis_scan_lag_seconds', 'Longest way of a scan of the last five minutes');
  private readonly pool = new Gauge({
    name: 'parvis_database_connections',
    help: 'Connections of this process, and who waits for one',
    labelNames: ['state'],
    registers: [this.registry],
  });
  private readonly sockets = this.gauge('parvis_socket_clients', 'Browsers and tablets that listen to this process');
  private countSockets = () => 0;

  constructor(
    private readonly database: Database,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param field of the schema, so that nobody can make up others */
  countOperation(field: string, outcome: string): void {
    this.operations.inc({ field, outcome });
  }

  timeRequest(kind: string, status: number, seconds: number): void {
    this.requests.observe({ kind, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  useSockets(count: () => number): void {
    this.countSockets = count;
  }

  readonly contentType = this.registry.contentType;

  /** In the text format of Prometheus, as of this moment. */
  async read(): Promise<string> {
    const [measured] = await this.database.query<Measured>(
      `select
         (select count(*)::int from graphile_worker._private_jobs where run_at <= now() and locked_at is null and attempts < max_attempts) as waiting,
         (select coalesce(extract(epoch from now() - min(run_at)), 0)::float8 from graphile_worker._private_jobs
          where run_at <= now() and locked_at is null and attempts < max_attempts) as oldest,
         (select count(*)::int from graphile_worker._private_jobs where attempts >= max_attempts) as failed,
         (select count(*)::int from sent_mail where state <> 'SENT' and sent_at > $1::timestamptz - interval '1 day') as refused,
         (select coalesce(max(extract(epoch from received_at - scanned_at)), 0)::float8 from scan
          where received_at > $1::timestamptz - interval '5 minutes') as lag`,
      [this.clock.now()],
    );
    this.jobsWaiting.set(measured!.waiting);
    this.oldestJob.set(measured!.oldest);
    this.jobsFailed.set(measured!.failed);
    this.mailsRefused.set(measured!.refused);
    this.scanLag.set(measured!.lag);
    this.sockets.set(this.countSockets());
    const { master } = this.source.driver as unknown as {
      master: { totalCount: number; idleCount: number; waitingCount: number };
    };
    this.pool.set({ state: 'busy' }, master.totalCount - master.idleCount);
    this.pool.set({ state: 'idle' }, master.idleCount);
    this.pool.set({ state: 'waited_for' }, master.waitingCount);
    return this.registry.metrics();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
