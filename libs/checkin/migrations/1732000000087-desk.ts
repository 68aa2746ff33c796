import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Desk1732000000087 implements MigrationInterface {
  name = 'Desk1732000000087';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Each time a badge was printed. The id is made by whoever prints, so that one print told twice counts once.
      create table badge_print (
        id uuid primary key,
        event_id uuid not null references event on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        format text not null,
        device_id uuid,
        printed_by uuid references person on delete set null,
        printed_at timestamptz not null,
        constraint badge_print_format_known check (format in ('A6', 'CARD_102_152', 'LABEL_62_100', 'LABEL_89_41'))
      );
      create index badge_print_event_id_idx on badge_print (event_id);
      create index badge_print_ticket_id_idx on badge_print (ticket_id);

      -- Somebody who was registered at the desk; the id is the tablet's own.
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

      create table desk_settings (
        event_id uuid primary key references event on delete cascade,
        asks_signature boolean not null default false,
        badge_format text not null default 'A6',
        kiosk_prints boolean not null default false,
        badge_place jsonb,
        constraint desk_settings_badge_format_known
          check (badge_format in ('A6', 'CARD_102_152', 'LABEL_62_100', 'LABEL_89_41'))
      );

      -- What somebody drew on a tablet for the attendance sheet of a half-day, or of one session.
      create table attendance_signature (
        id uuid primary key,
        event_id uuid not null references event on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        session_id uuid references session on delete cascade,
        path text not null,
        width integer not null,
        height integer not null,
        device_id uuid,
        signed_at timestamptz not null,
        received_at timestamptz not null,
        constraint attendance_signature_path check (path ~ '^[MLCQ0-9 .,-]+$' and length(path) <= 20000),
        constraint attendance_signature_area check (width between 1 and 4000 and height between 1 and 4000)
      );
      create index attendance_signature_event_id_idx on attendance_signature (event_id);
      create index attendance_signature_ticket_id_idx on attendance_signature (ticket_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table attendance_signature;
      drop table desk_settings;
      drop table walk_in;
      drop table badge_print;
    `);
  }
}
