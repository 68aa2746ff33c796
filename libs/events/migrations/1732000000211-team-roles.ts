import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who stand at the desk, and those who moderate. */
export class TeamRoles1732000000211 implements MigrationInterface {
  name = 'TeamRoles1732000000211';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event_role drop constraint event_role_known;
      alter table event_role add constraint event_role_known
        check (role in ('ATTENDEE', 'SPEAKER', 'EXHIBITOR', 'ORGANISER', 'DESK', 'MODERATOR'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from event_role where role in ('DESK', 'MODERATOR');
      alter table event_role drop constraint event_role_known;
      alter table event_role add constraint event_role_known
        check (role in ('ATTENDEE', 'SPEAKER', 'EXHIBITOR', 'ORGANISER'));
    `);
  }
}
