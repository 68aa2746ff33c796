import { Injectable, SetMetadata } from '@nestjs/common';
import { Clock } from './clock';
import type { Tx } from './database';

/** A kind of work that the worker does later; `Payload` is kept as JSON in the job's row. */
export interface Job<Payload> {
  readonly name: string;
  readonly payload?: Payload;
}

export const defineJob = <Payload>(name: string): Job<Payload> => ({ name });

export interface JobHandler<Payload> {
  run(payload: Payload): Promise<void>;
}

export const HANDLES_JOB = Symbol('HANDLES_JOB');

/** Marks the provider that does a job. It may run more than once for one row: what it does must bear that. */
export const HandlesJob = (job: Job<never> | Job<unknown>) => SetMetadata(HANDLES_JOB, job.name);

export interface Enqueue {
  /** By the product's clock; at once when left out. */
  runAt?: Date;
  /** A later job with the same key takes the place of one that has not begun. */
  key?: string;
}

@Injectable()
export class Jobs {
  constructor(private readonly clock: Clock) {}

  /** Writes the job's row in the caller's transaction: it exists if and only if what caused it does. */
  async enqueue<Payload>(tx: Tx, job: Job<Payload>, payload: Payload, options: Enqueue = {}): Promise<void> {
    const runAt = options.runAt ? this.clock.onMachine(options.runAt) : null;
    await tx.query(
      `select graphile_worker.add_job($1, $2::json, run_at := coalesce($3::timestamptz, now()), job_key := $4)`,
      [job.name, JSON.stringify(payload), runAt, options.key ?? null],
    );
  }

  /**
   * Many jobs of one kind in one statement; at once where `runAt` is left out. They go after what single people wait
   * for: a sign-in link does not stand in line behind a message to everybody.
   */
  async enqueueAll<Payload>(
    tx: Tx,
    job: Job<Payload>,
    payloads: Payload[],
    runAt?: (payload: Payload) => Date,
  ): Promise<void> {
    const due = payloads.map((payload) => ({ payload, at: runAt ? this.clock.onMachine(runAt(payload)) : null }));
    await tx.query(
      `select graphile_worker.add_job($1, x.payload, run_at := coalesce(x.at, now()), priority := 10)
       from json_to_recordset($2::json) as x (payload json, at timestamptz)`,
      [job.name, JSON.stringify(due)],
    );
  }
}
