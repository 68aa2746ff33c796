import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Polls1732000000009 implements MigrationInterface {
  name = 'Polls1732000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table poll (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        code text not null constraint poll_code_key unique,
        title jsonb not null,
        mode text not null,
        status text not null,
        is_anonymous boolean not null,
        results_shown boolean not null,
        created_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        constraint poll_mode_known check (mode in ('LIVE', 'SURVEY')),
        constraint poll_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED'))
      );
      create index poll_event_id_idx on poll (event_id);

      create table question (
        id uuid primary key default gen_random_uuid(),
        poll_id uuid not null references poll on delete cascade,
        position integer not null,
        kind text not null,
        -- What the question is to a report, e.g. PARTNER_CLUB_INFORMATION; null for any other question.
        topic text,
        label jsonb not null,
        -- [{"value": 4, "label": {"fr": …, "en": …}}, …]: labels belong to the survey, values to the scale.
        options jsonb not null,
        constraint question_poll_id_position_key unique (poll_id, position),
        constraint question_poll_id_topic_key unique (poll_id, topic),
        constraint question_kind_known check (kind in ('SATISFACTION', 'RATING_5', 'GRADE_10', 'SINGLE_CHOICE')),
        constraint question_topic_known check (topic in ('SATISFACTION', 'PARTNER_CLUB_INFORMATION', 'SESSION_GRADE'))
      );

      -- Who has answered. No time, no order, no key in common with the ballot.
      create table vote (
        poll_id uuid not null references poll on delete cascade,
        person_id uuid not null references person on delete cascade,
        primary key (poll_id, person_id)
      );

      -- What was answered.
      create table ballot (
        id uuid primary key default gen_random_uuid(),
        poll_id uuid not null references poll on delete cascade
      );
      create index ballot_poll_id_idx on ballot (poll_id);

      create table answer (
        ballot_id uuid not null references ballot on delete cascade,
        question_id uuid not null references question on delete cascade,
        value integer not null,
        primary key (ballot_id, question_id)
      );
      create index answer_question_id_idx on answer (question_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table answer;
      drop table ballot;
      drop table vote;
      drop table question;
      drop table poll;
    `);
  }
}
