import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { dataSource } from '@parvis/platform';
import { cloneDatabase } from '@parvis/testing';
import { house } from '.';

describe('the schema of the database', () => {
  let source: DataSource;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const clone = await cloneDatabase();
    drop = clone.drop;
    source = await dataSource(clone.url, house).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await drop();
  });

  it('is what the entities expect, to the last constraint', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('goes down and up again', async () => {
    for (const _ of house.migrations) await source.undoLastMigration();
    const tables = await source.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`,
    );
    expect(tables).toEqual([]);
    await source.runMigrations();
    expect(await source.showMigrations()).toBe(false);
  });
});

it('nest-cli.json names the rooms there are', () => {
  const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as {
    projects: Record<string, { root: string }>;
  };
  const modules = globSync(['libs/*/*.module.ts', 'apps/*/*.module.ts']).map((file) => path.dirname(file));
  expect(
    Object.values(projects)
      .map(({ root }) => root)
      .sort(),
  ).toEqual([...new Set(modules)].sort());
});
