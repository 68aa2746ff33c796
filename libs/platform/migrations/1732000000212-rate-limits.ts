import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counted outside transactions, so that what is refused is counted too. */
export class RateLimits1732000000212 implements MigrationInterface {
  name = 'RateLimits1732000000212';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rate_limit (
        key text primary key,
        points integer not null default 0,
        expire bigint
      );
      create index rate_limit_expire_idx on rate_limit (expire);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit');
  }
}
