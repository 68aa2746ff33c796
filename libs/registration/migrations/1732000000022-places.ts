import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places kept for companies, orders and those who wait; codes; invitations; refusals. */
export class Places1732000000022 implements MigrationInterface {
  name = 'Places1732000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What staff told somebody whom they refused.
      alter table ticket add column refusal_reason text;

      create table registration_settings (
        event_id uuid primary key references event on delete cascade,
        offer_hours integer not null default 24,
        constraint registration_settings_offer_range check (offer_hours between 1 and 336)
      );

      create table allotment (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        kind_id uuid not null references ticket_kind,
        company text not null,
        contact_name text not null,
        contact_email citext not null,
        language text not null,
        claim_token text not null constraint allotment_claim_token_key unique,
        contact_token text not null constraint allotment_contact_token_key unique,
        expires_at timestamptz not null,
        closed_at timestamptz,
        sent_at timestamptz,
        created_at timestamptz not null,
        constraint allotment_company_length check (length(company) between 1 and 200)
      );
      create index allotment_event_id_idx on allotment (event_id);
      create index allotment_kind_id_idx on allotment (kind_id);

      create table place (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        kind_id uuid not null references ticket_kind,
        allotment_id uuid references allotment on delete cascade,
        order_ref uuid,
        claim_token_hash bytea constraint place_claim_token_hash_key unique,
        claimed_ticket_id uuid constraint place_claimed_ticket_id_key unique references ticket on delete set null,
        withdrawn_at timestamptz,
        constraint place_of_allotment_or_order check (num_nonnulls(allotment_id, order_ref) = 1),
        constraint place_withdrawn_unclaimed check (withdrawn_at is null or claimed_ticket_id is null)
      );
      create index place_event_id_idx on place (event_id);
      create index place_kind_id_idx on place (kind_id);
      create index place_allotment_id_idx on place (allotment_id);
      create index place_order_ref_idx on place (order_ref);

      -- One order of arrival for all lines: kinds that share places are served from it together.
      create sequence waiting_number as integer;
      create table waiting_entry (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        kind_id uuid not null references ticket_kind,
        number integer not null constraint waiting_entry_number_key unique deferrable initially immediate,
        places integer not null,
        email citext not null,
        given_name text not null,
        family_name text not null,
        organisation_name text not null,
        language text not null,
        request_key uuid not null,
        token text not null constraint waiting_entry_token_key unique,
        status text not null,
        joined_at timestamptz not null,
        offered_at timestamptz,
        offer_expires_at timestamptz,
        constraint waiting_entry_event_id_request_key_key unique (event_id, request_key),
        constraint waiting_entry_status_known check (status in ('WAITING', 'OFFERED', 'ACCEPTED', 'EXPIRED', 'LEFT', 'REMOVED')),
        constraint waiting_entry_places_range check (places between 1 and 20),
        constraint waiting_entry_offer_has_end check (status <> 'OFFERED' or offer_expires_at is not null)
      );
      create index waiting_entry_event_id_idx on waiting_entry (event_id);
      create unique index waiting_entry_one_live_per_address on waiting_entry (kind_id, email)
        where status in ('WAITING', 'OFFERED');

      create table code (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        word text not null,
        note text not null,
        percent_basis_points integer,
        amount_cents integer,
        uses_max integer,
        valid_from timestamptz not null,
        valid_until timestamptz,
        stopped_at timestamptz,
        created_at timestamptz not null,
        constraint code_event_id_word_key unique (event_id, word),
        constraint code_word_shape check (word ~ '^[A-Z0-9-]{3,40}$'),
        constraint code_one_discount check (num_nonnulls(percent_basis_points, amount_cents) <= 1),
        constraint code_percent_range check (percent_basis_points between 1 and 10000),
        constraint code_amount_range check (amount_cents between 1 and 10000000),
        constraint code_uses_range check (uses_max between 1 and 10000),
        constraint code_ends_after_start check (valid_until > valid_from)
      );
      create table code_kind (
        code_id uuid not null references code on delete cascade,
        kind_id uuid not null references ticket_kind on delete cascade,
        primary key (code_id, kind_id)
      );
      create index code_kind_kind_id_idx on code_kind (kind_id);
      create table code_use (
        code_id uuid not null references code on delete cascade,
        number integer not null,
        ticket_id uuid references ticket on delete cascade,
        order_ref uuid,
        used_at timestamptz not null,
        primary key (code_id, number),
        constraint code_use_number_positive check (number > 0),
        constraint code_use_of_ticket_or_order check (num_nonnulls(ticket_id, order_ref) = 1)
      );
      create index code_use_ticket_id_idx on code_use (ticket_id);
      create index code_use_order_ref_idx on code_use (order_ref);

      create table invitation (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        kind_id uuid not null references ticket_kind,
        email citext not null,
        given_name text not null,
        family_name text not null,
        organisation_name text not null,
        language text not null,
        token text not null constraint invitation_token_key unique,
        expires_at timestamptz not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        reminded_at timestamptz,
        opened_at timestamptz,
        accepted_at timestamptz,
        declined_at timestamptz,
        stopped_at timestamptz,
        ticket_id uuid constraint invitation_ticket_id_key unique references ticket on delete set null,
        constraint invitation_event_id_email_key unique (event_id, email),
        constraint invitation_one_answer check (num_nonnulls(accepted_at, declined_at) <= 1)
      );
      create index invitation_kind_id_idx on invitation (kind_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table invitation, code_use, code_kind, code, waiting_entry, place, allotment, registration_settings;
      drop sequence waiting_number;
      alter table ticket drop column refusal_reason;
    `);
  }
}
