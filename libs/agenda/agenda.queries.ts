import type { Commitment, Session } from '@parvis/contract/resolvers';
import type { SessionPlace, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** By how much a session `s` is behind its plan; a delay that a later version overtook is none. */
export const delayMinutes = `(select round(extract(epoch from s.starts_at - d.planned_starts_at) / 60)::int
  from session_delay d where d.session_id = s.id and d.starts_at = s.starts_at and d.ends_at = s.ends_at)`;

/** A session as somebody with a part in its event sees it; `$2` is their id. */
const oneSession = `
  select s.id, s.kind, s.title, s.abstract, s.language, s.starts_at as "startsAt", s.ends_at as "endsAt", s.capacity,
    case when s.capacity is not null then
      greatest(s.capacity - (select count(*)::int from session_follow f where f.session_id = s.id), 0) end as "seatsLeft",
    case when s.capacity is not null then
      (select count(*)::int from workshop_waiting w where w.session_id = s.id) end as waiting,
    (select count(*)::int from workshop_waiting w join workshop_waiting mine on mine.session_id = w.session_id
     where w.session_id = s.id and mine.person_id = $2 and w.number <= mine.number having count(*) > 0) as "placeInLine",
    exists (select from session_follow f where f.session_id = s.id and f.person_id = $2) as "isFollowed",
    ${delayMinutes} as "delayMinutes",
    case when r.id is null then null else json_build_object('id', r.id, 'name', r.name, 'building', r.building,
      'capacity', r.capacity) end as room,
    case when q.id is null then null else json_build_object('id', q.id, 'title', q.title) end as sequence,
    case when t.id is null then null else json_build_object('id', t.id, 'name', t.name, 'colour', t.colour) end as track,
    s.stream_url as "streamUrl",
    (select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title,
         'url', coalesce(d.url, '/api/programme/documents/' || d.file_id)) order by d.position, d.id), '[]')
     from session_document d where d.session_id = s.id) as documents,
    (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name,
         'jobTitle', p.job_title, 'organisationName', o.name, 'role', x.role) order by x.position, p.id), '[]')
     from session_speaker x join person p on p.id = x.person_id left join organisation o on o.id = p.organisation_id
     where x.session_id = s.id) as speakers
  from session s
  left join room r on r.id = s.room_id
  left join sequence q on q.id = s.sequence_id
  left join track t on t.id = s.track_id
  where s.id = $1`;

export async function readSession(db: Queryable, sessionId: string, personId: string): Promise<Session> {
  const [session] = await db.query<Session>(oneSession, [sessionId, personId]);
  return session!;
}

export interface CommitmentRow extends Commitment {
  /** Times it was changed. */
  revision: number;
  /** Of a meeting, when it was booked; of a session, see `readStamps`. */
  changedAt: Date;
}

/**
 * What puts a person in one place at one time at an event: sessions followed, workshops signed up for, sessions where
 * they speak, meetings, duty on a booth. The tables of meetings and of booths are read here because one timeline is one
 * question.
 */
export async function readCommitments(db: Queryable, eventId: string, personId: string): Promise<CommitmentRow[]> {
  const rows = await db.query<CommitmentFacts>(
    `select s.id,
       case when x.person_id is not null then 'SPEAKING' when s.capacity is not null then 'WORKSHOP' else 'SESSION' end as kind,
       s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", r.name as place,
       null as "withName", null as "withOrganisation", s.revision, s.starts_at as "changedAt",
       ${delayMinutes} as "delayMinutes", w.place as before
     from session s join event e on e.id = s.event_id and e.status <> 'CANCELLED'
     left join session_speaker x on x.session_id = s.id and x.person_id = $2
     left join session_follow f on f.session_id = s.id and f.person_id = $2
     left join room r on r.id = s.room_id
     left join session_seen n on n.session_id = s.id and n.person_id = $2
     -- Where it was in the first change that they have not seen.
     left join lateral (
       select c -> 'from' as place from programme_version v, jsonb_array_elements(v.changes) c
       where v.event_id = $1 and c ->> 'sessionId' = s.id::text and c ->> 'what' = 'CHANGED' and c ->> 'from' is not null
         and v.published_at > coalesce(greatest(n.seen_at, f.followed_at), '-infinity')
       order by v.number limit 1
     ) w on true
     where s.event_id = $1 and (x.person_id is not null or f.person_id is not null)
     union all
     select m.id, 'MEETING', null, l.starts_at, l.ends_at, t.label, p.given_name || ' ' || p.family_name, o.name, m.revision, m.booked_at,
       null, null
     from seat a
     join meeting m on m.id = a.meeting_id
     join slot l on l.id = a.slot_id
     join meeting_table t on t.id = m.table_id
     join meeting_request q on q.id = m.request_id
     join person p on p.id = case when q.from_person_id = $2 then q.to_person_id else q.from_person_id end
     left join organisation o on o.id = p.organisation_id
     where a.person_id = $2 and m.event_id = $1 and m.status = 'BOOKED'
     union all
     select d.id, 'DUTY', null, d.starts_at, d.ends_at, x.booth, null, o.name, 0, d.starts_at, null, null
     from booth_duty d join exhibitor x on x.id = d.exhibitor_id join organisation o on o.id = x.organisation_id
     where d.person_id = $2 and x.event_id = $1
     order by "startsAt", id`,
    [eventId, personId],
  );
  return rows.map((row) => ({
    ...row,
    title: row.title ?? (row.kind === 'DUTY' ? dutyTitle(row) : meetingTitle(row.withName ?? '')),
    place: row.kind === 'DUTY' && row.place ? boothName(row.place) : row.place,
    before: row.before && isElsewhere(row.before, row) ? placeOf(row.before) : null,
  }));
}

type CommitmentFacts = Omit<CommitmentRow, 'title' | 'before'> & { title: Text | null; before: SessionPlace | null };

/** A session that came back to where it was has not changed for anybody. */
const isElsewhere = (before: SessionPlace, { startsAt, endsAt, place }: CommitmentFacts) =>
  Date.parse(before.startsAt) !== startsAt.getTime() ||
  Date.parse(before.endsAt) !== endsAt.getTime() ||
  before.room !== (place ?? null);

const placeOf = ({ startsAt, endsAt, room }: SessionPlace) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  place: room,
});

