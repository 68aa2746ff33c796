import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plain text becomes paragraphs; `&` first, or the signs that are made would be escaped again. */
const paragraphs = (side: string) => `
  case when trim(description ->> '${side}') = '' then '' else
    '<p>' || replace(regexp_replace(
      replace(replace(replace(trim(description ->> '${side}'), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
      E'\\n\\\\s*\\n', '</p><p>', 'g'), E'\\n', '<br />') || '</p>' end`;

export class Booths1732000000160 implements MigrationInterface {
  name = 'Booths1732000000160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table exhibitor
        add column filiere text,
        add column offers text[] not null default '{}',
        add column logo_id uuid references stored_file,
        add column allotment_id uuid references allotment on delete set null,
        add column orders_settled_at timestamptz,
        add column reminded_at timestamptz,
        add constraint exhibitor_filiere_known
          check (filiere in ('BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'));
      update exhibitor set description = jsonb_build_object('fr', ${paragraphs('fr')}, 'en', ${paragraphs('en')});

      alter table exhibitor_member
        add column role text not null default 'REPRESENTATIVE',
        add column invited_at timestamptz,
        add column link_id uuid references sign_in_link on delete set null,
        add constraint exhibitor_member_role_known check (role in ('REPRESENTATIVE', 'STAND'));

      create table exhibitor_item (
        id uuid primary key default gen_random_uuid(),
        exhibitor_id uuid not null references exhibitor on delete cascade,
        kind text not null,
        title jsonb not null,
        description jsonb not null,
        url text,
        file_id uuid references stored_file,
        position integer not null,
        constraint exhibitor_item_kind_known check (kind in ('PRODUCT', 'JOB', 'DOCUMENT'))
      );
      create index exhibitor_item_exhibitor_id_idx on exhibitor_item (exhibitor_id);

      create table booth_duty (
        id uuid primary key default gen_random_uuid(),
        exhibitor_id uuid not null,
        person_id uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        constraint booth_duty_exhibitor_id_person_id_fkey foreign key (exhibitor_id, person_id)
          references exhibitor_member (exhibitor_id, person_id) on delete cascade,
        constraint booth_duty_ends_after_start check (ends_at > starts_at)
      );
      create index booth_duty_exhibitor_id_person_id_idx on booth_duty (exhibitor_id, person_id);
      create index booth_duty_person_id_idx on booth_duty (person_id);

      alter table seat
        add column duty_id uuid references booth_duty on delete cascade,
        add constraint seat_duty_is_away check (duty_id is null or away);
      create index seat_duty_id_idx on seat (duty_id);

      create table exhibitor_settings (
        event_id uuid primary key references event on delete cascade,
        page_until timestamptz,
        orders_until timestamptz
      );

      create table booth_supply (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        name jsonb not null,
        price integer,
        most_each integer,
        stock integer,
        position integer not null,
        archived_at timestamptz,
        constraint booth_supply_counts check (price >= 0 and most_each > 0 and stock >= 0)
      );
      create index booth_supply_event_id_idx on booth_supply (event_id);

      create table booth_order (
        exhibitor_id uuid not null references exhibitor on delete cascade,
        supply_id uuid not null references booth_supply,
        quantity integer not null,
        price integer,
        ordered_at timestamptz not null,
        primary key (exhibitor_id, supply_id),
        constraint booth_order_some check (quantity > 0)
      );
      create index booth_order_supply_id_idx on booth_order (supply_id);

      create table booth_plan (
        event_id uuid primary key references event on delete cascade,
        version integer not null,
        width integer not null,
        height integer not null,
        picture_id uuid references stored_file,
        booths jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table booth_plan;
      drop table booth_order;
      drop table booth_supply;
      drop table exhibitor_settings;
      delete from seat where duty_id is not null;
      alter table seat drop column duty_id;
      drop table booth_duty;
      drop table exhibitor_item;
      alter table exhibitor_member drop column role, drop column invited_at, drop column link_id;
      alter table exhibitor drop column filiere, drop column offers, drop column logo_id, drop column allotment_id,
        drop column orders_settled_at, drop column reminded_at;
    `);
  }
}
