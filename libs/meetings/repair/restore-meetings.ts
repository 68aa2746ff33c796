import { Injectable } from '@nestjs/common';
import type { RepairFixed } from '@parvis/contract/resolvers';
import { type Actor, Audit, type Tx } from '@parvis/platform';
import { CancelMeeting } from '../booking/cancel-meeting';
import { MeetingNotices } from '../booking/meeting-notices';
import { lockSlots, tablesStand, takeSeats } from '../booking/seats';
import type { RepairRow } from './find-repair';
import { stillFrom } from './mend';
import type { Applied, Change } from './repair.types';

/** Why a repair stays as it is. */
export class Fixed extends Error {
  constructor(readonly reason: RepairFixed) {
    super(reason);
  }
}

@Injectable()
export class RestoreMeetings {
  constructor(
    private readonly audit: Audit,
    private readonly notices: MeetingNotices,
    private readonly cancelMeeting: CancelMeeting,
  ) {}

  /** @throws Fixed, or QueryFailedError on one of SEAT_RULES */
  async restore(tx: Tx, actor: Actor, repair: RepairRow, now: Date): Promise<void> {
    const { id, eventId, changes } = repair;
    const applied = repair.applied!;
    await this.lockAsApplied(tx, repair, now);
    await tx.query(`update meeting_offer set status = 'WITHDRAWN' where repair_id = $1 and status = 'OPEN'`, [id]);
    await tx.query('delete from seat where away and id = any ($1::uuid[])', [applied.awaySeatIds]);
    for (const meetingId of applied.added) await this.cancelMeeting.cancelIn(tx, meetingId);
    const back = changes.filter(({ from }) => from);
    await tx.query('delete from seat where meeting_id = any ($1::uuid[])', [back.map(({ meeting }) => meeting!.id)]);
    await tx.query(
      `insert into seat (slot_id, person_id, session_id)
       select x."slotId", x."personId", x."sessionId"
       from jsonb_to_recordset($1::jsonb) as x ("slotId" uuid, "personId" uuid, "sessionId" uuid)
       order by 1, 2`,
      [JSON.stringify(applied.sessionSeats)],
    );
    for (const change of back) await this.putBack(tx, change, now);
    await tx.query(`update meeting_repair set status = 'UNDONE', undone_at = $2 where id = $1`, [id, now]);
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'meetings.repair-undo',
      subject: 'meeting_repair',
      subjectId: id,
    });
  }

  private async putBack(tx: Tx, { requestId, meeting, from, people }: Change, now: Date): Promise<void> {
    const meetingId = meeting!.id;
    await tx.query(`update meeting_request set status = 'ACCEPTED', answered_at = $2 where id = $1`, [requestId, now]);
    await tx.query(
      `update meeting set status = 'BOOKED', cancelled_at = null, slot_id = $2, table_id = $3, revision = revision + 1
       where id = $1`,
      [meetingId, from!.slotId, from!.tableId],
    );
    await takeSeats(tx, { meetingId, ...from!, personIds: people });
    await this.notices.moved(tx, meetingId);
  }

  private async lockAsApplied(tx: Tx, { eventId, changes, applied }: RepairRow, now: Date): Promise<void> {
    await tx.query('select from meeting_request where id = any ($1::uuid[]) order by id for update', [
      changes.map(({ requestId }) => requestId),
    ]);
    const slots = await lockSlots(tx, eventId, [
      ...new Set(changes.flatMap(({ from, to }) => [from, to].flatMap((place) => (place ? [place.slotId] : [])))),
    ]);
    const begins = new Map(slots.map(({ id, startsAt }) => [id, startsAt]));
    const soon = stillFrom(now);
    for (const { from } of changes) if (from && !(begins.get(from.slotId)! > soon)) throw new Fixed('TIME_PASSED');
    await this.requireUnchanged(tx, applied!, soon);
    if (
      !(await tablesStand(
        tx,
        changes.flatMap(({ from }) => (from ? [from.tableId] : [])),
      ))
    )
      throw new Fixed('PLACE_TAKEN');
  }

  private async requireUnchanged(tx: Tx, { meetings, added }: Applied, soon: Date): Promise<void> {
    const now = await tx.query<{ id: string; revision: number; status: string; startsAt: Date }[]>(
      `select m.id, m.revision, m.status, s.starts_at as "startsAt" from meeting m join slot s on s.id = m.slot_id
       where m.id = any ($1::uuid[])`,
      [[...meetings.map(({ id }) => id), ...added]],
    );
    const byId = new Map(now.map((meeting) => [meeting.id, meeting]));
    for (const { id, revision } of meetings)
      if (byId.get(id)?.revision !== revision) throw new Fixed('MEETING_CHANGED');
    for (const id of added) if (byId.get(id)?.status !== 'BOOKED') throw new Fixed('MEETING_CHANGED');
    for (const { status, startsAt } of now) if (status === 'BOOKED' && startsAt <= soon) throw new Fixed('TIME_PASSED');
  }
}
