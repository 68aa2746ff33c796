import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language, textIn } from '@parvis/domain';
import { zoneBlock } from '@parvis/events';
import type { Config } from '@parvis/platform';
import type { TicketDocument } from '../registration.queries';
import { ticketWords } from './ticket.words';

export const placeOf = ({ venue, address }: { venue: string | null; address: string | null }) =>
  [venue, address].filter(Boolean).join(', ') || null;

/** The event as an entry of the holder's calendar; a newer file of the same ticket takes the place of an older one. */
export function ticketCalendar(
  ticket: TicketDocument,
  language: Language,
  { publicUrl, mailFrom }: Config,
  now: Date,
): string {
  const words = ticketWords[language];
  const isCancelled = ticket.status === 'CANCELLED';
  const url = `${publicUrl}/billet/${ticket.code}`;
  const place = placeOf(ticket);
  const calendar = ical({
    prodId: { company: 'Parvis', product: 'Parvis', language },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // Named per entry only: named for the whole calendar, the generator writes DTSTAMP in local time, which must be UTC.
    timezone: { name: null, generator: zoneBlock },
  });
  calendar.createEvent({
    id: `ticket-${ticket.id}@parvis`,
    // The cancelled entry is newer than any that went before it.
    sequence: ticket.eventRevision + (isCancelled ? 1 : 0),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: now,
    start: new TZDate(ticket.startsAt, ticket.timeZone),
    end: new TZDate(ticket.endsAt, ticket.timeZone),
    timezone: ticket.timeZone,
    summary: textIn(ticket.eventTitle, language),
    description: `${isCancelled ? words.cancelled : words.showAtDoor}\n${url}`,
    url,
    organizer: { name: 'Parvis', email: /[^\s<>]+@[^\s<>]+/.exec(mailFrom)?.[0] ?? 'parvis@parvis.invalid' },
    ...(place && { location: place }),
  });
  return calendar.toString();
}
