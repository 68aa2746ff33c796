import pg from 'pg';
import { house } from '@parvis/house';
import { dataSource, migrate } from '@parvis/platform';
import { spokenDatabaseFault } from './database-fault';

/** Any number that no other program locks in this database. */
const PREPARING = 7_274_717;

/**
 * Brings the schema up to date, then does `fill`. Of two programs that prepare one database at once, the second waits
 * and finds the work done.
 * @throws SpokenFault when the server cannot be used.
 */
export async function prepareDatabase<Filled>(url: string, fill: () => Promise<Filled>): Promise<Filled> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'parvis-start',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    const source = dataSource(url, house, 2);
    await source.initialize();
    try {
      await migrate(source, url);
    } finally {
      await source.destroy();
    }
    return await fill();
  } catch (error) {
    throw spokenDatabaseFault(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}
