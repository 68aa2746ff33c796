import { type Language, textIn, timeWords } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import type { Table } from '@parvis/platform';
import type { Attendee, Occasion } from './attendance.queries';
import { attendanceWords } from './attendance.words';

export interface Sheet {
  event: EventRow;
  occasion: Occasion;
  attendees: Attendee[];
  language: Language;
  madeAt: Date;
}

/** « jeudi 28 novembre 2024, matin », or the session with its day and hours. */
export function sheetTitle({ event, occasion, language }: Sheet): string {
  const time = timeWords(language);
  const day = time.day(occasion.startsAt, event.timeZone);
  if (occasion.half) return `${day}, ${attendanceWords[language].halves[occasion.half]}`;
  const hours = time.times(occasion.startsAt, occasion.endsAt, event.timeZone);
  return [occasion.session && textIn(occasion.session.title, language), `${day}, ${hours}`, occasion.session?.roomName]
    .filter(Boolean)
    .join(' · ');
}

/** `emargement-chirurgie-4-0-2024-2024-11-28-matin`, without its ending. */
export function sheetFileName({ event, occasion, language }: Sheet): string {
  const words = attendanceWords[language];
  const part = occasion.half
    ? words.halves[occasion.half].normalize('NFD').replace(/[^a-z-]/g, '')
    : `session-${timeWords('EN').time(occasion.startsAt, event.timeZone).replace(':', 'h')}`;
  return `${words.file}-${event.slug}-${occasion.day}-${part}`;
}

export const presentIn = (attendees: Attendee[]) => attendees.filter(({ enteredAt }) => enteredAt !== null).length;

/** The same sheet for a spreadsheet: one row a person, times as times. */
export function sheetTable(sheet: Sheet): Table {
  const { event, attendees, language } = sheet;
  const words = attendanceWords[language];
  return {
    name: sheetFileName(sheet),
    timeZone: event.timeZone,
    columns: [
      { title: words.name, kind: 'text', width: 24 },
      { title: words.givenName, kind: 'text', width: 18 },
      { title: words.organisation, kind: 'text', width: 34 },
      { title: words.jobTitle, kind: 'text', width: 28 },
      { title: words.arrived, kind: 'date', width: 18 },
      { title: words.left, kind: 'date', width: 18 },
      { title: words.signature, kind: 'text', width: 18 },
    ],
    rows: attendees.map((attendee) => [
      attendee.familyName,
      attendee.givenName,
      attendee.organisationName,
      attendee.jobTitle,
      attendee.enteredAt,
      attendee.leftAt,
      attendee.signature && words.signedAt(timeWords(language).time(attendee.signature.signedAt, event.timeZone)),
    ]),
  };
}
