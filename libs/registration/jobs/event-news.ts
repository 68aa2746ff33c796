import { Injectable } from '@nestjs/common';
import { EventCancelled, EventChanged, type OccasionBefore } from '@parvis/events';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { TellCalledOff } from '../called-off/jobs';
import { type HolderNews, TellHolder } from './definitions';
import { readHolder } from './holder';
import { HolderMails } from './holder-mails';
import { planReminders } from './reminders';

const LIVE = `t.status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED')`;

@Injectable()
@HandlesJob(EventChanged)
export class EventChangedHandler implements JobHandler<{
  eventId: string;
  revision: number;
  at: string;
  before: OccasionBefore;
}> {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async run({
    eventId,
    revision,
    at,
    before,
  }: {
    eventId: string;
    revision: number;
    at: string;
    before: OccasionBefore;
  }) {
    await this.database.transaction(async (tx) => {
      // Who registered since was told the new time and place with the ticket.
      const tickets = await tx.query<{ id: string }[]>(
        `select t.id from ticket t where t.event_id = $1 and ${LIVE} and t.registered_at <= $2`,
        [eventId, at],
      );
      const news = { about: 'CHANGED' as const, revision, before };
      await this.jobs.enqueueAll(
        tx,
        TellHolder,
        tickets.map(({ id }) => ({ ticketId: id, news })),
      );
    });
  }
}

@Injectable()
@HandlesJob(EventCancelled)
export class EventCancelledHandler implements JobHandler<{ eventId: string; at: string }> {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async run({ eventId, at }: { eventId: string; at: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      // Also whose ticket went with the event.
      const tickets = await tx.query<{ id: string }[]>(
        `select t.id from ticket t where t.event_id = $1 and (${LIVE} or t.cancelled_at >= $2)`,
        [eventId, at],
      );
      await this.jobs.enqueueAll(
        tx,
        TellHolder,
        tickets.map(({ id }) => ({ ticketId: id, news: { about: 'CANCELLED' as const } })),
      );
      const others = await tx.query<{ personId: string }[]>(
        `select distinct r.person_id as "personId" from event_role r
         where r.event_id = $1 and not exists (
           select from ticket t where t.event_id = $1 and t.person_id = r.person_id and (${LIVE} or t.cancelled_at >= $2))`,
        [eventId, at],
      );
      await this.jobs.enqueueAll(
        tx,
        TellCalledOff,
        others.map(({ personId }) => ({ eventId, personId })),
      );
    });
  }
}

@Injectable()
@HandlesJob(TellHolder)
export class TellHolderHandler implements JobHandler<HolderNews> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mails: HolderMails,
  ) {}

  async run({ ticketId, news }: HolderNews): Promise<void> {
    const holder = await readHolder(this.database, ticketId);
    if (!holder) return;
    if (news.about === 'CANCELLED') {
      await this.mails.sendEventCancelled(holder, `ticket:${ticketId}:event-cancelled`);
      return;
    }
    // Changed again since: the message about the later change is on its way, and this one would contradict it.
    if (holder.eventRevision !== news.revision || holder.isEventCancelled || holder.status === 'CANCELLED') return;
    const now = this.clock.now();
    if (holder.status === 'CONFIRMED')
      await this.database.transaction((tx) => planReminders(tx, this.jobs, holder, now));
    if (holder.endsAt <= now) return;
    const { startsAt, endsAt, ...place } = news.before;
    const before = { startsAt: new Date(startsAt), endsAt: new Date(endsAt), ...place };
    await this.mails.sendChange(holder, before, `ticket:${ticketId}:event:${news.revision}`);
  }
}
