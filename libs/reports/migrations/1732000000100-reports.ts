import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of years before the product, and tables of a report that anybody may read by a link. */
export class Reports1732000000100 implements MigrationInterface {
  name = 'Reports1732000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table past_figure (
        year integer not null,
        measure text not null,
        value integer not null,
        entered_by uuid references person on delete set null,
        entered_at timestamptz not null,
        primary key (year, measure),
        constraint past_figure_year_plausible check (year between 1990 and 2100),
        constraint past_figure_measure_known check (measure in ('EVENTS', 'PARTICIPANTS', 'NEW_MEMBERS_MET', 'NEW_MEMBERSHIPS',
          'ENDED_MEMBERSHIPS', 'MEETINGS_HELD', 'LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY')),
        constraint past_figure_value_counts check (value between 0 and 10000000)
      );
      create table shared_table (
        id uuid primary key default gen_random_uuid(),
        token text not null,
        event_id uuid references event on delete cascade,
        year integer,
        table_key text not null,
        shared_by uuid references person on delete set null,
        shared_at timestamptz not null,
        constraint shared_table_token_key unique (token),
        constraint shared_table_event_id_table_key_key unique (event_id, table_key),
        constraint shared_table_year_table_key_key unique (year, table_key),
        constraint shared_table_one_report check (num_nonnulls(event_id, year) = 1),
        constraint shared_table_key_length check (length(table_key) <= 60)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table shared_table, past_figure');
  }
}
