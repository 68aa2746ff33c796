import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { DelayInput, DelayOutcome, MutationUndoDelayArgs } from '@parvis/contract/resolvers';
import { type RunningSession, runLate, type SessionChange, type Text } from '@parvis/domain';
import { Access } from '@parvis/events';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  NotFoundOrNotAllowed,
  personRoom,
  tellLive,
  type Tx,
} from '@parvis/platform';
import { tellEditors } from '../editor/draft-news';
import { NotForGood, orWhatItWouldDo } from '../publish/not-for-good';
import { ProgrammeVersions, readBound } from '../publish/programme-versions';
import { appendVersion, readLatestVersion } from '../publish/versions';
import { againWhenBooked, clearSeats, fillSeats } from '../seats';
import { lockPeople, lockSessionsOf } from '../session-locks';

const minutesRule = z.int().min(1).max(120);

interface RoomSession extends RunningSession {
  eventId: string;
  title: Text;
}

/** Where a session is, and where it was a moment ago. */
export interface SessionMove {
  id: string;
  from: { startsAt: Date; endsAt: Date };
  to: { startsAt: Date; endsAt: Date };
}

interface Move extends SessionMove {
  title: Text;
}

interface Decided {
  eventId: string;
  moves: Move[];
  /** Also when it costs somebody a seat or a meeting. */
  confirmed: boolean;
  action: string;
}

/** A session that runs late is moved by whoever conducts the day; everybody concerned sees it at once. */
@Injectable()
export class RunLate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly versions: ProgrammeVersions,
  ) {}

  /** The session, and with `pushing` those after it in its room until free time and breaks have absorbed the delay. */
  async delay(actor: Actor, { sessionId, minutes, pushing, confirmed }: DelayInput): Promise<DelayOutcome> {
    if (!minutesRule.safeParse(minutes).success)
      return { __typename: 'InvalidInput', errors: [{ field: 'minutes', code: 'OUT_OF_RANGE' }] };
    return this.attempt(async (tx) => {
      const room = await lockRoomOf(tx, sessionId);
      const late = room.find(({ id }) => id === sessionId);
      if (!late) throw new NotFoundOrNotAllowed();
      const { eventId } = late;
      await this.access.require(actor, 'programme.run', eventId, tx);
      const moved = runLate(room, { id: sessionId, minutes, pushing, now: this.clock.now().getTime() });
      if (moved.length === 0) return { __typename: 'SessionOver', endsAt: new Date(late.endsAt) };
      const moves = moved.map((session): Move => ({
        id: session.id,
        title: session.title,
        from: spanOf(room.find(({ id }) => id === session.id)!),
        to: spanOf(session),
      }));
      return this.move(tx, actor, { eventId, moves, confirmed, action: 'programme.delay' });
    });
  }

  /** Takes back what the version `version` moved, while nothing was published after it. */
  undo(actor: Actor, { eventId, version, confirmed }: MutationUndoDelayArgs): Promise<DelayOutcome> {
    return this.attempt(async (tx) => {
      await tx.query('select from event where id = $1 for no key update', [eventId]);
      const latest = await readLatestVersion(tx, eventId);
      if (latest?.number !== version) return { __typename: 'PublishedSince', version: latest?.number ?? 0 };
      const [row] = await tx.query<{ changes: SessionChange[] }[]>(
        `select v.changes from programme_version v where v.event_id = $1 and v.number = $2
             -- Of a delay, and of nothing else: each session stands where one put it.
             and not exists (select from jsonb_array_elements(v.changes) c where not exists (
               select from session_delay d where d.session_id::text = c ->> 'sessionId'
                 and d.starts_at = (c -> 'to' ->> 'startsAt')::timestamptz
                 and d.ends_at = (c -> 'to' ->> 'endsAt')::timestamptz))`,
        [eventId, version],
      );
      const moves = (row?.changes ?? []).flatMap(({ sessionId, title, from, to }): Move[] =>
        from && to ? [{ id: sessionId, title, from: datesOf(to), to: datesOf(from) }] : [],
      );
      if (moves.length === 0) throw new NotFoundOrNotAllowed();
      await lockSessionsOf(tx, eventId);
      return this.move(tx, actor, { eventId, moves, confirmed, action: 'programme.undo-delay' });
    });
  }

  private attempt(work: (tx: Tx) => Promise<DelayOutcome>): Promise<DelayOutcome> {
    return orWhatItWouldDo(() => againWhenBooked(() => this.database.transaction(work)));
  }

  /** The caller holds the event and its sessions. */
  private async move(tx: Tx, actor: Actor, { eventId, moves, confirmed, action }: Decided): Promise<DelayOutcome> {
    const ids = moves.map(({ id }) => id);
    const bound = await readBound(tx, eventId);
    await lockPeople(tx, [...new Set(bound.map(({ personId }) => personId))], ids);
    await writeTimes(tx, moves);
    const { number, elsewhere } = await this.versions.appendMinutes(tx, { eventId, by: actor.personId });
    if (!confirmed && elsewhere.length > 0) {
      const count = (what: string) => elsewhere.filter(({ loses }) => loses === what).length;
      throw new NotForGood({
        __typename: 'DelayNeedsConfirming',
        seats: count('SEAT'),
        meetings: count('MEETING'),
        people: await namesOf(
          tx,
          elsewhere.map(({ personId }) => personId),
        ),
      });
    }
    await this.audit.record(tx, {
      actor,
      eventId,
      action,
      subject: 'session',
      subjectId: ids[0]!,
      details: { version: number, sessions: ids.length },
    });
    await tellEditors(tx, actor, eventId);
    await this.tell(tx, eventId, moves);
    return {
      __typename: 'SessionsMoved',
      version: number,
      moved: moves.map(({ id, title, from, to }) => ({ sessionId: id, title, from, to })),
    };
  }

  private async tell(tx: Tx, eventId: string, moves: Move[]): Promise<void> {
    const concerned = await tx.query<{ sessionId: string; personIds: string[] }[]>(
      `select session_id as "sessionId", array_agg(distinct person_id) as "personIds" from (
         select session_id, person_id from session_follow union all select session_id, person_id from session_speaker
       ) x where session_id = any ($1::uuid[]) group by session_id`,
      [moves.map(({ id }) => id)],
    );
    for (const { sessionId, personIds } of concerned) {
      const { title, from, to } = moves.find(({ id }) => id === sessionId)!;
      await tellLive(tx, personIds.map(personRoom), 'agenda:changed', {
        eventId,
        news: {
          kind: 'MOVED',
          sessionId,
          title,
          minutes: minutesBetween(from.startsAt, to.startsAt),
          startsAt: to.startsAt.toISOString(),
        },
      });
    }
  }
}

