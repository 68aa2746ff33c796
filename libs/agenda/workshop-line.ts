import { Injectable } from '@nestjs/common';
import { type InLine, servedNext } from '@parvis/domain';
import {
  Clock,
  Database,
  defineJob,
  HandlesJob,
  type JobHandler,
  Jobs,
  personRoom,
  tellLive,
  type Tx,
} from '@parvis/platform';
import { SendSeatGiven } from './jobs/definitions';
import { againWhenBooked, claimSeats } from './seats';
import { type LockedSession, lockPeople, lockSessions } from './session-locks';

interface Waiting extends InLine {
  personId: string;
}

/**
 * The line before a workshop that is full. A seat that comes back goes at once to the first in line who is free then;
 * whoever has another commitment at that time is passed over and keeps their rank. There is no offer to answer and
 * none that expires: who gets the seat is told, and gives it up with one tap.
 */
@Injectable()
export class WorkshopLine {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** The last in line from now on; does nothing for whoever stands in it. The caller holds the session. */
  async join(tx: Tx, session: LockedSession, personId: string): Promise<void> {
    await tx.query(
      `insert into workshop_waiting (session_id, person_id, number, joined_at)
       select $1, $2, coalesce(max(number), 0) + 1, $3 from workshop_waiting where session_id = $1
       having not coalesce(bool_or(person_id = $2), false)`,
      [session.id, personId, this.clock.now()],
    );
  }

  /** Gives the seats that are free to those whose turn it is. The caller holds the session and all who wait for it. */
  async serve(tx: Tx, session: LockedSession): Promise<void> {
    if (session.capacity === null || session.startsAt <= this.clock.now()) return;
    const line = await whoCouldCome(tx, session);
    if (line.length === 0) return;
    const [taken] = await tx.query<{ count: number }[]>(
      'select count(*)::int as count from session_follow where session_id = $1',
      [session.id],
    );
    const served = servedNext(line, session.capacity - taken!.count);
    if (served.length === 0) return;
    const personIds = served.map(({ personId }) => personId);
    await tx.query('delete from workshop_waiting where session_id = $1 and person_id = any ($2::uuid[])', [
      session.id,
      personIds,
    ]);
    await tx.query(
      `insert into session_follow (session_id, person_id, followed_at) select $1, unnest($2::uuid[]), $3`,
      [session.id, personIds, this.clock.now()],
    );
    await claimSeats(tx, session, personIds);
    for (const { personId, number } of served)
      await this.jobs.enqueue(tx, SendSeatGiven, { sessionId: session.id, personId, number });
    await tellLive(tx, personIds.map(personRoom), 'agenda:changed', {
      eventId: session.eventId,
      news: { kind: 'SEAT_GIVEN', sessionId: session.id, title: session.title },
    });
  }

  /** Looks at these lines as soon as the caller's transaction is over; for callers that cannot hold their sessions. */
  async serveSoon(tx: Tx, sessionIds: readonly string[]): Promise<void> {
    for (const sessionId of sessionIds)
      await this.jobs.enqueue(tx, ServeLine, { sessionId }, { key: `serve:${sessionId}` });
  }

  /** These people have time again: the lines at which they were passed over are looked at again. */
  async serveAgain(tx: Tx, eventId: string, personIds: readonly string[]): Promise<void> {
    const waits = await tx.query<{ id: string }[]>(
      `select distinct w.session_id as id from workshop_waiting w join session s on s.id = w.session_id
       where s.event_id = $1 and w.person_id = any ($2::uuid[]) order by 1`,
      [eventId, personIds],
    );
    await this.serveSoon(
      tx,
      waits.map(({ id }) => id),
    );
  }
}

/** Those in line who still have a part in the event, and nowhere else to be at that time. */
function whoCouldCome(tx: Tx, { id, eventId, startsAt, endsAt }: LockedSession): Promise<Waiting[]> {
  return tx.query<Waiting[]>(
    `with elsewhere as (
       select f.person_id, f.session_id from session_follow f join session s on s.id = f.session_id and s.capacity is not null
       union all
       select person_id, session_id from session_speaker
     )
     select w.person_id as "personId", w.number, 1 as places
     from workshop_waiting w
     where w.session_id = $1
       and (exists (select from event_role r where r.event_id = $2 and r.person_id = w.person_id)
         or exists (select from staff_member m where m.person_id = w.person_id))
       and not exists (select from elsewhere x join session s on s.id = x.session_id
         where x.person_id = w.person_id and s.event_id = $2 and s.id <> $1 and s.starts_at < $4 and $3 < s.ends_at)
       and not exists (select from seat a join slot l on l.id = a.slot_id
         where a.person_id = w.person_id and a.meeting_id is not null and l.event_id = $2 and l.starts_at < $4 and $3 < l.ends_at)
     order by w.number`,
    [id, eventId, startsAt, endsAt],
  );
}

/** A seat may have come back at this session. */
export const ServeLine = defineJob<{ sessionId: string }>('agenda.serve-line');

@Injectable()
@HandlesJob(ServeLine)
export class ServeLineHandler implements JobHandler<{ sessionId: string }> {
  constructor(
    private readonly database: Database,
    private readonly line: WorkshopLine,
  ) {}

  async run({ sessionId }: { sessionId: string }): Promise<void> {
    await againWhenBooked(() =>
      this.database.transaction(async (tx) => {
        const [session] = await lockSessions(tx, [sessionId]);
        if (!session) return;
        await lockPeople(tx, [], [session.id]);
        await this.line.serve(tx, session);
      }),
    );
  }
}
