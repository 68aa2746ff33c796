import { TZDate } from '@date-fns/tz';
import { Inject, Injectable } from '@nestjs/common';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { makeToken } from '@parvis/accounts';
import { type Language, textIn } from '@parvis/domain';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Clock, CONFIG, type Config, Database } from '@parvis/platform';
import { zoneBlock } from '@parvis/registration';
import { readCommitments, readFeedOwner, readPublishedEventId } from './agenda.queries';
import { readProgramme } from './publish/read-programme';

interface Entry {
  /** The same for the same thing for ever: programs tell by it what is new and what has moved. */
  uid: string;
  revision: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  text: string;
  url: string;
}

/** What calendar programs subscribe to: one's own agenda at an event, and everybody's programme. */
@Injectable()
export class CalendarFeed {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  urlOf(token: string): string {
    return `${this.config.publicUrl}/api/agenda/${token}.ics`;
  }

  /** A new secret address; the one before stops working at once. */
  async renew(actor: Actor, eventId: string): Promise<string> {
    const { token } = makeToken();
    await this.database.query(
      `insert into agenda_feed (event_id, person_id, token, created_at) values ($1, $2, $3, $4)
       on conflict (event_id, person_id) do update set token = excluded.token, created_at = excluded.created_at`,
      [eventId, actor.personId, token, this.clock.now()],
    );
    return this.urlOf(token);
  }

  /** The agenda behind a secret address; undefined when the address is not, or no longer, anybody's. */
  async ofToken(token: string): Promise<string | undefined> {
    const owner = await readFeedOwner(this.database, token);
    const event = owner && (await readEventById(this.database, owner.eventId));
    if (!owner || !event) return undefined;
    const commitments = await readCommitments(this.database, owner.eventId, owner.personId);
    const entries = commitments.map((commitment): Entry => {
      const isMeeting = commitment.kind === 'MEETING';
      return {
        uid: `${isMeeting ? 'meeting' : 'session'}-${commitment.id}@parvis`,
        revision: commitment.revision,
        title: textIn(commitment.title, owner.language),
        startsAt: commitment.startsAt,
        endsAt: commitment.endsAt,
        place: commitment.place,
        text: commitment.withOrganisation ?? '',
        url: isMeeting ? `${this.config.publicUrl}/e/${event.slug}/rencontres` : this.sessionUrl(event, commitment.id),
      };
    });
    return this.write(event, entries, owner.language);
  }

  /** The programme of a published event; undefined when there is none of that name. */
  async ofProgramme(slug: string, language: Language): Promise<string | undefined> {
    const eventId = await readPublishedEventId(this.database, slug);
    const event = eventId && (await readEventById(this.database, eventId));
    if (!event) return undefined;
    const { sessions } = await readProgramme(this.database, event.id, null);
    const entries = sessions.map((session): Entry => ({
      uid: `session-${session.id}@parvis`,
      revision: 0,
      title: textIn(session.title, language),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      place: session.room?.name ?? null,
      text: [textIn(session.abstract, language), session.speakers.map(({ name }) => name).join(', ')]
        .filter(Boolean)
        .join('\n\n'),
      url: this.sessionUrl(event, session.id),
    }));
    return this.write(event, entries, language);
  }

  private sessionUrl(event: EventRow, sessionId: string): string {
    return `${this.config.publicUrl}/evenements/${event.slug}/programme?session=${sessionId}`;
  }

  private write(event: EventRow, entries: Entry[], language: Language): string {
    const zone = event.timeZone;
    const calendar = ical({
      name: textIn(event.title, language),
      prodId: { company: 'Parvis', product: 'Agenda', language },
      method: ICalCalendarMethod.PUBLISH,
      // Named per entry only: named for the whole calendar, the generator writes DTSTAMP in local time, which must be UTC.
      timezone: { name: null, generator: zoneBlock },
      ttl: 900,
    });
    for (const entry of entries) {
      calendar.createEvent({
        id: entry.uid,
        sequence: entry.revision,
        stamp: this.clock.now(),
        start: new TZDate(entry.startsAt, zone),
        end: new TZDate(entry.endsAt, zone),
        timezone: zone,
        summary: entry.title,
        location: [entry.place, event.venue].filter(Boolean).join(', ') || null,
        description: entry.text || null,
        url: entry.url,
      });
    }
    return calendar.toString();
  }
}
