import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A table taken away stays for the meetings that were held at it; its number, name and spot are free for others. */
export class MeetingPlaces1732000000120 implements MigrationInterface {
  name = 'MeetingPlaces1732000000120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_table
        add column removed_at timestamptz,
        drop constraint meeting_table_event_id_label_key,
        drop constraint meeting_table_event_id_number_key;
      create unique index meeting_table_label_once on meeting_table (event_id, label) where removed_at is null;
      create unique index meeting_table_number_once on meeting_table (event_id, number) where removed_at is null;
      -- Of several tables drawn on one spot the first stays there; the others wait beside the plan.
      update meeting_table t set plan_row = null, plan_column = null
      where exists (select from meeting_table o where o.zone_id = t.zone_id and o.plan_row = t.plan_row
        and o.plan_column = t.plan_column and (o.position, o.id) < (t.position, t.id));
      create unique index meeting_table_spot_once on meeting_table (zone_id, plan_row, plan_column) where removed_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index meeting_table_spot_once;
      drop index meeting_table_number_once;
      drop index meeting_table_label_once;
      update meeting_table set number = null, label = label || ' ' || id where removed_at is not null;
      alter table meeting_table
        drop column removed_at,
        add constraint meeting_table_event_id_label_key unique (event_id, label),
        add constraint meeting_table_event_id_number_key unique (event_id, number);
    `);
  }
}
