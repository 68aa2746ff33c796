import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Language } from '@parvis/domain';
import { zoneBlock } from '@parvis/events';

export interface CalendarEntry {
  /** The same for the same thing for ever: programs tell by it what is new and what has moved. */
  uid: string;
  /** Times it was changed. */
  revision: number;
  /** Of its last change. An unchanged entry is the same file to the last byte, which its ETag stands for. */
  changedAt: Date;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  text: string;
  url: string;
}

interface Frame {
  timeZone: string;
  language: Language;
  /** What a subscribed calendar is called; left out for a single entry. */
  name?: string;
}

/** A calendar file with the rules of its own time zone (RFC 5545). */
export function writeCalendar({ timeZone, language, name }: Frame, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    ...(name !== undefined && { name, ttl: 900 }),
    prodId: { company: 'Parvis', product: 'Agenda', language },
    method: ICalCalendarMethod.PUBLISH,
    // Named per entry only: named for the whole calendar, the generator writes DTSTAMP in local time, which must be UTC.
    timezone: { name: null, generator: zoneBlock },
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.revision,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      start: new TZDate(entry.startsAt, timeZone),
      end: new TZDate(entry.endsAt, timeZone),
      timezone: timeZone,
      summary: entry.title,
      location: entry.place,
      description: entry.text || null,
      url: entry.url,
    });
  }
  return calendar.toString();
}
