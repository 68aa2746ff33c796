import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MeetingSayings1732000000075 implements MigrationInterface {
  name = 'MeetingSayings1732000000075';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether a meeting took place, as each of its two people says; the word of staff outweighs theirs.
      create table meeting_saying (
        id uuid primary key default gen_random_uuid(),
        meeting_id uuid not null references meeting on delete cascade,
        said_by uuid not null references person on delete cascade,
        by_staff boolean not null default false,
        happened boolean not null,
        absent_person_id uuid references person on delete cascade,
        said_at timestamptz not null,
        constraint meeting_saying_absent_only_without check (not happened or absent_person_id is null)
      );
      create unique index meeting_saying_once_a_person on meeting_saying (meeting_id, said_by) where not by_staff;
      create unique index meeting_saying_once_staff on meeting_saying (meeting_id) where by_staff;

      -- Who was reminded on their screen of a meeting as it stood: once for each time and table.
      create table meeting_reminder (
        meeting_id uuid not null references meeting on delete cascade,
        person_id uuid not null references person on delete cascade,
        revision integer not null,
        told_at timestamptz not null,
        primary key (meeting_id, person_id, revision)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_reminder; drop table meeting_saying;');
  }
}
