import { Injectable } from '@nestjs/common';
import type { CancelMeetingOutcome, MeetingStatus } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, type Tx } from '@parvis/platform';
import { MeetingNotices } from './meeting-notices';
import { MeetingsGateway } from '../meetings.gateway';
import { readMeeting } from '../meetings.queries';
import { findPairOfMeeting, lockRequest, personsOf } from './parties';
import { leaveSeats } from './seats';

@Injectable()
export class CancelMeeting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly notices: MeetingNotices,
    private readonly live: MeetingsGateway,
  ) {}

  /** Either person cancels a meeting that is not over; the two may ask one another again. */
  async cancel(actor: Actor, meetingId: string): Promise<CancelMeetingOutcome> {
    const pair = await findPairOfMeeting(this.database, meetingId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    const refused = await this.database.transaction(async (tx): Promise<MeetingStatus | undefined> => {
      await lockRequest(tx, pair.requestId);
      const [meeting] = await tx.query<{ status: MeetingStatus; endsAt: Date }[]>(
        `select m.status, s.ends_at as "endsAt" from meeting m join slot s on s.id = m.slot_id where m.id = $1`,
        [meetingId],
      );
      if (meeting!.status !== 'BOOKED' || meeting!.endsAt <= this.clock.now()) return meeting!.status;
      await this.cancelIn(tx, meetingId);
      return undefined;
    });
    if (refused) return { __typename: 'MeetingNotCancellable', status: refused };
    this.live.changed(pair.eventId, personsOf(pair));
    return { __typename: 'MeetingCancelled', meeting: await readMeeting(this.database, meetingId, actor.personId) };
  }

  /** Frees the seats and closes the request, whose lock the caller holds. */
  async cancelIn(tx: Tx, meetingId: string): Promise<void> {
    const now = this.clock.now();
    await leaveSeats(tx, meetingId);
    await tx.query(
      `update meeting set status = 'CANCELLED', cancelled_at = $2, revision = revision + 1 where id = $1`,
      [meetingId, now],
    );
    await tx.query(
      `update meeting_request set status = 'WITHDRAWN', answered_at = $2
       where id = (select request_id from meeting where id = $1)`,
      [meetingId, now],
    );
    await this.notices.cancelled(tx, meetingId);
  }
}
