import type { ProgrammeVersion, PublicChanges, SessionChange as SessionChangeView } from '@parvis/contract/resolvers';
import type { SessionChange } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

interface VersionRow extends Omit<ProgrammeVersion, 'changes'> {
  changes: SessionChange[];
}

const LAST_PUBLIC = 20;

const columns = `v.number, v.published_at as "publishedAt", v.note, v.changes,
  (select p.given_name || ' ' || p.family_name from person p where p.id = v.published_by) as "publishedBy"`;

/** The latest version first. */
export async function readVersions(
  db: Queryable,
  eventId: string,
  { first, offset }: { first: number; offset: number },
): Promise<ProgrammeVersion[]> {
  const versions = await db.query<VersionRow>(
    `select ${columns} from programme_version v where v.event_id = $1 order by v.number desc limit $2 offset $3`,
    [eventId, first, offset],
  );
  return withNames(db, versions);
}

export async function readVersion(db: Queryable, eventId: string, number: number): Promise<ProgrammeVersion> {
  const versions = await db.query<VersionRow>(
    `select ${columns} from programme_version v where v.event_id = $1 and v.number = $2`,
    [eventId, number],
  );
  return (await withNames(db, versions))[0]!;
}

/** What visitors may read of what changed, without who changed it; the first version changed nothing. */
export async function readPublicChanges(db: Queryable, eventId: string): Promise<PublicChanges[]> {
  const versions = await readVersions(db, eventId, { first: LAST_PUBLIC, offset: 0 });
  return versions
    .filter(({ changes, note, number }) => number > 1 && (changes.length > 0 || note !== ''))
    .map(({ number, publishedAt, note, changes }) => ({ version: number, publishedAt, note, changes }));
}

async function withNames(db: Queryable, versions: readonly VersionRow[]): Promise<ProgrammeVersion[]> {
  const changes = await nameSpeakers(
    db,
    versions.flatMap((version) => version.changes),
  );
  let next = 0;
  return versions.map((version) => ({
    ...version,
    changes: changes.slice(next, (next += version.changes.length)),
  }));
}

/** Changes with the names that people have today; whoever is gone is not named. */
export async function nameSpeakers(db: Queryable, changes: readonly SessionChange[]): Promise<SessionChangeView[]> {
  const ids = changes.flatMap(({ speakersAdded, speakersRemoved }) => [...speakersAdded, ...speakersRemoved]);
  const names = ids.length > 0 ? await readNames(db, ids) : new Map<string, string>();
  const named = (personIds: readonly string[]) =>
    personIds.flatMap((personId) => {
      const name = names.get(personId);
      return name === undefined ? [] : [{ personId, name }];
    });
  return changes.map((change) => ({
    ...change,
    from: instants(change.from),
    to: instants(change.to),
    speakersAdded: named(change.speakersAdded),
    speakersRemoved: named(change.speakersRemoved),
  }));
}

const instants = (place: SessionChange['to']) =>
  place && { ...place, startsAt: new Date(place.startsAt), endsAt: new Date(place.endsAt) };

export async function readNames(db: Queryable, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await db.query<{ id: string; name: string }>(
    `select id, given_name || ' ' || family_name as name from person where id = any($1)`,
    [ids],
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}
