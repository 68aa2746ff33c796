import pg from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { PostgresNames } from './naming-strategy';

// A calendar day has no time zone: keep it as PostgreSQL writes it, YYYY-MM-DD.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

type Class<T = object> = new () => T;

export interface House {
  entities: Class[];
  migrations: Class<MigrationInterface>[];
}

export function dataSourceOptions(url: string, house: House, poolSize = 20) {
  return {
    type: 'postgres',
    url,
    entities: house.entities,
    migrations: house.migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new PostgresNames(),
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize,
    applicationName: 'parvis',
    connectTimeoutMS: 10_000,
    extra: { keepAlive: true, idle_in_transaction_session_timeout: 30_000 },
  } satisfies DataSourceOptions;
}

/** The same for programs that answer people: nothing they ask of the database takes longer, whatever holds it up. */
export function servingOptions(url: string, house: House, poolSize: number) {
  const options = dataSourceOptions(url, house, poolSize);
  // The server gives up first and says why; the client's own limit is for a server that says nothing any more. Three
  // hundred who book in the same moment wait for one another, and for a connection as long as for an answer.
  return {
    ...options,
    connectTimeoutMS: 30_000,
    extra: { ...options.extra, statement_timeout: 30_000, query_timeout: 40_000 },
  };
}

export const dataSource = (url: string, house: House, poolSize?: number): DataSource =>
  new DataSource(dataSourceOptions(url, house, poolSize));
