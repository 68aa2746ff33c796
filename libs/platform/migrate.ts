import { runMigrations as installJobQueue } from 'graphile-worker';
import type { DataSource } from 'typeorm';

/** Brings the database to the schema of this version; does nothing when it is there already. */
export async function migrate(source: DataSource, url: string): Promise<void> {
  await installJobQueue({ connectionString: url });
  await source.runMigrations();
}
