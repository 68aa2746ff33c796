import { programmeChanges, type ProgrammeContent, type SessionChange } from '@parvis/domain';
import type { Queryable, Tx } from '@parvis/platform';

export interface AppendedVersion {
  number: number;
  /** Empty for the first version: everything is new. */
  changes: SessionChange[];
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What is published now, as a version keeps it. */
export async function readPublishedContent(db: Queryable, eventId: string): Promise<ProgrammeContent> {
  const [content] = await db.query<ProgrammeContent>(
    `select
       (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'building', building, 'capacity', capacity)
          order by position, id), '[]') from room where event_id = $1) as rooms,
       (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'colour', colour) order by position, id), '[]')
        from track where event_id = $1) as tracks,
       (select coalesce(json_agg(json_build_object('id', id, 'title', title) order by position, id), '[]')
        from sequence where event_id = $1) as sequences,
       (select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'abstract', s.abstract,
          'language', s.language, 'startsAt', ${instant('s.starts_at')}, 'endsAt', ${instant('s.ends_at')},
          'roomId', s.room_id, 'trackId', s.track_id, 'sequenceId', s.sequence_id, 'capacity', s.capacity,
          'expected', s.expected, 'streamUrl', s.stream_url,
          'speakers', (select coalesce(json_agg(json_build_object('personId', x.person_id, 'role', x.role)
             order by x.position, x.person_id), '[]') from session_speaker x where x.session_id = s.id),
          'documents', (select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'url', d.url,
             'fileId', d.file_id) order by d.position, d.id), '[]') from session_document d where d.session_id = s.id))
          order by s.starts_at, r.position, s.id), '[]')
        from session s left join room r on r.id = s.room_id where s.event_id = $1) as sessions`,
    [eventId],
  );
  return content!;
}

/** The latest version, or the one of that number. */
export async function readLatestVersion(
  db: Queryable,
  eventId: string,
  number: number | null = null,
): Promise<{ number: number; content: ProgrammeContent } | undefined> {
  const [version] = await db.query<{ number: number; content: ProgrammeContent }>(
    `select number, content from programme_version where event_id = $1 and ($2::int is null or number = $2)
     order by number desc limit 1`,
    [eventId, number],
  );
  return version;
}

/**
 * Keeps what is published now as the next version. For whoever changed `session` or its speakers: until it is called,
 * readers see the version before. One at a time for an event; the caller holds the transaction.
 */
export async function appendVersion(
  tx: Tx,
  { eventId, by, at, note }: { eventId: string; by: string | null; at: Date; note: string },
): Promise<AppendedVersion> {
  await tx.query('select from event where id = $1 for no key update', [eventId]);
  const latest = await readLatestVersion(tx, eventId);
  const content = await readPublishedContent(tx, eventId);
  const changes = latest ? programmeChanges(latest.content, content) : [];
  const number = (latest?.number ?? 0) + 1;
  await tx.query(
    `insert into programme_version (event_id, number, published_at, published_by, note, content, changes)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [eventId, number, at, by, note, JSON.stringify(content), JSON.stringify(changes)],
  );
  await tx.query('update session set revision = revision + 1 where id = any($1)', [
    changes.filter(({ what }) => what === 'CHANGED').map(({ sessionId }) => sessionId),
  ]);
  return { number, changes };
}

/**
 * Makes sessions that were written straight into the tables a published programme: their drafts, and a version.
 * For the demo and for tests; staff publish drafts.
 */
export async function adoptProgramme(
  tx: Tx,
  eventId: string,
  at: Date,
  { by = null, note = '' }: { by?: string | null; note?: string } = {},
): Promise<AppendedVersion> {
  await writeDraftsFromPublished(tx, eventId, by, at);
  return appendVersion(tx, { eventId, by, at, note });
}

/** The draft becomes what is published, whatever it was. */
export async function writeDraftsFromPublished(tx: Tx, eventId: string, by: string | null, at: Date): Promise<void> {
  await tx.query('delete from draft_session where event_id = $1', [eventId]);
  await tx.query(
    `insert into draft_session (id, event_id, sequence_id, room_id, track_id, kind, title, abstract, language, starts_at,
       minutes, capacity, expected, stream_url, revision, changed_by, changed_at)
     select id, event_id, sequence_id, room_id, track_id, kind, title, abstract, language, starts_at,
       ceil(extract(epoch from ends_at - starts_at) / 60)::int, capacity, expected, stream_url, nextval('draft_revision'), $2, $3
     from session where event_id = $1`,
    [eventId, by, at],
  );
  await tx.query(
    `insert into draft_session_speaker (session_id, person_id, role, position)
     select x.session_id, x.person_id, x.role, x.position
     from session_speaker x join session s on s.id = x.session_id where s.event_id = $1`,
    [eventId],
  );
  await tx.query(
    `insert into draft_session_document (id, session_id, title, url, file_id, position)
     select d.id, d.session_id, d.title, d.url, d.file_id, d.position
     from session_document d join session s on s.id = d.session_id where s.event_id = $1`,
    [eventId],
  );
}
