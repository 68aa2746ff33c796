import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that staff add to the registration of an event, what was answered, and what people consented to. */
export class Form1732000000026 implements MigrationInterface {
  name = 'Form1732000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table form_question (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        kind text not null,
        topic text,
        stage text not null,
        label jsonb not null,
        help jsonb,
        options jsonb not null default '[]',
        required boolean not null,
        is_sensitive boolean not null,
        shown_if_id uuid references form_question,
        shown_if_values text[] not null default '{}',
        position integer not null,
        archived_at timestamptz,
        constraint form_question_kind_known
          check (kind in ('TEXT', 'LONG_TEXT', 'NUMBER', 'CHOICE', 'SEVERAL', 'DATE', 'FILE', 'CONSENT')),
        constraint form_question_topic_known check (topic in ('DIETARY', 'ACCESSIBILITY', 'PHOTO')),
        constraint form_question_stage_known check (stage in ('REGISTRATION', 'CONFIRMED'))
      );
      create index form_question_event_id_idx on form_question (event_id);
      create index form_question_shown_if_id_idx on form_question (shown_if_id);
      create unique index form_question_one_of_topic on form_question (event_id, topic) where archived_at is null;

      -- The kinds of ticket that are asked; without a row all are.
      create table form_question_kind (
        question_id uuid not null references form_question on delete cascade,
        kind_id uuid not null references ticket_kind on delete cascade,
        primary key (question_id, kind_id)
      );
      create index form_question_kind_kind_id_idx on form_question_kind (kind_id);

      create table ticket_answer (
        ticket_id uuid not null references ticket on delete cascade,
        question_id uuid not null references form_question on delete cascade,
        answer text[] not null,
        primary key (ticket_id, question_id)
      );
      create index ticket_answer_question_id_idx on ticket_answer (question_id);

      -- A file that somebody handed in for a question, before there is a ticket.
      create table answer_file (
        file_id uuid primary key references stored_file on delete cascade,
        question_id uuid not null references form_question on delete cascade,
        ticket_id uuid references ticket on delete cascade
      );
      create index answer_file_question_id_idx on answer_file (question_id);
      create index answer_file_ticket_id_idx on answer_file (ticket_id);

      -- What somebody said yes or no to, in the words they read. The latest of a purpose counts.
      create table consent (
        id bigint primary key generated always as identity,
        person_id uuid not null references person on delete cascade,
        event_id uuid not null references event on delete cascade,
        purpose text not null,
        granted boolean not null,
        wording text not null,
        language text not null,
        recorded_at timestamptz not null,
        constraint consent_language_known check (language in ('FR', 'EN'))
      );
      create index consent_person_id_idx on consent (person_id);
      create index consent_event_id_idx on consent (event_id);

      -- Nobody rewrites it; it goes only with the person or the event.
      create function refuse_change_of_consent() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return old; end if;
          raise exception 'What was recorded stays as it is.' using errcode = 'restrict_violation';
        end $$;
      create trigger consent_stays before update or delete on consent
        for each row execute function refuse_change_of_consent();

      -- Until when holders do by themselves what they may; null is until the event begins.
      alter table registration_settings add column cancel_until timestamptz;
      alter table registration_settings add column change_until timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table registration_settings drop column change_until;
      alter table registration_settings drop column cancel_until;
      drop table consent;
      drop function refuse_change_of_consent;
      delete from stored_file f using answer_file a where a.file_id = f.id;
      drop table answer_file;
      drop table ticket_answer;
      drop table form_question_kind;
      drop table form_question;
    `);
  }
}
