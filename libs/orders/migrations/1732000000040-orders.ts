import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders of places, what is paid for them, and the invoices that nobody may change. */
export class Orders1732000000040 implements MigrationInterface {
  name = 'Orders1732000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One buyer, one or several places of one event.
      create table ticket_order (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event,
        -- Made by the client: the same key sent twice is one order.
        request_key uuid not null,
        reference text not null,
        status text not null,
        method text not null,
        language text not null,
        -- Null for a buyer who was not signed in.
        buyer_id uuid references person on delete set null,
        given_name text not null,
        family_name text not null,
        email citext not null,
        -- What the invoice says of the buyer; null for an order that costs nothing.
        billing jsonb,
        placed_at timestamptz not null,
        -- When it must be paid: an online order gives its places back then, others are reminded of it.
        due_at timestamptz,
        paid_at timestamptz,
        cancelled_at timestamptz,
        cancelled_because text,
        constraint ticket_order_reference_key unique (reference),
        constraint ticket_order_event_id_request_key_key unique (event_id, request_key),
        constraint ticket_order_status_known check (status in ('PENDING', 'PAID', 'PAID_WITHOUT_PLACES', 'CANCELLED', 'REFUNDED')),
        constraint ticket_order_method_known check (method in ('NONE', 'TRANSFER', 'PURCHASE_ORDER', 'ONLINE')),
        constraint ticket_order_language_known check (language in ('FR', 'EN')),
        constraint ticket_order_reason_known check (cancelled_because in ('BUYER', 'STAFF', 'EXPIRED')),
        constraint ticket_order_billed_unless_free check (method = 'NONE' or billing is not null)
      );
      create index ticket_order_buyer_id_idx on ticket_order (buyer_id);

      -- A secret of the buyer's page; every message brings a fresh one, the database keeps its hash.
      create table order_link (
        token_hash bytea primary key,
        order_id uuid not null references ticket_order on delete cascade,
        created_at timestamptz not null
      );
      create index order_link_order_id_idx on order_link (order_id);

      -- Places of one kind at one price.
      create table order_line (
        id uuid primary key default gen_random_uuid(),
        order_id uuid not null references ticket_order on delete cascade,
        kind_id uuid not null references ticket_kind,
        position integer not null,
        name jsonb not null,
        -- Of one place before VAT and before what the code takes off.
        price_cents integer not null,
        vat_basis_points integer not null,
        code_word text,
        percent_basis_points integer,
        amount_cents integer,
        constraint order_line_order_id_kind_id_key unique (order_id, kind_id),
        constraint order_line_price_range check (price_cents between 0 and 10000000),
        constraint order_line_vat_range check (vat_basis_points between 0 and 10000),
        constraint order_line_one_discount check (num_nonnulls(percent_basis_points, amount_cents) <= 1)
      );
      create index order_line_kind_id_idx on order_line (kind_id);

      -- Invoices and credit notes, as they were issued.
      create table invoice (
        id uuid primary key default gen_random_uuid(),
        order_id uuid not null references ticket_order,
        kind text not null,
        year integer not null,
        number integer not null,
        -- Of a credit note: the invoice that it takes back, or a part of.
        credited_id uuid references invoice,
        issued_at timestamptz not null,
        net_cents integer not null,
        vat_cents integer not null,
        content jsonb not null,
        constraint invoice_kind_year_number_key unique (kind, year, number),
        constraint invoice_kind_known check (kind in ('INVOICE', 'CREDIT_NOTE')),
        constraint invoice_number_positive check (number > 0),
        constraint invoice_credits_one check ((kind = 'CREDIT_NOTE') = (credited_id is not null))
      );
      create index invoice_order_id_idx on invoice (order_id);
      create index invoice_credited_id_idx on invoice (credited_id);

      -- The last number given; its row is the lock under which the next is taken, so that no number is left out.
      create table invoice_counter (
        kind text,
        year integer,
        last integer not null,
        primary key (kind, year)
      );

      -- What the order knows of one of its places; who holds it and whether it is kept, the place itself knows.
      create table order_place (
        place_id uuid primary key references place on delete cascade,
        line_id uuid not null references order_line on delete cascade,
        position integer not null,
        -- As the buyer typed them; null while nobody is named.
        given_name text,
        family_name text,
        email citext,
        person_id uuid references person on delete set null,
        -- No longer billed: the buyer took it back, or staff credited it.
        dropped_at timestamptz,
        invoice_id uuid references invoice,
        credit_note_id uuid references invoice,
        constraint order_place_line_id_position_key unique (line_id, position),
        constraint order_place_named_whole check (num_nonnulls(given_name, family_name, email) in (0, 3))
      );
      create index order_place_person_id_idx on order_place (person_id);
      create index order_place_invoice_id_idx on order_place (invoice_id);
      create index order_place_credit_note_id_idx on order_place (credit_note_id);

      -- A line of a bank statement that brought money; the same line imported again is the same row.
      create table bank_line (
        id uuid primary key default gen_random_uuid(),
        fingerprint bytea not null,
        booked_on date not null,
        label text not null,
        amount_cents integer not null,
        imported_at timestamptz not null,
        imported_by uuid references person on delete set null,
        -- Not for an order, says staff.
        set_aside_at timestamptz,
        constraint bank_line_fingerprint_key unique (fingerprint),
        constraint bank_line_amount_positive check (amount_cents > 0)
      );
      create index bank_line_imported_by_idx on bank_line (imported_by);

      -- Money that came, or that went back (negative).
      create table payment (
        id uuid primary key default gen_random_uuid(),
        order_id uuid not null references ticket_order,
        amount_cents integer not null,
        received_on date not null,
        recorded_at timestamptz not null,
        recorded_by uuid references person on delete set null,
        -- Each line of the bank pays once.
        bank_line_id uuid references bank_line,
        -- What the online provider calls it; each of them counts once.
        provider_id text,
        note text,
        constraint payment_bank_line_id_key unique (bank_line_id),
        constraint payment_provider_id_key unique (provider_id),
        constraint payment_not_nothing check (amount_cents <> 0)
      );
      create index payment_order_id_idx on payment (order_id);
      create index payment_recorded_by_idx on payment (recorded_by);

      -- What the online provider told; each message is taken once.
      create table provider_message (
        id text primary key,
        received_at timestamptz not null,
        -- A refund that came before its payment waits for it.
        waits_for text,
        refund_id text,
        amount_cents integer
      );
      create index provider_message_waits_for_idx on provider_message (waits_for);

      -- Who sells: one row, what every invoice must say.
      create table seller (
        id boolean primary key default true,
        details jsonb not null,
        saved_at timestamptz not null,
        constraint seller_only_one check (id)
      );

      -- Which column of the bank's file holds what; by the header of the file.
      create table bank_columns (
        header text primary key,
        columns jsonb not null
      );

      create function refuse_change_of_accounts() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$;
      create trigger invoice_append_only before update or delete on invoice
        for each row execute function refuse_change_of_accounts();
      -- Who recorded a payment may leave; nothing else of it changes.
      create trigger payment_append_only before delete or update of id, order_id, amount_cents, received_on, recorded_at, bank_line_id, provider_id, note
        on payment for each row execute function refuse_change_of_accounts();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bank_columns;
      drop table seller;
      drop table provider_message;
      drop table payment;
      drop table bank_line;
      drop table order_place;
      drop table invoice_counter;
      drop table invoice;
      drop table order_line;
      drop table order_link;
      drop table ticket_order;
      drop function refuse_change_of_accounts();
    `);
  }
}
