import { Injectable } from '@nestjs/common';
import type { AttendeeImport, Busy } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';
import { Presence } from '../campaigns/presence';
import { EndTicket } from '../end-ticket';
import { orBusy } from '../or-busy';
import { LIVE, lockPlaces } from '../places';

export type UndoOutcome =
  | { __typename: 'ImportUndone'; imports: AttendeeImport[]; cancelled: number }
  | { __typename: 'ImportNotUndoable'; used: number }
  | Busy;

@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly ending: EndTicket,
    private readonly presence: Presence,
  ) {}

  list(eventId: string, db: Queryable = this.database): Promise<AttendeeImport[]> {
    return db.query<AttendeeImport>(
      `select i.id, i.file_name as "fileName", i.imported_at as "importedAt", i.undone_at as "undoneAt", i.tickets_sent as "ticketsSent",
         (select p.given_name || ' ' || p.family_name from person p where p.id = i.actor_id) as "actorName",
         count(t.id)::int as tickets, count(t.id) filter (where ${this.presence.of('t')})::int as used
       from attendee_import i left join imported_ticket x on x.import_id = i.id left join ticket t on t.id = x.ticket_id
       where i.event_id = $1 group by i.id order by i.imported_at desc, i.id`,
      [eventId],
    );
  }

  /** Cancels what the import made, as long as nobody was let in with it; those who got a ticket are told. */
  run(eventId: string, importId: string, actor: Actor): Promise<UndoOutcome> {
    return orBusy(() =>
      this.database.transaction(async (tx): Promise<UndoOutcome> => {
        const made = await this.lock(tx, eventId, importId);
        const imported = (await this.list(eventId, tx)).find(({ id }) => id === made.id)!;
        if (imported.used > 0 || imported.undoneAt) return { __typename: 'ImportNotUndoable', used: imported.used };
        const tickets = await tx.query<{ id: string }[]>(
          `select t.id from ticket t join imported_ticket x on x.ticket_id = t.id
           where x.import_id = $1 and t.status in ${LIVE} order by t.id`,
          [made.id],
        );
        for (const { id } of tickets)
          await this.ending.run(tx, { ticketId: id, as: 'CANCELLED', tellsHolder: imported.ticketsSent });
        await tx.query('update attendee_import set undone_at = $2 where id = $1', [made.id, this.clock.now()]);
        const details = { tickets: tickets.length, file: imported.fileName };
        const act = { actor, eventId, subject: 'attendee_import', subjectId: made.id, details };
        await this.audit.record(tx, { ...act, action: 'attendees.undo' });
        return { __typename: 'ImportUndone', imports: await this.list(eventId, tx), cancelled: tickets.length };
      }),
    );
  }

  private async lock(tx: Tx, eventId: string, importId: string): Promise<{ id: string }> {
    const [made] = await tx.query<{ id: string; kindIds: string[] }[]>(
      `select i.id, array(select distinct t.kind_id from imported_ticket x join ticket t on t.id = x.ticket_id where x.import_id = i.id) as "kindIds"
       from attendee_import i where i.event_id = $1 and i.id::text = $2`,
      [eventId, importId],
    );
    if (!made) throw new NotFoundOrNotAllowed();
    await lockPlaces(tx, made.kindIds);
    await tx.query('select from attendee_import where id = $1 for update', [made.id]);
    return made;
  }
}
