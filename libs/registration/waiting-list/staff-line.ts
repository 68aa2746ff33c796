import { Injectable } from '@nestjs/common';
import type { Busy, PlacesShort, WaitingChanged, WaitingElsewhere, WaitingStatus } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { orBusy } from '../or-busy';
import { freePlaces, lockPlaces } from '../places';
import { LeaveLine } from './leave-line';
import { WaitingLine } from './waiting-line';

export type WaitingActOutcome = WaitingChanged | WaitingElsewhere | PlacesShort | Busy;

interface HeldEntry {
  id: string;
  kindId: string;
  number: number;
  places: number;
  status: WaitingStatus;
}

/** What staff do in a line by hand; each act is in the audit log. */
@Injectable()
export class StaffLine {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly leaving: LeaveLine,
    private readonly line: WaitingLine,
  ) {}

  /** Before the one who is before them now. */
  moveUp(actor: Actor, eventId: string, entryId: string): Promise<WaitingActOutcome> {
    return this.act(actor, eventId, entryId, 'waiting.move-up', async (tx, entry) => {
      if (entry.status !== 'WAITING') return { __typename: 'WaitingElsewhere', status: entry.status };
      const [before] = await tx.query<{ id: string; number: number }[]>(
        `select id, number from waiting_entry where kind_id = $1 and status = 'WAITING' and number < $2 order by number desc limit 1`,
        [entry.kindId, entry.number],
      );
      if (before)
        await tx.query(
          `update waiting_entry set number = case when id = $1 then $3::int else $4::int end where id in ($1, $2)`,
          [entry.id, before.id, before.number, entry.number],
        );
      return undefined;
    });
  }

  /** Out of turn, while the places are free. */
  offer(actor: Actor, eventId: string, entryId: string): Promise<WaitingActOutcome> {
    return this.act(actor, eventId, entryId, 'waiting.offer', async (tx, entry) => {
      const terms = await this.line.terms(tx, eventId);
      if (entry.status !== 'WAITING' || terms.startsAt <= this.clock.now())
        return { __typename: 'WaitingElsewhere', status: entry.status };
      const free = await freePlaces(tx, eventId, entry.kindId);
      if (free !== null && free < entry.places) return { __typename: 'PlacesShort', free };
      await this.line.offer(tx, entry.id, terms);
      return undefined;
    });
  }

  remove(actor: Actor, eventId: string, entryId: string): Promise<WaitingActOutcome> {
    return this.act(actor, eventId, entryId, 'waiting.remove', async (tx, entry) => {
      if (entry.status !== 'WAITING' && entry.status !== 'OFFERED')
        return { __typename: 'WaitingElsewhere', status: entry.status };
      await this.leaving.end(tx, 'id = $1', entry.id, 'REMOVED');
      return undefined;
    });
  }

  private async act(
    actor: Actor,
    eventId: string,
    entryId: string,
    action: string,
    work: (tx: Tx, entry: HeldEntry) => Promise<WaitingActOutcome | undefined>,
  ): Promise<WaitingActOutcome> {
    return orBusy(() =>
      this.database.transaction(async (tx): Promise<WaitingActOutcome> => {
        const [found] = await tx.query<{ kindId: string }[]>(
          'select kind_id as "kindId" from waiting_entry where id::text = $1 and event_id::text = $2',
          [entryId, eventId],
        );
        if (!found) throw new NotFoundOrNotAllowed();
        await lockPlaces(tx, [found.kindId]);
        const [entry] = await tx.query<HeldEntry[]>(
          'select id, kind_id as "kindId", number, places, status from waiting_entry where id = $1 for update',
          [entryId],
        );
        const refused = await work(tx, entry!);
        if (refused) return refused;
        await this.audit.record(tx, { actor, eventId, action, subject: 'waiting', subjectId: entry!.id });
        return { __typename: 'WaitingChanged', id: entry!.id };
      }),
    );
  }
}
