import { Injectable } from '@nestjs/common';
import type { Busy, InvalidInput, KindNotForYou, NotAnyMore, TransferInput } from '@parvis/contract/resolvers';
import { Audit, Clock, Database, Jobs, type Tx, violates } from '@parvis/platform';
import { confirmTicket } from '../confirm-ticket';
import { EndTicket } from '../end-ticket';
import { audiencesOf } from '../entitlement';
import { issueTicket } from '../issue-ticket';
import { orBusy } from '../or-busy';
import { addPerson, personWith } from '../people';
import { LIVE, lockPlaces } from '../places';
import { isLive, lockOwnTicket, type OwnTicket } from './own-ticket';
import { SendTransferred } from './send-transferred';
import { Care } from './ticket-care';
import { readTransfer, type TransferForm } from './transfer.rules';

export type TransferOutcome =
  { __typename: 'TicketTransferred'; email: string } | NotAnyMore | KindNotForYou | InvalidInput | Busy;

const not = (reason: NotAnyMore['reason']): NotAnyMore => ({ __typename: 'NotAnyMore', reason });

@Injectable()
export class TransferTicket {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly ending: EndTicket,
    private readonly care: Care,
  ) {}

  /** The holder gives the place to a colleague, who gets a ticket of their own; what was paid stays paid. */
  async run(input: TransferInput): Promise<TransferOutcome> {
    const read = readTransfer(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    try {
      return await orBusy(() => this.database.transaction((tx) => this.transferIn(tx, read.form)));
    } catch (error) {
      if (violates(error, 'ticket_one_live_per_person')) return not('HAS_TICKET');
      throw error;
    }
  }

  private async transferIn(tx: Tx, form: TransferForm): Promise<TransferOutcome> {
    const now = this.clock.now();
    // Places come before tickets: who takes both takes them in this order.
    const [kind] = await tx.query<{ id: string }[]>('select kind_id as id from ticket where code = $1', [form.code]);
    if (kind) await lockPlaces(tx, [kind.id]);
    const ticket = await lockOwnTicket(tx, form.code);
    if (await this.isSameRequest(tx, ticket, form)) return { __typename: 'TicketTransferred', email: form.email };
    if (!isLive(ticket)) return not('TICKET_ENDED');
    if (ticket.status !== 'CONFIRMED') return not('NOT_CONFIRMED');
    if (now >= ticket.changeUntil) return not('TOO_LATE');
    if (await this.care.isUsed(tx, ticket.id)) return not('USED');

    const known = await personWith(tx, form.email);
    if (known && (await hasTicket(tx, ticket.eventId, known))) return not('HAS_TICKET');
    const [of] = await tx.query<Pick<KindNotForYou, 'audience'>[]>('select audience from ticket_kind where id = $1', [
      ticket.kindId,
    ]);
    const { audience } = of!;
    const audiences = await audiencesOf(tx, ticket.eventId, { email: form.email, personId: known ?? null });
    if (!audiences.includes(audience)) return { __typename: 'KindNotForYou', audience };

    const personId = known ?? (await addPerson(tx, { ...form, jobTitle: null, profession: null }, now));
    await this.handOn(tx, ticket, personId, form.requestKey, now);
    return { __typename: 'TicketTransferred', email: form.email };
  }

  private async handOn(tx: Tx, ticket: OwnTicket, personId: string, requestKey: string, now: Date): Promise<void> {
    const { eventId, kindId } = ticket;
    const to = await issueTicket(tx, { eventId, personId, kindId, requestKey, openToMeetings: false, now });
    await tx.query(
      'update ticket set replaces_id = $2, issue = (select issue + 1 from ticket where id = $2) where id = $1',
      [to, ticket.id],
    );
    // What the place hangs on goes with it, before the old ticket ends and would give it back.
    await tx.query('update place set claimed_ticket_id = $2 where claimed_ticket_id = $1', [ticket.id, to]);
    await tx.query('update code_use set ticket_id = $2 where ticket_id = $1', [ticket.id, to]);
    await tx.query('update invitation set ticket_id = $2 where ticket_id = $1', [ticket.id, to]);
    await this.ending.run(tx, { ticketId: ticket.id, as: 'CANCELLED' });
    await confirmTicket(tx, this.jobs, { ticketId: to, now, isToldLater: true });
    await this.jobs.enqueue(tx, SendTransferred, { ticketId: to });
    const details = { to };
    await this.audit.record(tx, {
      actor: { personId: ticket.personId },
      eventId,
      action: 'ticket.transfer',
      subject: 'ticket',
      subjectId: ticket.id,
      details,
    });
  }

  private async isSameRequest(tx: Tx, { id }: OwnTicket, { requestKey }: TransferForm): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select from ticket where replaces_id = $1 and request_key = $2', [
      id,
      requestKey,
    ]);
    return rows.length > 0;
  }
}

async function hasTicket(tx: Tx, eventId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from ticket where event_id = $1 and person_id = $2 and status in ${LIVE}`,
    [eventId, personId],
  );
  return rows.length > 0;
}
