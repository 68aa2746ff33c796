import { TZDate } from '@date-fns/tz';
import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Language, textIn } from '@parvis/domain';
import { Allow, Clock, CONFIG, type Config, Database, type Queryable } from '@parvis/platform';
import { type EventRow, eventColumns } from './events.queries';
import { zoneBlock } from './zone-block';

/** How far back the calendar goes: programs keep what they were given before. */
const PAST_DAYS = 400;
const MOST_EVENTS = 2000;

const NAMES: Record<Language, string> = { FR: 'Les événements du pôle', EN: 'Events of the cluster' };

/** The calendar of the whole cluster, for calendar programs to subscribe to. */
@Controller('api')
export class ClusterCalendarController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @Get('calendrier.ics')
  @Allow('public')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'inline; filename="calendrier.ics"')
  @Header('Cache-Control', 'public, max-age=900')
  async calendar(@Query('lang') lang: unknown): Promise<string> {
    const now = this.clock.now();
    const events = await readCalendar(this.database, new Date(now.getTime() - PAST_DAYS * 86_400_000));
    return write(events, lang === 'en' ? 'EN' : 'FR', now, this.config.publicUrl);
  }
}

type CalendarEvent = EventRow & { revision: number };

const readCalendar = (db: Queryable, since: Date): Promise<CalendarEvent[]> =>
  db.query(
    `select ${eventColumns}, e.revision from event e where e.status in ('PUBLISHED', 'CANCELLED') and e.ends_at > $1
     order by e.starts_at, e.id limit $2`,
    [since, MOST_EVENTS],
  );

const CANCELLED: Record<Language, string> = { FR: 'Annulé\u202f: ', EN: 'Cancelled: ' };

/** Programs that do not strike out what is cancelled say it at least. */
const titleOf = ({ status, title }: CalendarEvent, language: Language) =>
  `${status === 'CANCELLED' ? CANCELLED[language] : ''}${textIn(title, language)}`;

function write(events: CalendarEvent[], language: Language, now: Date, publicUrl: string): string {
  const calendar = ical({
    name: NAMES[language],
    prodId: { company: 'Parvis', product: 'Calendrier', language },
    method: ICalCalendarMethod.PUBLISH,
    // Named per entry only: named for the whole calendar, the generator writes DTSTAMP in local time, which must be UTC.
    timezone: { name: null, generator: zoneBlock },
    ttl: 3600,
  });
  for (const event of events) {
    const url = `${publicUrl}/evenements/${event.slug}`;
    calendar.createEvent({
      // The same for the same event for ever, with a higher number when it moves: an entry moves, none is added.
      id: `event-${event.id}@parvis`,
      sequence: event.revision,
      // An entry that vanishes stays in many programs; one that is called off is struck out.
      ...(event.status === 'CANCELLED' && { status: ICalEventStatus.CANCELLED }),
      stamp: now,
      start: new TZDate(event.startsAt, event.timeZone),
      end: new TZDate(event.endsAt, event.timeZone),
      timezone: event.timeZone,
      summary: titleOf(event, language),
      location: [event.venue, event.address].filter(Boolean).join(', ') || null,
      description: [textIn(event.summary, language), url].filter(Boolean).join('\n\n'),
      url,
    });
  }
  return calendar.toString();
}
