import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

/** The one handle of an open transaction, passed on by hand to everything that takes part in it. */
export type Tx = EntityManager;

/** Anything that answers a statement: the pool, or an open transaction. */
export interface Queryable {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

interface PostgresFault {
  code?: string;
  constraint?: string;
}

const faultOf = (error: unknown): PostgresFault =>
  error instanceof QueryFailedError ? (error.driverError as PostgresFault) : {};

/** True when `error` is the database refusing a second row where a constraint allows one. */
export function violates(error: unknown, constraint: string): boolean {
  const fault = faultOf(error);
  return fault.code === '23505' && fault.constraint === constraint;
}

/** True when somebody else held what the transaction waited for, or every connection, for too long: try again. */
export const isBusy = (error: unknown): boolean =>
  faultOf(error).code === '55P03' ||
  (error instanceof Error && /^timeout exceeded when trying to connect/.test(error.message));

@Injectable()
export class Database implements Queryable {
  constructor(private readonly dataSource: DataSource) {}

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, parameters);
  }

  /**
   * Runs `work` in one transaction, and all of it again when PostgreSQL broke a deadlock or a serialization
   * conflict: whatever `work` does outside the database must wait for its outcome.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRYABLE.has(faultOf(error).code ?? '')) throw error;
        await wait(Math.random() * 20 * attempt);
      }
    }
  }
}
