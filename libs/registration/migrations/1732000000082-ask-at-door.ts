import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of the form that the desk asks whoever has not answered them. */
export class AskAtDoor1732000000082 implements MigrationInterface {
  name = 'AskAtDoor1732000000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table form_question add asked_at_door boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table form_question drop asked_at_door');
  }
}
