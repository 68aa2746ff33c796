import { Injectable } from '@nestjs/common';
import type { Busy, InvalidInput, NotPossibleNow, RegistrationDetail, TicketStatus } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Access, holdEvent } from '@parvis/events';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { Presence } from '../campaigns/presence';
import { confirmTicket } from '../confirm-ticket';
import { EndTicket } from '../end-ticket';
import { SendTicket } from '../jobs/definitions';
import { orBusy } from '../or-busy';
import { freePlaces, LIVE, lockPlaces } from '../places';
import { readDetail } from './detail.queries';

export type ActOutcome =
  | { __typename: 'RegistrationChanged'; detail: RegistrationDetail }
  | { __typename: 'NoPlaceLeft'; kindName: Text }
  | NotPossibleNow
  | InvalidInput
  | Busy;

export const notNow = (reason: NotPossibleNow['reason']): NotPossibleNow => ({ __typename: 'NotPossibleNow', reason });

export interface StaffTicket {
  id: string;
  eventId: string;
  personId: string;
  kindId: string;
  kindName: Text;
  priceCents: number;
  status: TicketStatus;
  isReplaced: boolean;
  hasOther: boolean;
}

/** What staff do to one registration: each act is in the log, with who did it. */
@Injectable()
export class RegistrationActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly ending: EndTicket,
    private readonly jobs: Jobs,
    private readonly presence: Presence,
  ) {}

  cancel(eventId: string, ticketId: string, actor: Actor): Promise<ActOutcome> {
    return this.act(eventId, ticketId, actor, 'ticket.cancel', async (tx, { id }) =>
      (await this.ending.run(tx, { ticketId: id, as: 'CANCELLED' })) ? undefined : notNow('CHANGED_MEANWHILE'),
    );
  }

  /** Takes a cancellation back: the same ticket, with the same code, if its place is still free. */
  restore(eventId: string, ticketId: string, actor: Actor): Promise<ActOutcome> {
    return this.act(eventId, ticketId, actor, 'ticket.restore', async (tx, ticket) => {
      if (ticket.status !== 'CANCELLED') return notNow('CHANGED_MEANWHILE');
      if ((await holdEvent(tx, eventId))?.status === 'CANCELLED') return notNow('EVENT_CANCELLED');
      if (ticket.isReplaced) return notNow('TRANSFERRED');
      if (ticket.hasOther) return notNow('HAS_TICKET');
      if (ticket.priceCents > 0) return notNow('HAS_A_PRICE');
      if ((await freePlaces(tx, eventId, ticket.kindId)) === 0)
        return { __typename: 'NoPlaceLeft', kindName: ticket.kindName };
      await tx.query(`update ticket set status = 'PENDING', cancelled_at = null where id = $1`, [ticket.id]);
      const now = this.clock.now();
      await confirmTicket(tx, this.jobs, { ticketId: ticket.id, now, isToldLater: true });
      const cause = `ticket:${ticket.id}:restored:${now.getTime()}`;
      await this.jobs.enqueue(tx, SendTicket, { ticketId: ticket.id, cause });
      return undefined;
    });
  }

  resend(eventId: string, ticketId: string, actor: Actor): Promise<ActOutcome> {
    return this.act(eventId, ticketId, actor, 'ticket.resend', async (tx, ticket) => {
      if (ticket.status !== 'CONFIRMED') return notNow('CHANGED_MEANWHILE');
      const cause = `ticket:${ticket.id}:again:${this.clock.now().getTime()}`;
      await this.jobs.enqueue(tx, SendTicket, { ticketId: ticket.id, cause });
      return undefined;
    });
  }

  /** Does something to a ticket of the event under the lock of its places, writes it down, and answers how it is now. */
  act(
    eventId: string,
    ticketId: string,
    actor: Actor,
    action: string,
    work: (tx: Tx, ticket: StaffTicket) => Promise<ActOutcome | undefined>,
    details?: Record<string, unknown>,
  ): Promise<ActOutcome> {
    return orBusy(() =>
      this.database.transaction(async (tx): Promise<ActOutcome> => {
        const ticket = await lockTicket(tx, eventId, ticketId);
        const refused = await work(tx, ticket);
        if (refused) return refused;
        await this.audit.record(tx, {
          actor,
          eventId,
          action,
          subject: 'ticket',
          subjectId: ticket.id,
          ...(details && { details }),
        });
        return this.changed(tx, eventId, ticket.id, actor);
      }),
    );
  }

  async changed(tx: Tx, eventId: string, ticketId: string, actor: Actor): Promise<ActOutcome> {
    const withSensitive = await this.access.may(actor, 'registration.sensitive', eventId, tx);
    const isUsed = this.presence.of('t');
    const detail = await readDetail(tx, { eventId, ticketId, withSensitive, isUsed });
    return { __typename: 'RegistrationChanged', detail: detail! };
  }
}

/** The ticket with its places, both locked, the places first. */
async function lockTicket(tx: Tx, eventId: string, ticketId: string): Promise<StaffTicket> {
  const [kind] = await tx.query<{ id: string }[]>(
    'select kind_id as id from ticket where event_id = $1 and id::text = $2',
    [eventId, ticketId],
  );
  if (!kind) throw new NotFoundOrNotAllowed();
  await lockPlaces(tx, [kind.id]);
  const [ticket] = await tx.query<StaffTicket[]>(
    `select t.id, t.event_id as "eventId", t.person_id as "personId", t.kind_id as "kindId", k.name as "kindName",
       k.price_cents as "priceCents", t.status, exists (select from ticket r where r.replaces_id = t.id) as "isReplaced",
       exists (select from ticket r where r.event_id = t.event_id and r.person_id = t.person_id and r.id <> t.id and r.status in ${LIVE}) as "hasOther"
     from ticket t join ticket_kind k on k.id = t.kind_id where t.id::text = $1 for update of t`,
    [ticketId],
  );
  return ticket!;
}
