import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Cancellation, EventCancellations } from '@parvis/events';
import { Database, defineJob, HandlesJob, type JobHandler, Jobs, type Queryable } from '@parvis/platform';
import { CancelMeeting } from './cancel-meeting';
import { lockRequest } from './parties';

export const EndMeetingOfEvent = defineJob<{ meetingId: string }>('meetings.end-with-event');

const BOOKED = `meeting m join meeting_request r on r.id = m.request_id where r.event_id = $1 and m.status = 'BOOKED'`;

/** An event is called off: open requests close, and each meeting goes out of two calendars. */
@Injectable()
export class EndMeetings implements OnModuleInit {
  constructor(
    private readonly cancellations: EventCancellations,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.cancellations.register({
      part: 'meetings',
      count: (db, eventId) => this.count(db, eventId),
      end: (cancellation) => this.end(cancellation),
    });
  }

  private async count(db: Queryable, eventId: string): Promise<number> {
    const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${BOOKED}`, [eventId]);
    return row!.count;
  }

  private async end({ tx, eventId, now }: Cancellation): Promise<void> {
    await tx.query(
      `update meeting_request set status = 'WITHDRAWN', answered_at = $2 where event_id = $1 and status = 'PENDING'`,
      [eventId, now],
    );
    const meetings = await tx.query<{ meetingId: string }[]>(`select m.id as "meetingId" from ${BOOKED}`, [eventId]);
    await this.jobs.enqueueAll(tx, EndMeetingOfEvent, meetings);
  }
}

@Injectable()
@HandlesJob(EndMeetingOfEvent)
export class EndMeetingOfEventHandler implements JobHandler<{ meetingId: string }> {
  constructor(
    private readonly cancelling: CancelMeeting,
    private readonly database: Database,
  ) {}

  async run({ meetingId }: { meetingId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [meeting] = await tx.query<{ requestId: string }[]>(
        `select request_id as "requestId" from meeting where id = $1 and status = 'BOOKED'`,
        [meetingId],
      );
      if (!meeting) return;
      await lockRequest(tx, meeting.requestId);
      await this.cancelling.cancelIn(tx, meetingId);
    });
  }
}
