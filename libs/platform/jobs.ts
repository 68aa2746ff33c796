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

  /** Many jobs of one kind in one statement, to be done at once. */
  async enqueueAll<Payload>(tx: Tx, job: Job<Payload>, payloads: Payload[]): Promise<void> {
    await tx.query(`select graphile_worker.add_job($1, payload) from json_array_elements($2::json) as payload`, [
      job.name,
      JSON.stringify(payloads),
    ]);
  }
}
