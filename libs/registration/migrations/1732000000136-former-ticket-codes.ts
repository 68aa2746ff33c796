import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes that tickets had before staff gave them new ones. */
export class FormerTicketCodes1732000000136 implements MigrationInterface {
  name = 'FormerTicketCodes1732000000136';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table former_ticket_code (
        code text primary key,
        ticket_id uuid not null references ticket on delete cascade,
        issue integer not null,
        replaced_at timestamptz not null
      );
      create index former_ticket_code_ticket_id_idx on former_ticket_code (ticket_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table former_ticket_code');
  }
}
