import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@parvis/platform';

export interface Cancellation {
  tx: Tx;
  eventId: string;
  now: Date;
}

/** What one room ends with an event. */
interface Ending {
  /** Key of the staff's words for it: `cancel.parts` of apps/web/staff/team.words.ts. */
  part: string;
  /** How many there are to end; one statement. */
  count(db: Queryable, eventId: string): Promise<number>;
  /** Ends them in a number of statements that does not grow with theirs; what takes longer is a job. */
  end(cancellation: Cancellation): Promise<void>;
}

/**
 * How rooms have a part in an event that is called off: each registers what ends with it, in the transaction that calls
 * it off.
 *
 *     onModuleInit() {
 *       this.cancellations.register({
 *         part: 'meetings',
 *         count: (db, eventId) => this.booked(db, eventId),
 *         end: ({ tx, eventId }) => this.endAll(tx, eventId),
 *       });
 *     }
 */
@Injectable()
export class EventCancellations {
  private readonly endings: Ending[] = [];

  register(ending: Ending): void {
    this.endings.push(ending);
  }

  /** What would end, without the parts of which there is nothing. */
  async preview(db: Queryable, eventId: string): Promise<{ part: string; count: number }[]> {
    const parts = [];
    for (const ending of this.endings) parts.push({ part: ending.part, count: await ending.count(db, eventId) });
    return parts.filter(({ count }) => count > 0);
  }

  async tell(cancellation: Cancellation): Promise<void> {
    for (const ending of this.endings) await ending.end(cancellation);
  }
}
