import { Injectable } from '@nestjs/common';
import type { Commitment, FollowOutcome, MutationFollowSessionArgs, UnfollowOutcome } from '@parvis/contract/resolvers';
import { firstClash } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { readCommitments, readSession } from './agenda.queries';
import { againWhenBooked, claimSeats, releaseSeats } from './seats';
import { type LockedSession, lockPeople, lockSessions } from './session-locks';
import { WorkshopLine } from './workshop-line';

/** Putting a session into one's agenda; where its seats are limited this is signing up for one of them, or waiting. */
@Injectable()
export class FollowSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly line: WorkshopLine,
  ) {}

  follow(actor: Actor, args: MutationFollowSessionArgs): Promise<FollowOutcome> {
    return againWhenBooked(() => this.database.transaction((tx) => this.followIn(tx, actor, args)));
  }

  /** Out of the agenda: gives the seat, or the place in line, to those who come after. */
  unfollow(actor: Actor, sessionId: string): Promise<UnfollowOutcome> {
    return againWhenBooked(() =>
      this.database.transaction(async (tx): Promise<UnfollowOutcome> => {
        const [session] = await this.lock(tx, actor, sessionId);
        await this.leave(tx, session, actor.personId);
        await this.line.serve(tx, session);
        return { __typename: 'SessionUnfollowed', session: await readSession(tx, session.id, actor.personId) };
      }),
    );
  }

  private async followIn(tx: Tx, actor: Actor, args: MutationFollowSessionArgs): Promise<FollowOutcome> {
    const despite = args.despite ?? [];
    const [session, ...others] = await this.lock(tx, actor, args.sessionId, despite);
    // Whoever stands in line goes first, so that a seat is never taken past them.
    await this.line.serve(tx, session);
    const { followers, isFollowed, waiting } = await stateOf(tx, session.id, actor.personId);
    if (!isFollowed && session.capacity !== null) {
      if (followers >= session.capacity) {
        if (!args.wait) return { __typename: 'SessionFull', capacity: session.capacity, waiting };
        await this.line.join(tx, session, actor.personId);
        return { __typename: 'SessionWaiting', session: await readSession(tx, session.id, actor.personId) };
      }
      const clash = await this.clashWith(tx, session, actor.personId, despite);
      if (clash) return { __typename: 'TimeClash', with: clash };
    }
    if (!isFollowed) await this.enter(tx, session, others, actor.personId);
    return { __typename: 'SessionFollowed', session: await readSession(tx, session.id, actor.personId) };
  }

  /** Into the session, and out of the workshops that the person gives up for it. */
  private async enter(tx: Tx, session: LockedSession, givenUp: LockedSession[], personId: string): Promise<void> {
    for (const other of givenUp) await this.leave(tx, other, personId);
    await tx.query('delete from workshop_waiting where session_id = $1 and person_id = $2', [session.id, personId]);
    await tx.query('insert into session_follow (session_id, person_id, followed_at) values ($1, $2, $3)', [
      session.id,
      personId,
      this.clock.now(),
    ]);
    if (session.capacity !== null) await claimSeats(tx, session, [personId]);
    for (const other of givenUp) await this.line.serve(tx, other);
  }

  private async leave(tx: Tx, { id, eventId }: LockedSession, personId: string): Promise<void> {
    await tx.query('delete from workshop_waiting where session_id = $1 and person_id = $2', [id, personId]);
    await tx.query('delete from session_follow where session_id = $1 and person_id = $2', [id, personId]);
    await releaseSeats(tx, eventId, id, personId);
    await this.line.serveAgain(tx, eventId, [personId]);
  }

  /**
   * What else holds the person at the time of the session, and was not agreed to; a talk they merely follow does not.
   * A meeting is never agreed away: somebody else counts on it.
   */
  private async clashWith(
    tx: Tx,
    session: LockedSession,
    personId: string,
    despite: readonly string[],
  ): Promise<Commitment | undefined> {
    const commitments = await readCommitments(tx, session.eventId, personId);
    return firstClash(
      session,
      commitments.filter(
        ({ id, kind }) => kind !== 'SESSION' && id !== session.id && (kind === 'MEETING' || !despite.includes(id)),
      ),
    );
  }

  /** The session, then the workshops at the same time that the person agrees to give up for it. */
  private async lock(
    tx: Tx,
    actor: Actor,
    sessionId: string,
    despite: readonly string[] = [],
  ): Promise<[LockedSession, ...LockedSession[]]> {
    const sessions = await lockSessions(tx, [sessionId, ...despite]);
    const session = sessions.find(({ id }) => id === sessionId);
    if (!session) throw new NotFoundOrNotAllowed();
    const others = sessions.filter(
      (other) => other.id !== session.id && other.eventId === session.eventId && other.capacity !== null,
    );
    const ids = [session, ...others].map(({ id }) => id);
    await lockPeople(tx, [actor.personId], ids);
    // Judged under the lock that giving up a ticket takes too.
    await this.access.require(actor, session.isPublished ? 'agenda.own' : 'event.see-draft', session.eventId, tx);
    return [session, ...others.filter((other) => firstClash(session, [other]))];
  }
}

async function stateOf(tx: Tx, sessionId: string, personId: string) {
  const [row] = await tx.query<{ followers: number; isFollowed: boolean; waiting: number }[]>(
    `select count(*)::int as followers, coalesce(bool_or(person_id = $2), false) as "isFollowed",
       (select count(*)::int from workshop_waiting where session_id = $1) as waiting
     from session_follow where session_id = $1`,
    [sessionId, personId],
  );
  return row!;
}
