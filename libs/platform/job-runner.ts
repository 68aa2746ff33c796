import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { CONFIG, type Config } from './config';
import { HANDLES_JOB, type JobHandler } from './jobs';
import { LeftJobs } from './left-jobs';

const quietLogger = new WorkerLogger(() => (level, message) => {
  if (level === 'error') new Logger('Jobs').error(message);
  if (level === 'warning') new Logger('Jobs').warn(message);
});

/** Takes job rows one by one and gives each to its handler; only the worker process starts it. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  private leftJobs: LeftJobs | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
  ) {}

  async start(concurrency = 4): Promise<void> {
    // One connection a job, one to listen, one to spare. No wait is endless: what hangs fails, and is tried again.
    this.pool = new pg.Pool({
      connectionString: this.config.databaseUrl,
      application_name: 'parvis-jobs',
      max: concurrency + 2,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      query_timeout: 40_000,
    });
    // A connection that is lost is made anew; unheard, its error would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.leftJobs = new LeftJobs(this.config.databaseUrl);
    this.runner = await run({
      pgPool: this.pool,
      events: this.leftJobs.events,
      concurrency,
      noHandleSignals: true,
      pollInterval: 1000,
      taskList: this.handlers(),
      logger: quietLogger,
    });
    await this.leftJobs.start();
  }

  /** Every provider of the application marked with `@HandlesJob`, by the name of its job. */
  handlers(): TaskList {
    const tasks: TaskList = {};
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const name = metatype ? (Reflect.getMetadata(HANDLES_JOB, metatype) as string | undefined) : undefined;
      if (!name) continue;
      if (tasks[name]) throw new Error(`Two handlers for the job ${name}.`);
      tasks[name] = (payload) => (instance as JobHandler<unknown>).run(payload);
    }
    return tasks;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.leftJobs?.stop();
    await this.runner?.stop();
    await this.pool?.end();
  }
}
