import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Registration1732000000004 implements MigrationInterface {
  name = 'Registration1732000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The places of an event; its row is the lock under which tickets are counted and made.
      create table quota (
        event_id uuid primary key references event on delete cascade,
        size integer not null,
        opens_at timestamptz not null,
        constraint quota_size_positive check (size > 0)
      );

      create table ticket (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        request_key uuid not null,
        code text not null constraint ticket_code_key unique,
        audience text not null,
        status text not null,
        open_to_meetings boolean not null,
        registered_at timestamptz not null,
        cancelled_at timestamptz,
        constraint ticket_event_id_request_key_key unique (event_id, request_key),
        constraint ticket_audience_known check (audience in ('MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST')),
        constraint ticket_status_known check (status in ('CONFIRMED', 'CANCELLED')),
        constraint ticket_cancelled_has_time check ((status = 'CANCELLED') = (cancelled_at is not null))
      );
      create unique index ticket_one_per_person on ticket (event_id, person_id) where status = 'CONFIRMED';
      create index ticket_person_id_idx on ticket (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ticket;
      drop table quota;
    `);
  }
}
