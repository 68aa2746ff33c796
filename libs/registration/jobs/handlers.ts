import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { RemindHolder, type ReminderDays, SendCancellation, SendTicket, type TicketToSend } from './definitions';
import { readHolder } from './holder';
import { HolderMails } from './holder-mails';
import { dayOf, planReminders, reminderOver, reminderTime } from './reminders';

@Injectable()
@HandlesJob(SendTicket)
export class SendTicketHandler implements JobHandler<TicketToSend> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId, cause, isReissue }: TicketToSend): Promise<void> {
    const holder = await readHolder(this.database, ticketId);
    if (holder?.status !== 'CONFIRMED' || holder.isEventCancelled) return;
    await this.mails.sendTicket('TICKET', holder, cause, isReissue);
    await this.database.transaction((tx) => planReminders(tx, this.jobs, holder, this.clock.now()));
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
    const holder = await readHolder(this.database, ticketId);
    // Where the whole event is off, that is what the holder is told.
    if (holder?.status !== 'CANCELLED' || holder.isEventCancelled) return;
    await this.mails.sendCancellation(holder, `ticket:${ticketId}:cancelled`);
  }
}

@Injectable()
@HandlesJob(RemindHolder)
export class RemindHolderHandler implements JobHandler<{ ticketId: string; days?: ReminderDays }> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId, days = 1 }: { ticketId: string; days?: ReminderDays }): Promise<void> {
    const holder = await readHolder(this.database, ticketId);
    const now = this.clock.now();
    if (holder?.status !== 'CONFIRMED' || holder.isEventCancelled || holder.startsAt <= now) return;
    if (reminderTime(holder, days) > now) {
      // The event was put off since the reminder was planned.
      await this.database.transaction((tx) => planReminders(tx, this.jobs, holder, now));
      return;
    }
    if (now >= reminderOver(holder, days)) return;
    await this.mails.sendTicket(`REMINDER_${days}`, holder, `ticket:${ticketId}:reminder-${days}:${dayOf(holder)}`);
  }
}
