import { Injectable } from '@nestjs/common';
import type { Commitment, FollowOutcome, UnfollowOutcome } from '@parvis/contract/resolvers';
import { firstClash } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { readCommitments, readSession } from './agenda.queries';
import { claimSessionSeats, releaseSessionSeats } from './seats';

interface SessionRow {
  id: string;
  eventId: string;
  isPublished: boolean;
  capacity: number | null;
  startsAt: Date;
  endsAt: Date;
}

/** Putting a session into one's agenda; where its seats are limited this is signing up for one of them. */
@Injectable()
export class FollowSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  async follow(actor: Actor, sessionId: string): Promise<FollowOutcome> {
    const attempt = () => this.database.transaction((tx) => this.followIn(tx, actor, sessionId));
    try {
      return await attempt();
    } catch (error) {
      // A meeting was booked for this person meanwhile: now it is there to be named.
      if (violates(error, 'seat_person_once')) return attempt();
      throw error;
    }
  }

  async unfollow(actor: Actor, sessionId: string): Promise<UnfollowOutcome> {
    return this.database.transaction(async (tx) => {
      const session = await this.lock(tx, actor, sessionId);
      await tx.query('delete from session_follow where session_id = $1 and person_id = $2', [
        session.id,
        actor.personId,
      ]);
      await releaseSessionSeats(tx, session.eventId, session.id, actor.personId);
      return { __typename: 'SessionUnfollowed', session: await readSession(tx, session.id, actor.personId) };
    });
  }

  private async followIn(tx: Tx, actor: Actor, sessionId: string): Promise<FollowOutcome> {
    const session = await this.lock(tx, actor, sessionId);
    const { followers, isFollowed } = await followersOf(tx, session.id, actor.personId);
    if (!isFollowed) {
      if (session.capacity !== null) {
        if (followers >= session.capacity) return { __typename: 'SessionFull', capacity: session.capacity };
        const clash = await this.clashWith(tx, session, actor.personId);
        if (clash) return { __typename: 'TimeClash', with: clash };
      }
      await tx.query('insert into session_follow (session_id, person_id, followed_at) values ($1, $2, $3)', [
        session.id,
        actor.personId,
        this.clock.now(),
      ]);
      if (session.capacity !== null) await claimSessionSeats(tx, session.eventId, actor.personId);
    }
    return { __typename: 'SessionFollowed', session: await readSession(tx, session.id, actor.personId) };
  }

  /** What else holds the person at the time of the session; a talk they merely follow does not. */
  private async clashWith(tx: Tx, session: SessionRow, personId: string): Promise<Commitment | undefined> {
    const commitments = await readCommitments(tx, session.eventId, personId);
    return firstClash(
      session,
      commitments.filter(({ id, kind }) => kind !== 'SESSION' && id !== session.id),
    );
  }

  /**
   * The session first, then the person: one order for everybody, so that nobody waits for each other in a circle. What
   * the person may is judged under the lock that giving up a ticket takes too.
   */
  private async lock(tx: Tx, actor: Actor, sessionId: string): Promise<SessionRow> {
    const [session] = await tx.query<SessionRow[]>(
      `select s.id, s.event_id as "eventId", e.status = 'PUBLISHED' as "isPublished", s.capacity,
         s.starts_at as "startsAt", s.ends_at as "endsAt"
       from session s join event e on e.id = s.event_id
       where s.id::text = $1 for no key update of s`,
      [sessionId],
    );
    if (!session) throw new NotFoundOrNotAllowed();
    await tx.query('select from person where id = $1 for no key update', [actor.personId]);
    await this.access.require(actor, session.isPublished ? 'agenda.own' : 'event.see-draft', session.eventId, tx);
    return session;
  }
}

async function followersOf(tx: Tx, sessionId: string, personId: string) {
  const [row] = await tx.query<{ followers: number; isFollowed: boolean }[]>(
    `select count(*)::int as followers, coalesce(bool_or(person_id = $2), false) as "isFollowed"
     from session_follow where session_id = $1`,
    [sessionId, personId],
  );
  return row!;
}
