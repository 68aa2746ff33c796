import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People registered on a tablet, and what they answered there. */
export class DeskActs1732000000130 implements MigrationInterface {
  name = 'DeskActs1732000000130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The id is the tablet's own, and so is the code: it opens the door as the code of the ticket does.
      create table walk_in (
        id uuid primary key,
        event_id uuid not null references event on delete cascade,
        ticket_id uuid references ticket on delete cascade,
        code text not null,
        -- What was typed about somebody who has no ticket; forgotten once it is settled.
        typed jsonb,
        told text not null,
        had_ticket boolean not null,
        matter text,
        device_id uuid not null,
        operator_name text,
        arrived_at timestamptz not null,
        received_at timestamptz not null,
        settled_at timestamptz,
        settled_by uuid references person on delete set null,
        constraint walk_in_matter_known
          check (matter in ('OVER_QUOTA', 'HAS_A_PRICE', 'WAS_NOT_CONFIRMED', 'NOT_REGISTERED')),
        constraint walk_in_code_length check (length(code) <= 40),
        constraint walk_in_told_length check (length(told) <= 2000)
      );
      create unique index walk_in_code_key on walk_in (code);
      create index walk_in_event_id_idx on walk_in (event_id);
      create index walk_in_ticket_id_idx on walk_in (ticket_id);

      -- Each answer as it was given at a door; the latest of a question is the holder's in ticket_answer.
      create table door_answer (
        id uuid primary key,
        event_id uuid not null references event on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        question_id uuid not null references form_question on delete cascade,
        answer text[] not null,
        device_id uuid not null,
        operator_name text,
        answered_at timestamptz not null,
        received_at timestamptz not null
      );
      create index door_answer_event_id_idx on door_answer (event_id);
      create index door_answer_ticket_id_question_id_idx on door_answer (ticket_id, question_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table door_answer;
      drop table walk_in;
    `);
  }
}
