import { Injectable } from '@nestjs/common';
import type {
  ChangedMeanwhile,
  DeleteDraftSessionOutcome,
  DraftSessionInput,
  DraftSessionOutcome,
  FieldError,
  PlaceSessionInput,
} from '@parvis/contract/resolvers';
import { isId, staffMay } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { isKnownHere, readDraftSession } from './draft.queries';
import { tellEditors } from './draft-news';
import { draftPlace, draftSession, type DraftSessionFields, fieldErrors } from './editor.rules';

/** Days around an event within which a draft may put a session. */
const DAYS_AROUND = 60;

/** Changes of sessions in the draft. Each says which revision it saw: nothing is overwritten unseen. */
@Injectable()
export class SaveDraftSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async save(actor: Actor, { eventId, id, revision, ...input }: DraftSessionInput): Promise<DraftSessionOutcome> {
    const typed = draftSession.safeParse(input);
    if (!typed.success) return invalid(fieldErrors(typed.error));
    if (!isId(id)) return invalid([{ field: 'id', code: 'UNKNOWN' }]);
    const fields = typed.data;
    return this.database.transaction(async (tx) => {
      const known = await this.lock(tx, eventId, id);
      if (known ? known.revision !== revision : revision != null) return changedMeanwhile(tx, id);
      const errors = await unknownIn(tx, actor, eventId, id, fields);
      if (errors.length > 0) return invalid(errors);
      await this.write(tx, actor, eventId, id, fields);
      await writeSpeakers(tx, id, fields.speakers);
      await writeDocuments(tx, id, fields.documents);
      return this.saved(tx, actor, eventId, id);
    });
  }

  async place(
    actor: Actor,
    { eventId, sessionId, revision, ...input }: PlaceSessionInput,
  ): Promise<DraftSessionOutcome> {
    const typed = draftPlace.safeParse(input);
    if (!typed.success) return invalid(fieldErrors(typed.error));
    const { startsAt, minutes, roomId } = typed.data;
    return this.database.transaction(async (tx) => {
      const known = await this.lock(tx, eventId, sessionId);
      if (known?.revision !== revision) return changedMeanwhile(tx, sessionId);
      const errors = await unknownPlace(tx, eventId, typed.data);
      if (errors.length > 0) return invalid(errors);
      await tx.query(
        `update draft_session set starts_at = $2, minutes = $3, room_id = $4,
           revision = nextval('draft_revision'), changed_by = $5, changed_at = $6 where id = $1`,
        [sessionId, startsAt, minutes, roomId, actor.personId, this.clock.now()],
      );
      return this.saved(tx, actor, eventId, sessionId);
    });
  }

  async delete(
    actor: Actor,
    { eventId, sessionId, revision }: { eventId: string; sessionId: string; revision: number },
  ): Promise<DeleteDraftSessionOutcome> {
    return this.database.transaction(async (tx): Promise<DeleteDraftSessionOutcome> => {
      const known = await this.lock(tx, eventId, sessionId);
      // Gone already is what was asked for.
      if (!known) return { __typename: 'DraftSessionDeleted', sessionId };
      if (known.revision !== revision) return changedMeanwhile(tx, sessionId);
      await tx.query('delete from draft_session where id = $1', [sessionId]);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: DELETED,
        subject: 'draft_session',
        subjectId: sessionId,
        details: { title: known.title },
      });
      await tellEditors(tx, actor, eventId, { id: sessionId, revision: null });
      return { __typename: 'DraftSessionDeleted', sessionId };
    });
  }

  private async lock(tx: Tx, eventId: string, sessionId: string) {
    const [row] = await tx.query<{ revision: number; eventId: string; title: string }[]>(
      `select revision, event_id as "eventId", title ->> 'fr' as title from draft_session where id::text = $1 for update`,
      [sessionId],
    );
    // An id of another event is none here.
    if (row && row.eventId !== eventId) throw new NotFoundOrNotAllowed();
    return row;
  }

  private write(tx: Tx, actor: Actor, eventId: string, id: string, fields: DraftSessionFields) {
    return tx.query(
      `insert into draft_session (id, event_id, kind, title, abstract, language, starts_at, minutes, room_id, track_id,
         sequence_id, capacity, expected, stream_url, changed_by, changed_at, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, nextval('draft_revision'))
       on conflict (id) do update set kind = excluded.kind, title = excluded.title, abstract = excluded.abstract,
         language = excluded.language, starts_at = excluded.starts_at, minutes = excluded.minutes,
         room_id = excluded.room_id, track_id = excluded.track_id, sequence_id = excluded.sequence_id,
         capacity = excluded.capacity, expected = excluded.expected, stream_url = excluded.stream_url,
         changed_by = excluded.changed_by, changed_at = excluded.changed_at, revision = excluded.revision`,
      [
        ...[id, eventId, fields.kind, fields.title, fields.abstract, fields.language, fields.startsAt, fields.minutes],
        ...[fields.roomId, fields.trackId, fields.sequenceId, fields.capacity, fields.expected, fields.streamUrl],
        ...[actor.personId, this.clock.now()],
      ],
    );
  }

  private async saved(tx: Tx, actor: Actor, eventId: string, id: string): Promise<DraftSessionOutcome> {
    const session = await readDraftSession(tx, id);
    await tellEditors(tx, actor, eventId, { id, revision: session!.revision });
    return { __typename: 'DraftSessionSaved', session: session! };
  }
}

