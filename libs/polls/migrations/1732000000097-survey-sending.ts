import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SurveySending1732000000097 implements MigrationInterface {
  name = 'SurveySending1732000000097';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When a survey goes to those who came, when the silent are reminded, and when it closes by itself.
      create table survey_sending (
        poll_id uuid primary key references poll on delete cascade,
        sends_at timestamptz not null,
        reminds_at timestamptz,
        closes_at timestamptz not null,
        sent_at timestamptz,
        reminded_at timestamptz,
        constraint survey_sending_order check (sends_at < closes_at and (reminds_at is null or (sends_at < reminds_at and reminds_at < closes_at)))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table survey_sending');
  }
}
