import { TZDate } from '@date-fns/tz';
import ical, { ICalAttendeeStatus, type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language, textIn } from '@parvis/domain';
import type { Mail } from '@parvis/platform';
import { zoneBlock } from '@parvis/events';
import type { MeetingFacts } from '../jobs/meeting-facts';
import { introduced } from '../jobs/request-facts';

interface Frame {
  now: Date;
  /** As MAIL_FROM is written: an address, or a name and an address in angle brackets. */
  mailFrom: string;
  publicUrl: string;
}

const meetingWith = { FR: (name: string) => `Rendez-vous avec ${name}`, EN: (name: string) => `Meeting with ${name}` };

/**
 * The meeting as an entry of one person's calendar. UID and SEQUENCE tell calendar programs that a later file moves or
 * removes the same entry (RFC 5546). The product invites: neither person learns the address of the other.
 */
export function calendarFile(meeting: MeetingFacts, frame: Frame): NonNullable<Mail['invitation']> {
  const isCancelled = meeting.status === 'CANCELLED';
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = openCalendar(meeting.me.language, method);
  addEntry(calendar, meeting, frame);
  return { method: isCancelled ? 'CANCEL' : 'REQUEST', content: calendar.toString() };
}

/** Several meetings of one person, under the UIDs that later files of each move or remove. */
export function scheduleFile(meetings: readonly MeetingFacts[], frame: Frame): NonNullable<Mail['invitation']> {
  const calendar = openCalendar(meetings[0]?.me.language ?? 'FR', ICalCalendarMethod.PUBLISH);
  for (const meeting of meetings) addEntry(calendar, meeting, frame);
  return { method: 'PUBLISH', content: calendar.toString() };
}

const openCalendar = (language: Language, method: ICalCalendarMethod) =>
  ical({
    prodId: { company: 'Parvis', product: 'Meetings', language },
    method,
    // Named per entry only: named for the whole calendar, the generator writes DTSTAMP in local time, which must be UTC.
    timezone: { name: null, generator: zoneBlock },
  });

function addEntry(calendar: ICalCalendar, meeting: MeetingFacts, { now, mailFrom, publicUrl }: Frame): void {
  const { event, me, other } = meeting;
  calendar.createEvent({
    id: `meeting-${meeting.meetingId}@parvis`,
    sequence: meeting.revision,
    stamp: now,
    start: new TZDate(meeting.startsAt, event.timeZone),
    end: new TZDate(meeting.endsAt, event.timeZone),
    timezone: event.timeZone,
    summary: meetingWith[me.language](other.name),
    description: [introduced(other), textIn(event.title, me.language)].join('\n'),
    location: [meeting.table, event.venue].filter(Boolean).join(', '),
    url: `${publicUrl}/e/${event.slug}/rencontres`,
    status: meeting.status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Parvis', email: /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom },
    attendees: [{ name: me.name, email: me.email, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
  });
}
