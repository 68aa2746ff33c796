import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@parvis/platform';
import { CancelMeeting } from './cancel-meeting';
import { MeetingsGateway } from './meetings.gateway';

/** Somebody gives up their ticket: their open requests close, and their meetings to come give back time and tables. */
@Injectable()
export class LeaveEvent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cancelMeeting: CancelMeeting,
    private readonly live: MeetingsGateway,
  ) {}

  async leave(eventId: string, personId: string): Promise<void> {
    const told = await this.database.transaction(async (tx) => {
      const [ticket] = await tx.query<object[]>(
        `select from ticket where event_id = $1 and person_id = $2 and status = 'CONFIRMED' for share`,
        [eventId, personId],
      );
      // Registered anew before this ran: they are still coming.
      if (ticket) return [];
      const requests = await tx.query<{ id: string; fromPersonId: string; toPersonId: string }[]>(
        `select id, from_person_id as "fromPersonId", to_person_id as "toPersonId" from meeting_request
         where event_id = $1 and (from_person_id = $2 or to_person_id = $2) and status in ('PENDING', 'ACCEPTED')
         order by id for update`,
        [eventId, personId],
      );
      const ids = requests.map(({ id }) => id);
      const now = this.clock.now();
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
      return requests.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]);
    });
    if (told.length > 0) this.live.changed(eventId, [...new Set(told)]);
  }
}
