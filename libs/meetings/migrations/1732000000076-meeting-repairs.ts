import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MeetingRepairs1732000000076 implements MigrationInterface {
  name = 'MeetingRepairs1732000000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A table may be out of use in a slot, as a person may be away in it.
      alter table seat drop constraint seat_away_is_of_a_person;

      -- What staff propose to mend the day with; applied once, and undone as a whole.
      create table meeting_repair (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        status text not null default 'PROPOSED',
        causes jsonb not null,
        changes jsonb not null,
        -- Who and what is out of use in which slots.
        closures jsonb not null,
        kept integer not null,
        -- What undoing needs to know of how it was applied.
        applied jsonb,
        proposed_at timestamptz not null,
        proposed_by uuid references person on delete set null,
        applied_at timestamptz,
        applied_by uuid references person on delete set null,
        undone_at timestamptz,
        constraint meeting_repair_status_known check (status in ('PROPOSED', 'APPLIED', 'UNDONE', 'REPLACED')),
        constraint meeting_repair_applied_has_time check ((status in ('APPLIED', 'UNDONE')) = (applied_at is not null))
      );
      create index meeting_repair_event_id_idx on meeting_repair (event_id);

      -- Time that a repair freed, for two who wished to meet.
      create table meeting_offer (
        id uuid primary key default gen_random_uuid(),
        repair_id uuid not null references meeting_repair on delete cascade,
        request_id uuid not null references meeting_request on delete cascade,
        slot_id uuid not null references slot on delete cascade,
        status text not null default 'OPEN',
        accepted_by uuid references person on delete cascade,
        expires_at timestamptz not null,
        constraint meeting_offer_status_known check (status in ('OPEN', 'TAKEN', 'DECLINED', 'WITHDRAWN'))
      );
      create unique index meeting_offer_one_open on meeting_offer (request_id) where status = 'OPEN';
      create index meeting_offer_repair_id_idx on meeting_offer (repair_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table meeting_offer;
      drop table meeting_repair;
      delete from seat where away and person_id is null;
      alter table seat add constraint seat_away_is_of_a_person check (not away or person_id is not null);
    `);
  }
}
