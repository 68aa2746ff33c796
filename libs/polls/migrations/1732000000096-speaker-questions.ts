import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SpeakerQuestions1732000000096 implements MigrationInterface {
  name = 'SpeakerQuestions1732000000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the audience asks the speakers; who asks, and when, nothing says.
      create table speaker_question (
        id uuid primary key default gen_random_uuid(),
        poll_id uuid not null references poll on delete cascade,
        words text not null,
        status text not null,
        constraint speaker_question_words_length check (length(words) between 1 and 280),
        constraint speaker_question_status_known check (status in ('WAITING', 'SHOWN', 'ANSWERED', 'REFUSED'))
      );
      create index speaker_question_poll_id_idx on speaker_question (poll_id);

      -- Who carries a question, under a code that only this installation can reckon from a person.
      create table speaker_question_support (
        question_id uuid not null references speaker_question on delete cascade,
        voter bytea not null,
        primary key (question_id, voter)
      );

      -- How many somebody has asked, under another such code.
      create table speaker_asker (
        poll_id uuid not null references poll on delete cascade,
        asker bytea not null,
        asked integer not null,
        primary key (poll_id, asker),
        constraint speaker_asker_asked_range check (asked between 1 and 5)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table speaker_asker;
      drop table speaker_question_support;
      drop table speaker_question;
    `);
  }
}
