import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that people see and end, and codes by mail for those who confirm who they are. */
export class Sessions1732000000220 implements MigrationInterface {
  name = 'Sessions1732000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null in sessions of before: they count from when they were opened.
      alter table web_session
        add column last_seen_at timestamptz,
        add column authenticated_at timestamptz,
        add column second_factor_at timestamptz,
        add column user_agent text,
        add column address text,
        add constraint web_session_device_length check (length(user_agent) <= 400 and length(address) <= 64);

      create table confirmation_code (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references web_session on delete cascade,
        code_hash bytea not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index confirmation_code_session_id_idx on confirmation_code (session_id);

      -- A wrong code, or a code asked for: so many of them, and one waits.
      create table proof_attempt (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        kind text not null,
        tried_at timestamptz not null,
        constraint proof_attempt_kind_known check (kind in ('FAILED', 'CODE_SENT'))
      );
      create index proof_attempt_person_id_tried_at_idx on proof_attempt (person_id, tried_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table proof_attempt;
      drop table confirmation_code;
      alter table web_session
        drop constraint web_session_device_length,
        drop column last_seen_at,
        drop column authenticated_at,
        drop column second_factor_at,
        drop column user_agent,
        drop column address;
    `);
  }
}
