import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Checkin1732000000008 implements MigrationInterface {
  name = 'Checkin1732000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every scan that a tablet sends is kept, refusals too. The id is the tablet's own.
      create table scan (
        id uuid primary key,
        event_id uuid not null references event on delete cascade,
        ticket_id uuid references ticket on delete cascade,
        device_id uuid not null,
        operator_id uuid not null references person,
        code text not null,
        method text not null,
        verdict text not null,
        scanned_at timestamptz not null,
        received_at timestamptz not null,
        constraint scan_method_known check (method in ('CAMERA', 'TYPED', 'SEARCH')),
        constraint scan_verdict_known check (verdict in ('ADMITTED', 'ALREADY_IN', 'CANCELLED', 'OTHER_EVENT', 'UNKNOWN_CODE')),
        constraint scan_code_length check (length(code) <= 200)
      );
      create unique index scan_admitted_once on scan (ticket_id) where verdict = 'ADMITTED';
      create index scan_event_id_scanned_at_idx on scan (event_id, scanned_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table scan;
    `);
  }
}
