import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Points of check-in with rules of their own, paired devices, and stays that follow from all scans. */
export class PointsAndDevices1732000000080 implements MigrationInterface {
  name = 'PointsAndDevices1732000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table check_in_point (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        name jsonb not null,
        kind text not null,
        is_main boolean not null default false,
        session_id uuid references session on delete set null,
        room_id uuid references room on delete set null,
        opens_at timestamptz,
        closes_at timestamptz,
        access text not null default 'EVERYBODY',
        seats_kept_until timestamptz,
        reentry boolean not null default true,
        capacity integer,
        position integer not null default 0,
        archived_at timestamptz,
        constraint check_in_point_kind_known check (kind in ('DOOR', 'ROOM', 'WORKSHOP', 'LUNCH', 'COCKTAIL')),
        constraint check_in_point_access_known check (access in ('EVERYBODY', 'SIGNED_UP_FIRST', 'SIGNED_UP_ONLY')),
        constraint check_in_point_capacity_positive check (capacity > 0),
        constraint check_in_point_closes_after_opening check (closes_at > opens_at),
        constraint check_in_point_sign_up_has_session check (access = 'EVERYBODY' or session_id is not null)
      );
      create index check_in_point_event_id_idx on check_in_point (event_id);
      create unique index check_in_point_one_main_door on check_in_point (event_id) where is_main;

      -- The kinds of ticket that a point lets in; none named lets all in.
      create table check_in_point_kind (
        point_id uuid not null references check_in_point on delete cascade,
        kind_id uuid not null references ticket_kind on delete cascade,
        primary key (point_id, kind_id)
      );

      -- Every event has a main door, whoever makes the event.
      create function add_main_door() returns trigger language plpgsql as $$
      begin
        insert into check_in_point (event_id, name, kind, is_main)
        values (new.id, '{"fr": "Entrée principale", "en": "Main door"}', 'DOOR', true);
        return null;
      end $$;
      create trigger event_has_main_door after insert on event for each row execute function add_main_door();
      insert into check_in_point (event_id, name, kind, is_main)
      select id, '{"fr": "Entrée principale", "en": "Main door"}', 'DOOR', true from event;

      -- A tablet: announced by staff with a short code that is good once, then known by the hash of its own key.
      create table door_device (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        point_id uuid not null references check_in_point on delete cascade,
        name text not null,
        pairing_hash bytea,
        pairing_expires_at timestamptz,
        secret_hash bytea,
        made_by uuid references person on delete set null,
        made_at timestamptz not null,
        signed_in_only boolean not null default false,
        paired_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid references person on delete set null,
        last_seen_at timestamptz,
        waiting_scans integer,
        battery smallint,
        constraint door_device_name_length check (length(name) between 1 and 60),
        constraint door_device_battery_percent check (battery between 0 and 100),
        constraint door_device_paired_has_key check ((paired_at is null) = (secret_hash is null))
      );
      create index door_device_event_id_idx on door_device (event_id);
      create unique index door_device_pairing_hash_key on door_device (pairing_hash);
      create unique index door_device_secret_hash_key on door_device (secret_hash);

      -- What a tablet read, and what was said there: this is never changed. verdict is what the replay of all scans says.
      drop index scan_admitted_once;
      alter table scan
        add point_id uuid references check_in_point on delete cascade,
        add kind text not null default 'SCAN',
        add direction text not null default 'IN',
        add sequence integer,
        add device_time timestamptz,
        add shown text,
        add reason text,
        add undoes_id uuid,
        add operator_name text,
        alter operator_id drop not null,
        drop constraint scan_method_known,
        drop constraint scan_verdict_known,
        add constraint scan_kind_known check (kind in ('SCAN', 'MANUAL', 'UNDO')),
        add constraint scan_direction_known check (direction in ('IN', 'OUT')),
        add constraint scan_method_known check (method in ('CAMERA', 'TYPED', 'SEARCH', 'KIOSK')),
        add constraint scan_verdict_known check (verdict in ('ADMITTED', 'LEFT', 'ALREADY_IN', 'NOT_IN', 'UNDONE', 'CANCELLED',
          'TRANSFERRED', 'OTHER_EVENT', 'FORGED', 'KEY_REVOKED', 'KEY_OLD', 'KIND_NOT_ADMITTED', 'TOO_EARLY', 'TOO_LATE',
          'NOT_SIGNED_UP', 'FULL', 'NO_REENTRY', 'UNKNOWN_CODE')),
        add constraint scan_reason_length check (length(reason) <= 500),
        add constraint scan_operator_name_length check (length(operator_name) <= 100),
        add constraint scan_undo_names_scan check ((kind = 'UNDO') = (undoes_id is not null));
      update scan s set point_id = p.id from check_in_point p where p.event_id = s.event_id and p.is_main;
      alter table scan alter point_id set not null;

      -- A scan that names no point is one of the main door.
      create function scan_at_main_door() returns trigger language plpgsql as $$
      begin
        select id into new.point_id from check_in_point where event_id = new.event_id and is_main;
        return new;
      end $$;
      create trigger scan_has_point before insert on scan for each row when (new.point_id is null)
        execute function scan_at_main_door();
      create index scan_ticket_id_point_id_idx on scan (ticket_id, point_id);
      create index scan_undoes_id_idx on scan (undoes_id);

      -- From letting in to leaving, as the replay of all scans says; one open at a time for a ticket, a point and a day.
      create table stay (
        entered_scan_id uuid primary key references scan on delete cascade,
        event_id uuid not null references event on delete cascade,
        point_id uuid not null references check_in_point on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        day date not null,
        entered_at timestamptz not null,
        left_at timestamptz,
        constraint stay_left_after_entering check (left_at >= entered_at)
      );
      create unique index stay_one_open on stay (ticket_id, point_id, day) where left_at is null;
      create index stay_event_id_point_id_idx on stay (event_id, point_id);
      insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at)
      select s.id, s.event_id, s.point_id, s.ticket_id, (s.scanned_at at time zone e.time_zone)::date, s.scanned_at
      from scan s join event e on e.id = s.event_id where s.verdict = 'ADMITTED' and s.ticket_id is not null;

      -- Two devices let the same ticket in, or one let in whom the rules send away.
      create table door_conflict (
        scan_id uuid primary key references scan on delete cascade,
        event_id uuid not null references event on delete cascade,
        point_id uuid not null references check_in_point on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        kind text not null,
        other_scan_id uuid references scan on delete cascade,
        seen_at timestamptz,
        seen_by uuid references person on delete set null,
        constraint door_conflict_kind_known check (kind in ('TWICE', 'AGAINST_RULES'))
      );
      create index door_conflict_event_id_idx on door_conflict (event_id);

      -- What the desk should know of a guest: "VIP", "badge at desk B".
      create table door_note (
        ticket_id uuid primary key references ticket on delete cascade,
        is_vip boolean not null default false,
        note text not null default '',
        constraint door_note_length check (length(note) <= 200)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table door_note, door_conflict, stay;
      drop trigger scan_has_point on scan;
      drop function scan_at_main_door;
      delete from scan where kind = 'UNDO' or operator_id is null;
      update scan set verdict = case
        when verdict in ('LEFT', 'NOT_IN', 'UNDONE') then 'ALREADY_IN'
        when verdict in ('TRANSFERRED') then 'CANCELLED'
        when verdict in ('ADMITTED', 'ALREADY_IN', 'CANCELLED', 'OTHER_EVENT') then verdict else 'UNKNOWN_CODE' end,
        method = case method when 'KIOSK' then 'CAMERA' else method end;
      update scan s set verdict = 'ALREADY_IN' where verdict = 'ADMITTED' and exists (
        select from scan o where o.ticket_id = s.ticket_id and o.verdict = 'ADMITTED' and (o.scanned_at, o.id) < (s.scanned_at, s.id));
      drop index scan_ticket_id_point_id_idx, scan_undoes_id_idx;
      alter table scan
        drop constraint scan_kind_known, drop constraint scan_direction_known, drop constraint scan_method_known,
        drop constraint scan_verdict_known, drop constraint scan_reason_length, drop constraint scan_operator_name_length,
        drop constraint scan_undo_names_scan,
        drop point_id, drop kind, drop direction, drop sequence, drop device_time, drop shown, drop reason,
        drop undoes_id, drop operator_name,
        alter operator_id set not null,
        add constraint scan_method_known check (method in ('CAMERA', 'TYPED', 'SEARCH')),
        add constraint scan_verdict_known check (verdict in ('ADMITTED', 'ALREADY_IN', 'CANCELLED', 'OTHER_EVENT', 'UNKNOWN_CODE'));
      create unique index scan_admitted_once on scan (ticket_id) where verdict = 'ADMITTED';
      drop table door_device, check_in_point_kind;
      drop trigger event_has_main_door on event;
      drop function add_main_door;
      drop table check_in_point;
    `);
  }
}
