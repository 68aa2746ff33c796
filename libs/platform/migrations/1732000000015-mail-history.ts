import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailHistory1732000000015 implements MigrationInterface {
  name = 'MailHistory1732000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who was told what, and what became of it.
      alter table sent_mail
        add id uuid not null default gen_random_uuid() constraint sent_mail_id_key unique,
        add event_id uuid,
        add kind text,
        add subject text,
        add address citext,
        add state text,
        add fault text;
      -- What left before is known by its cause alone.
      update sent_mail s set state = 'SENT', subject = '',
        address = coalesce((select p.email from person p where p.id = s.recipient_id), ''),
        kind = case when cause like 'sign-in-link:%' then 'SIGN_IN'
          when cause like 'ticket:%:reminder' then 'REMINDER_1'
          when cause like 'ticket:%:cancelled' then 'TICKET_CANCELLED'
          when cause like 'ticket:%' then 'TICKET'
          when cause like 'meeting%' then 'MEETING' else 'OTHER' end;
      alter table sent_mail
        alter kind set not null, alter subject set not null, alter address set not null, alter state set not null,
        add constraint sent_mail_state_known check (state in ('SENT', 'REFUSED', 'BOUNCED')),
        add constraint sent_mail_fault_told check ((state = 'SENT') = (fault is null));
      create index sent_mail_event_id_sent_at_idx on sent_mail (event_id, sent_at);
      create index sent_mail_recipient_id_idx on sent_mail (recipient_id);

      create table unreachable_address (
        address citext primary key,
        since timestamptz not null,
        fault text not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table unreachable_address;
      drop index sent_mail_recipient_id_idx;
      drop index sent_mail_event_id_sent_at_idx;
      alter table sent_mail
        drop constraint sent_mail_fault_told, drop constraint sent_mail_state_known,
        drop id, drop event_id, drop kind, drop subject, drop address, drop state, drop fault;
    `);
  }
}
