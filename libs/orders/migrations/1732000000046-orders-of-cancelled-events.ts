import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersOfCancelledEvents1732000000046 implements MigrationInterface {
  name = 'OrdersOfCancelledEvents1732000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket_order drop constraint ticket_order_reason_known;
      alter table ticket_order add constraint ticket_order_reason_known
        check (cancelled_because in ('BUYER', 'STAFF', 'EXPIRED', 'EVENT'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket_order drop constraint ticket_order_reason_known;
      update ticket_order set cancelled_because = 'STAFF' where cancelled_because = 'EVENT';
      alter table ticket_order add constraint ticket_order_reason_known
        check (cancelled_because in ('BUYER', 'STAFF', 'EXPIRED'));
    `);
  }
}
