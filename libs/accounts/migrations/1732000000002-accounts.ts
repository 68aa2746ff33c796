import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1732000000002 implements MigrationInterface {
  name = 'Accounts1732000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key default gen_random_uuid(),
        name citext not null constraint organisation_name_key unique,
        college text,
        filiere text,
        city text,
        member_from date,
        member_until date,
        constraint organisation_college_known check (college in ('LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY')),
        constraint organisation_filiere_known check (filiere in ('BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC')),
        constraint organisation_name_length check (length(name) between 1 and 200)
      );

      create table person (
        id uuid primary key default gen_random_uuid(),
        email citext not null constraint person_email_key unique,
        given_name text not null,
        family_name text not null,
        job_title text,
        profession text,
        organisation_id uuid references organisation,
        language text not null,
        created_at timestamptz not null,
        constraint person_language_known check (language in ('FR', 'EN')),
        constraint person_names_length check (length(given_name) <= 100 and length(family_name) <= 100)
      );
      create index person_organisation_id_idx on person (organisation_id);

      -- Staff of the cluster: staff at every event.
      create table staff_member (
        person_id uuid primary key references person on delete cascade
      );

      create table sign_in_link (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        token_hash bytea not null constraint sign_in_link_token_hash_key unique,
        next text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index sign_in_link_person_id_idx on sign_in_link (person_id);

      create table web_session (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        token_hash bytea not null constraint web_session_token_hash_key unique,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index web_session_person_id_idx on web_session (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table web_session;
      drop table sign_in_link;
      drop table staff_member;
      drop table person;
      drop table organisation;
    `);
  }
}
