import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Jobs, type Tx } from '@parvis/platform';
import { CancelMeeting } from '../booking/cancel-meeting';
import { findFull, lockToMeet } from '../booking/limits';
import { MeetingNotices } from '../booking/meeting-notices';
import { lockSlots, tablesStand, takeSeats } from '../booking/seats';
import { SendOffer } from '../jobs/send-offer';
import { readPeriod } from '../phases/meeting-period';
import type { RepairRow } from './find-repair';
import { stillFrom } from './mend';
import { type Applied, type Change, type Closures, peopleOf } from './repair.types';

const OFFER_MINUTES = 20;
const MINUTE = 60_000;

/** What the proposal stands on has changed since: it is made again. */
export class Outdated extends Error {}

/** The steps of one repair, in the transaction that is given. */
@Injectable()
export class RepairWork {
  constructor(
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly notices: MeetingNotices,
    private readonly cancelMeeting: CancelMeeting,
  ) {}

  /** @throws Outdated, or QueryFailedError on one of SEAT_RULES, when somebody was quicker. */
  async carryOut(tx: Tx, actor: Actor, { id, eventId, changes, closures }: RepairRow, now: Date): Promise<void> {
    await lockToMeet(tx, eventId, peopleOf(changes), await readPeriod(tx, eventId));
    await this.lockAsProposed(tx, eventId, { changes, closures }, now);
    await tx.query('delete from seat where meeting_id = any ($1::uuid[])', [
      changes.filter(({ from }) => from).map(({ meeting }) => meeting!.id),
    ]);
    const sessionSeats = await freeSessions(tx, closures);
    const awaySeatIds = await close(tx, closures);
    const added: string[] = [];
    for (const change of changes) {
      if (change.kind === 'MOVED') await this.move(tx, change);
      else if (change.kind === 'DROPPED') await this.cancelMeeting.cancelIn(tx, change.meeting!.id);
      else if (change.kind === 'ADDED') added.push(await this.add(tx, eventId, change, now));
      else if (change.kind === 'OFFERED') await this.offer(tx, id, change, now);
    }
    const meetings = await tx.query<Applied['meetings']>(
      'select id, revision from meeting where id = any ($1::uuid[]) order by id',
      [changes.flatMap(({ meeting }) => (meeting ? [meeting.id] : []))],
    );
    const applied: Applied = { meetings, added, awaySeatIds, sessionSeats };
    await tx.query(
      `update meeting_repair set status = 'APPLIED', applied = $2, applied_at = $3, applied_by = $4 where id = $1`,
      [id, JSON.stringify(applied), now, actor.personId],
    );
    const counts = Object.fromEntries(
      (['MOVED', 'DROPPED', 'ADDED', 'OFFERED'] as const).map((kind) => [
        kind.toLowerCase(),
        changes.filter((change) => change.kind === kind).length,
      ]),
    );
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'meetings.repair',
      subject: 'meeting_repair',
      subjectId: id,
      details: counts,
    });
  }

  /** Requests before slots, each in the order of their ids, as live booking does. */
  private async lockAsProposed(
    tx: Tx,
    eventId: string,
    { changes, closures }: Pick<RepairRow, 'changes' | 'closures'>,
    now: Date,
  ) {
    const requests = await tx.query<{ id: string; status: string }[]>(
      'select id, status from meeting_request where event_id = $1 and id = any ($2::uuid[]) order by id for update',
      [eventId, changes.map(({ requestId }) => requestId)],
    );
    const slotIds = [
      ...changes.flatMap(({ from, to }) => [from, to].flatMap((place) => (place ? [place.slotId] : []))),
      ...[...closures.people, ...closures.tables, ...closures.sessions].flatMap((closure) => closure.slotIds),
    ];
    const slots = await lockSlots(tx, eventId, [...new Set(slotIds)]);
    if (
      !(await tablesStand(
        tx,
        changes.flatMap(({ to }) => (to ? [to.tableId] : [])),
      ))
    )
      throw new Outdated();
    const begins = new Map(slots.map(({ id, startsAt }) => [id, startsAt]));
    const meetings = await tx.query<{ id: string; revision: number }[]>(
      `select id, revision from meeting where id = any ($1::uuid[]) and status = 'BOOKED'`,
      [changes.flatMap(({ meeting }) => (meeting ? [meeting.id] : []))],
    );
    const revisions = new Map(meetings.map(({ id, revision }) => [id, revision]));
    const statuses = new Map(requests.map(({ id, status }) => [id, status]));
    const soon = stillFrom(now);
    for (const { kind, requestId, meeting, from, to } of changes) {
      if (meeting && revisions.get(meeting.id) !== meeting.revision) throw new Outdated();
      for (const place of [from, to]) if (place && !(begins.get(place.slotId)! > soon)) throw new Outdated();
      const status = statuses.get(requestId) ?? 'NEW';
      if (kind === 'OFFERED' && status !== 'PENDING' && status !== 'ACCEPTED') throw new Outdated();
      if (kind === 'ADDED' && !['NEW', 'PENDING', 'ACCEPTED'].includes(status)) throw new Outdated();
    }
  }

  private async move(tx: Tx, { meeting, to, people }: Change): Promise<void> {
    await takeSeats(tx, { meetingId: meeting!.id, ...to!, personIds: people });
    await tx.query('update meeting set slot_id = $2, table_id = $3, revision = revision + 1 where id = $1', [
      meeting!.id,
      to!.slotId,
      to!.tableId,
    ]);
    await this.notices.moved(tx, meeting!.id);
  }

  private async add(tx: Tx, eventId: string, { requestId, people, to }: Change, now: Date): Promise<string> {
    await tx.query(
      `insert into meeting_request (id, event_id, request_key, from_person_id, to_person_id, message, status, sent_at, answered_at)
       values ($1, $2, gen_random_uuid(), $3, $4, '', 'ACCEPTED', $5, $5)
       on conflict (id) do update set status = 'ACCEPTED', answered_at = $5`,
      [requestId, eventId, ...people, now],
    );
    const [meeting] = await tx.query<{ id: string }[]>(
      `insert into meeting (event_id, request_id, slot_id, table_id, status, booked_at)
       values ($1, $2, $3, $4, 'BOOKED', $5) returning id`,
      [eventId, requestId, to!.slotId, to!.tableId, now],
    );
    // Somebody booked meanwhile: the proposal made again says who has no meeting left.
    const [fromPersonId, toPersonId] = people;
    if (await findFull(tx, { requestId, eventId, fromPersonId, toPersonId })) throw new Outdated();
    await takeSeats(tx, { meetingId: meeting!.id, ...to!, personIds: people });
    await this.notices.booked(tx, meeting!.id);
    return meeting!.id;
  }

  /** Ends before the slot is about to begin, whichever comes first. An earlier offer that ran out makes room. */
  private async offer(tx: Tx, repairId: string, { requestId, people, to }: Change, now: Date): Promise<void> {
    await tx.query(
      `update meeting_offer set status = 'WITHDRAWN' where request_id = $1 and status = 'OPEN' and expires_at <= $2`,
      [requestId, now],
    );
    const [offer] = await tx.query<{ id: string }[]>(
      `insert into meeting_offer (repair_id, request_id, slot_id, expires_at)
       select $1, $2, s.id, least($4::timestamptz, s.starts_at - interval '5 minutes') from slot s where s.id = $3 returning id`,
      [repairId, requestId, to!.slotId, new Date(now.getTime() + OFFER_MINUTES * MINUTE)],
    );
    for (const personId of people) await this.jobs.enqueue(tx, SendOffer, { offerId: offer!.id, personId });
  }
}

