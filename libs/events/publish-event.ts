import { Injectable } from '@nestjs/common';
import type {
  DiscardEventOutcome,
  EventBasics,
  PublishEventOutcome,
  UnpublishEventOutcome,
} from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { Access } from './access';
import { readEventBasics } from './staff-events.queries';

/** A draft becomes public, and a draft again while nobody counts on it. */
@Injectable()
export class PublishEvent {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  publish(actor: Actor, eventId: string): Promise<PublishEventOutcome> {
    return this.database.transaction(async (tx): Promise<PublishEventOutcome> => {
      const event = await this.locked(tx, actor, eventId);
      if (event.cancelledAt) return { __typename: 'EventIsCancelled', cancelledAt: event.cancelledAt };
      if (event.gaps.length > 0) return { __typename: 'EventNotReady', gaps: event.gaps };
      return { __typename: 'EventSaved', event: await this.become(tx, actor, event, 'PUBLISHED') };
    });
  }

  unpublish(actor: Actor, eventId: string): Promise<UnpublishEventOutcome> {
    return this.database.transaction(async (tx): Promise<UnpublishEventOutcome> => {
      const event = await this.locked(tx, actor, eventId);
      if (event.cancelledAt) return { __typename: 'EventIsCancelled', cancelledAt: event.cancelledAt };
      if (event.registered > 0) return { __typename: 'EventInUse', registered: event.registered };
      return { __typename: 'EventSaved', event: await this.become(tx, actor, event, 'DRAFT') };
    });
  }

  /** Away with a draft that never was public, and all that was prepared for it. */
  discard(actor: Actor, eventId: string): Promise<DiscardEventOutcome> {
    return this.database.transaction(async (tx): Promise<DiscardEventOutcome> => {
      const event = await this.locked(tx, actor, eventId);
      if (!event.canDiscard) return { __typename: 'EventInUse', registered: event.registered };
      await tx.query('delete from event where id = $1', [event.id]);
      await this.record(tx, actor, event, 'event.discard');
      return { __typename: 'EventDiscarded', slug: event.slug };
    });
  }

  /** The event, which nobody else changes until the transaction ends. */
  private async locked(tx: Tx, actor: Actor, eventId: string): Promise<EventBasics> {
    await this.access.require(actor, 'event.manage', eventId, tx);
    await tx.query('select from event where id::text = $1 for update', [eventId]);
    const event = await readEventBasics(tx, 'id', eventId, this.clock.now());
    if (!event) throw new NotFoundOrNotAllowed();
    return event;
  }

  private async become(tx: Tx, actor: Actor, event: EventBasics, status: EventBasics['status']): Promise<EventBasics> {
    if (event.status === status) return event;
    await tx.query('update event set status = $2 where id = $1', [event.id, status]);
    await this.record(tx, actor, event, status === 'PUBLISHED' ? 'event.publish' : 'event.unpublish');
    return { ...event, status, canDiscard: false, canCancel: status === 'PUBLISHED' };
  }

  private record(tx: Tx, actor: Actor, { id, title }: EventBasics, action: string): Promise<void> {
    return this.audit.record(tx, {
      actor,
      eventId: id,
      action,
      subject: 'event',
      subjectId: id,
      details: { title },
    });
  }
}
