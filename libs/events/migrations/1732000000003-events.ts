import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Events1732000000003 implements MigrationInterface {
  name = 'Events1732000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event (
        id uuid primary key default gen_random_uuid(),
        slug text not null constraint event_slug_key unique,
        title jsonb not null,
        summary jsonb not null,
        kind text not null,
        format text,
        filiere text,
        status text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        time_zone text not null,
        venue text,
        address text,
        -- The number the cluster itself published, where it did.
        published_participants integer,
        -- Where the calendar has this event from; read by staff only.
        source_note text,
        -- Grows when time or place changes, for the SEQUENCE of calendar files.
        revision integer not null default 0,
        constraint event_status_known check (status in ('DRAFT', 'PUBLISHED')),
        constraint event_ends_after_start check (ends_at > starts_at),
        constraint event_format_known check (format in ('IN_PERSON', 'ONLINE', 'HYBRID'))
      );
      create index event_starts_at_idx on event (starts_at);

      create table event_role (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        role text not null,
        primary key (event_id, person_id, role),
        constraint event_role_known check (role in ('ATTENDEE', 'SPEAKER', 'EXHIBITOR', 'ORGANISER'))
      );
      create index event_role_person_id_idx on event_role (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table event_role;
      drop table event;
    `);
  }
}
