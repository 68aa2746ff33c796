import type { Database, Queryable } from '@parvis/platform';
import { adoptProgramme } from './publish/versions';

interface SessionFields {
  title?: string;
  kind?: string;
  startsAt?: string;
  endsAt?: string;
  capacity?: number;
  roomId?: string;
  sequenceId?: string;
}

/** A talk on 1 October 2024 from 10:00 to 10:30 in Paris unless told otherwise. */
export async function makeSession(db: Queryable, eventId: string, fields: SessionFields = {}): Promise<string> {
  const title = fields.title ?? 'Séance';
  const [session] = await db.query<{ id: string }>(
    `insert into session (event_id, sequence_id, room_id, kind, title, abstract, language, starts_at, ends_at, capacity)
     values ($1, $2, $3, $4, $5, '{"fr": "Résumé", "en": "Abstract"}', 'FR', $6, $7, $8) returning id`,
    [
      eventId,
      fields.sequenceId ?? null,
      fields.roomId ?? null,
      fields.kind ?? (fields.capacity ? 'WORKSHOP' : 'TALK'),
      { fr: title, en: title },
      fields.startsAt ?? '2024-10-01T08:00:00Z',
      fields.endsAt ?? '2024-10-01T08:30:00Z',
      fields.capacity ?? null,
    ],
  );
  return session!.id;
}

/** What `makeSession` and its like wrote becomes the published programme, with its drafts. */
export const publishProgramme = (database: Database, eventId: string, at = '2024-09-01T08:00:00Z') =>
  database.transaction((tx) => adoptProgramme(tx, eventId, new Date(at)));

export async function makeRoom(db: Queryable, eventId: string, name: string): Promise<string> {
  const [room] = await db.query<{ id: string }>(
    'insert into room (event_id, name, capacity, position) values ($1, $2, 100, 1) returning id',
    [eventId, name],
  );
  return room!.id;
}

export async function makeSequence(db: Queryable, eventId: string, title: string): Promise<string> {
  const [sequence] = await db.query<{ id: string }>(
    'insert into sequence (event_id, title, position) values ($1, $2, 1) returning id',
    [eventId, { fr: title, en: title }],
  );
  return sequence!.id;
}

export async function makeSpeaker(db: Queryable, sessionId: string, personId: string): Promise<void> {
  await db.query(`insert into session_speaker (session_id, person_id, role, position) values ($1, $2, 'SPEAKER', 1)`, [
    sessionId,
    personId,
  ]);
}

export async function makeSlot(db: Queryable, eventId: string, startsAt: string, endsAt: string): Promise<string> {
  const [slot] = await db.query<{ id: string }>(
    'insert into slot (event_id, starts_at, ends_at) values ($1, $2, $3) returning id',
    [eventId, startsAt, endsAt],
  );
  return slot!.id;
}

/** A booked meeting of two people with its three seats. */
export async function makeMeeting(
  db: Queryable,
  eventId: string,
  slotId: string,
  from: string,
  to: string,
): Promise<string> {
  const [meeting] = await db.query<{ id: string }>(
    `with place as (
       insert into meeting_table (event_id, label, position)
       select $1, 'Table ' || count(*) + 1, count(*) from meeting_table where event_id = $1 returning id
     ), request as (
       insert into meeting_request (event_id, request_key, from_person_id, to_person_id, message, status, sent_at, answered_at)
       values ($1, gen_random_uuid(), $3, $4, '', 'ACCEPTED', '2024-09-20', '2024-09-21') returning id
     )
     insert into meeting (event_id, request_id, slot_id, table_id, status, booked_at)
     select $1, request.id, $2, place.id, 'BOOKED', '2024-09-21' from request, place returning id`,
    [eventId, slotId, from, to],
  );
  await db.query(
    `insert into seat (slot_id, person_id, table_id, meeting_id)
     select slot_id, $2::uuid, null::uuid, id from meeting where id = $1
     union all select slot_id, $3, null, id from meeting where id = $1
     union all select slot_id, null, table_id, id from meeting where id = $1`,
    [meeting!.id, from, to],
  );
  return meeting!.id;
}
