import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form may ask once for all booths what a visitor lets them keep. */
export class ConsentToBooths1732000000200 implements MigrationInterface {
  name = 'ConsentToBooths1732000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table form_question drop constraint form_question_topic_known,
        add constraint form_question_topic_known
          check (topic in ('DIETARY', 'ACCESSIBILITY', 'PHOTO', 'BOOTH_PROFILE', 'BOOTH_EMAIL'));
    `);
  }

  /** The questions stay as consents without a topic. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update form_question set topic = null where topic in ('BOOTH_PROFILE', 'BOOTH_EMAIL');
      alter table form_question drop constraint form_question_topic_known,
        add constraint form_question_topic_known check (topic in ('DIETARY', 'ACCESSIBILITY', 'PHOTO'));
    `);
  }
}
