import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of attendees that staff imported, so that a whole one can be taken back. */
export class AttendeeImports1732000000028 implements MigrationInterface {
  name = 'AttendeeImports1732000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attendee_import (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        actor_id uuid references person on delete set null,
        file_name text not null,
        tickets_sent boolean not null,
        imported_at timestamptz not null,
        undone_at timestamptz,
        constraint attendee_import_file_name_length check (length(file_name) between 1 and 200)
      );
      create index attendee_import_event_id_idx on attendee_import (event_id);
      create index attendee_import_actor_id_idx on attendee_import (actor_id);

      create table imported_ticket (
        ticket_id uuid primary key references ticket on delete cascade,
        import_id uuid not null references attendee_import on delete cascade
      );
      create index imported_ticket_import_id_idx on imported_ticket (import_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table imported_ticket, attendee_import');
  }
}
