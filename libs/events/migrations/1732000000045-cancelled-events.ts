import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CancelledEvents1732000000045 implements MigrationInterface {
  name = 'CancelledEvents1732000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event add column cancelled_at timestamptz;
      alter table event add column cancelled_because jsonb;
      alter table event drop constraint event_status_known;
      alter table event add constraint event_status_known check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED'));
      alter table event add constraint event_cancelled_has_time_and_reason
        check ((status = 'CANCELLED') = (cancelled_at is not null) and (status = 'CANCELLED') = (cancelled_because is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event drop constraint event_cancelled_has_time_and_reason;
      alter table event drop constraint event_status_known;
      -- Nobody is to believe that it takes place after all.
      update event set status = 'DRAFT' where status = 'CANCELLED';
      alter table event add constraint event_status_known check (status in ('DRAFT', 'PUBLISHED'));
      alter table event drop column cancelled_because;
      alter table event drop column cancelled_at;
    `);
  }
}
