import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing was ever written there: people are registered at the desk as staff do it, and the kiosk sends to the desk. */
export class DeskWithoutWalkIn1732000000088 implements MigrationInterface {
  name = 'DeskWithoutWalkIn1732000000088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table walk_in;
      alter table desk_settings drop kiosk_prints;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table desk_settings add kiosk_prints boolean not null default false;
      create table walk_in (
        id uuid primary key,
        event_id uuid not null references event on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        device_id uuid not null,
        operator_id uuid references person on delete set null,
        is_over_quota boolean not null,
        arrived_at timestamptz not null,
        received_at timestamptz not null
      );
      create index walk_in_event_id_idx on walk_in (event_id);
    `);
  }
}
