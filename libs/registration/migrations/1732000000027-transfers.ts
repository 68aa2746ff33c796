import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ticket may be handed on: the new one knows which it took the place of. */
export class Transfers1732000000027 implements MigrationInterface {
  name = 'Transfers1732000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ticket add column replaces_id uuid constraint ticket_replaces_id_key unique
        references ticket on delete set null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticket drop column replaces_id');
  }
}
