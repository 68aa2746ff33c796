import { moveSessions, seatSpeakers } from '@parvis/agenda';
import type { Tx } from '@parvis/platform';
import { feedbackTexts } from './data/feedback-texts';
import { DEMO_MORNING } from './role-people';

const MINUTE = 60_000;

/** What a day does to a programme: workshops fill up, a panel starts late, people say what they thought of it. */
export async function addRunningTheDay(tx: Tx, ids: ReadonlyMap<string, string>): Promise<void> {
  const bioproduction = ids.get('congres-france-bioproduction-2024')!;
  const surgery = ids.get('chirurgie-4-0-2024')!;
  for (const [eventId, waiting] of [
    [bioproduction, 5],
    [surgery, 3],
  ] as const) {
    await fillWorkshops(tx, eventId, waiting);
    await seatSpeakers(tx, eventId);
  }
  await delayPanel(tx, surgery);
  for (const eventId of [bioproduction, ids.get('medicen-day-2024')!]) await addFeedback(tx, eventId);
}

/** Workshops of a past event were all full, with people waiting; of one to come the first is. Nobody is in two places. */
async function fillWorkshops(tx: Tx, eventId: string, waiting: number): Promise<void> {
  const workshops = await tx.query<{ id: string; free: number }[]>(
    `select s.id, s.capacity - (select count(*)::int from session_follow f where f.session_id = s.id) as free
     from session s join event e on e.id = s.event_id
     where s.event_id = $1 and s.capacity is not null
       and (e.ends_at < $2 or not exists (select from session o where o.event_id = s.event_id and o.capacity is not null
         and (o.starts_at, o.id) < (s.starts_at, s.id)))
     order by s.starts_at, s.id`,
    [eventId, DEMO_MORNING],
  );
  for (const { id, free } of workshops) {
    const people = await tx.query<{ personId: string }[]>(
      `select t.person_id as "personId" from ticket t, session s
       where s.id = $1 and t.event_id = s.event_id and t.status = 'CONFIRMED'
         and not exists (select from session_follow f join session o on o.id = f.session_id
           where f.person_id = t.person_id and o.event_id = s.event_id and o.starts_at < s.ends_at and s.starts_at < o.ends_at)
         and not exists (select from session_speaker x join session o on o.id = x.session_id
           where x.person_id = t.person_id and o.event_id = s.event_id and o.starts_at < s.ends_at and s.starts_at < o.ends_at)
         and not exists (select from seat a join slot l on l.id = a.slot_id
           where a.person_id = t.person_id and l.event_id = s.event_id and l.starts_at < s.ends_at and s.starts_at < l.ends_at)
       order by md5(t.id::text || $1) limit $2`,
      [id, free + waiting],
    );
    const ids = people.map(({ personId }) => personId);
    const before = `(select s.starts_at - interval '3 days' from session s where s.id = $1)`;
    await tx.query(
      `insert into session_follow (session_id, person_id, followed_at) select $1, unnest($2::uuid[]), ${before}`,
      [id, ids.slice(0, free)],
    );
    await tx.query(
      `insert into workshop_waiting (session_id, person_id, number, joined_at)
       select $1, person_id, number, ${before} + number * interval '7 minutes'
       from unnest($2::uuid[]) with ordinality as x (person_id, number)`,
      [id, ids.slice(free)],
    );
  }
}

/** A speaker’s train is late: the panel before lunch, and the pitches after it, start ten minutes later. */
async function delayPanel(tx: Tx, eventId: string): Promise<void> {
  const sessions = await tx.query<{ id: string; startsAt: Date; endsAt: Date }[]>(
    `select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt"
     from session s join room r on r.id = s.room_id
     where s.event_id = $1 and r.name = 'Grande nef'
       and s.starts_at >= '2024-11-28T11:10+01:00' and s.starts_at < '2024-11-28T13:00+01:00' order by s.starts_at`,
    [eventId],
  );
  await moveSessions(
    tx,
    { eventId, by: null, at: new Date(Date.parse(DEMO_MORNING) - 20 * MINUTE) },
    sessions.map(({ id, startsAt, endsAt }) => ({
      id,
      from: { startsAt, endsAt },
      to: { startsAt: later(startsAt), endsAt: later(endsAt) },
    })),
  );
}

const later = (instant: Date) => new Date(instant.getTime() + 10 * MINUTE);

/** About a third of those who had a session in their agenda said something; some of them in words. */
async function addFeedback(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `insert into session_feedback (session_id, person_id, rating, text, given_at)
     select session_id, person_id,
       case when chance < 20 then 3 when chance < 52 then 4 when chance < 92 then 5 else 2 end,
       case when chance % 6 = 0 then ($2::text[])[1 + (of_session + nth) % $3] else '' end, ends_at + chance * interval '4 minutes'
     from (
       select f.*, s.ends_at, ('x' || substr(md5(s.id::text), 1, 4))::bit(16)::int as of_session,
         -- Nobody writes what somebody wrote of the same session.
         row_number() over (partition by s.id, chance % 6 = 0 order by chance, f.person_id)::int as nth
       from (select *, ('x' || substr(md5(session_id::text || person_id), 1, 6))::bit(24)::int % 300 as chance from session_follow) f
         join session s on s.id = f.session_id
       where s.event_id = $1 and chance < 100
         and not exists (select from session_speaker x where x.session_id = s.id and x.person_id = f.person_id)
     ) given`,
    [eventId, feedbackTexts, feedbackTexts.length],
  );
}
