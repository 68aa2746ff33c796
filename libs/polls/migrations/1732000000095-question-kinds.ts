import type { MigrationInterface, QueryRunner } from 'typeorm';

export class QuestionKinds1732000000095 implements MigrationInterface {
  name = 'QuestionKinds1732000000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table poll add column audience text not null default 'PARTICIPANTS';
      alter table poll add column smallest_group integer not null default 5;
      alter table poll add column session_id uuid references session on delete set null;
      alter table poll add constraint poll_audience_known check (audience in ('PARTICIPANTS', 'ANYONE'));
      alter table poll add constraint poll_smallest_group_range check (smallest_group between 1 and 50);
      create index poll_session_id_idx on poll (session_id);

      alter table question drop constraint question_kind_known;
      alter table question add constraint question_kind_known check (kind in ('SATISFACTION', 'RATING_5', 'GRADE_10',
        'NPS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'RANKING', 'YES_NO', 'NUMBER', 'SHORT_TEXT', 'OPEN_TEXT', 'SPEAKER_QUESTIONS'));
      alter table question add column required boolean not null default true;
      -- Of a number its limits, of several choices how many at most.
      alter table question add column lowest integer;
      alter table question add column highest integer;
      -- Title of the part of the survey that begins with this question.
      alter table question add column section jsonb;
      -- Asked only of those who answered one of these values to that question.
      alter table question add column shown_if_id uuid references question on delete set null;
      alter table question add column shown_if_values integer[] not null default '{}';
      -- Results may be read by the answer to this question.
      alter table question add column splits boolean not null default false;
      alter table question add constraint question_limits_order check (lowest <= highest);
      alter table question add constraint question_splits_kind check (not splits or kind in ('SINGLE_CHOICE', 'YES_NO'));
      -- One question at most: two ways to part the same people would isolate those in which they differ.
      create unique index question_splits_key on question (poll_id) where splits;
      create index question_shown_if_id_idx on question (shown_if_id);

      -- An answer is one value, several in an order, or words.
      alter table answer alter column value drop not null;
      alter table answer add column picks integer[];
      alter table answer add column words text;
      -- The words as they are compared: case, accents and signs left out.
      alter table answer add column words_key text;
      alter table answer add constraint answer_one_shape check (num_nonnulls(value, picks, words) = 1);
      alter table answer add constraint answer_picks_count check (cardinality(picks) between 1 and 20);
      alter table answer add constraint answer_words_length check (length(words) between 1 and 1000);
      alter table answer add constraint answer_words_compared check ((words is null) = (words_key is null));

      -- Which words of the audience a person let onto the screens; what is not here, nobody has judged.
      create table wall_word (
        question_id uuid not null references question on delete cascade,
        words_key text not null,
        is_shown boolean not null,
        primary key (question_id, words_key)
      );

      -- Ballots that wait to be counted with others, sealed under a key that is not in the database.
      create table sealed_ballot (
        id uuid primary key default gen_random_uuid(),
        poll_id uuid not null references poll on delete cascade,
        sealed bytea not null
      );
      create index sealed_ballot_poll_id_idx on sealed_ballot (poll_id);

      -- What the voter's device called its ballot, so that sending it again is known for what it is.
      alter table vote add column receipt bytea;

      -- Who has answered without having signed in: the hash of a cookie.
      create table device_vote (
        poll_id uuid not null references poll on delete cascade,
        device bytea not null,
        receipt bytea,
        primary key (poll_id, device)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table device_vote;
      alter table vote drop column receipt;
      drop table sealed_ballot;
      drop table wall_word;
      delete from answer where value is null;
      alter table answer drop column words_key, drop column words, drop column picks;
      alter table answer alter column value set not null;
      delete from question where kind not in ('SATISFACTION', 'RATING_5', 'GRADE_10', 'SINGLE_CHOICE');
      drop index question_splits_key;
      alter table question drop column splits, drop column shown_if_values, drop column shown_if_id, drop column section,
        drop column highest, drop column lowest, drop column required;
      alter table question drop constraint question_kind_known;
      alter table question add constraint question_kind_known
        check (kind in ('SATISFACTION', 'RATING_5', 'GRADE_10', 'SINGLE_CHOICE'));
      alter table poll drop column session_id, drop column smallest_group, drop column audience;
    `);
  }
}
