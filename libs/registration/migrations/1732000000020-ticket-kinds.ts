import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several kinds of ticket an event, which share places as staff decide, instead of one number of places. */
export class TicketKinds1732000000020 implements MigrationInterface {
  name = 'TicketKinds1732000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What somebody may register with: for whom, at what price, from when until when.
      create table ticket_kind (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        audience text not null,
        name jsonb not null,
        description jsonb,
        -- Before VAT.
        price_cents integer not null default 0,
        vat_basis_points integer not null default 2000,
        sale_from timestamptz not null,
        sale_until timestamptz,
        min_per_order integer not null default 1,
        max_per_order integer not null default 10,
        needs_code boolean not null default false,
        needs_approval boolean not null default false,
        position integer not null,
        archived_at timestamptz,
        constraint ticket_kind_audience_known check (audience in ('MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST')),
        constraint ticket_kind_price_range check (price_cents between 0 and 10000000),
        constraint ticket_kind_vat_range check (vat_basis_points between 0 and 10000),
        constraint ticket_kind_order_range check (1 <= min_per_order and min_per_order <= max_per_order and max_per_order <= 100),
        constraint ticket_kind_sale_ends_after_start check (sale_until > sale_from)
      );
      create index ticket_kind_event_id_idx on ticket_kind (event_id);

      -- Four kinds for everybody and two by invitation, wherever tickets were given or places set.
      insert into ticket_kind (event_id, audience, name, sale_from, needs_code, position)
      select e.id, k.audience, k.name, coalesce(q.opens_at, '2000-01-01'), k.audience in ('PRESS', 'GUEST'), k.position
      from event e left join quota q on q.event_id = e.id,
        (values ('MEMBER', '{"fr": "Adhérent", "en": "Member"}'::jsonb, 1),
          ('NON_MEMBER', '{"fr": "Non-adhérent", "en": "Non-member"}', 2),
          ('SPEAKER', '{"fr": "Intervenant", "en": "Speaker"}', 3),
          ('EXHIBITOR', '{"fr": "Exposant", "en": "Exhibitor"}', 4),
          ('PRESS', '{"fr": "Presse", "en": "Press"}', 5),
          ('GUEST', '{"fr": "Invité", "en": "Guest"}', 6)) k (audience, name, position)
      where q.event_id is not null or exists (select from ticket t where t.event_id = e.id);

      -- Places that kinds share; the row is the lock under which they are counted and taken.
      alter table quota drop constraint quota_pkey;
      alter table quota add column id uuid primary key default gen_random_uuid();
      alter table quota add column name text not null default 'Places';
      alter table quota alter column name drop default;
      alter table quota drop column opens_at;
      alter table quota add constraint quota_name_length check (length(name) between 1 and 100);
      create index quota_event_id_idx on quota (event_id);

      -- A ticket takes a place of every quota of its kind.
      create table ticket_kind_quota (
        kind_id uuid not null references ticket_kind on delete cascade,
        quota_id uuid not null references quota on delete cascade,
        primary key (kind_id, quota_id)
      );
      create index ticket_kind_quota_quota_id_idx on ticket_kind_quota (quota_id);
      insert into ticket_kind_quota select k.id, q.id from ticket_kind k join quota q on q.event_id = k.event_id;

      alter table ticket add column kind_id uuid references ticket_kind;
      update ticket t set kind_id = k.id from ticket_kind k where k.event_id = t.event_id and k.audience = t.audience;
      alter table ticket alter column kind_id set not null;
      alter table ticket drop column audience;
      create index ticket_kind_id_idx on ticket (kind_id);
      alter table ticket drop constraint ticket_status_known;
      alter table ticket add constraint ticket_status_among
        check (status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED', 'REFUSED', 'CANCELLED'));
      drop index ticket_one_per_person;
      create unique index ticket_one_live_per_person on ticket (event_id, person_id)
        where status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from ticket where status not in ('CONFIRMED', 'CANCELLED');
      drop index ticket_one_live_per_person;
      create unique index ticket_one_per_person on ticket (event_id, person_id) where status = 'CONFIRMED';
      alter table ticket drop constraint ticket_status_among;
      alter table ticket add constraint ticket_status_known check (status in ('CONFIRMED', 'CANCELLED'));
      alter table ticket add column audience text;
      update ticket t set audience = k.audience from ticket_kind k where k.id = t.kind_id;
      alter table ticket alter column audience set not null;
      alter table ticket add constraint ticket_audience_known
        check (audience in ('MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST'));
      alter table ticket drop column kind_id;
      drop table ticket_kind_quota;

      delete from quota q using quota other where other.event_id = q.event_id and other.id < q.id;
      drop index quota_event_id_idx;
      alter table quota drop constraint quota_name_length;
      alter table quota add column opens_at timestamptz not null default '2000-01-01';
      update quota q set opens_at = coalesce((select min(sale_from) from ticket_kind k where k.event_id = q.event_id), q.opens_at);
      alter table quota alter column opens_at drop default;
      alter table quota drop column name;
      alter table quota drop constraint quota_pkey;
      alter table quota drop column id;
      alter table quota add primary key (event_id);
      drop table ticket_kind;
    `);
  }
}
