import type { DraftSession, ProgrammeDraft, StagePerson } from '@parvis/contract/resolvers';
import { USUAL_AGENDA_TIMES } from '@parvis/domain';
import { escapeLike } from '@parvis/accounts';
import type { Queryable } from '@parvis/platform';

/** A person of the table `p`, with organisation `o`, as JSON. */
const stagePerson = `json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name,
  'jobTitle', p.job_title, 'organisationName', o.name)`;

const draftSessions = (condition: string) => `
  select d.id, d.revision, d.kind, d.title, d.abstract, d.language, d.starts_at as "startsAt", d.minutes,
    d.room_id as "roomId", d.track_id as "trackId", d.sequence_id as "sequenceId", d.capacity, d.expected,
    d.stream_url as "streamUrl", d.changed_at as "changedAt",
    (select c.given_name || ' ' || c.family_name from person c where c.id = d.changed_by) as "changedBy",
    (select coalesce(json_agg(json_build_object('role', x.role, 'person', ${stagePerson}) order by x.position, p.id), '[]')
     from draft_session_speaker x join person p on p.id = x.person_id left join organisation o on o.id = p.organisation_id
     where x.session_id = d.id) as speakers,
    (select coalesce(json_agg(json_build_object('id', f.id, 'title', f.title, 'url', f.url, 'fileId', f.file_id)
       order by f.position, f.id), '[]') from draft_session_document f where f.session_id = d.id) as documents,
    (select count(*)::int from session_follow f where f.session_id = d.id) as followers,
    exists (select from session s where s.id = d.id) as "isPublished"
  from draft_session d
  where ${condition}
  order by d.starts_at nulls last, d.title ->> 'fr', d.id`;

/** Two statements, however large the programme. */
export async function readDraft(db: Queryable, eventId: string): Promise<ProgrammeDraft> {
  const list = (columns: string, table: string) =>
    `(select coalesce(json_agg(json_build_object('id', id, 'revision', revision, ${columns}) order by position, id), '[]')
      from ${table} where event_id = $1)`;
  const [parts] = await db.query<Omit<ProgrammeDraft, 'sessions'>>(
    `select ${list(`'name', name, 'building', building, 'capacity', capacity`, 'room')} as rooms,
       ${list(`'name', name, 'colour', colour`, 'track')} as tracks,
       ${list(`'title', title`, 'sequence')} as sequences,
       (select coalesce(json_agg(json_build_object('id', a.id, 'startsAt', a.starts_at, 'endsAt', a.ends_at,
          'person', ${stagePerson}) order by a.starts_at, a.id), '[]')
        from speaker_absence a join person p on p.id = a.person_id left join organisation o on o.id = p.organisation_id
        where a.event_id = $1) as absences,
       coalesce((select json_build_object('revision', revision, 'roomChangeMinutes', room_change_minutes,
          'buildingChangeMinutes', building_change_minutes) from agenda_rules where event_id = $1), $2::json) as rules,
       coalesce((select max(number) from programme_version where event_id = $1), 0) as version`,
    [eventId, JSON.stringify({ revision: 0, ...USUAL_AGENDA_TIMES })],
  );
  return { ...parts!, sessions: await db.query<DraftSession>(draftSessions('d.event_id = $1'), [eventId]) };
}

export async function readDraftSession(db: Queryable, sessionId: string): Promise<DraftSession | undefined> {
  const [session] = await db.query<DraftSession>(draftSessions('d.id = $1'), [sessionId]);
  return session;
}

/**
 * People for the stage. Staff find everybody; an organiser those who have a part in the event, or are on its stage.
 */
export async function readStagePeople(
  db: Queryable,
  { eventId, search, everybody }: { eventId: string; search: string; everybody: boolean },
): Promise<StagePerson[]> {
  const rows = await db.query<{ person: StagePerson }>(
    `select ${stagePerson} as person
     from person p left join organisation o on o.id = p.organisation_id
     where unaccent(p.given_name || ' ' || p.family_name || ' ' || coalesce(o.name, '')) ilike '%' || unaccent($2) || '%'
       and ($3 or ${isKnownHere('p.id')})
     order by exists (select from event_role r where r.event_id = $1 and r.person_id = p.id) desc,
       p.family_name, p.given_name, p.id
     limit 10`,
    [eventId, escapeLike(search), everybody],
  );
  return rows.map(({ person }) => person);
}

/** A condition: somebody has a part in event `$1`, or is on its stage. */
export const isKnownHere = (personId: string): string => `(
  exists (select from event_role r where r.event_id = $1 and r.person_id = ${personId})
  or exists (select from draft_session_speaker x join draft_session d on d.id = x.session_id
     where d.event_id = $1 and x.person_id = ${personId}))`;

export async function readStagePeopleById(db: Queryable, ids: readonly string[]): Promise<Map<string, StagePerson>> {
  const rows = await db.query<{ person: StagePerson }>(
    `select ${stagePerson} as person from person p left join organisation o on o.id = p.organisation_id
     where p.id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ person }) => [person.personId, person]));
}
