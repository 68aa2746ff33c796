import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailToResend, Resends } from '@parvis/messages';
import { Database, HandlesJob, type JobHandler, Jobs, type Tx } from '@parvis/platform';
import { type HolderMailAgain, SendAgain } from './definitions';
import { readHolder } from './holder';
import { HolderMails } from './holder-mails';

/** A reminder or the news of a change is sent again as the ticket itself, which says when and where it is now. */
const KINDS = {
  TICKET: 'TICKET',
  REMINDER_7: 'TICKET',
  REMINDER_1: 'TICKET',
  EVENT_CHANGED: 'TICKET',
  TICKET_CANCELLED: 'TICKET_CANCELLED',
  EVENT_CANCELLED: 'EVENT_CANCELLED',
} as const;

/** Staff send a message about a ticket once more. */
@Injectable()
export class ResendToHolders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly resends: Resends,
  ) {}

  onModuleInit(): void {
    for (const [kind, as] of Object.entries(KINDS) as [keyof typeof KINDS, HolderMailAgain['kind']][])
      this.resends.declare(kind, (tx, mail) => this.again(tx, mail, as));
  }

  private async again(tx: Tx, { eventId, personId, newCause }: MailToResend, kind: HolderMailAgain['kind']) {
    const [ticket] = await tx.query<{ id: string }[]>(
      `select t.id from ticket t join event e on e.id = t.event_id
       where t.event_id = $1 and t.person_id = $2
         and case $3 when 'TICKET' then t.status = 'CONFIRMED' and e.status <> 'CANCELLED'
           when 'TICKET_CANCELLED' then t.status = 'CANCELLED' else e.status = 'CANCELLED' end
       order by t.registered_at desc limit 1`,
      [eventId, personId, kind],
    );
    if (ticket) await this.jobs.enqueue(tx, SendAgain, { ticketId: ticket.id, kind, cause: newCause });
    return ticket !== undefined;
  }
}

@Injectable()
@HandlesJob(SendAgain)
export class SendAgainHandler implements JobHandler<HolderMailAgain> {
  constructor(
    private readonly database: Database,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId, kind, cause }: HolderMailAgain): Promise<void> {
    const holder = await readHolder(this.database, ticketId);
    if (!holder) return;
    if (kind === 'TICKET') await this.mails.sendTicket('TICKET', holder, cause);
    else if (kind === 'TICKET_CANCELLED') await this.mails.sendCancellation(holder, cause);
    else await this.mails.sendEventCancelled(holder, cause);
  }
}
