import { TZDate } from '@date-fns/tz';
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { textIn } from '@parvis/domain';
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
export function calendarFile(
  meeting: MeetingFacts,
  { now, mailFrom, publicUrl }: Frame,
): NonNullable<Mail['invitation']> {
  const { event, me, other } = meeting;
  const isCancelled = meeting.status === 'CANCELLED';
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({
    prodId: { company: 'Parvis', product: 'Meetings', language: me.language },
    method,
    // Named per entry only: named for the whole calendar, the generator writes DTSTAMP in local time, which must be UTC.
    timezone: { name: null, generator: zoneBlock },
  });
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
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Parvis', email: /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom },
    attendees: [{ name: me.name, email: me.email, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
  });
  return { method: isCancelled ? 'CANCEL' : 'REQUEST', content: calendar.toString() };
}
