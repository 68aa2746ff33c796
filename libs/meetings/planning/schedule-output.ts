import type { PlacedMeeting } from '@parvis/scheduler';
import type { Tx } from '@parvis/platform';
import { lockToMeet } from '../booking/limits';
import { lockSlots } from '../booking/seats';
import { readPeriod } from '../phases/meeting-period';

/** Why a meeting of a run is not written: what people did meanwhile stays. */
export type WriteConflict =
  | 'BOOKED_MEANWHILE'
  | 'REQUEST_CLOSED'
  | 'PERSON_LEFT'
  | 'SLOT_OVER'
  | 'PERSON_TAKEN'
  | 'PERSON_FULL'
  | 'TOO_CLOSE'
  | 'TABLE_TAKEN';

interface Wanted {
  id: string;
  from: string;
  to: string;
  status: string;
  isBooked: boolean;
}

interface Table {
  id: string;
  exhibitorId: string | null;
}

interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** What the event is like when a schedule is written, under the locks of live booking. */
export interface WriteState {
  now: Date;
  requests: ReadonlyMap<string, Wanted>;
  slots: ReadonlyMap<string, Span>;
  tables: readonly Table[];
  ticketHolders: ReadonlySet<string>;
  meetingsPerPerson: number | null;
  minutesBetween: number;
  /** When each person meets; grows with what is written. */
  meetings: Map<string, Span[]>;
  /** `slot person` and `slot table` that are taken; grows with what is written. */
  seats: Set<string>;
}

export interface Written {
  requestId: string;
  slotId: string;
  tableId: string;
  personIds: [string, string];
}

export interface WritePlan {
  write: Written[];
  conflicts: { requestId: string; conflict: WriteConflict }[];
}

/** What can be written of a schedule: a table that is taken meanwhile gives way to a free one of its kind. */
export function planWriting(placed: readonly PlacedMeeting[], state: WriteState): WritePlan {
  const plan: WritePlan = { write: [], conflicts: [] };
  const later: Written[] = [];
  const take = (meeting: Written): void => {
    for (const id of [...meeting.personIds, meeting.tableId]) state.seats.add(`${meeting.slotId} ${id}`);
    const span = state.slots.get(meeting.slotId)!;
    for (const id of meeting.personIds) state.meetings.set(id, [...(state.meetings.get(id) ?? []), span]);
    plan.write.push(meeting);
  };
  for (const { request, slot, table } of placed) {
    const wanted = state.requests.get(request);
    const conflict = conflictOf(wanted, slot, state);
    if (conflict || !wanted) {
      plan.conflicts.push({ requestId: request, conflict: conflict ?? 'REQUEST_CLOSED' });
      continue;
    }
    const meeting: Written = { requestId: request, slotId: slot, tableId: table, personIds: [wanted.from, wanted.to] };
    const isThere = state.tables.some(({ id }) => id === table);
    if (isThere && !state.seats.has(`${slot} ${table}`)) take(meeting);
    else later.push(meeting);
  }
  for (const meeting of later) {
    const limit = limitOf(meeting.personIds, state.slots.get(meeting.slotId)!, state);
    if (limit) {
      plan.conflicts.push({ requestId: meeting.requestId, conflict: limit });
      continue;
    }
    const { exhibitorId = null } = state.tables.find(({ id }) => id === meeting.tableId) ?? {};
    const other = state.tables.find(
      (one) => one.exhibitorId === exhibitorId && !state.seats.has(`${meeting.slotId} ${one.id}`),
    );
    if (other) take({ ...meeting, tableId: other.id });
    else plan.conflicts.push({ requestId: meeting.requestId, conflict: 'TABLE_TAKEN' });
  }
  return plan;
}

function conflictOf(wanted: Wanted | undefined, slotId: string, state: WriteState): WriteConflict | undefined {
  if (!wanted) return 'REQUEST_CLOSED';
  if (wanted.isBooked) return 'BOOKED_MEANWHILE';
  if (wanted.status !== 'PENDING' && wanted.status !== 'ACCEPTED') return 'REQUEST_CLOSED';
  const people = [wanted.from, wanted.to];
  if (!people.every((id) => state.ticketHolders.has(id))) return 'PERSON_LEFT';
  const span = state.slots.get(slotId);
  if (!span || span.startsAt <= state.now) return 'SLOT_OVER';
  if (people.some((id) => state.seats.has(`${slotId} ${id}`))) return 'PERSON_TAKEN';
  return limitOf(people, span, state);
}

/** The limits that live booking keeps, kept here too. */
function limitOf(people: readonly string[], span: Span, state: WriteState): 'PERSON_FULL' | 'TOO_CLOSE' | undefined {
  const { meetings, meetingsPerPerson, minutesBetween } = state;
  const gap = minutesBetween * 60_000;
  const all = people.map((id) => meetings.get(id) ?? []);
  if (meetingsPerPerson !== null && all.some(({ length }) => length >= meetingsPerPerson)) return 'PERSON_FULL';
  const isClose = (other: Span) => +other.startsAt < +span.endsAt + gap && +span.startsAt < +other.endsAt + gap;
  return gap > 0 && all.flat().some(isClose) ? 'TOO_CLOSE' : undefined;
}

