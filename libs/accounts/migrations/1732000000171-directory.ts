import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Directory1732000000171 implements MigrationInterface {
  name = 'Directory1732000000171';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column description jsonb, add column website text, add column logo_id uuid references stored_file on delete set null;
      create index organisation_logo_id_idx on organisation (logo_id);

      -- Shown on the page of their organisation, because they said so.
      alter table person add column in_directory boolean not null default false;

      -- Who keeps the page of an organisation, and who asked to.
      create table organisation_representative (
        organisation_id uuid not null references organisation on delete cascade,
        person_id uuid not null references person on delete cascade,
        state text not null,
        since timestamptz not null,
        primary key (organisation_id, person_id),
        constraint organisation_representative_state_known check (state in ('ASKED', 'ACTIVE'))
      );
      create index organisation_representative_person_id_idx on organisation_representative (person_id);

      -- Another name or logo, until staff say yes or no; kept afterwards.
      create table organisation_change (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references organisation on delete cascade,
        name text,
        logo_id uuid references stored_file on delete set null,
        proposed_by uuid references person on delete set null,
        proposed_at timestamptz not null,
        decided_at timestamptz,
        is_approved boolean,
        word text
      );
      create index organisation_change_organisation_id_idx on organisation_change (organisation_id);
      create index organisation_change_logo_id_idx on organisation_change (logo_id);
      create index organisation_change_proposed_by_idx on organisation_change (proposed_by);

      -- The address of an organisation that became part of another leads there.
      create table organisation_redirect (
        old_id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade
      );
      create index organisation_redirect_organisation_id_idx on organisation_redirect (organisation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table organisation_redirect, organisation_change, organisation_representative;
      alter table person drop column in_directory;
      alter table organisation drop column description, drop column website, drop column logo_id;
    `);
  }
}
