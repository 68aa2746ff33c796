import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Revisions that never come twice, and files handed in for the sessions of an event. */
export class ProgrammeEditor1732000000031 implements MigrationInterface {
  name = 'ProgrammeEditor1732000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One for all: what was deleted and made anew is not taken for what it was.
      create sequence draft_revision as integer start 1000;

      create table programme_upload (
        file_id uuid primary key references stored_file on delete cascade,
        event_id uuid not null references event on delete cascade
      );
      create index programme_upload_event_id_idx on programme_upload (event_id);
      alter table session_document add foreign key (file_id) references stored_file;
      alter table draft_session_document add foreign key (file_id) references stored_file;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table draft_session_document drop constraint draft_session_document_file_id_fkey;
      alter table session_document drop constraint session_document_file_id_fkey;
      drop table programme_upload;
      drop sequence draft_revision;
    `);
  }
}