/** Away seats for people and tables: who booked meanwhile holds the seat, and the database refuses. */
async function close(tx: Tx, { people, tables }: Closures): Promise<string[]> {
  const rows = [
    ...people.flatMap(({ personId, slotIds }) => slotIds.map((slotId) => ({ slot_id: slotId, person_id: personId }))),
    ...tables.flatMap(({ tableId, slotIds }) => slotIds.map((slotId) => ({ slot_id: slotId, table_id: tableId }))),
  ];
  const made = await tx.query<{ id: string }[]>(
    `insert into seat (slot_id, person_id, table_id, away)
     select x.slot_id, x.person_id, x.table_id, true
     from jsonb_to_recordset($1::jsonb) as x (slot_id uuid, person_id uuid, table_id uuid)
     where not exists (select from seat a where a.away and a.slot_id = x.slot_id
       and (a.person_id = x.person_id or a.table_id = x.table_id))
     order by x.slot_id, x.person_id, x.table_id returning id`,
    [JSON.stringify(rows)],
  );
  return made.map(({ id }) => id);
}

async function freeSessions(tx: Tx, { sessions }: Closures): Promise<Applied['sessionSeats']> {
  const freed: Applied['sessionSeats'] = [];
  for (const { sessionId, slotIds } of sessions) {
    const [rows] = await tx.query<[Applied['sessionSeats']]>(
      `delete from seat where session_id = $1 and slot_id = any ($2::uuid[])
       returning slot_id as "slotId", person_id as "personId", session_id as "sessionId"`,
      [sessionId, slotIds],
    );
    freed.push(...rows);
  }
  return freed;
}
