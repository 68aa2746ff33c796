import { TZDate } from '@date-fns/tz';
import type { Session, SessionKind } from '@parvis/contract/resolvers';
import { type Language, slugOf, textIn } from '@parvis/domain';
import { create } from 'xmlbuilder2';
import { daysOf, type Publication } from './publication';

/** The name under which the format files what happens in no room of its own; it wants a room for everything. */
export const EVERYWHERE: Record<Language, string> = { FR: 'Tous les espaces', EN: 'Everywhere' };

export const FRAB_TYPES: Record<SessionKind, string> = {
  KEYNOTE: 'keynote',
  ROUND_TABLE: 'discussion',
  PITCH: 'pitch',
  WORKSHOP: 'workshop',
  AWARD: 'award',
  BREAK: 'break',
  NETWORKING: 'networking',
  TALK: 'talk',
};

interface FrabEvent {
  id: number;
  guid: string;
  date: string;
  start: string;
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  subtitle: string;
  track: string | null;
  type: string;
  language: string;
  abstract: string;
  description: string;
  persons: { guid: string; name: string }[];
  links: { title: string; url: string; type: string }[];
  attachments: { title: string; url: string; type: string }[];
}

interface FrabDay {
  index: number;
  date: string;
  day_start: string;
  day_end: string;
  rooms: Record<string, FrabEvent[]>;
}

/**
 * The schedule that Giggity, EventFahrplan, c3nav, info-beamer and recorders read, as frab and pretalx write it.
 * Format: https://c3voc.de/wiki/schedule, schema.json and schedule.xml.xsd of https://github.com/voc/schedule
 */
export function frabJson(publication: Publication, language: Language, publicUrl: string) {
  const { event, programme } = publication;
  const days = frabDays(publication, language, publicUrl);
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'parvis', version: '1' },
    schedule: {
      version: String(programme.version),
      base_url: publicUrl,
      url: `${publicUrl}/evenements/${event.slug}/programme`,
      conference: {
        acronym: event.slug.replaceAll('-', '_'),
        title: textIn(event.title, language),
        start: days[0]?.date ?? dayIn(event.startsAt, event.timeZone),
        end: days.at(-1)?.date ?? dayIn(event.endsAt, event.timeZone),
        daysCount: days.length,
        timeslot_duration: '00:05',
        time_zone_name: event.timeZone,
        url: `${publicUrl}/evenements/${event.slug}`,
        rooms: programme.rooms.map(({ id, name, building, capacity }) => ({
          name,
          guid: id,
          description: building,
          capacity,
        })),
        tracks: programme.tracks.map(({ name, colour }) => ({ name: textIn(name, language), color: colour })),
        days,
      },
    },
  };
}

export function frabXml(publication: Publication, language: Language, publicUrl: string): string {
  const { event, programme } = publication;
  const { conference } = frabJson(publication, language, publicUrl).schedule;
  const schedule = create({ version: '1.0', encoding: 'UTF-8' }).ele('schedule');
  schedule.ele('generator', { name: 'parvis', version: '1' });
  schedule.ele('version').txt(String(programme.version));
  const head = schedule.ele('conference');
  head.ele('title').txt(xmlText(conference.title));
  head.ele('acronym').txt(conference.acronym);
  head.ele('start').txt(conference.start);
  head.ele('end').txt(conference.end);
  head.ele('days').txt(String(conference.daysCount));
  head.ele('timeslot_duration').txt(conference.timeslot_duration);
  head.ele('base_url').txt(`${publicUrl}/evenements/${event.slug}`);
  head.ele('time_zone_name').txt(conference.time_zone_name);
  for (const day of conference.days) {
    const { index, date, day_start: start, day_end: end } = day;
    const dayElement = schedule.ele('day', { index: String(index), date, start, end });
    for (const [name, events] of Object.entries(day.rooms)) {
      const room = dayElement.ele('room', { name: xmlText(name) });
      for (const one of events) writeEvent(room, one);
    }
  }
  return schedule.end({ prettyPrint: true });
}

