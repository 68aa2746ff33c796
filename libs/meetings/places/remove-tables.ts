import { Injectable } from '@nestjs/common';
import type { MeetingPlacesOutcome, RemoveTablesOutcome, TableInUse } from '@parvis/contract/resolvers';
import { type Actor, Clock, Database } from '@parvis/platform';
import { lockTables } from './draw-tables';
import { KeepPlaces, refuse } from './keep-places';
import { readPlaces, readTablesInUse } from './places.queries';

/** Tables go when nobody counts on them any more, and come back when they were lost for a while. */
@Injectable()
export class RemoveTables {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly places: KeepPlaces,
  ) {}

  /**
   * Live booking passes over a table that is locked here, and a booking made a moment earlier is seen: so no meeting is
   * left without its table. One that has a history stays for it, out of sight.
   */
  async remove(actor: Actor, eventId: string, tableIds: readonly string[]): Promise<RemoveTablesOutcome> {
    const now = this.clock.now();
    const inUse = await this.database.transaction(async (tx): Promise<TableInUse[]> => {
      await tx.query('select from event where id = $1 for no key update', [eventId]);
      const ids = (await lockTables(tx, eventId, tableIds)).map(({ id }) => id);
      const used = await readTablesInUse(tx, ids, now);
      if (used.length > 0 || ids.length === 0) return used;
      await tx.query('delete from seat where away and table_id = any ($1::uuid[])', [ids]);
      await tx.query(
        `delete from meeting_table t where id = any ($1::uuid[])
           and not exists (select from meeting m where m.table_id = t.id)
           and not exists (select from seat a where a.table_id = t.id)`,
        [ids],
      );
      await tx.query('update meeting_table set removed_at = $2 where id = any ($1::uuid[])', [ids, now]);
      await this.places.record(tx, actor, eventId, {
        action: 'meetings.remove-tables',
        details: { tables: ids.length },
      });
      return [];
    });
    if (inUse.length > 0) return { __typename: 'TablesInUse', tables: inUse };
    return { __typename: 'MeetingPlacesSaved', places: await readPlaces(this.database, eventId, now) };
  }

  reopen(actor: Actor, eventId: string, tableIds: readonly string[]): Promise<MeetingPlacesOutcome> {
    return this.places.change(actor, eventId, [], async (tx) => {
      const ids = (await lockTables(tx, eventId, tableIds)).map(({ id }) => id);
      if (ids.length === 0) return refuse('tableIds', 'REQUIRED');
      await tx.query(
        `delete from seat a using slot s where s.id = a.slot_id and a.away and a.table_id = any ($1::uuid[])
           and s.starts_at > $2`,
        [ids, this.clock.now()],
      );
      return { action: 'meetings.reopen-tables', details: { tables: ids.length } };
    });
  }
}
