import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that sign ticket codes, and how often the code of a place was made anew. */
export class SigningKeys1732000000081 implements MigrationInterface {
  name = 'SigningKeys1732000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The private key is sealed with a key from the environment. The number goes into the codes.
      create table signing_key (
        number integer primary key generated always as identity,
        public_key bytea not null,
        sealed_private_key bytea not null,
        made_at timestamptz not null,
        good_until timestamptz,
        revoked_at timestamptz,
        constraint signing_key_number_fits check (number between 1 and 65535),
        constraint signing_key_public_length check (length(public_key) = 32)
      );
      create unique index signing_key_one_signs on signing_key ((true)) where good_until is null and revoked_at is null;

      alter table ticket add issue integer not null default 1,
        add constraint ticket_issue_fits check (issue between 1 and 65535);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket drop issue;
      drop table signing_key;
    `);
  }
}
