import { Injectable } from '@nestjs/common';
import type { FieldError, MeetingPlacesOutcome, PlaceWalkInput } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, tellLive, type Tx } from '@parvis/platform';
import { tablesRoom } from '../meetings.gateway';
import { faultsIn } from '../meetings.rules';
import { minutesRule, nameRule } from './place-rules';
import { readPlaces } from './places.queries';

const MOST_ZONES = 40;

interface Done {
  action: string;
  details: Record<string, unknown>;
}

interface Refused {
  errors: FieldError[];
}

export const refuse = (field: string, code: string): Refused => ({ errors: [{ field, code }] });

/** Changes to the places of an event follow one another, and each is in the log. */
@Injectable()
export class KeepPlaces {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async change(
    actor: Actor,
    eventId: string,
    faults: FieldError[],
    work: (tx: Tx) => Promise<Done | Refused>,
  ): Promise<MeetingPlacesOutcome> {
    if (faults.length > 0) return { __typename: 'InvalidInput', errors: faults };
    const done = await this.database.transaction(async (tx) => {
      await tx.query('select from event where id = $1 for no key update', [eventId]);
      const outcome = await work(tx);
      if ('action' in outcome) await this.record(tx, actor, eventId, outcome);
      return outcome;
    });
    if ('errors' in done) return { __typename: 'InvalidInput', errors: done.errors };
    return { __typename: 'MeetingPlacesSaved', places: await readPlaces(this.database, eventId, this.clock.now()) };
  }

  async record(tx: Tx, actor: Actor, eventId: string, { action, details }: Done): Promise<void> {
    await this.audit.record(tx, { actor, eventId, action, subject: 'event', subjectId: eventId, details });
    await tellLive(tx, [tablesRoom(eventId)], 'tables:changed', { eventId });
  }

  saveZone(actor: Actor, eventId: string, id: string | null, typed: string): Promise<MeetingPlacesOutcome> {
    const name = typed.trim();
    return this.change(actor, eventId, faultsIn({ name: nameRule }, { name }), async (tx) => {
      const zones = await tx.query<{ id: string; name: string }[]>(
        'select id, name from meeting_zone where event_id = $1',
        [eventId],
      );
      if (zones.some((zone) => zone.name === name && zone.id !== id)) return refuse('name', 'NAME_TAKEN');
      if (id === null) {
        if (zones.length >= MOST_ZONES) return refuse('name', 'TOO_MANY');
        await tx.query(
          `insert into meeting_zone (event_id, name, position)
           select $1, $2, coalesce(max(position), -1) + 1 from meeting_zone where event_id = $1`,
          [eventId, name],
        );
      } else {
        if (!zones.some((zone) => zone.id === id)) throw new NotFoundOrNotAllowed();
        await tx.query('update meeting_zone set name = $2 where id = $1', [id, name]);
      }
      return { action: 'meetings.save-zone', details: { name } };
    });
  }

  removeZone(actor: Actor, eventId: string, id: string): Promise<MeetingPlacesOutcome> {
    return this.change(actor, eventId, [], async (tx) => {
      const [zone] = await tx.query<{ id: string; name: string; tables: number }[]>(
        `select id, name, (select count(*)::int from meeting_table t where t.zone_id = z.id and t.removed_at is null) as tables
         from meeting_zone z where event_id = $1 and id::text = $2`,
        [eventId, id],
      );
      if (!zone) throw new NotFoundOrNotAllowed();
      if (zone.tables > 0) return refuse('id', 'ZONE_IN_USE');
      await tx.query('delete from meeting_zone where id = $1', [zone.id]);
      return { action: 'meetings.remove-zone', details: { name: zone.name } };
    });
  }

  /** Written once a pair, whichever way round they come. */
  saveWalks(actor: Actor, eventId: string, walks: readonly PlaceWalkInput[]): Promise<MeetingPlacesOutcome> {
    const faults = walks.flatMap(({ minutes }, at) =>
      faultsIn({ [`walks.${at}`]: minutesRule }, { [`walks.${at}`]: minutes }),
    );
    const tooMany = walks.length > MOST_ZONES * MOST_ZONES ? [{ field: 'walks', code: 'TOO_MANY' }] : [];
    return this.change(actor, eventId, [...tooMany, ...faults], async (tx) => {
      await tx.query('delete from meeting_walk w using meeting_zone z where z.id = w.one_zone_id and z.event_id = $1', [
        eventId,
      ]);
      await tx.query(
        `insert into meeting_walk (one_zone_id, other_zone_id, minutes)
         select least(a.id, b.id), greatest(a.id, b.id), max(x.minutes)
         from jsonb_to_recordset($2::jsonb) as x ("oneId" text, "otherId" text, minutes int)
         join meeting_zone a on a.id::text = x."oneId" and a.event_id = $1
         join meeting_zone b on b.id::text = x."otherId" and b.event_id = $1
         where a.id <> b.id group by 1, 2`,
        [eventId, JSON.stringify(walks)],
      );
      return { action: 'meetings.save-walks', details: { walks: walks.length } };
    });
  }
}
