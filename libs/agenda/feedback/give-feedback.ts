import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { FeedbackInput, FeedbackOutcome } from '@parvis/contract/resolvers';
import { feedbackOpen, LONGEST_FEEDBACK } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { readOwnFeedback } from './feedback.queries';

const ratingRule = z.int().min(1).max(5);

interface RatedSession {
  id: string;
  eventId: string;
  isPublished: boolean;
  isRated: boolean;
  speaks: boolean;
  endsAt: Date;
  timeZone: string;
}

/** Whoever was at an event says what they think of a session that is over; once, and changed until the evening after. */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  async give(actor: Actor, { sessionId, rating, text }: FeedbackInput): Promise<FeedbackOutcome> {
    const session = await this.find(actor, sessionId);
    const said = text.trim();
    const errors = [
      ...(ratingRule.safeParse(rating).success ? [] : [{ field: 'rating', code: 'OUT_OF_RANGE' }]),
      ...([...said].length > LONGEST_FEEDBACK ? [{ field: 'text', code: 'TOO_LONG' }] : []),
    ];
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const now = this.clock.now();
    const { opensAt, closesAt } = feedbackOpen(session.endsAt, session.timeZone);
    if (now < opensAt || now >= closesAt) return { __typename: 'FeedbackNotOpen', opensAt, closesAt };
    await this.database.query(
      `insert into session_feedback (session_id, person_id, rating, text, given_at) values ($1, $2, $3, $4, $5)
       on conflict (session_id, person_id) do update set rating = excluded.rating, text = excluded.text`,
      [session.id, actor.personId, rating, said, now],
    );
    const [feedback] = await readOwnFeedback(this.database, {
      eventId: session.eventId,
      sessionId: session.id,
      personId: actor.personId,
      now,
    });
    return { __typename: 'FeedbackGiven', feedback: feedback! };
  }

  /** A session that is asked about, at an event where the person has a part; speakers do not rate their own. */
  private async find(actor: Actor, sessionId: string): Promise<RatedSession> {
    const [session] = await this.database.query<RatedSession>(
      `select s.id, s.event_id as "eventId", e.status = 'PUBLISHED' as "isPublished", s.kind <> 'BREAK' as "isRated",
         exists (select from session_speaker x where x.session_id = s.id and x.person_id = $2) as speaks,
         s.ends_at as "endsAt", e.time_zone as "timeZone"
       from session s join event e on e.id = s.event_id where s.id::text = $1`,
      [sessionId, actor.personId],
    );
    if (!session || !session.isRated || session.speaks) throw new NotFoundOrNotAllowed();
    await this.access.require(actor, session.isPublished ? 'agenda.own' : 'event.see-draft', session.eventId);
    return session;
  }
}