/** Reads what a schedule is written into and holds it, in the order in which live booking takes its locks. */
export async function lockForWriting(
  tx: Tx,
  eventId: string,
  placed: readonly PlacedMeeting[],
  now: Date,
): Promise<WriteState> {
  const requestIds = placed.map(({ request }) => request);
  const people = await tx.query<{ from: string; to: string }[]>(
    `select from_person_id as "from", to_person_id as "to" from meeting_request where id = any ($1::uuid[])`,
    [requestIds],
  );
  const period = await readPeriod(tx, eventId);
  const everybody = [...new Set(people.flatMap(({ from, to }) => [from, to]))];
  const holders = await lockToMeet(tx, eventId, everybody, period);
  const requests = await tx.query<Wanted[]>(
    `select id, from_person_id as "from", to_person_id as "to", status, false as "isBooked"
     from meeting_request where event_id = $1 and id = any ($2::uuid[]) order by id for update`,
    [eventId, requestIds],
  );
  const met = await tx.query<{ requestId: string }[]>(
    `select request_id as "requestId" from meeting where request_id = any ($1::uuid[])`,
    [requestIds],
  );
  const booked = new Set(met.map(({ requestId }) => requestId));
  const slots = await lockSlots(tx, eventId, [...new Set(placed.map(({ slot }) => slot))]);
  const tables = await tx.query<Table[]>(
    `select id, exhibitor_id as "exhibitorId" from meeting_table where event_id = $1 and removed_at is null
     order by position, id for key share`,
    [eventId],
  );
  const seats = await tx.query<{ slotId: string; holder: string }[]>(
    `select slot_id as "slotId", coalesce(person_id, table_id) as holder from seat where slot_id = any ($1::uuid[])`,
    [slots.map(({ id }) => id)],
  );
  const held = await tx.query<(Span & { personId: string })[]>(
    `select a.person_id as "personId", l.starts_at as "startsAt", l.ends_at as "endsAt"
     from seat a join slot l on l.id = a.slot_id
     where l.event_id = $1 and a.meeting_id is not null and a.person_id is not null`,
    [eventId],
  );
  const meetings = new Map<string, Span[]>();
  for (const { personId, ...span } of held) meetings.set(personId, [...(meetings.get(personId) ?? []), span]);
  return {
    now,
    meetings,
    meetingsPerPerson: period?.meetingsPerPerson ?? null,
    minutesBetween: period?.minutesBetween ?? 0,
    requests: new Map(requests.map((one) => [one.id, { ...one, isBooked: booked.has(one.id) }])),
    slots: new Map(slots.map(({ id, ...span }) => [id, span])),
    tables,
    ticketHolders: new Set(holders.map(({ personId }) => personId)),
    seats: new Set(seats.map(({ slotId, holder }) => `${slotId} ${holder}`)),
  };
}

/**
 * Writes meetings with their seats in three statements, however many.
 *
 * @returns the ids of the meetings, by request
 * @throws QueryFailedError on one of SEAT_RULES where a workshop took somebody's time meanwhile
 */
export async function writeMeetings(
  tx: Tx,
  eventId: string,
  meetings: readonly Written[],
  now: Date,
): Promise<Map<string, string>> {
  const rows = JSON.stringify(
    meetings.map(({ requestId, slotId, tableId, personIds: [one, other] }) => ({
      request_id: requestId,
      slot_id: slotId,
      table_id: tableId,
      one,
      other,
    })),
  );
  const made = await tx.query<{ id: string; requestId: string }[]>(
    `insert into meeting (event_id, request_id, slot_id, table_id, status, booked_at)
     select $1, x.request_id, x.slot_id, x.table_id, 'BOOKED', $3
     from jsonb_to_recordset($2::jsonb) as x (request_id uuid, slot_id uuid, table_id uuid)
     returning id, request_id as "requestId"`,
    [eventId, rows, now],
  );
  // Slots and people in order, as bookings take them.
  await tx.query(
    `insert into seat (slot_id, person_id, table_id, meeting_id)
     select x.slot_id, h.person_id, h.table_id, m.id
     from jsonb_to_recordset($1::jsonb) as x (request_id uuid, slot_id uuid, table_id uuid, one uuid, other uuid)
     join meeting m on m.request_id = x.request_id
     cross join lateral (values (x.one, null::uuid), (x.other, null), (null, x.table_id)) as h (person_id, table_id)
     order by x.slot_id, h.person_id nulls last`,
    [rows],
  );
  await tx.query(
    `update meeting_request set status = 'ACCEPTED', answered_at = coalesce(answered_at, $2) where id = any ($1::uuid[])`,
    [meetings.map(({ requestId }) => requestId), now],
  );
  return new Map(made.map(({ id, requestId }) => [requestId, id]));
}
