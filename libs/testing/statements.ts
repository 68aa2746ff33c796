import { AbstractLogger, DataSource, type LogLevel, type LogMessage } from 'typeorm';
import type { TestApp } from './app';

class StatementCounter extends AbstractLogger {
  statements: string[] = [];

  override logQuery(statement: string): void {
    this.statements.push(statement);
  }

  protected writeLog(
    _level: LogLevel,
    _message: LogMessage | string | number | (LogMessage | string | number)[],
  ): void {}
}

/** The statements that the API sends to the database while `work` runs. */
export async function statementsOf(test: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const source = test.app.get(DataSource);
  const { logger } = source;
  const counter = new StatementCounter();
  source.logger = counter;
  try {
    await work();
  } finally {
    source.logger = logger;
  }
  return counter.statements;
}
