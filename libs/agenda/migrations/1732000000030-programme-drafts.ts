import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tracks, buildings and rules; drafts beside what is published; versions. What is published becomes version 1. */
export class ProgrammeDrafts1732000000030 implements MigrationInterface {
  name = 'ProgrammeDrafts1732000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table room
        add building text,
        -- Grows with each change, so that nobody overwrites what they have not seen.
        add revision integer not null default 0;
      alter table sequence add revision integer not null default 0;

      create table track (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        name jsonb not null,
        colour text not null,
        position integer not null,
        revision integer not null default 0,
        constraint track_colour_written check (colour ~ '^#[0-9a-f]{6}$')
      );
      create index track_event_id_idx on track (event_id);

      create table agenda_rules (
        event_id uuid primary key references event on delete cascade,
        room_change_minutes integer not null,
        building_change_minutes integer not null,
        revision integer not null default 0,
        constraint agenda_rules_minutes_plausible
          check (room_change_minutes between 0 and 240 and building_change_minutes between 0 and 240)
      );

      create table speaker_absence (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        constraint speaker_absence_ends_after_start check (ends_at > starts_at)
      );
      create index speaker_absence_event_id_idx on speaker_absence (event_id);
      create index speaker_absence_person_id_idx on speaker_absence (person_id);

      alter table session
        add track_id uuid references track on delete set null,
        -- How many are expected where nobody signs up.
        add expected integer,
        add stream_url text,
        -- Grows with each published change of time, place or title: the SEQUENCE of calendar files.
        add revision integer not null default 0,
        add constraint session_expected_positive check (expected > 0);
      alter table session_speaker drop constraint session_speaker_role_known;
      alter table session_speaker add constraint session_speaker_role_known
        check (role in ('SPEAKER', 'MODERATOR', 'PANELLIST', 'CHAIR'));

      create table session_document (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references session on delete cascade,
        title jsonb not null,
        url text,
        file_id uuid,
        position integer not null,
        constraint session_document_one_place check (num_nonnulls(url, file_id) = 1)
      );
      create index session_document_session_id_idx on session_document (session_id);

      -- The programme as staff have it on the table. The id is that of the session it is, or will be.
      create table draft_session (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        sequence_id uuid references sequence on delete set null,
        room_id uuid references room,
        track_id uuid references track on delete set null,
        kind text not null,
        title jsonb not null,
        abstract jsonb not null,
        language text not null,
        -- Null in the tray.
        starts_at timestamptz,
        minutes integer not null,
        capacity integer,
        expected integer,
        stream_url text,
        revision integer not null default 0,
        changed_by uuid references person on delete set null,
        changed_at timestamptz not null,
        constraint draft_session_kind_known check (kind in ('KEYNOTE', 'ROUND_TABLE', 'PITCH', 'WORKSHOP', 'AWARD', 'BREAK', 'NETWORKING', 'TALK')),
        constraint draft_session_minutes_positive check (minutes > 0),
        constraint draft_session_capacity_positive check (capacity > 0),
        constraint draft_session_expected_positive check (expected > 0)
      );
      create index draft_session_event_id_idx on draft_session (event_id);

      create table draft_session_speaker (
        session_id uuid not null references draft_session on delete cascade,
        person_id uuid not null references person on delete cascade,
        role text not null,
        position integer not null,
        primary key (session_id, person_id),
        constraint draft_session_speaker_role_known check (role in ('SPEAKER', 'MODERATOR', 'PANELLIST', 'CHAIR'))
      );
      create index draft_session_speaker_person_id_idx on draft_session_speaker (person_id);

      create table draft_session_document (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references draft_session on delete cascade,
        title jsonb not null,
        url text,
        file_id uuid,
        position integer not null,
        constraint draft_session_document_one_place check (num_nonnulls(url, file_id) = 1)
      );
      create index draft_session_document_session_id_idx on draft_session_document (session_id);

      -- Every state that was ever published; rows are added, never changed.
      create table programme_version (
        event_id uuid not null references event on delete cascade,
        number integer not null,
        published_at timestamptz not null,
        published_by uuid references person on delete set null,
        note text not null,
        content jsonb not null,
        changes jsonb not null,
        primary key (event_id, number),
        constraint programme_version_number_positive check (number > 0)
      );

      -- The latest version as it is sent, compressed once. Digest: of the version and of the names within.
      create table programme_file (
        event_id uuid primary key references event on delete cascade,
        digest text not null,
        gzip bytea not null,
        brotli bytea not null
      );

      insert into draft_session (id, event_id, sequence_id, room_id, kind, title, abstract, language, starts_at, minutes, capacity, changed_at)
        select id, event_id, sequence_id, room_id, kind, title, abstract, language, starts_at,
          ceil(extract(epoch from ends_at - starts_at) / 60)::int, capacity, now()
        from session;
      insert into draft_session_speaker (session_id, person_id, role, position)
        select session_id, person_id, role, position from session_speaker;
      insert into programme_version (event_id, number, published_at, note, content, changes)
        select e.id, 1, now(), '', ${contentOf('e.id')}, '[]'
        from event e where exists (select from session s where s.event_id = e.id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table programme_file;
      drop table programme_version;
      drop table draft_session_document;
      drop table draft_session_speaker;
      drop table draft_session;
      drop table session_document;
      update session_speaker set role = 'MODERATOR' where role = 'CHAIR';
      update session_speaker set role = 'SPEAKER' where role = 'PANELLIST';
      alter table session_speaker drop constraint session_speaker_role_known;
      alter table session_speaker add constraint session_speaker_role_known check (role in ('SPEAKER', 'MODERATOR'));
      alter table session drop track_id, drop expected, drop stream_url, drop revision;
      drop table speaker_absence;
      drop table agenda_rules;
      drop table track;
      alter table sequence drop revision;
      alter table room drop building, drop revision;
    `);
  }
}

/** What was published before there were versions, as a version keeps it. */
const contentOf = (eventId: string) => `jsonb_build_object(
  'rooms', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'building', building, 'capacity', capacity)
      order by position, id), '[]') from room where event_id = ${eventId}),
  'tracks', '[]'::jsonb,
  'sequences', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title) order by position, id), '[]')
    from sequence where event_id = ${eventId}),
  'sessions', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'title', s.title,
      'abstract', s.abstract, 'language', s.language,
      'startsAt', to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'endsAt', to_char(s.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'roomId', s.room_id, 'trackId', null, 'sequenceId', s.sequence_id, 'capacity', s.capacity, 'expected', null,
      'streamUrl', null,
      'speakers', (select coalesce(jsonb_agg(jsonb_build_object('personId', x.person_id, 'role', x.role)
          order by x.position, x.person_id), '[]') from session_speaker x where x.session_id = s.id),
      'documents', '[]'::jsonb) order by s.starts_at, r.position, s.id), '[]')
    from session s left join room r on r.id = s.room_id where s.event_id = ${eventId}))`;
