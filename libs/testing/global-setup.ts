import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { house } from '@parvis/house';
import { dataSource, migrate } from '@parvis/platform';
import { startEmbeddedPostgres } from '@parvis/platform/embedded-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated database that each test file clones. */
export default async function setUp(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'parvis-test-'));
  const server = await startEmbeddedPostgres({ folder: path.join(folder, 'postgres'), disposable: true });
  const source = dataSource(server.url, house);
  await source.initialize();
  await migrate(source, server.url);
  await source.destroy();
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
