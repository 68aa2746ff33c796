import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, type Tx } from '@parvis/platform';
import { TicketCancellations } from '@parvis/registration';
import { CancelMeeting } from './cancel-meeting';

/** Somebody gives up their ticket: their open requests close, and their meetings to come give back time and tables. */
@Injectable()
export class LeaveEvent implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly cancellations: TicketCancellations,
    private readonly cancelMeeting: CancelMeeting,
  ) {}

  onModuleInit(): void {
    this.cancellations.onCancelled((tx, { eventId, personId }) => this.leaveIn(tx, eventId, personId));
  }

  private async leaveIn(tx: Tx, eventId: string, personId: string): Promise<void> {
    const now = this.clock.now();
    const requests = await tx.query<{ id: string }[]>(
      `select id from meeting_request
       where event_id = $1 and (from_person_id = $2 or to_person_id = $2) and status in ('PENDING', 'ACCEPTED')
       order by id for update`,
      [eventId, personId],
    );
    const ids = requests.map(({ id }) => id);
    await tx.query(
      `update meeting_request set status = 'WITHDRAWN', answered_at = $2 where id = any ($1::uuid[]) and status = 'PENDING'`,
      [ids, now],
    );
    const meetings = await tx.query<{ id: string }[]>(
      `select m.id from meeting m join slot s on s.id = m.slot_id
       where m.request_id = any ($1::uuid[]) and m.status = 'BOOKED' and s.starts_at > $2 order by m.id`,
      [ids, now],
    );
    for (const { id } of meetings) await this.cancelMeeting.cancelIn(tx, id);
  }
}