const DELETED = 'session.delete';

const invalid = (errors: FieldError[]) => ({ __typename: 'InvalidInput', errors }) as const;

/** What is there now, and whose it is; of what is gone, who removed it. */
async function changedMeanwhile(
  tx: Tx,
  sessionId: string,
): Promise<ChangedMeanwhile & { __typename: 'ChangedMeanwhile' }> {
  const session = isId(sessionId) ? await readDraftSession(tx, sessionId) : undefined;
  if (session) return { __typename: 'ChangedMeanwhile', by: session.changedBy ?? null, theirs: session };
  const [removal] = await tx.query<{ by: string }[]>(
    `select p.given_name || ' ' || p.family_name as by from audit_entry a join person p on p.id = a.actor_id
     where a.subject = 'draft_session' and a.subject_id::text = $1 and a.action = $2 order by a.at desc limit 1`,
    [sessionId, DELETED],
  );
  return { __typename: 'ChangedMeanwhile', by: removal?.by ?? null, theirs: null };
}

async function unknownPlace(
  tx: Tx,
  eventId: string,
  { startsAt, roomId }: { startsAt: Date | null; roomId: string | null },
): Promise<FieldError[]> {
  const [found] = await tx.query<{ isNear: boolean; hasRoom: boolean }[]>(
    `select $2::timestamptz is null
         or $2 between starts_at - make_interval(days => $4) and ends_at + make_interval(days => $4) as "isNear",
       $3::text is null or exists (select from room where id::text = $3 and event_id = event.id) as "hasRoom"
     from event where id = $1`,
    [eventId, startsAt, roomId, DAYS_AROUND],
  );
  return [
    ...(found!.isNear ? [] : [{ field: 'startsAt', code: 'OUT_OF_RANGE' }]),
    ...(found!.hasRoom ? [] : [{ field: 'roomId', code: 'UNKNOWN' }]),
  ];
}

/** What a session refers to and is not there, or is another event's. */
async function unknownIn(
  tx: Tx,
  actor: Actor,
  eventId: string,
  id: string,
  fields: DraftSessionFields,
): Promise<FieldError[]> {
  const personIds = fields.speakers.map(({ personId }) => personId);
  const fileIds = fields.documents.flatMap(({ fileId }) => fileId ?? []);
  const documentIds = fields.documents.flatMap((document) => document.id ?? []);
  const [found] = await tx.query<Record<'trackId' | 'sequenceId' | 'speakers' | 'documents' | 'id', boolean>[]>(
    `select $2::text is null or exists (select from track where id::text = $2 and event_id = $1) as "trackId",
       $3::text is null or exists (select from sequence where id::text = $3 and event_id = $1) as "sequenceId",
       (select count(*) from person p where p.id = any($4) and ($5 or ${isKnownHere('p.id')})) = cardinality($4::uuid[]) as speakers,
       (select count(*) from programme_upload u where u.file_id = any($6) and u.event_id = $1)
         = (select count(distinct f) from unnest($6::uuid[]) f)
       and not exists (select from draft_session_document where id = any($7) and session_id <> $8) as documents,
       not exists (select from session where id = $8 and event_id <> $1) as id`,
    [eventId, fields.trackId, fields.sequenceId, personIds, staffMay(actor, 'person.add'), fileIds, documentIds, id],
  );
  const fields_ = (['id', 'trackId', 'sequenceId', 'speakers', 'documents'] as const).filter((field) => !found![field]);
  return [...fields_.map((field) => ({ field, code: 'UNKNOWN' })), ...(await unknownPlace(tx, eventId, fields))];
}

async function writeSpeakers(tx: Tx, sessionId: string, speakers: DraftSessionFields['speakers']): Promise<void> {
  await tx.query('delete from draft_session_speaker where session_id = $1', [sessionId]);
  await tx.query(
    `insert into draft_session_speaker (session_id, person_id, role, position)
     select $1, person_id, role, position - 1 from unnest($2::uuid[], $3::text[]) with ordinality as x (person_id, role, position)`,
    [sessionId, speakers.map(({ personId }) => personId), speakers.map(({ role }) => role)],
  );
}

async function writeDocuments(tx: Tx, sessionId: string, documents: DraftSessionFields['documents']): Promise<void> {
  await tx.query('delete from draft_session_document where session_id = $1', [sessionId]);
  await tx.query(
    `insert into draft_session_document (id, session_id, title, url, file_id, position)
     select coalesce(id, gen_random_uuid()), $1, title, url, file_id, position
     from jsonb_to_recordset($2) as x (id uuid, title jsonb, url text, file_id uuid, position integer)`,
    [
      sessionId,
      JSON.stringify(
        documents.map(({ id, title, url, fileId }, position) => ({ id, title, url, file_id: fileId, position })),
      ),
    ],
  );
}
