import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventMails, TemplateUses } from '@parvis/messages';
import { Clock, Database, defineJob, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { readHolder } from '../jobs/holder';
import { HolderMails } from '../jobs/holder-mails';
import { planReminders } from '../jobs/reminders';
import { sampleTicket } from '../jobs/samples';

export const SendTransferred = defineJob<{ ticketId: string }>('registration.send-transferred');

/** The ticket that somebody was handed, with the name of who handed it. */
@Injectable()
@HandlesJob(SendTransferred)
export class SendTransferredHandler implements JobHandler<{ ticketId: string }>, OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly holders: HolderMails,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('TICKET_TRANSFERRED', async (event, language) => ({
      ...(await this.holders.ticket(sampleTicket(event, language))),
      values: { ancien_porteur: 'Dominique Exemple' },
    }));
  }

  async run({ ticketId }: { ticketId: string }): Promise<void> {
    const holder = await readHolder(this.database, ticketId);
    if (holder?.status !== 'CONFIRMED' || holder.isEventCancelled) return;
    const [before] = await this.database.query<{ name: string }>(
      `select p.given_name || ' ' || p.family_name as name
       from ticket t join ticket o on o.id = t.replaces_id join person p on p.id = o.person_id where t.id = $1`,
      [ticketId],
    );
    if (holder.lacksAnswers) await this.holders.sendQuestions(holder, `ticket:${ticketId}`, before?.name);
    else
      await this.mails.send({
        ...(await this.holders.ticket(holder)),
        kind: 'TICKET_TRANSFERRED',
        values: { ancien_porteur: before?.name ?? '' },
        eventId: holder.eventId,
        cause: `ticket:${ticketId}`,
        to: { ...holder, address: holder.email },
      });
    await this.database.transaction((tx) => planReminders(tx, this.jobs, holder, this.clock.now()));
  }
}
