import { Injectable } from '@nestjs/common';
import type {
  AgendaRulesInput,
  DeletePartOutcome,
  DraftRoomInput,
  DraftSequenceInput,
  DraftTrackInput,
  PartOutcome,
  ProgrammePart,
  SpeakerAbsenceInput,
} from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { type Actor, Database, type Tx, violates } from '@parvis/platform';
import type { z } from 'zod';
import { isKnownHere } from './draft.queries';
import { tellEditors } from './draft-news';
import { absence, agendaRules, draftRoom, draftSequence, draftTrack, fieldErrors } from './editor.rules';

const TABLES: Record<ProgrammePart, string> = { ROOM: 'room', TRACK: 'track', SEQUENCE: 'sequence' };
const COLUMNS: Record<ProgrammePart, string> = { ROOM: 'room_id', TRACK: 'track_id', SEQUENCE: 'sequence_id' };
/** More than any event has; a list in an order has an end. */
const MOST_PARTS = 200;
const MOST_ABSENCES = 500;

interface PartInput {
  eventId: string;
  id?: string | null;
  revision?: number | null;
}

/** What sessions are put in: rooms, tracks, sequences; and what their speakers need. */
@Injectable()
export class ProgrammeParts {
  constructor(private readonly database: Database) {}

  saveRoom(actor: Actor, { name, building, capacity, ...part }: DraftRoomInput): Promise<PartOutcome> {
    return this.save(actor, 'ROOM', part, draftRoom.safeParse({ name, building, capacity }));
  }

  saveTrack(actor: Actor, { name, colour, ...part }: DraftTrackInput): Promise<PartOutcome> {
    return this.save(actor, 'TRACK', part, draftTrack.safeParse({ name, colour }));
  }

  saveSequence(actor: Actor, { title, ...part }: DraftSequenceInput): Promise<PartOutcome> {
    return this.save(actor, 'SEQUENCE', part, draftSequence.safeParse({ title }));
  }

  /** One who sorts and one who adds do not hinder each other: what is not named keeps its place at the end. */
  async order(
    actor: Actor,
    { eventId, part, ids }: { eventId: string; part: ProgrammePart; ids: string[] },
  ): Promise<PartOutcome> {
    const known = ids.filter(isId).slice(0, MOST_PARTS);
    return this.database.transaction(async (tx): Promise<PartOutcome> => {
      await tx.query(
        `update ${TABLES[part]} set position = coalesce(array_position($2::uuid[], id), cardinality($2::uuid[]) + position + 1)
         where event_id = $1`,
        [eventId, known],
      );
      await tellEditors(tx, actor, eventId);
      return saved(known[0] ?? '');
    });
  }

  async delete(
    actor: Actor,
    { eventId, part, id, revision }: { eventId: string; part: ProgrammePart; id: string; revision: number },
  ): Promise<DeletePartOutcome> {
    return this.database.transaction(async (tx): Promise<DeletePartOutcome> => {
      const [row] = await tx.query<{ revision: number }[]>(
        `select revision from ${TABLES[part]} where id::text = $1 and event_id = $2 for update`,
        [id, eventId],
      );
      if (!row) return saved(id);
      if (row.revision !== revision) return { __typename: 'PartChangedMeanwhile', part };
      const column = COLUMNS[part];
      const [used] = await tx.query<{ sessions: number }[]>(
        `select count(*)::int as sessions from (
           select id from draft_session where ${column} = $1 union select id from session where ${column} = $1) s`,
        [id],
      );
      if (used!.sessions > 0) return { __typename: 'PartInUse', sessions: used!.sessions };
      await tx.query(`delete from ${TABLES[part]} where id = $1`, [id]);
      await tellEditors(tx, actor, eventId);
      return saved(id);
    });
  }

  async saveRules(actor: Actor, { eventId, revision, ...input }: AgendaRulesInput): Promise<PartOutcome> {
    const typed = agendaRules.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    return this.database.transaction(async (tx): Promise<PartOutcome> => {
      const rows = await tx.query<unknown[]>(
        `insert into agenda_rules (event_id, room_change_minutes, building_change_minutes, revision)
         select $1, $2, $3, 1 where $4 = 0 or exists (select from agenda_rules where event_id = $1)
         on conflict (event_id) do update set room_change_minutes = excluded.room_change_minutes,
           building_change_minutes = excluded.building_change_minutes, revision = agenda_rules.revision + 1
           where agenda_rules.revision = $4
         returning event_id`,
        [eventId, typed.data.roomChangeMinutes, typed.data.buildingChangeMinutes, revision],
      );
      if (rows.length === 0) return { __typename: 'PartChangedMeanwhile', part: null };
      await tellEditors(tx, actor, eventId);
      return saved(eventId);
    });
  }