function writeEvent(room: ReturnType<typeof create>, one: FrabEvent): void {
  const element = room.ele('event', { guid: one.guid, id: String(one.id) });
  const texts = {
    ...{ room: one.room, title: one.title, subtitle: one.subtitle, type: one.type, date: one.date, start: one.start },
    ...{ duration: one.duration, abstract: one.abstract, slug: one.slug, track: one.track ?? '', logo: '' },
    ...{ language: one.language, description: one.description, url: one.url },
  };
  for (const [name, text] of Object.entries(texts)) element.ele(name).txt(xmlText(text));
  const persons = element.ele('persons');
  for (const { guid, name } of one.persons) persons.ele('person', { id: String(numberOf(guid)) }).txt(xmlText(name));
  const recording = element.ele('recording');
  recording.ele('license').txt('');
  recording.ele('optout').txt('false');
  const links = element.ele('links');
  for (const { url, title } of one.links) links.ele('link', { href: url }).txt(xmlText(title));
  const attachments = element.ele('attachments');
  for (const { url, title } of one.attachments) attachments.ele('attachment', { href: url }).txt(xmlText(title));
}

function frabDays(publication: Publication, language: Language, publicUrl: string): FrabDay[] {
  const { event, programme } = publication;
  const ids = numbersOf(programme.sessions.map(({ id }) => id));
  return [...daysOf(publication)].map(([date, sessions], n) => {
    const ends = Math.max(...sessions.map(({ endsAt }) => endsAt.getTime()));
    const rooms: FrabDay['rooms'] = {};
    for (const session of sessions) {
      const name = session.room?.name ?? EVERYWHERE[language];
      (rooms[name] ??= []).push(frabEvent(session, ids.get(session.id)!, name, { event, language, publicUrl }));
    }
    return {
      index: n + 1,
      date,
      day_start: instant(sessions[0]!.startsAt, event.timeZone),
      day_end: instant(new Date(ends), event.timeZone),
      rooms,
    };
  });
}

function frabEvent(
  session: Session,
  id: number,
  room: string,
  { event, language, publicUrl }: { event: Publication['event']; language: Language; publicUrl: string },
): FrabEvent {
  const start = instant(session.startsAt, event.timeZone);
  const title = textIn(session.title, language);
  const minutes = Math.round((session.endsAt.getTime() - session.startsAt.getTime()) / 60_000);
  const references = session.documents.map((document) => ({
    title: textIn(document.title, language),
    url: new URL(document.url, publicUrl).href,
    type: 'related',
    isFile: document.url.startsWith('/'),
  }));
  const plain = ({ title: name, url, type }: (typeof references)[number]) => ({ title: name, url, type });
  return {
    id,
    guid: session.id,
    date: start,
    start: start.slice(11, 16),
    duration: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    room,
    slug: `${event.slug}-${id}-${slugOf(title)}`.replace(/-+$/, ''),
    url: `${publicUrl}/evenements/${event.slug}/programme?session=${session.id}`,
    title,
    subtitle: '',
    track: session.track ? textIn(session.track.name, language) : null,
    type: FRAB_TYPES[session.kind],
    language: session.language.toLowerCase(),
    abstract: textIn(session.abstract, language),
    description: '',
    persons: session.speakers.map(({ personId, name }) => ({ guid: personId, name })),
    links: references.filter(({ isFile }) => !isFile).map(plain),
    attachments: references.filter(({ isFile }) => isFile).map(plain),
  };
}

const pad = (value: number) => String(value).padStart(2, '0');
const dayIn = (at: Date, timeZone: string) => instant(at, timeZone).slice(0, 10);

/** `2024-11-28T09:20:00+01:00` by the clock of the event. */
const instant = (at: Date, timeZone: string) => new TZDate(at, timeZone).toISOString().replace('.000', '');

/** A number for programs that know things by one: from the id, so the same for ever, positive and below 2^31. */
const numberOf = (id: string) => parseInt(id.slice(0, 8), 16) & 0x7fffffff || 1;

/** As `numberOf`, no two alike. */
function numbersOf(ids: readonly string[]): Map<string, number> {
  const taken = new Set<number>();
  return new Map(
    ids.toSorted().map((id) => {
      let number = numberOf(id);
      while (taken.has(number)) number = (number % 0x7fffffff) + 1;
      taken.add(number);
      return [id, number];
    }),
  );
}

/** XML has no place for control characters, however escaped. */
const xmlText = (text: string) => text.replace(/[^\P{Cc}\t\n\r]/gu, '');
