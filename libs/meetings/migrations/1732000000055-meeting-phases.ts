import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two ways of scheduling with their phases and limits; requests get a priority, may be for the company, and expire. */
export class MeetingPhases1732000000055 implements MigrationInterface {
  name = 'MeetingPhases1732000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_period
        add column mode text not null default 'LIVE',
        add column asking_until timestamptz,
        add column booking_from timestamptz,
        add column schedule_published_at timestamptz,
        add column requests_per_hour integer not null default 30,
        add column request_days integer not null default 7,
        add column meetings_per_person integer,
        add column minutes_between integer not null default 0,
        add column colleagues_may_meet boolean not null default false,
        add constraint meeting_period_mode_known check (mode in ('LIVE', 'PLANNED')),
        add constraint meeting_period_planned_has_dates check (
          case mode when 'LIVE' then asking_until is null and booking_from is null
            else asking_until is not null and booking_from is not null
              and opens_at < asking_until and asking_until <= booking_from and booking_from < closes_at end),
        add constraint meeting_period_limits check (
          requests_per_hour between 1 and 500 and request_days between 1 and 90
          and meetings_per_person between 1 and 200 and minutes_between between 0 and 120);
      -- Colleagues could ask one another until now.
      update meeting_period set colleagues_may_meet = true;

      alter table meeting_request
        add column priority smallint not null default 2,
        add column company_id uuid references organisation on delete set null,
        add column decline_reason text,
        add column decline_note text,
        add column expires_at timestamptz,
        drop constraint meeting_request_status_known,
        add constraint meeting_request_status_known
          check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
        add constraint meeting_request_priority_range check (priority between 1 and 3),
        add constraint meeting_request_decline_reason_known
          check (decline_reason in ('NO_TIME', 'NOT_RELEVANT', 'COLLEAGUE', 'OTHERWISE', 'OTHER')),
        add constraint meeting_request_decline_has_status
          check (status = 'DECLINED' or (decline_reason is null and decline_note is null)),
        add constraint meeting_request_decline_note_length check (length(decline_note) <= 300);
      create index meeting_request_company_id_idx on meeting_request (company_id);

      -- Who may not meet whom: one of the two is like \`one\`, the other like \`other\`. Null is anything.
      create table meeting_rule (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        one_audience text, one_college text, one_filiere text,
        other_audience text, other_college text, other_filiere text,
        constraint meeting_rule_says_something check (
          coalesce(one_audience, one_college, one_filiere) is not null
          and coalesce(other_audience, other_college, other_filiere) is not null)
      );
      create index meeting_rule_event_id_idx on meeting_rule (event_id);

      -- Requests that a holder of this kind of ticket may have open at once; without a row as many as they like.
      create table meeting_request_limit (
        kind_id uuid primary key references ticket_kind on delete cascade,
        requests integer not null,
        constraint meeting_request_limit_range check (requests between 0 and 500)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table meeting_request_limit;
      drop table meeting_rule;
      update meeting_request set status = 'WITHDRAWN' where status = 'EXPIRED';
      drop index meeting_request_company_id_idx;
      alter table meeting_request
        drop column priority, drop column company_id, drop column decline_reason, drop column decline_note,
        drop column expires_at,
        drop constraint meeting_request_status_known,
        add constraint meeting_request_status_known check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
      alter table meeting_period
        drop column mode, drop column asking_until, drop column booking_from, drop column schedule_published_at,
        drop column requests_per_hour, drop column request_days, drop column meetings_per_person,
        drop column minutes_between, drop column colleagues_may_meet;
    `);
  }
}
