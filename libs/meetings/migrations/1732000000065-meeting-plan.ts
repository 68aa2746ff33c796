import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables in zones, on booths and by video; slots that people switch off; runs of the scheduler. */
export class MeetingPlan1732000000065 implements MigrationInterface {
  name = 'MeetingPlan1732000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_zone (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        name text not null,
        position integer not null,
        constraint meeting_zone_event_id_name_key unique (event_id, name),
        constraint meeting_zone_name_length check (length(name) between 1 and 60)
      );

      -- On foot from one zone to another, written once a pair.
      create table meeting_walk (
        one_zone_id uuid not null references meeting_zone on delete cascade,
        other_zone_id uuid not null references meeting_zone on delete cascade,
        minutes integer not null,
        primary key (one_zone_id, other_zone_id),
        constraint meeting_walk_once check (one_zone_id < other_zone_id),
        constraint meeting_walk_minutes_range check (minutes between 0 and 60)
      );
      create index meeting_walk_other_zone_id_idx on meeting_walk (other_zone_id);

      alter table meeting_table
        add column number integer,
        add column zone_id uuid references meeting_zone on delete set null,
        -- Where it stands on the plan of its zone, from 1.
        add column plan_row integer,
        add column plan_column integer,
        -- The place of a booth: only its team meets there, and its team meets only there.
        add column exhibitor_id uuid references exhibitor on delete cascade,
        -- A place on the screen: where the two meet online.
        add column video_url text,
        add constraint meeting_table_event_id_number_key unique (event_id, number),
        add constraint meeting_table_one_kind check (num_nonnulls(exhibitor_id, video_url) <= 1),
        add constraint meeting_table_plan check (plan_row > 0 and plan_column > 0 and number > 0);
      create index meeting_table_zone_id_idx on meeting_table (zone_id);
      create index meeting_table_exhibitor_id_idx on meeting_table (exhibitor_id);
      update meeting_table t set number = x.number, plan_row = (x.number - 1) / 10 + 1, plan_column = (x.number - 1) % 10 + 1
      from (select id, row_number() over (partition by event_id order by position, id) as number from meeting_table) x
      where x.id = t.id;

      -- Away: the person wants no meeting in that slot. A talk or a workshop may still take it; a meeting never does.
      alter table seat
        add column away boolean not null default false,
        drop constraint seat_one_cause,
        add constraint seat_one_cause check (num_nonnulls(session_id, meeting_id) + away::int = 1),
        add constraint seat_away_is_of_a_person check (not away or person_id is not null),
        drop constraint seat_person_once;
      create unique index seat_person_once on seat (slot_id, person_id) where not away;
      create unique index seat_person_not_away on seat (slot_id, person_id) where session_id is null;

      create table schedule_run (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        number integer not null,
        status text not null,
        options jsonb not null,
        -- Files of the scheduler: parvis.schedule/1 and parvis.schedule-result/1.
        input jsonb not null,
        result jsonb,
        progress jsonb,
        fault text,
        -- Requests that later runs from this one leave where they are.
        locked jsonb not null default '[]',
        -- Grows with each change by hand.
        revision integer not null default 0,
        started_by uuid references person on delete set null,
        created_at timestamptz not null,
        -- When the worker last said that it is at it.
        seen_at timestamptz,
        stop_asked_at timestamptz,
        ended_at timestamptz,
        published_at timestamptz,
        published_by uuid references person on delete set null,
        -- What came of publishing it: the requests that could not be kept, and why.
        publication jsonb,
        constraint schedule_run_event_id_number_key unique (event_id, number),
        constraint schedule_run_status_known check (status in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
        constraint schedule_run_published_is_done check (published_at is null or status in ('DONE', 'STOPPED'))
      );
      create unique index schedule_run_one_at_a_time on schedule_run (event_id) where status in ('WAITING', 'RUNNING');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table schedule_run;
      delete from seat where away;
      drop index seat_person_not_away;
      drop index seat_person_once;
      alter table seat
        drop constraint seat_away_is_of_a_person,
        drop constraint seat_one_cause,
        drop column away,
        add constraint seat_one_cause check (num_nonnulls(session_id, meeting_id) = 1),
        add constraint seat_person_once unique (slot_id, person_id);
      alter table meeting_table
        drop constraint meeting_table_event_id_number_key,
        drop constraint meeting_table_one_kind,
        drop constraint meeting_table_plan,
        drop column number,
        drop column zone_id,
        drop column plan_row,
        drop column plan_column,
        drop column exhibitor_id,
        drop column video_url;
      drop table meeting_walk;
      drop table meeting_zone;
    `);
  }
}
