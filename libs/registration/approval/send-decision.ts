import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { readHolder } from '../jobs/holder';
import { planReminders } from '../jobs/reminders';
import { type RequestNews, SendDecision } from './jobs';
import { RequestMails } from './request-mails';

@Injectable()
@HandlesJob(SendDecision)
export class SendDecisionHandler implements JobHandler<RequestNews> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: RequestMails,
  ) {}

  /** Says what holds now: a message about what was decided otherwise since would contradict the next one. */
  async run({ ticketId, about, cause }: RequestNews): Promise<void> {
    const holder = await readHolder(this.database, ticketId);
    if (!holder || holder.isEventCancelled || (about === 'ASKED') !== (holder.status === 'PENDING')) return;
    switch (holder.status) {
      case 'PENDING':
        return this.mails.sendReceived(holder, cause);
      case 'CONFIRMED':
        await this.mails.sendApproved(holder, cause);
        return this.database.transaction((tx) => planReminders(tx, this.jobs, holder, this.clock.now()));
      case 'REFUSED': {
        const [ticket] = await this.database.query<{ reason: string | null }>(
          'select refusal_reason as reason from ticket where id = $1',
          [ticketId],
        );
        return this.mails.sendRefused(holder, ticket!.reason ?? '', cause);
      }
      case 'AWAITING_PAYMENT':
      case 'CANCELLED':
        return;
    }
  }
}
