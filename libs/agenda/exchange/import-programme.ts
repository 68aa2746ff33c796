import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { staffMay } from '@parvis/domain';
import { readEventById } from '@parvis/events';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, readTable, type Tx } from '@parvis/platform';
import { readDraft } from '../editor/draft.queries';
import { tellEditors } from '../editor/draft-news';
import { readPeople } from './find-people';
import { type ImportPlan, planImport, type PlannedSession } from './plan-import';
import { readFrabRecords } from './read-frab-records';
import { readTableRecords } from './read-table-records';
import { type ImportFault, LIMITS, type ReadFile } from './records';

export interface ImportPreview {
  /** Stands for this plan: who applies it says which one they saw. */
  plan: string;
  isApplied: boolean;
  faults: ImportFault[];
  created: { line: number; title: { fr: string; en: string } }[];
  changed: { line: number; title: { fr: string; en: string }; fields: string[] }[];
  unchanged: number;
  untouched: number;
  rooms: string[];
  sequences: string[];
  tracks: string[];
}

const MOST_FAULTS = 200;
/** A new track has this one until staff choose another; white reads on it. */
const COLOUR = '#0b6b74';

/** A programme from a file, into the draft: looked at first, then all of it or nothing. */
@Injectable()
export class ImportProgramme {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @param seen the plan that staff looked at and want done; undefined to look */
  async run(actor: Actor, eventId: string, bytes: Buffer, seen: string | undefined): Promise<ImportPreview> {
    const event = await readEventById(this.database, eventId);
    if (!event) throw new NotFoundOrNotAllowed();
    const file = await readFile(bytes, event.timeZone);
    if (file.faults.length > 0) return previewOf(emptyPlan(file.faults), false);
    return this.database.transaction(async (tx) => {
      await tx.query('select from event where id = $1 for no key update', [eventId]);
      await tx.query('select from draft_session where event_id = $1 order by id for no key update', [eventId]);
      const draft = await readDraft(tx, eventId);
      const people = await readPeople(tx, { eventId, everybody: staffMay(actor, 'person.add'), records: file.records });
      const plan = planImport(file.records, draft, people);
      await foreignIds(tx, eventId, plan);
      const preview = previewOf(plan, false);
      const isWanted = seen === preview.plan && plan.faults.length === 0;
      if (!isWanted || plan.created.length + plan.changed.length === 0) return preview;
      await this.write(tx, actor, eventId, plan);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'programme.import',
        subject: 'event',
        subjectId: eventId,
        details: { created: plan.created.length, changed: plan.changed.length },
      });
      await tellEditors(tx, actor, eventId);
      return { ...preview, isApplied: true };
    });
  }

  private async write(tx: Tx, actor: Actor, eventId: string, plan: ImportPlan): Promise<void> {
    const parts = [
      { table: 'room', column: 'name', type: 'text', more: '', rows: plan.rooms },
      { table: 'sequence', column: 'title', type: 'jsonb', more: '', rows: plan.sequences },
      { table: 'track', column: 'name', type: 'jsonb', more: `, '${COLOUR}'`, rows: plan.tracks },
    ];
    for (const { table, column, type, more, rows } of parts) {
      await tx.query(
        `insert into ${table} (id, event_id, position, ${column}${more && ', colour'})
         select x.id, $1, (select coalesce(max(position), -1) from ${table} where event_id = $1) + x.n, x.${column}${more}
         from rows from (jsonb_to_recordset($2) as (id uuid, ${column} ${type})) with ordinality as x (id, ${column}, n)`,
        [eventId, JSON.stringify(rows)],
      );
    }
    await this.writeSessions(tx, actor, eventId, [...plan.created, ...plan.changed]);
  }

  private async writeSessions(
    tx: Tx,
    actor: Actor,
    eventId: string,
    sessions: readonly PlannedSession[],
  ): Promise<void> {
    const rows = sessions.map(({ id, fields }) => ({
      ...{ id, kind: fields.kind, title: fields.title, abstract: fields.abstract, language: fields.language },
      ...{ starts_at: fields.startsAt, minutes: fields.minutes, room_id: fields.roomId, track_id: fields.trackId },
      ...{ sequence_id: fields.sequenceId, capacity: fields.capacity, expected: fields.expected },
      stream_url: fields.streamUrl,
    }));
    const columns = Object.keys(rows[0]!).filter((column) => column !== 'id');
    await tx.query(
      `insert into draft_session (id, event_id, changed_by, changed_at, revision, ${columns.join(', ')})
       select x.id, $2, $3, $4, nextval('draft_revision'), ${columns.map((column) => `x.${column}`).join(', ')}
       from jsonb_populate_recordset(null::draft_session, $1::jsonb) x
       on conflict (id) do update set changed_by = excluded.changed_by, changed_at = excluded.changed_at,
         revision = excluded.revision, ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      [JSON.stringify(rows), eventId, actor.personId, this.clock.now()],
    );
    await tx.query('delete from draft_session_speaker where session_id = any($1::uuid[])', [
      sessions.map(({ id }) => id),
    ]);
    const speakers = sessions.flatMap(({ id, fields }) =>
      fields.speakers.map(({ personId, role }, position) => ({ session_id: id, person_id: personId, role, position })),
    );
    await tx.query(
      `insert into draft_session_speaker (session_id, person_id, role, position)
       select session_id, person_id, role, position from jsonb_populate_recordset(null::draft_session_speaker, $1::jsonb)`,
      [JSON.stringify(speakers)],
    );
  }
}

async function readFile(bytes: Buffer, timeZone: string): Promise<ReadFile> {
  if (/^\uFEFF?\s*\{/.test(bytes.subarray(0, 100).toString('utf8'))) {
    const frab = readFrabRecords(bytes);
    return frab ?? { records: [], faults: [{ line: 1, column: null, code: 'NOT_A_SCHEDULE', value: null }] };
  }
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table)
    return { records: [], faults: [{ line: table.line ?? 1, column: null, code: table.fault, value: null }] };
  return readTableRecords(table, timeZone);
}

/** A file of another event, or a made-up one, may carry ids that are taken elsewhere. */
async function foreignIds(tx: Tx, eventId: string, plan: ImportPlan): Promise<void> {
  const ids = plan.created.map(({ id }) => id);
  const malformed = plan.created.filter(({ id }) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
  for (const { line, id } of malformed)
    plan.faults.push({ line, column: 'id', code: 'UNKNOWN', value: id.slice(0, 200) });
  if (malformed.length > 0) return;
  const taken = await tx.query<{ id: string }[]>(
    `select id from draft_session where id = any($1::uuid[]) and event_id <> $2
     union select id from session where id = any($1::uuid[]) and event_id <> $2`,
    [ids, eventId],
  );
  for (const { id } of taken)
    plan.faults.push({
      line: plan.created.find((one) => one.id === id)!.line,
      column: 'id',
      code: 'OTHER_EVENT',
      value: id,
    });
}

const emptyPlan = (faults: ImportFault[]): ImportPlan => ({
  ...{ faults, created: [], changed: [], rooms: [], sequences: [], tracks: [] },
  ...{ unchanged: 0, untouched: 0 },
});

function previewOf(plan: ImportPlan, isApplied: boolean): ImportPreview {
  const shown = {
    isApplied,
    faults: plan.faults.toSorted((one, other) => one.line - other.line).slice(0, MOST_FAULTS),
    created: plan.created.map(({ line, fields }) => ({ line, title: fields.title })),
    changed: plan.changed.map(({ line, fields, changed }) => ({ line, title: fields.title, fields: changed })),
    unchanged: plan.unchanged,
    untouched: plan.untouched,
    rooms: plan.rooms.map(({ name }) => name),
    sequences: plan.sequences.map(({ title }) => title.fr),
    tracks: plan.tracks.map(({ name }) => name.fr),
  };
  // Ids that this run made up stand for nothing.
  const said = [shown, plan.changed.map(({ before, fields }) => [before?.revision, fields.startsAt, fields.minutes])];
  return { ...shown, plan: createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22) };
}
