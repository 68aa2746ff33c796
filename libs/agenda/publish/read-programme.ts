import type { Programme, Session } from '@parvis/contract/resolvers';
import type { ContentSession, ProgrammeContent } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { delayMinutes } from '../agenda.queries';
import { readLatestVersion } from './versions';

/** A programme, and whose it is: what changed in it is read only by those who ask. */
export type ProgrammeOfEvent = Omit<Programme, 'changes'> & { eventId: string };

/** A speaker as readers see them; read each time, so that a corrected or erased name is nowhere kept. */
export interface SpeakerFacts {
  name: string;
  jobTitle: string | null;
  organisationName: string | null;
}

interface ReaderFacts {
  people: Record<string, SpeakerFacts>;
  /** Seats taken, by session, where they are limited. */
  taken: Record<string, number>;
  /** How many wait, by session. */
  waiting: Record<string, number>;
  /** The reader's place in those lines. */
  places: Record<string, number>;
  /** By how many minutes a session that runs late is behind its plan. */
  delays: Record<string, number>;
  /** Sessions in the reader's own agenda. */
  followed: string[];
  /** The reader has a part in the event, or is of the staff. */
  hasPart: boolean;
}

/**
 * The published programme with what it is to one reader; null for the public. Two statements, however long it is: the
 * latest version (or an earlier one), and the names and sign-ups that change without one.
 */
export async function readProgramme(
  db: Queryable,
  eventId: string,
  personId: string | null,
  earlier?: number,
): Promise<ProgrammeOfEvent> {
  const version = await readLatestVersion(db, eventId, earlier);
  if (!version) return { eventId, version: 0, sequences: [], tracks: [], rooms: [], sessions: [] };
  const { number, content } = version;
  const facts = await readFacts(db, eventId, content, personId);
  const { rooms, tracks, sequences } = content;
  return { eventId, version: number, rooms, tracks, sequences, sessions: sessionsFor(content, facts) };
}

async function readFacts(
  db: Queryable,
  eventId: string,
  { sessions }: ProgrammeContent,
  personId: string | null,
): Promise<ReaderFacts> {
  const [facts] = await db.query<ReaderFacts>(
    `select ${speakersByIdSql('$2')} as people,
       (select coalesce(json_object_agg(session_id, n), '{}')
        from (select session_id, count(*)::int n from session_follow where session_id = any($3) group by session_id) t) as taken,
       (select coalesce(json_object_agg(session_id, n), '{}')
        from (select session_id, count(*)::int n from workshop_waiting where session_id = any($3) group by session_id) w) as waiting,
       (select coalesce(json_object_agg(session_id, place), '{}')
        from (select mine.session_id, count(*)::int place from workshop_waiting mine
              join workshop_waiting w on w.session_id = mine.session_id and w.number <= mine.number
              where mine.person_id = $4 and mine.session_id = any($3) group by mine.session_id) p) as places,
       (select coalesce(json_object_agg(s.id, minutes), '{}') from session s, lateral ${delayMinutes} as late (minutes)
        where s.event_id = $1 and minutes is not null) as delays,
       array(select session_id from session_follow f join session s on s.id = f.session_id
             where s.event_id = $1 and f.person_id = $4) as followed,
       exists (select from event_role where event_id = $1 and person_id = $4)
         or exists (select from staff_member where person_id = $4) as "hasPart"`,
    [eventId, speakerIds(sessions), sessions.filter(({ capacity }) => capacity !== null).map(({ id }) => id), personId],
  );
  return facts!;
}

export const speakerIds = (sessions: readonly ContentSession[]): string[] => [
  ...new Set(sessions.flatMap(({ speakers }) => speakers.map((speaker) => speaker.personId))),
];

/** An expression of what readers see of the people whose ids are in `ids`, by id. */
export const speakersByIdSql = (ids: string) => `
  (select coalesce(json_object_agg(p.id, json_build_object('name', p.given_name || ' ' || p.family_name,
     'jobTitle', p.job_title, 'organisationName', o.name) order by p.id), '{}')
   from person p left join organisation o on o.id = p.organisation_id where p.id = any(${ids}))`;

function sessionsFor({ rooms, tracks, sequences, sessions }: ProgrammeContent, facts: ReaderFacts): Session[] {
  const room = byId(rooms);
  const track = byId(tracks);
  const sequence = byId(sequences);
  const followed = new Set(facts.followed);
  return sessions.map(({ roomId, trackId, sequenceId, speakers, documents, startsAt, endsAt, ...session }) => ({
    ...session,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    room: room(roomId),
    track: track(trackId),
    sequence: sequence(sequenceId),
    speakers: speakers.flatMap(({ personId, role }) => {
      const person = facts.people[personId];
      return person ? [{ personId, role, ...person }] : [];
    }),
    documents: documents.map(({ id, title, url, fileId }) => ({ id, title, url: url ?? documentPath(fileId ?? '') })),
    streamUrl: facts.hasPart ? session.streamUrl : null,
    seatsLeft: session.capacity === null ? null : Math.max(session.capacity - (facts.taken[session.id] ?? 0), 0),
    waiting: session.capacity === null ? null : (facts.waiting[session.id] ?? 0),
    placeInLine: facts.places[session.id] ?? null,
    delayMinutes: facts.delays[session.id] ?? null,
    isFollowed: followed.has(session.id),
  }));
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => {
  const map = new Map(rows.map((row) => [row.id, row]));
  return (id: string | null): Row | null => (id === null ? null : (map.get(id) ?? null));
};

export const documentPath = (fileId: string) => `/api/programme/documents/${fileId}`;
