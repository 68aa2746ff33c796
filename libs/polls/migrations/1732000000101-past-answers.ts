import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Surveys whose answers came from a file of another tool; the same file is taken over once an event. */
export class PastAnswers1732000000101 implements MigrationInterface {
  name = 'PastAnswers1732000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answers_import (
        poll_id uuid primary key references poll on delete cascade,
        event_id uuid not null references event on delete cascade,
        sha256 bytea not null,
        imported_by uuid references person on delete set null,
        imported_at timestamptz not null,
        constraint answers_import_event_id_sha256_key unique (event_id, sha256)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from poll where id in (select poll_id from answers_import);
      drop table answers_import;
    `);
  }
}
