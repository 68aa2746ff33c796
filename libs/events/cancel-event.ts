import { Injectable } from '@nestjs/common';
import type { CancelEventInput, CancelEventOutcome, EventCancellationPart } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed } from '@parvis/platform';
import { Access } from './access';
import { EventCancellations } from './event-cancellations';
import { readCancellation } from './event-input';
import { EventCancelled } from './event-news';
import { readEventBasics } from './staff-events.queries';

/** An event will not take place: everything that was promised for it ends at once, and everybody is told why. */
@Injectable()
export class CancelEvent {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly cancellations: EventCancellations,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  preview(eventId: string): Promise<EventCancellationPart[]> {
    return this.cancellations.preview(this.database, eventId);
  }

  async run(actor: Actor, eventId: string, input: CancelEventInput): Promise<CancelEventOutcome> {
    const read = readCancellation(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    return this.database.transaction(async (tx): Promise<CancelEventOutcome> => {
      const now = this.clock.now();
      await this.access.require(actor, 'event.manage', eventId, tx);
      // Whoever registers holds the event: those before are counted here, those after find it called off.
      await tx.query('select from event where id::text = $1 for update', [eventId]);
      const event = await readEventBasics(tx, 'id', eventId, now);
      if (!event) throw new NotFoundOrNotAllowed();
      if (!event.canCancel) return { __typename: 'EventNotRunning', status: event.status };
      const ended = await this.cancellations.preview(tx, event.id);
      await tx.query(
        `update event set status = 'CANCELLED', cancelled_at = $2, cancelled_because = $3, revision = revision + 1
         where id = $1`,
        [event.id, now, read.reason],
      );
      await this.cancellations.tell({ tx, eventId: event.id, now });
      await this.jobs.enqueue(tx, EventCancelled, { eventId: event.id, at: now.toISOString() });
      await this.audit.record(tx, {
        actor,
        eventId: event.id,
        action: 'event.cancel',
        subject: 'event',
        subjectId: event.id,
        details: {
          title: event.title,
          reason: read.reason.fr,
          ended: Object.fromEntries(ended.map(({ part, count }) => [part, count])),
        },
      });
      return { __typename: 'EventSaved', event: (await readEventBasics(tx, 'id', event.id, now))! };
    });
  }
}
