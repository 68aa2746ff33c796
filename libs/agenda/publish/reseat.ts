import type { WhatIsLost } from '@parvis/contract/resolvers';
import type { Tx } from '@parvis/platform';
import { clearSeats, fillSeats } from '../seats';
import type { SpokenOver } from './spoken-over';

/** Somebody who is bound to two things at once since a session moved, and what they give up for it. */
export interface Elsewhere {
  personId: string;
  /** The session for which a meeting is lost, or whose seat is. */
  sessionId: string;
  loses: WhatIsLost;
}

/**
 * Two things that follow one another both stand while they overlap by no more than this: one comes a little late to the
 * second. Nobody wants to lose a meeting because a talk before it runs over.
 */
const LATE_BY_MINUTES = 10;

/**
 * Brings seats to the times that sessions have now, whether they were published anew or run late. Nobody is left in two
 * places, and nobody is moved in silence: who speaks loses the meeting at that time; who signed up for a workshop loses
 * its seat to a talk they give, to a meeting they have, or to another workshop that did not move. What people chose
 * before, knowing of it, stays, and so does what they can still come to ten minutes late.
 *
 * @param moved sessions whose time, people or seats are new
 */
export async function reseat(
  tx: Tx,
  eventId: string,
  moved: readonly string[],
  spokenOver: SpokenOver,
): Promise<Elsewhere[]> {
  const meetings = await meetingsSpokenOver(tx, eventId);
  await spokenOver.tell(tx, [...new Set(meetings.map(({ meetingId }) => meetingId))].sort());
  const signUps = await signUpsLost(tx, eventId, moved);
  await tx.query(
    `delete from session_follow f using unnest($1::uuid[], $2::uuid[]) as x (session_id, person_id)
     where f.session_id = x.session_id and f.person_id = x.person_id`,
    [signUps.map(({ sessionId }) => sessionId), signUps.map(({ personId }) => personId)],
  );
  await clearSeats(tx, eventId);
  await fillSeats(tx, eventId);
  return [
    ...meetings.map(({ personId, sessionId }): Elsewhere => ({ personId, sessionId, loses: 'MEETING' })),
    ...signUps.map(({ personId, sessionId }): Elsewhere => ({ personId, sessionId, loses: 'SEAT' })),
  ];
}

/** Whether two spans claim a person both, other than one after the other with a few minutes between them missing. */
const clash = (one: string, other: string) => `
  ${one}.starts_at < ${other}.ends_at and ${other}.starts_at < ${one}.ends_at
  and not (least(${one}.ends_at, ${other}.ends_at) - greatest(${one}.starts_at, ${other}.starts_at)
      <= interval '${LATE_BY_MINUTES} minutes'
    and (${one}.starts_at < ${other}.starts_at and ${one}.ends_at < ${other}.ends_at
      or ${other}.starts_at < ${one}.starts_at and ${other}.ends_at < ${one}.ends_at))`;

function meetingsSpokenOver(tx: Tx, eventId: string) {
  return tx.query<{ meetingId: string; personId: string; sessionId: string }[]>(
    `select distinct on (a.meeting_id, a.person_id) a.meeting_id as "meetingId", a.person_id as "personId", s.id as "sessionId"
     from session s
     join session_speaker x on x.session_id = s.id
     join slot l on l.event_id = s.event_id and ${clash('l', 's')}
     join seat a on a.slot_id = l.id and a.person_id = x.person_id and a.meeting_id is not null
     where s.event_id = $1 order by a.meeting_id, a.person_id, s.starts_at`,
    [eventId],
  );
}

function signUpsLost(tx: Tx, eventId: string, moved: readonly string[]) {
  return tx.query<{ personId: string; sessionId: string }[]>(
    `with mine as (
       select f.person_id, f.session_id, f.followed_at, s.starts_at, s.ends_at, s.id = any($2::uuid[]) as has_moved
       from session_follow f join session s on s.id = f.session_id where s.event_id = $1 and s.capacity is not null
     )
     select m.person_id as "personId", m.session_id as "sessionId" from mine m
     where exists (select from seat a join slot l on l.id = a.slot_id
         where l.event_id = $1 and a.person_id = m.person_id and a.meeting_id is not null and ${clash('l', 'm')})
       or exists (select from session_speaker x join session s on s.id = x.session_id
         where s.event_id = $1 and x.person_id = m.person_id and s.id <> m.session_id and ${clash('s', 'm')}
           and (m.has_moved or s.id = any($2::uuid[])))
       or exists (select from mine o
         where o.person_id = m.person_id and o.session_id <> m.session_id and ${clash('o', 'm')}
           and (m.has_moved or o.has_moved)
           and (m.has_moved, m.followed_at, m.session_id) > (o.has_moved, o.followed_at, o.session_id))
     order by m.person_id, m.session_id`,
    [eventId, moved],
  );
}
