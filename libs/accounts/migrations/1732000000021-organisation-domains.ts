import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the cluster knows that somebody belongs to an organisation, beyond their saying so. */
export class OrganisationDomains1732000000021 implements MigrationInterface {
  name = 'OrganisationDomains1732000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What stands behind the @ in the addresses of an organisation's people.
      create table organisation_domain (
        domain citext primary key,
        organisation_id uuid not null references organisation on delete cascade,
        constraint organisation_domain_shape check (domain ~ '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' and length(domain) <= 253)
      );
      create index organisation_domain_organisation_id_idx on organisation_domain (organisation_id);

      -- Set when staff confirmed the person's organisation; null for one that the person only typed.
      alter table person add column affiliation_confirmed_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person drop column affiliation_confirmed_at;
      drop table organisation_domain;
    `);
  }
}