  async addAbsence(actor: Actor, { eventId, ...input }: SpeakerAbsenceInput): Promise<PartOutcome> {
    const typed = absence.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    const { personId, startsAt, endsAt } = typed.data;
    return this.database.transaction(async (tx): Promise<PartOutcome> => {
      const [found] = await tx.query<{ isKnown: boolean; isNear: boolean; count: number }[]>(
        `select exists (select from person p where p.id::text = $2 and ${isKnownHere('p.id')}) as "isKnown",
           $3::timestamptz between e.starts_at - interval '60 days' and e.ends_at + interval '60 days'
             and $4::timestamptz <= e.ends_at + interval '60 days' as "isNear",
           (select count(*)::int from speaker_absence where event_id = $1) as count
         from event e where e.id = $1`,
        [eventId, personId, startsAt, endsAt],
      );
      const fault = !found!.isKnown
        ? { field: 'personId', code: 'UNKNOWN' }
        : !found!.isNear || found!.count >= MOST_ABSENCES
          ? { field: 'startsAt', code: 'OUT_OF_RANGE' }
          : undefined;
      if (fault) return { __typename: 'InvalidInput', errors: [fault] };
      const [row] = await tx.query<{ id: string }[]>(
        'insert into speaker_absence (event_id, person_id, starts_at, ends_at) values ($1, $2, $3, $4) returning id',
        [eventId, personId, startsAt, endsAt],
      );
      await tellEditors(tx, actor, eventId);
      return saved(row!.id);
    });
  }

  async removeAbsence(actor: Actor, eventId: string, id: string): Promise<DeletePartOutcome> {
    return this.database.transaction(async (tx): Promise<DeletePartOutcome> => {
      await tx.query('delete from speaker_absence where id::text = $1 and event_id = $2', [id, eventId]);
      await tellEditors(tx, actor, eventId);
      return saved(id);
    });
  }

  private async save(
    actor: Actor,
    part: ProgrammePart,
    { eventId, id, revision }: PartInput,
    typed: z.ZodSafeParseResult<Record<string, unknown>>,
  ): Promise<PartOutcome> {
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    try {
      return await this.database.transaction(async (tx): Promise<PartOutcome> => {
        const savedId = id
          ? await change(tx, part, eventId, id, revision ?? null, typed.data)
          : await add(tx, part, eventId, typed.data);
        if (savedId === undefined) return { __typename: 'PartChangedMeanwhile', part };
        await tellEditors(tx, actor, eventId);
        return saved(savedId);
      });
    } catch (error) {
      if (violates(error, 'room_event_id_name_key'))
        return { __typename: 'InvalidInput', errors: [{ field: 'name', code: 'NAME_TAKEN' }] };
      throw error;
    }
  }
}

const saved = (id: string) => ({ __typename: 'ProgrammePartSaved', id }) as const;

async function add(tx: Tx, part: ProgrammePart, eventId: string, fields: Record<string, unknown>): Promise<string> {
  const names = Object.keys(fields);
  const [row] = await tx.query<{ id: string }[]>(
    `insert into ${TABLES[part]} (event_id, position, ${names.join(', ')})
     select $1, coalesce(max(position), -1) + 1, ${names.map((_, n) => `$${n + 2}`).join(', ')}
     from ${TABLES[part]} where event_id = $1 returning id`,
    [eventId, ...Object.values(fields)],
  );
  return row!.id;
}

/** Undefined when it is gone, or changed since `revision`. */
async function change(
  tx: Tx,
  part: ProgrammePart,
  eventId: string,
  id: string,
  revision: number | null,
  fields: Record<string, unknown>,
): Promise<string | undefined> {
  const names = Object.keys(fields);
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update ${TABLES[part]} set revision = revision + 1, ${names.map((name, n) => `${name} = $${n + 4}`).join(', ')}
     where id::text = $1 and event_id = $2 and revision = $3 returning id`,
    [id, eventId, revision, ...Object.values(fields)],
  );
  return rows[0]?.id;
}
