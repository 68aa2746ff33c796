import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Cancellation, EventCancellations } from '@parvis/events';

const OF_EVENT = 'session_id in (select id from session where event_id = $1)';

/** An event is called off: nobody has a seat in its workshops, a place in their lines or a session in the agenda any more. */
@Injectable()
export class EndAgendas implements OnModuleInit {
  constructor(private readonly cancellations: EventCancellations) {}

  onModuleInit(): void {
    this.cancellations.register({
      part: 'seats',
      count: async (db, eventId) => {
        const [row] = await db.query<{ count: number }>(
          `select count(*)::int as count from session_follow f join session s on s.id = f.session_id
           where s.event_id = $1 and s.capacity is not null`,
          [eventId],
        );
        return row!.count;
      },
      end: (cancellation) => this.end(cancellation),
    });
  }

  private async end({ tx, eventId }: Cancellation): Promise<void> {
    // The line first: a seat that is given up goes to nobody.
    for (const table of ['workshop_waiting', 'session_follow', 'seat'])
      await tx.query(`delete from ${table} where ${OF_EVENT}`, [eventId]);
  }
}
