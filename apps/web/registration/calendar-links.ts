export interface CalendarEntry {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** The page of the ticket. */
  url: string;
}

const compact = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

export const googleCalendar = ({ title, startsAt, endsAt, place, url }: CalendarEntry): string =>
  `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(startsAt)}/${compact(endsAt)}`,
    location: place,
    details: url,
  })}`;

export const outlookCalendar = ({ title, startsAt, endsAt, place, url }: CalendarEntry): string =>
  `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: startsAt.toISOString(),
    enddt: endsAt.toISOString(),
    location: place,
    body: url,
  })}`;
