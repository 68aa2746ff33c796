import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Profiles1732000000006 implements MigrationInterface {
  name = 'Profiles1732000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table speaker_profile (
        event_id uuid not null references event on delete cascade,
        person_id uuid not null references person on delete cascade,
        biography jsonb not null,
        primary key (event_id, person_id)
      );

      create table exhibitor (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        organisation_id uuid not null references organisation,
        booth text,
        description jsonb not null,
        website text,
        constraint exhibitor_event_id_organisation_id_key unique (event_id, organisation_id),
        constraint exhibitor_event_id_booth_key unique (event_id, booth)
      );

      create table exhibitor_member (
        exhibitor_id uuid not null references exhibitor on delete cascade,
        person_id uuid not null references person on delete cascade,
        primary key (exhibitor_id, person_id)
      );
      create index exhibitor_member_person_id_idx on exhibitor_member (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table exhibitor_member;
      drop table exhibitor;
      drop table speaker_profile;
    `);
  }
}
