import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Polls in which the team sees who has voted what, and polls whose results wait until they close. */
export class NamedPolls1732000000141 implements MigrationInterface {
  name = 'NamedPolls1732000000141';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of a poll that says so to whoever votes. What was voted in the others names nobody, also when the poll were changed.
      create table named_ballot (
        ballot_id uuid primary key references ballot on delete cascade,
        person_id uuid not null references person on delete cascade
      );
      create index on named_ballot (person_id);
      alter table poll
        add column results_wait boolean not null default false,
        add constraint poll_named_by_person check (is_anonymous or (audience = 'PARTICIPANTS' and smallest_group = 1));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from poll where not is_anonymous;
      alter table poll drop constraint poll_named_by_person, drop column results_wait;
      drop table named_ballot;
    `);
  }
}
