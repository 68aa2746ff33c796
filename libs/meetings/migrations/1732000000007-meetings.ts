import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings1732000000007 implements MigrationInterface {
  name = 'Meetings1732000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When people may ask for meetings and book them; no row, no meetings at the event.
      create table meeting_period (
        event_id uuid primary key references event on delete cascade,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        constraint meeting_period_closes_after_opening check (closes_at > opens_at)
      );

      create table meeting_profile (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        offers text,
        seeks text,
        primary key (event_id, person_id),
        constraint meeting_profile_length check (length(offers) <= 1000 and length(seeks) <= 1000)
      );

      create table meeting_request (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        request_key uuid not null,
        from_person_id uuid not null references person on delete cascade,
        to_person_id uuid not null references person on delete cascade,
        message text not null,
        status text not null,
        sent_at timestamptz not null,
        answered_at timestamptz,
        constraint meeting_request_from_person_id_request_key_key unique (from_person_id, request_key),
        constraint meeting_request_status_known check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        constraint meeting_request_not_self check (from_person_id <> to_person_id),
        constraint meeting_request_message_length check (length(message) <= 500)
      );
      -- Two people have at most one open request or meeting at an event, whoever asked.
      create unique index meeting_request_one_open_per_pair on meeting_request
        (event_id, least(from_person_id, to_person_id), greatest(from_person_id, to_person_id))
        where status in ('PENDING', 'ACCEPTED');
      create index meeting_request_event_id_from_person_id_idx on meeting_request (event_id, from_person_id);
      create index meeting_request_event_id_to_person_id_idx on meeting_request (event_id, to_person_id);

      create table meeting (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        request_id uuid not null references meeting_request on delete cascade,
        slot_id uuid not null references slot,
        table_id uuid not null references meeting_table,
        status text not null,
        -- Grows at each change, for the SEQUENCE of its calendar file.
        revision integer not null default 0,
        booked_at timestamptz not null,
        cancelled_at timestamptz,
        constraint meeting_request_id_key unique (request_id),
        constraint meeting_status_known check (status in ('BOOKED', 'CANCELLED'))
      );
      create index meeting_event_id_idx on meeting (event_id);

      alter table seat add constraint seat_meeting_id_fkey foreign key (meeting_id) references meeting on delete cascade;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table seat drop constraint seat_meeting_id_fkey;
      drop table meeting;
      drop table meeting_request;
      drop table meeting_profile;
      drop table meeting_period;
    `);
  }
}
