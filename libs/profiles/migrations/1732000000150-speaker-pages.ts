import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SpeakerPages1732000000150 implements MigrationInterface {
  name = 'SpeakerPages1732000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table speaker_profile
        alter column biography set default '{"fr": "", "en": ""}',
        add links jsonb not null default '[]',
        add photo_file_id uuid references stored_file on delete set null,
        add technical_needs text not null default '',
        add access_needs text not null default '',
        add diet text not null default '',
        add travel text not null default '',
        add needs_said_at timestamptz,
        add invited_at timestamptz,
        add claimed_at timestamptz,
        add reminded_at timestamptz;
      update speaker_profile set biography = (
        select jsonb_object_agg(key, case when trim(value) = '' then '' else
          '<p>' || replace(regexp_replace(replace(replace(replace(trim(value), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
            E'\\n\\s*\\n', '</p><p>', 'g'), E'\\n', '<br />') || '</p>' end)
        from jsonb_each_text(biography));
      create unique index speaker_profile_photo_file_id_key on speaker_profile (photo_file_id);

      create table speaker_consent (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        kind text not null,
        given boolean not null,
        wording text not null,
        answered_at timestamptz not null,
        constraint speaker_consent_kind_known check (kind in ('PHOTO', 'RECORDING'))
      );
      create index speaker_consent_event_id_person_id_idx on speaker_consent (event_id, person_id);
      create index speaker_consent_person_id_idx on speaker_consent (person_id);

      create table speaker_deadlines (
        event_id uuid primary key references event on delete cascade,
        profile_due_at timestamptz,
        slides_due_at timestamptz,
        takes_late_slides boolean not null
      );

      create table session_proposal (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        session_id uuid not null,
        person_id uuid not null references person on delete cascade,
        title jsonb not null,
        abstract jsonb not null,
        state text not null,
        answer text not null,
        proposed_at timestamptz not null,
        decided_by uuid references person on delete set null,
        decided_at timestamptz,
        constraint session_proposal_state_known check (state in ('PENDING', 'ACCEPTED', 'REFUSED'))
      );
      create index session_proposal_event_id_idx on session_proposal (event_id);
      create index session_proposal_person_id_idx on session_proposal (person_id);
      create unique index session_proposal_one_pending on session_proposal (session_id) where state = 'PENDING';

      create table speaker_slides (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        session_id uuid not null,
        number integer not null,
        person_id uuid references person on delete set null,
        file_id uuid not null references stored_file,
        handed_in_at timestamptz not null,
        is_late boolean not null,
        constraint speaker_slides_session_id_number_key unique (session_id, number)
      );
      create index speaker_slides_event_id_idx on speaker_slides (event_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table speaker_slides;
      drop table session_proposal;
      drop table speaker_deadlines;
      drop table speaker_consent;
      alter table speaker_profile
        alter column biography drop default,
        drop links, drop photo_file_id, drop technical_needs, drop access_needs, drop diet, drop travel,
        drop needs_said_at, drop invited_at, drop claimed_at, drop reminded_at;
    `);
  }
}