/**
 * Sessions to their new times, in what is published and in the draft, as a version of its own. For the demo: nobody is
 * told, and nobody gives anything up.
 */
export async function moveSessions(
  tx: Tx,
  { eventId, by, at }: { eventId: string; by: string | null; at: Date },
  moves: readonly SessionMove[],
): Promise<void> {
  await writeTimes(tx, moves);
  await clearSeats(tx, eventId);
  await fillSeats(tx, eventId);
  await appendVersion(tx, { eventId, by, at, note: '' });
}

const MOST_NAMES = 12;

async function namesOf(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `select given_name || ' ' || family_name as name from person where id = any ($1::uuid[])
     order by family_name collate "fr-x-icu", given_name collate "fr-x-icu", id limit ${MOST_NAMES}`,
    [personIds],
  );
  return rows.map(({ name }) => name);
}

const spanOf = ({ startsAt, endsAt }: RunningSession) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
const datesOf = (place: { startsAt: string; endsAt: string }) => ({
  startsAt: new Date(place.startsAt),
  endsAt: new Date(place.endsAt),
});
const minutesBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 60_000);

/** All that happens in the room of a session on its day; the session alone where it has no room. Holds the event. */
async function lockRoomOf(tx: Tx, sessionId: string): Promise<RoomSession[]> {
  const [event] = await tx.query<{ id: string }[]>('select event_id as id from session where id::text = $1', [
    sessionId,
  ]);
  if (!event) return [];
  // As whoever publishes: the event first, so that versions follow one another.
  await tx.query('select from event where id = $1 for no key update', [event.id]);
  const sessions = await lockSessionsOf(tx, event.id);
  const ofRoom = await tx.query<{ id: string }[]>(
    `select o.id from session s
     join event e on e.id = s.event_id
     join session o on o.event_id = s.event_id and (o.id = s.id or o.room_id = s.room_id
       and (o.starts_at at time zone e.time_zone)::date = (s.starts_at at time zone e.time_zone)::date)
     where s.id::text = $1`,
    [sessionId],
  );
  const ids = new Set(ofRoom.map(({ id }) => id));
  return sessions
    .filter(({ id }) => ids.has(id))
    .map(({ id, eventId, title, kind, startsAt, endsAt }) => ({
      id,
      eventId,
      title,
      startsAt: startsAt.getTime(),
      endsAt: endsAt.getTime(),
      isBreak: kind === 'BREAK',
    }));
}

/**
 * Published rows and drafts alike, but for a draft that staff have moved elsewhere since: their plan stands. What is
 * back where it was planned is late no more.
 */
async function writeTimes(tx: Tx, moves: readonly SessionMove[]): Promise<void> {
  const rows = JSON.stringify(moves.map(({ id, from, to }) => ({ id, was: from.startsAt, ...to })));
  const given = `jsonb_to_recordset($1::jsonb) as m (id uuid, was timestamptz, "startsAt" timestamptz, "endsAt" timestamptz)`;
  await tx.query(
    `update draft_session d set starts_at = m."startsAt", revision = nextval('draft_revision'),
       minutes = ceil(extract(epoch from m."endsAt" - m."startsAt") / 60)::int
     from ${given} where d.id = m.id and d.starts_at = m.was`,
    [rows],
  );
  await tx.query(
    `insert into session_delay (session_id, planned_starts_at, planned_ends_at, starts_at, ends_at)
     select s.id, s.starts_at, s.ends_at, m."startsAt", m."endsAt" from ${given} join session s on s.id = m.id
     on conflict (session_id) do update set
       planned_starts_at = case when session_delay.starts_at = excluded.planned_starts_at
         and session_delay.ends_at = excluded.planned_ends_at
         then session_delay.planned_starts_at else excluded.planned_starts_at end,
       planned_ends_at = case when session_delay.starts_at = excluded.planned_starts_at
         and session_delay.ends_at = excluded.planned_ends_at
         then session_delay.planned_ends_at else excluded.planned_ends_at end,
       starts_at = excluded.starts_at, ends_at = excluded.ends_at`,
    [rows],
  );
  await tx.query(
    `update session s set starts_at = m."startsAt", ends_at = m."endsAt" from ${given} where s.id = m.id`,
    [rows],
  );
  await tx.query(
    `delete from session_delay d using ${given}
     where d.session_id = m.id and d.planned_starts_at = d.starts_at and d.planned_ends_at = d.ends_at`,
    [rows],
  );
}
