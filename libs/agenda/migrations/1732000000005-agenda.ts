import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agenda1732000000005 implements MigrationInterface {
  name = 'Agenda1732000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table room (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        name text not null,
        capacity integer,
        position integer not null,
        constraint room_event_id_name_key unique (event_id, name)
      );

      create table sequence (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        title jsonb not null,
        position integer not null
      );
      create index sequence_event_id_idx on sequence (event_id);

      create table session (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        sequence_id uuid references sequence on delete set null,
        room_id uuid references room,
        kind text not null,
        title jsonb not null,
        abstract jsonb not null,
        language text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        -- Seats one must sign up for; null where anybody may come.
        capacity integer,
        constraint session_kind_known check (kind in ('KEYNOTE', 'ROUND_TABLE', 'PITCH', 'WORKSHOP', 'AWARD', 'BREAK', 'NETWORKING', 'TALK')),
        constraint session_ends_after_start check (ends_at > starts_at),
        constraint session_capacity_positive check (capacity > 0)
      );
      create index session_event_id_idx on session (event_id);

      create table session_speaker (
        session_id uuid not null references session on delete cascade,
        person_id uuid not null references person on delete cascade,
        role text not null,
        position integer not null,
        primary key (session_id, person_id),
        constraint session_speaker_role_known check (role in ('SPEAKER', 'MODERATOR'))
      );
      create index session_speaker_person_id_idx on session_speaker (person_id);

      create table session_follow (
        session_id uuid not null references session on delete cascade,
        person_id uuid not null references person on delete cascade,
        followed_at timestamptz not null,
        primary key (session_id, person_id)
      );
      create index session_follow_person_id_idx on session_follow (person_id);

      -- The meeting slots of an event.
      create table slot (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        constraint slot_event_id_starts_at_key unique (event_id, starts_at),
        constraint slot_ends_after_start check (ends_at > starts_at)
      );

      create table meeting_table (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        label text not null,
        position integer not null,
        constraint meeting_table_event_id_label_key unique (event_id, label)
      );

      -- One place at a time: a person, or a table, is taken at most once a slot, whatever takes it.
      -- A session (speaking, or a workshop signed up for) takes every slot that it overlaps.
      create table seat (
        id uuid primary key default gen_random_uuid(),
        slot_id uuid not null references slot on delete cascade,
        person_id uuid references person on delete cascade,
        table_id uuid references meeting_table,
        session_id uuid references session on delete cascade,
        meeting_id uuid,
        constraint seat_person_once unique (slot_id, person_id),
        constraint seat_table_once unique (slot_id, table_id),
        constraint seat_one_holder check (num_nonnulls(person_id, table_id) = 1),
        constraint seat_one_cause check (num_nonnulls(session_id, meeting_id) = 1)
      );
      create index seat_person_id_idx on seat (person_id);
      create index seat_session_id_idx on seat (session_id);
      create index seat_meeting_id_idx on seat (meeting_id);

      create table agenda_feed (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        token text not null constraint agenda_feed_token_key unique,
        created_at timestamptz not null,
        primary key (event_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table agenda_feed;
      drop table seat;
      drop table meeting_table;
      drop table slot;
      drop table session_follow;
      drop table session_speaker;
      drop table session;
      drop table sequence;
      drop table room;
    `);
  }
}