/** As `place` says a room or a table: in French, which is what boards and signs on the spot say. */
const boothName = (number: string) => `Stand ${number}`;

const dutyTitle = ({ withOrganisation }: CommitmentFacts): Text => ({
  fr: `Permanence sur le stand de ${withOrganisation ?? ''}`,
  en: `On the booth of ${withOrganisation ?? ''}`,
});

const meetingTitle = (name: string): Text => ({ fr: `Rendez-vous avec ${name}`, en: `Meeting with ${name}` });

export async function readFeedToken(db: Queryable, eventId: string, personId: string): Promise<string | undefined> {
  const [feed] = await db.query<{ token: string }>(
    'select token from agenda_feed where event_id = $1 and person_id = $2',
    [eventId, personId],
  );
  return feed?.token;
}

export async function readFeedOwner(db: Queryable, token: string) {
  const [owner] = await db.query<{ eventId: string; personId: string; language: 'FR' | 'EN' }>(
    `select f.event_id as "eventId", f.person_id as "personId", p.language
     from agenda_feed f join person p on p.id = f.person_id where f.token = $1`,
    [token],
  );
  return owner;
}

export async function readPublishedEventId(db: Queryable, slug: string): Promise<string | undefined> {
  const [event] = await db.query<{ id: string }>(`select id from event where slug = $1 and status = 'PUBLISHED'`, [
    slug,
  ]);
  return event?.id;
}
