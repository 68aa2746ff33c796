import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BoothContacts1732000000170 implements MigrationInterface {
  name = 'BoothContacts1732000000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the team of a booth asks, and the words it files visitors under.
      create table booth_asks (
        exhibitor_id uuid primary key references exhibitor on delete cascade,
        tags jsonb not null,
        questions jsonb not null
      );

      -- A visitor at a booth. Withdrawn, the row stays without what was written, so that a later scan asks anew.
      create table booth_contact (
        id uuid primary key default gen_random_uuid(),
        exhibitor_id uuid not null references exhibitor on delete cascade,
        person_id uuid not null references person on delete cascade,
        ticket_id uuid not null references ticket on delete cascade,
        scanned_by uuid references person on delete set null,
        scanned_at timestamptz not null,
        shares_profile boolean not null,
        shares_email boolean not null,
        phone text,
        told_at timestamptz,
        removed_at timestamptz,
        withdrawn_at timestamptz,
        constraint booth_contact_profile_first check (shares_profile or not shares_email and phone is null),
        constraint booth_contact_phone_length check (length(phone) <= 30)
      );
      create unique index booth_contact_once on booth_contact (exhibitor_id, person_id) where withdrawn_at is null;
      create index booth_contact_exhibitor_id_person_id_idx on booth_contact (exhibitor_id, person_id);
      create index booth_contact_person_id_idx on booth_contact (person_id);
      create index booth_contact_ticket_id_idx on booth_contact (ticket_id);
      create index booth_contact_scanned_by_idx on booth_contact (scanned_by);

      -- By the id that the phone gave it: sent twice, it is one.
      create table booth_scan (
        id uuid primary key,
        contact_id uuid not null references booth_contact on delete cascade,
        scanned_by uuid references person on delete set null,
        scanned_at timestamptz not null,
        received_at timestamptz not null
      );
      create index booth_scan_contact_id_idx on booth_scan (contact_id);
      create index booth_scan_scanned_by_idx on booth_scan (scanned_by);

      -- What each colleague wrote, side by side.
      create table contact_note (
        contact_id uuid not null references booth_contact on delete cascade,
        author_id uuid not null references person on delete cascade,
        rating integer,
        tags jsonb not null,
        body text not null,
        answers jsonb not null,
        written_at timestamptz not null,
        primary key (contact_id, author_id),
        constraint contact_note_rating_range check (rating between 1 and 5)
      );
      create index contact_note_author_id_idx on contact_note (author_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact_note, booth_scan, booth_contact, booth_asks');
  }
}
