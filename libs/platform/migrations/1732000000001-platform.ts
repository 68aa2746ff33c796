import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1732000000001 implements MigrationInterface {
  name = 'Platform1732000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists citext;
      create extension if not exists unaccent;

      -- One row a message that left: a job that runs twice finds its cause here.
      create table sent_mail (
        cause text primary key,
        recipient_id uuid,
        sent_at timestamptz not null
      );

      -- What API processes tell one another by socket.io, when it is too long for a notice; gone after seconds.
      create table socket_attachment (
        id bigint primary key generated always as identity,
        created_at timestamptz not null default now(),
        payload bytea
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table socket_attachment;
      drop table sent_mail;
    `);
  }
}
