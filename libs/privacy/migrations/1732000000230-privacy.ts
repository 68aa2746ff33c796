import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Privacy1732000000230 implements MigrationInterface {
  name = 'Privacy1732000000230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- That somebody was erased, when, on whose wish, and how many rows: nothing that leads to them.
      create table erasure (
        id uuid primary key default gen_random_uuid(),
        erased_at timestamptz not null,
        asked_by text not null,
        rows jsonb not null,
        constraint erasure_asked_by_known check (asked_by in ('PERSON', 'STAFF', 'RETENTION'))
      );
      create index erasure_erased_at_idx on erasure (erased_at);

      create function refuse_change_of_erasure() returns trigger language plpgsql as $$
        begin
          raise exception 'What was recorded stays as it is.' using errcode = 'restrict_violation';
        end $$;
      create trigger erasure_stays before update or delete or truncate on erasure
        for each statement execute function refuse_change_of_erasure();

      -- The log takes one change alone: that an erased person's id becomes a stand-in's, in the act that erases.
      create or replace function refuse_change_of_audit() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and current_setting('parvis.erasing', true) = 'yes' then return null; end if;
          raise exception 'What was recorded stays as it is.' using errcode = 'restrict_violation';
        end $$;
      create function keep_audit() returns trigger language plpgsql as $$
        begin
          if (new.id, new.at, new.event_id, new.action, new.subject) is distinct from
             (old.id, old.at, old.event_id, old.action, old.subject) then
            raise exception 'What was recorded stays as it is.' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger audit_entry_keeps before update on audit_entry for each row execute function keep_audit();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audit_entry_keeps on audit_entry;
      drop function keep_audit;
      create or replace function refuse_change_of_audit() returns trigger language plpgsql as $$
        begin
          raise exception 'What was recorded stays as it is.' using errcode = 'restrict_violation';
        end $$;
      drop table erasure;
      drop function refuse_change_of_erasure;
    `);
  }
}
