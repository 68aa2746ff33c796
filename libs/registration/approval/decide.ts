import { Injectable } from '@nestjs/common';
import type { InvalidInput, RequestsDecided } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { confirmTicket } from '../confirm-ticket';
import { EndTicket } from '../end-ticket';
import { SendDecision } from './jobs';

/** How long an approval can be taken back: until then nobody is told. */
const UNDO_SECONDS = 20;
const MOST_AT_ONCE = 200;
const LONGEST_REASON = 1000;

interface Decided {
  id: string;
  decision: number;
}

/** What staff decide about people who asked for a ticket; those whom somebody else decided meanwhile are left out. */
@Injectable()
export class DecideRequests {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly ending: EndTicket,
    private readonly jobs: Jobs,
  ) {}

  async approve(actor: Actor, eventId: string, ticketIds: string[]): Promise<RequestsDecided | InvalidInput> {
    if (ticketIds.length > MOST_AT_ONCE) return tooMany;
    const now = this.clock.now();
    const undoUntil = new Date(now.getTime() + UNDO_SECONDS * 1000);
    return this.database.transaction(async (tx): Promise<RequestsDecided> => {
      const tickets = await this.hold(tx, eventId, ticketIds, `t.status = 'PENDING'`);
      for (const { id, decision } of tickets) {
        await confirmTicket(tx, this.jobs, { ticketId: id, now, isToldLater: true });
        const cause = `ticket:${id}:approved:${decision}`;
        await this.jobs.enqueue(
          tx,
          SendDecision,
          { ticketId: id, about: 'DECIDED', cause },
          { runAt: undoUntil, key: `decision:${id}` },
        );
        await this.record(tx, actor, eventId, 'request.approve', id);
      }
      return { __typename: 'RequestsDecided', ticketIds: tickets.map(({ id }) => id), undoUntil };
    });
  }

  /** Only while nobody was told: the message that waits is what shows it. */
  async undo(actor: Actor, eventId: string, ticketIds: string[]): Promise<RequestsDecided> {
    return this.database.transaction(async (tx): Promise<RequestsDecided> => {
      const tickets = await this.hold(tx, eventId, ticketIds.slice(0, MOST_AT_ONCE), `t.status = 'CONFIRMED'`);
      const undone: string[] = [];
      for (const { id } of tickets) {
        const [job] = await tx.query<{ id: string }[]>(
          `select id from graphile_worker._private_jobs where key = $1 and locked_at is null and run_at > $2 for update`,
          [`decision:${id}`, this.clock.onMachine(this.clock.now())],
        );
        if (!job) continue;
        await tx.query('select graphile_worker.remove_job($1)', [`decision:${id}`]);
        await tx.query(`update ticket set status = 'PENDING' where id = $1`, [id]);
        await tx.query(
          `delete from event_role r using ticket t
           where t.id = $1 and r.event_id = t.event_id and r.person_id = t.person_id and r.role = 'ATTENDEE'`,
          [id],
        );
        await this.record(tx, actor, eventId, 'request.undo', id);
        undone.push(id);
      }
      return { __typename: 'RequestsDecided', ticketIds: undone, undoUntil: null };
    });
  }

  async refuse(
    actor: Actor,
    eventId: string,
    ticketIds: string[],
    reason: string,
  ): Promise<RequestsDecided | InvalidInput> {
    const said = reason.trim();
    if (ticketIds.length > MOST_AT_ONCE) return tooMany;
    if (said === '') return invalid('reason', 'REQUIRED');
    if (said.length > LONGEST_REASON) return invalid('reason', 'TOO_LONG');
    return this.database.transaction(async (tx): Promise<RequestsDecided> => {
      const tickets = await this.hold(tx, eventId, ticketIds, `t.status = 'PENDING'`);
      for (const { id, decision } of tickets) {
        await this.ending.run(tx, { ticketId: id, as: 'REFUSED', reason: said });
        await this.jobs.enqueue(tx, SendDecision, {
          ticketId: id,
          about: 'DECIDED',
          cause: `ticket:${id}:refused:${decision}`,
        });
        await this.record(tx, actor, eventId, 'request.refuse', id);
      }
      return { __typename: 'RequestsDecided', ticketIds: tickets.map(({ id }) => id), undoUntil: null };
    });
  }

  private async hold(tx: Tx, eventId: string, ticketIds: string[], where: string): Promise<Decided[]> {
    return tx.query<Decided[]>(
      `select t.id, (select count(*)::int from audit_entry a where a.subject_id = t.id::text) as decision
       from ticket t where t.event_id::text = $1 and t.id::text = any($2::text[]) and ${where} order by t.id for update of t`,
      [eventId, ticketIds],
    );
  }

  private async record(tx: Tx, actor: Actor, eventId: string, action: string, ticketId: string): Promise<void> {
    await this.audit.record(tx, { actor, eventId, action, subject: 'ticket', subjectId: ticketId });
  }
}

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
const tooMany = invalid('ticketIds', 'TOO_MANY');
