import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a conflict at the door turned out to be; one that was only marked as seen has no such word. */
export class SettledConflicts1732000000135 implements MigrationInterface {
  name = 'SettledConflicts1732000000135';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table door_conflict
        add settled_as text,
        add constraint door_conflict_settled_as_known
          check (settled_as is null
            or settled_as in ('SAME_PERSON', 'TWO_PEOPLE', 'ACCEPTED', 'SENT_AWAY') and seen_at is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table door_conflict drop settled_as');
  }
}
