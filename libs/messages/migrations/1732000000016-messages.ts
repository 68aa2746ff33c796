import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messages1732000000016 implements MigrationInterface {
  name = 'Messages1732000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What staff made of the words of one kind of message at one event; the highest number is what is sent.
      create table template_version (
        event_id uuid not null references event on delete cascade,
        kind text not null,
        number integer not null,
        subject jsonb,
        body jsonb,
        changed_by uuid references person on delete set null,
        changed_at timestamptz not null,
        primary key (event_id, kind, number),
        constraint template_version_whole check ((subject is null) = (body is null))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table template_version');
  }
}
