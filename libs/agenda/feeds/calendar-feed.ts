import { Inject, Injectable } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import type { Session } from '@parvis/contract/resolvers';
import { type Language, textIn } from '@parvis/domain';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Clock, CONFIG, type Config, Database } from '@parvis/platform';
import { type CommitmentRow, readCommitments, readFeedOwner } from '../agenda.queries';
import { type CalendarEntry, writeCalendar } from './calendar-file';
import { type Publication, readStamps } from './publication';

/** What calendar programs subscribe to: one's own agenda at an event, and everybody's programme or a part of it. */
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
    const stamps = await readStamps(this.database, owner.eventId);
    const entries = commitments.map((commitment): CalendarEntry => {
      const { sort, url } = this.aboutIt(event, commitment);
      return {
        uid: `${sort}-${commitment.id}@parvis`,
        revision: commitment.revision,
        changedAt: stamps.get(commitment.id)?.changedAt ?? commitment.changedAt,
        title: textIn(commitment.title, owner.language),
        startsAt: commitment.startsAt,
        endsAt: commitment.endsAt,
        place: placeOf(event, commitment.place),
        text: commitment.withOrganisation ?? '',
        url,
      };
    });
    const frame = { timeZone: event.timeZone, language: owner.language, name: textIn(event.title, owner.language) };
    return writeCalendar(frame, entries);
  }

  private aboutIt(event: EventRow, { id, kind }: CommitmentRow): { sort: string; url: string } {
    const mine = `${this.config.publicUrl}/e/${event.slug}`;
    if (kind === 'MEETING') return { sort: 'meeting', url: `${mine}/rencontres` };
    if (kind === 'DUTY') return { sort: 'duty', url: `${mine}/exposant` };
    return { sort: 'session', url: this.sessionUrl(event, id) };
  }

  /** The programme, or those of its sessions that `of` names: of a room, or of a speaker. */
  ofSessions(
    { event, stamps }: Publication,
    of: { sessions: readonly Session[]; name: string | null },
    language: Language,
  ): string {
    const entries = of.sessions.map((session): CalendarEntry => ({
      uid: `session-${session.id}@parvis`,
      ...stamps.get(session.id)!,
      title: textIn(session.title, language),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      place: placeOf(event, session.room?.name ?? null),
      text: [textIn(session.abstract, language), session.speakers.map(({ name }) => name).join(', ')]
        .filter(Boolean)
        .join('\n\n'),
      url: this.sessionUrl(event, session.id),
    }));
    const name = [of.name, textIn(event.title, language)].filter(Boolean).join(' – ');
    return writeCalendar({ timeZone: event.timeZone, language, name }, entries);
  }

  private sessionUrl(event: EventRow, sessionId: string): string {
    return `${this.config.publicUrl}/evenements/${event.slug}/programme?session=${sessionId}`;
  }
}

const placeOf = ({ venue }: EventRow, place: string | null) => [place, venue].filter(Boolean).join(', ') || null;
