import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RunningTheDay1732000000036 implements MigrationInterface {
  name = 'RunningTheDay1732000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session_delay (
        session_id uuid primary key references session on delete cascade,
        planned_starts_at timestamptz not null,
        planned_ends_at timestamptz not null,
        -- Where the delay put it: a session that stands elsewhere was published anew since.
        starts_at timestamptz not null,
        ends_at timestamptz not null
      );

      create table session_seen (
        session_id uuid not null references session on delete cascade,
        person_id uuid not null references person on delete cascade,
        seen_at timestamptz not null,
        primary key (session_id, person_id)
      );
      create index session_seen_person_id_idx on session_seen (person_id);

      create table session_feedback (
        session_id uuid not null references session on delete cascade,
        person_id uuid not null references person on delete cascade,
        rating integer not null,
        text text not null,
        given_at timestamptz not null,
        primary key (session_id, person_id),
        constraint session_feedback_rating_known check (rating between 1 and 5),
        constraint session_feedback_text_length check (char_length(text) <= 1000)
      );
      create index session_feedback_person_id_idx on session_feedback (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table session_feedback;
      drop table session_seen;
      drop table session_delay;
    `);
  }
}
