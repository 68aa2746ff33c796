import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, type Config, Database, HandlesJob, type JobHandler, Jobs, Mailer } from '@parvis/platform';
import { readTicketDocument, type TicketDocument } from '../registration.queries';
import { reminderTime } from '../registration.rules';
import { RemindHolder, SendCancellation, SendTicket } from './definitions';
import { type HolderMail, holderMail } from './holder-mail';

@Injectable()
export class HolderMails {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  async send(kind: HolderMail, ticket: TicketDocument, cause: string): Promise<void> {
    const mail = await holderMail(kind, ticket, this.config, this.clock.now());
    await this.mailer.sendOnce({ cause, recipientId: ticket.personId }, mail);
  }
}

@Injectable()
@HandlesJob(SendTicket)
export class SendTicketHandler implements JobHandler<{ ticketId: string; cause: string }> {
  constructor(
    private readonly database: Database,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId, cause }: { ticketId: string; cause: string }): Promise<void> {
    const ticket = await readTicketDocument(this.database, 'id', ticketId);
    if (ticket?.status === 'CONFIRMED') await this.mails.send('TICKET', ticket, cause);
  }
}

@Injectable()
@HandlesJob(SendCancellation)
export class SendCancellationHandler implements JobHandler<{ ticketId: string }> {
  constructor(
    private readonly database: Database,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId }: { ticketId: string }): Promise<void> {
    const ticket = await readTicketDocument(this.database, 'id', ticketId);
    if (ticket?.status === 'CANCELLED') await this.mails.send('CANCELLATION', ticket, `ticket:${ticketId}:cancelled`);
  }
}

@Injectable()
@HandlesJob(RemindHolder)
export class RemindHolderHandler implements JobHandler<{ ticketId: string }> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId }: { ticketId: string }): Promise<void> {
    const ticket = await readTicketDocument(this.database, 'id', ticketId);
    const now = this.clock.now();
    if (ticket?.status !== 'CONFIRMED' || ticket.startsAt <= now) return;
    const due = reminderTime(ticket.startsAt, ticket.timeZone);
    if (due > now) {
      // The event was put off since the ticket was made.
      await this.database.transaction((tx) => this.jobs.enqueue(tx, RemindHolder, { ticketId }, { runAt: due }));
      return;
    }
    await this.mails.send('REMINDER', ticket, `ticket:${ticketId}:reminder`);
  }
}
