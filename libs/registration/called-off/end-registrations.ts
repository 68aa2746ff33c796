import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Cancellation, EventCancellations } from '@parvis/events';
import { Jobs, type Queryable } from '@parvis/platform';
import { LIVE } from '../places';
import { tellStaff } from '../staff/tell-staff';
import { TellCalledOff } from './jobs';

/** An event is called off: its tickets die with it, its lines and the ways to its places close. */
@Injectable()
export class EndRegistrations implements OnModuleInit {
  constructor(
    private readonly cancellations: EventCancellations,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.cancellations.register({
      part: 'tickets',
      count: (db, eventId) => countOf(db, `ticket where event_id = $1 and status in ${LIVE}`, eventId),
      end: (cancellation) => this.endTickets(cancellation),
    });
    this.cancellations.register({
      part: 'waiting',
      count: (db, eventId) => countOf(db, `waiting_entry where event_id = $1 and ${IN_LINE}`, eventId),
      end: (cancellation) => this.closeLines(cancellation),
    });
    this.cancellations.register({
      part: 'invitations',
      count: (db, eventId) => countOf(db, `invitation where event_id = $1 and ${UNANSWERED}`, eventId),
      end: async ({ tx, eventId, now }) => {
        await tx.query(`update invitation set stopped_at = $2 where event_id = $1 and ${UNANSWERED}`, [eventId, now]);
      },
    });
  }

  /** All at once: nothing else needs to be undone for each, as nobody can come. The holders are told by `EventCancelled`. */
  private async endTickets({ tx, eventId, now }: Cancellation): Promise<void> {
    await tx.query(
      `update ticket set status = 'CANCELLED', cancelled_at = $2 where event_id = $1 and status in ${LIVE}`,
      [eventId, now],
    );
    await tx.query(`delete from event_role where event_id = $1 and role = 'ATTENDEE'`, [eventId]);
    await tx.query(
      `update place set withdrawn_at = $2, claimed_ticket_id = null where event_id = $1 and withdrawn_at is null`,
      [eventId, now],
    );
    await tellStaff(tx, eventId);
  }

  private async closeLines({ tx, eventId }: Cancellation): Promise<void> {
    const [left] = await tx.query<[{ id: string }[], number]>(
      `update waiting_entry set status = 'REMOVED' where event_id = $1 and ${IN_LINE} returning id`,
      [eventId],
    );
    await this.jobs.enqueueAll(
      tx,
      TellCalledOff,
      left.map(({ id }) => ({ eventId, entryId: id })),
    );
  }
}

const IN_LINE = `status in ('WAITING', 'OFFERED')`;
const UNANSWERED = 'stopped_at is null and accepted_at is null and declined_at is null';

async function countOf(db: Queryable, rows: string, eventId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${rows}`, [eventId]);
  return row!.count;
}
