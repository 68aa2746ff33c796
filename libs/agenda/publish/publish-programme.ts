import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { BoundElsewhere, PublishInput, PublishOutcome, PublishPreview } from '@parvis/contract/resolvers';
import { programmeConflicts, type SessionChange } from '@parvis/domain';
import { type Actor, Audit, Database, type Tx } from '@parvis/platform';
import { readDraft, readStagePeopleById } from '../editor/draft.queries';
import { planOf } from '../editor/plan';
import { againWhenBooked } from '../seats';
import { lockPeople, lockSessionsOf } from '../session-locks';
import { NotForGood, orWhatItWouldDo } from './not-for-good';
import { type PublishedVersion, ProgrammeVersions, readBound } from './programme-versions';
import { readVersion } from './read-versions';
import { readLatestVersion, readPublishedContent } from './versions';

const LONGEST_NOTE = 1000;

interface Tried {
  version: PublishedVersion;
  isSame: boolean;
  unplaced: number;
  conflicts: PublishPreview['conflicts'];
}

@Injectable()
export class PublishProgramme {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly versions: ProgrammeVersions,
  ) {}

  /** What publishing would do, found out by doing it and giving it up: the two can never disagree. */
  preview(actor: Actor, eventId: string): Promise<Omit<PublishPreview, 'changes'> & { changes: SessionChange[] }> {
    return this.attempt(async (tx) => {
      const { version, unplaced, conflicts } = await this.publishIn(tx, actor, eventId, '');
      throw new NotForGood({
        changes: version.number > 1 ? version.changes : [],
        unplaced,
        conflicts,
        elsewhere: await describe(tx, version),
        told: version.told,
      });
    });
  }

  async publish(actor: Actor, { eventId, version: seen, note, confirmed }: PublishInput): Promise<PublishOutcome> {
    if (note.length > LONGEST_NOTE)
      return { __typename: 'InvalidInput', errors: [{ field: 'note', code: 'TOO_LONG' }] };
    return this.attempt(async (tx) => {
      await tx.query('select from event where id = $1 for no key update', [eventId]);
      const latest = await readLatestVersion(tx, eventId);
      if (latest && latest.number !== seen)
        return { __typename: 'PublishedMeanwhile', latest: await readVersion(tx, eventId, latest.number) };
      const { version, isSame, conflicts } = await this.publishIn(tx, actor, eventId, note.trim());
      if (isSame) throw new NotForGood({ __typename: 'NothingToPublish', version: latest?.number ?? 0 });
      const elsewhere = version.elsewhere.length;
      if (!confirmed && conflicts.errors + elsewhere > 0)
        throw new NotForGood({ __typename: 'PublishNeedsConfirming', errorsLeft: conflicts.errors, elsewhere });
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'programme.publish',
        subject: 'event',
        subjectId: eventId,
        details: { version: version.number, changes: version.changes.length },
      });
      return { __typename: 'ProgrammePublished', number: version.number, told: version.told };
    });
  }

  private attempt<Outcome>(work: (tx: Tx) => Promise<Outcome>): Promise<Outcome> {
    return orWhatItWouldDo(() => againWhenBooked(() => this.database.transaction(work)));
  }

  private async publishIn(tx: Tx, actor: Actor, eventId: string, note: string): Promise<Tried> {
    await tx.query('select from event where id = $1 for no key update', [eventId]);
    await tx.query('select from draft_session where event_id = $1 order by id for no key update', [eventId]);
    const latest = await readLatestVersion(tx, eventId);
    const draft = await readDraft(tx, eventId);
    const plan = await planOf(tx, eventId, draft);
    const ids = (await lockSessionsOf(tx, eventId)).map(({ id }) => id);
    const before = await readBound(tx, eventId);
    await lockPeople(tx, [...new Set(before.map(({ personId }) => personId))], ids);
    await bringToDraft(tx, eventId);
    const version = await this.versions.append(tx, { eventId, by: actor.personId, note, before });
    const found = programmeConflicts(plan);
    const count = (severity: string) => found.filter((conflict) => conflict.severity === severity).length;
    return {
      version,
      isSame: latest !== undefined && isDeepStrictEqual(latest.content, await readPublishedContent(tx, eventId)),
      unplaced: draft.sessions.filter(({ startsAt }) => startsAt == null).length,
      conflicts: { errors: count('ERROR'), warnings: count('WARNING'), hints: count('HINT') },
    };
  }
}

/** Sessions become what is placed in the draft, with the same ids; what is in the tray, or deleted, is published no more. */
async function bringToDraft(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `delete from session where event_id = $1
       and id not in (select id from draft_session where event_id = $1 and starts_at is not null)`,
    [eventId],
  );
  const columns = [
    'sequence_id',
    'room_id',
    'track_id',
    'kind',
    'title',
    'abstract',
    'language',
    'capacity',
    'expected',
    'stream_url',
  ];
  const list = columns.join(', ');
  await tx.query(
    `insert into session (id, event_id, starts_at, ends_at, ${list})
     select id, event_id, starts_at, starts_at + make_interval(mins => minutes), ${list}
     from draft_session where event_id = $1 and starts_at is not null
     on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
       ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [eventId],
  );
  for (const [table, fields] of [
    ['session_speaker', 'session_id, person_id, role, position'],
    ['session_document', 'id, session_id, title, url, file_id, position'],
  ]) {
    await tx.query(`delete from ${table} using session s where s.id = ${table}.session_id and s.event_id = $1`, [
      eventId,
    ]);
    await tx.query(
      `insert into ${table} (${fields}) select ${fields} from draft_${table}
       where session_id in (select id from session where event_id = $1)`,
      [eventId],
    );
  }
}

/** People who give something up, by name, with the session it is about. */
async function describe(tx: Tx, { elsewhere }: PublishedVersion): Promise<BoundElsewhere[]> {
  if (elsewhere.length === 0) return [];
  const people = await readStagePeopleById(tx, [...new Set(elsewhere.map(({ personId }) => personId))]);
  const sessions = await tx.query<
    { id: string; title: BoundElsewhere['sessionTitle']; startsAt: Date; endsAt: Date }[]
  >('select id, title, starts_at as "startsAt", ends_at as "endsAt" from session where id = any($1)', [
    elsewhere.map(({ sessionId }) => sessionId),
  ]);
  return elsewhere.flatMap(({ personId, sessionId, loses }) => {
    const person = people.get(personId);
    const session = sessions.find(({ id }) => id === sessionId);
    if (!person || !session) return [];
    return [{ person, sessionTitle: session.title, startsAt: session.startsAt, endsAt: session.endsAt, loses }];
  });
}
