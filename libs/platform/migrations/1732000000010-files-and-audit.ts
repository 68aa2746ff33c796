import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FilesAndAudit1732000000010 implements MigrationInterface {
  name = 'FilesAndAudit1732000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_file (
        id uuid primary key default gen_random_uuid(),
        sha256 bytea not null,
        media_type text not null,
        name text not null,
        size integer not null,
        content bytea not null,
        created_at timestamptz not null,
        constraint stored_file_name_length check (length(name) between 1 and 200)
      );

      -- No keys to people or events: what was done stays known when they are gone.
      create table audit_entry (
        id bigint primary key generated always as identity,
        at timestamptz not null,
        actor_id uuid,
        event_id uuid,
        action text not null,
        subject text not null,
        subject_id text not null,
        details jsonb not null
      );
      create index audit_entry_event_id_id_idx on audit_entry (event_id, id);
      create index audit_entry_actor_id_id_idx on audit_entry (actor_id, id);

      create function refuse_change_of_audit() returns trigger language plpgsql as $$
        begin
          raise exception 'What was recorded stays as it is.' using errcode = 'restrict_violation';
        end $$;
      create trigger audit_entry_stays before update or delete or truncate on audit_entry
        for each statement execute function refuse_change_of_audit();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_entry;
      drop function refuse_change_of_audit;
      drop table stored_file;
    `);
  }
}
