import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Campaigns1732000000017 implements MigrationInterface {
  name = 'Campaigns1732000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A message of staff to those who hold tickets of an event.
      create table campaign (
        id uuid primary key default gen_random_uuid(),
        event_id uuid not null references event on delete cascade,
        status text not null,
        version integer not null,
        subject jsonb not null,
        body jsonb not null,
        audience jsonb not null,
        scheduled_at timestamptz,
        started_at timestamptz,
        finished_at timestamptz,
        created_at timestamptz not null,
        created_by uuid references person on delete set null,
        constraint campaign_status_known check (status in ('DRAFT', 'SCHEDULED', 'SENDING', 'PAUSED', 'SENT', 'CANCELLED')),
        constraint campaign_scheduled_has_time check (status <> 'SCHEDULED' or scheduled_at is not null)
      );
      create index campaign_event_id_idx on campaign (event_id);

      -- One person of a campaign that began, once: whoever was taken is never taken again.
      create table campaign_recipient (
        campaign_id uuid not null references campaign on delete cascade,
        person_id uuid not null references person on delete cascade,
        state text not null,
        taken_at timestamptz,
        -- Of the secret in the link that ends the subscription; only the message has the secret itself.
        token_hash bytea constraint campaign_recipient_token_hash_key unique,
        primary key (campaign_id, person_id),
        constraint campaign_recipient_state_known check (
          state in ('WAITING', 'TAKEN', 'SENT', 'REFUSED', 'UNSUBSCRIBED', 'UNREACHABLE', 'UNCERTAIN')
        )
      );
      create index campaign_recipient_campaign_id_state_idx on campaign_recipient (campaign_id, state);
      create index campaign_recipient_person_id_idx on campaign_recipient (person_id);

      -- Who wants no campaigns, of any event.
      create table unsubscription (
        person_id uuid primary key references person on delete cascade,
        since timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table unsubscription;
      drop table campaign_recipient;
      drop table campaign;
    `);
  }
}
