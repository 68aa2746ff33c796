import { Injectable } from '@nestjs/common';
import type { CalendarChange, CalendarOutcome, EventStatus } from '@parvis/contract/resolvers';
import { type CalendarEntry, readCalendar } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, Jobs, type Queryable, type Tx } from '@parvis/platform';
import { splitCalendarFile } from './calendar-file';
import { EventChanged } from './event-news';
import { lockSlugs } from './event-slugs';

const TIME_ZONE = 'Europe/Paris';
const MOST_FAULTS = 200;

interface Planned {
  change: CalendarChange;
  entry: CalendarEntry;
  /** Columns that the file changes, for an event that exists. */
  update?: KnownEvent;
  before?: KnownEvent;
}

interface KnownEvent {
  id: string;
  slug: string;
  title: { fr: string; en: string };
  kind: string;
  format: string | null;
  venue: string | null;
  publishedParticipants: number | null;
  sourceNote: string | null;
  startsOn: string;
  endsOn: string;
  startsAt: Date;
  endsAt: Date;
  status: EventStatus;
  timeZone: string;
  address: string | null;
  revision: number;
}

/**
 * The calendar of the cluster, from the file that staff keep. An event is known by its title and year: a file that is
 * imported twice changes nothing the second time, one with a later date moves the event. A blank cell leaves what
 * the event has; hours that staff set stay while the days are the same.
 */
@Injectable()
export class ImportCalendar {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Writes every line or none; with `apply` false says what would happen and writes nothing. */
  async run(csv: string, apply: boolean, actor: Actor | null = null): Promise<CalendarOutcome> {
    const file = await splitCalendarFile(csv);
    if ('faults' in file) return { __typename: 'CalendarRefused', faults: file.faults.slice(0, MOST_FAULTS) };
    const { entries, faults } = readCalendar(file.records, TIME_ZONE);
    if (faults.length > 0) return { __typename: 'CalendarRefused', faults: faults.slice(0, MOST_FAULTS) };

    const plan = apply
      ? await this.database.transaction((tx) => this.write(tx, entries, actor))
      : await planFor(this.database, entries);
    return {
      __typename: 'CalendarImported',
      applied: apply,
      lines: plan.map(({ change, entry }) => ({
        change,
        line: entry.line,
        title: entry.title,
        startsOn: entry.startsOn,
      })),
    };
  }

  private async write(tx: Tx, entries: CalendarEntry[], actor: Actor | null): Promise<Planned[]> {
    const plan = await write(tx, entries);
    const at = this.clock.now().toISOString();
    const moved = plan.flatMap(({ before, update }) => (before && update && isMoved(before, update) ? [before] : []));
    await this.jobs.enqueueAll(
      tx,
      EventChanged,
      moved.filter(({ status }) => status === 'PUBLISHED').map((event) => ({ ...newsOf(event), at })),
    );
    const count = (wanted: CalendarChange) => plan.filter(({ change }) => change === wanted).length;
    const [created, updated] = [count('CREATED'), count('UPDATED')];
    if (created + updated > 0)
      await this.audit.record(tx, {
        actor,
        action: 'calendar.import',
        subject: 'calendar',
        subjectId: 'calendar',
        details: { created, updated },
      });
    return plan;
  }
}

async function planFor(db: Queryable, entries: CalendarEntry[]): Promise<Planned[]> {
  const known = await db.query<KnownEvent>(
    `select id, slug, title, kind, format, venue, published_participants as "publishedParticipants",
       source_note as "sourceNote", starts_at as "startsAt", ends_at as "endsAt", status,
       time_zone as "timeZone", address, revision,
       (starts_at at time zone time_zone)::date as "startsOn", (ends_at at time zone time_zone)::date as "endsOn"
     from event where slug = any($1)`,
    [entries.map(({ slug }) => slug)],
  );
  const bySlug = new Map(known.map((event) => [event.slug, event]));
  return entries.map((entry) => {
    const before = bySlug.get(entry.slug);
    if (!before) return { change: 'CREATED', entry };
    const after = merged(before, entry);
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    return isSame ? { change: 'UNCHANGED', entry } : { change: 'UPDATED', entry, update: after, before };
  });
}

function merged(event: KnownEvent, entry: CalendarEntry): KnownEvent {
  const sameDays = event.startsOn === entry.startsOn && event.endsOn === entry.endsOn;
  return {
    ...event,
    // The file has one language: a title that staff translated stays translated.
    title: event.title.fr === entry.title ? event.title : { fr: entry.title, en: entry.title },
    kind: entry.kind,
    format: entry.format ?? event.format,
    venue: entry.venue ?? event.venue,
    publishedParticipants: entry.participants ?? event.publishedParticipants,
    sourceNote: entry.sourceNote ?? event.sourceNote,
    ...(sameDays
      ? {}
      : { startsOn: entry.startsOn, endsOn: entry.endsOn, startsAt: entry.startsAt, endsAt: entry.endsAt }),
  };
}

/** What people have in their calendars; the file knows no address and no zone. */
const isMoved = (before: KnownEvent, after: KnownEvent) =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.venue !== after.venue;

const newsOf = ({ id, revision, startsAt, endsAt, timeZone, venue, address }: KnownEvent) => ({
  eventId: id,
  revision: revision + 1,
  before: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), timeZone, venue, address },
});

async function write(tx: Tx, entries: CalendarEntry[]): Promise<Planned[]> {
  await lockSlugs(tx);
  const plan = await planFor(tx, entries);
  await tx.query(
    `insert into event (slug, title, summary, kind, format, status, starts_at, ends_at, time_zone, venue, published_participants, source_note)
     select slug, jsonb_build_object('fr', title, 'en', title), '{"fr": "", "en": ""}', kind, format, 'PUBLISHED',
       "startsAt", "endsAt", $2, venue, participants, "sourceNote"
     from jsonb_to_recordset($1::jsonb) as e (slug text, title text, kind text, format text, "startsAt" timestamptz,
       "endsAt" timestamptz, venue text, participants integer, "sourceNote" text)`,
    [JSON.stringify(plan.filter(({ change }) => change === 'CREATED').map(({ entry }) => entry)), TIME_ZONE],
  );
  await tx.query(
    `update event e set title = u.title, kind = u.kind, format = u.format, venue = u.venue,
       published_participants = u."publishedParticipants", source_note = u."sourceNote",
       starts_at = u."startsAt", ends_at = u."endsAt",
       revision = e.revision + case when (e.starts_at, e.ends_at, e.venue) is distinct from (u."startsAt", u."endsAt", u.venue) then 1 else 0 end
     from jsonb_to_recordset($1::jsonb) as u (id uuid, title jsonb, kind text, format text, venue text,
       "publishedParticipants" integer, "sourceNote" text, "startsAt" timestamptz, "endsAt" timestamptz)
     where e.id = u.id`,
    [JSON.stringify(plan.flatMap(({ update }) => update ?? []))],
  );
  return plan;
}
