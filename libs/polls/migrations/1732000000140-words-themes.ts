import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a person put what was written, when the themes that were found did not suit them. */
export class WordsThemes1732000000140 implements MigrationInterface {
  name = 'WordsThemes1732000000140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table words_theme (
        question_id uuid not null references question on delete cascade,
        words_key text not null,
        theme text not null,
        primary key (question_id, words_key),
        constraint words_theme_length check (length(theme) <= 60)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table words_theme');
  }
}
