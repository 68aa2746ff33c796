import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EventInput, EventOutcome, EventStatus } from '@parvis/contract/resolvers';
import { wallClockOf } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { Access } from './access';
import { type EventValues, readEventInput } from './event-input';
import { EventChanged } from './event-news';
import { freeSlug } from './event-slugs';
import { readEventBasics } from './staff-events.queries';

interface EventBefore {
  title: EventValues['title'];
  summary: EventValues['summary'];
  kind: string;
  format: string | null;
  filiere: string | null;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  venue: string | null;
  address: string | null;
  status: EventStatus;
  revision: number;
}

/** Staff make an event, or change what it says. */
@Injectable()
export class SaveEvent {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** A draft: nobody but those who prepare it sees it. */
  async create(actor: Actor, input: EventInput): Promise<EventOutcome> {
    const read = readEventInput(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const id = await this.database.transaction(async (tx) => {
      const created = await insertDraft(tx, read.values);
      await this.audit.record(tx, {
        actor,
        eventId: created,
        action: 'event.create',
        subject: 'event',
        subjectId: created,
        details: { title: read.values.title },
      });
      return created;
    });
    return this.saved(id);
  }

  async update(actor: Actor, eventId: string, input: EventInput): Promise<EventOutcome> {
    const read = readEventInput(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const { values } = read;
    const id = await this.database.transaction(async (tx) => {
      const [before] = await tx.query<(EventBefore & { id: string })[]>(
        `select id, title, summary, kind, format, filiere, starts_at as "startsAt", ends_at as "endsAt",
           time_zone as "timeZone", venue, address, status, revision
         from event where id::text = $1 for update`,
        [eventId],
      );
      if (!before) throw new NotFoundOrNotAllowed();
      await this.access.require(actor, 'event.manage', before.id, tx);
      const changed = (Object.keys(values) as (keyof EventValues)[]).filter(
        (field) => !isDeepStrictEqual(values[field], before[field]),
      );
      if (changed.length === 0) return before.id;
      const isMoved = changed.some((field) => MOVES.includes(field));
      await tx.query(
        `update event set title = $2, summary = $3, kind = $4, format = $5, filiere = $6, starts_at = $7, ends_at = $8,
           time_zone = $9, venue = $10, address = $11, revision = revision + $12 where id = $1`,
        [before.id, ...columnsOf(values), isMoved ? 1 : 0],
      );
      if (isMoved && before.status === 'PUBLISHED') {
        const { startsAt, endsAt, timeZone, venue, address } = before;
        await this.jobs.enqueue(tx, EventChanged, {
          eventId: before.id,
          revision: before.revision + 1,
          at: this.clock.now().toISOString(),
          before: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), timeZone, venue, address },
        });
      }
      await this.audit.record(tx, {
        actor,
        eventId: before.id,
        action: 'event.update',
        subject: 'event',
        subjectId: before.id,
        details: { changed, before: shortOf(before), after: shortOf(values) },
      });
      return before.id;
    });
    return this.saved(id);
  }

  private async saved(id: string): Promise<EventOutcome> {
    const event = await readEventBasics(this.database, 'id', id, this.clock.now());
    return { __typename: 'EventSaved', event: event! };
  }
}

/** What people have in their calendars. */
const MOVES: (keyof EventValues)[] = ['startsAt', 'endsAt', 'timeZone', 'venue', 'address'];

const columnsOf = (values: EventValues) => [
  values.title,
  values.summary,
  values.kind,
  values.format,
  values.filiere,
  values.startsAt,
  values.endsAt,
  values.timeZone,
  values.venue,
  values.address,
];

/** When and where, as the log says it. */
const shortOf = ({ title, startsAt, endsAt, timeZone, venue }: Omit<EventValues, 'kind' | 'format' | 'filiere'>) => ({
  title: title.fr,
  starts: wallClockOf(startsAt, timeZone),
  ends: wallClockOf(endsAt, timeZone),
  venue,
});

/** A new draft under an address of its own; its id. */
export async function insertDraft(tx: Tx, values: EventValues): Promise<string> {
  const slug = await freeSlug(tx, values.title.fr, wallClockOf(values.startsAt, values.timeZone).slice(0, 4));
  const [event] = await tx.query<{ id: string }[]>(
    `insert into event (title, summary, kind, format, filiere, starts_at, ends_at, time_zone, venue, address, slug, status)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'DRAFT') returning id`,
    [...columnsOf(values), slug],
  );
  return event!.id;
}
