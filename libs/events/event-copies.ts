import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@parvis/platform';

export interface EventCopy {
  tx: Tx;
  /** Who copies, and when. */
  actorId: string;
  now: Date;
  /** Ids of the events. */
  from: string;
  to: string;
  /** The same hour by the clocks of the event's zone, as many days later as the event begins later. */
  shift: (instant: Date) => Date;
  /** What was copied so far, old id to new id: rooms find in it what those to their left copied, and add their own. */
  ids: Map<string, string>;
}

/** What one room copies. */
export interface Copier {
  /** Key of the staff's words for it (`rooms`, `questions`): `copy.parts` of apps/web/staff/staff.words.ts. */
  part: string;
  /** Comes along only when staff tick it. */
  isOptional?: boolean;
  /** How many there are to copy; one statement. */
  count(db: Queryable, from: string): Promise<number>;
  copy(copy: EventCopy): Promise<void>;
}

/**
 * How rooms have a part in duplicating an event: each registers what it copies, in the transaction that makes the new
 * draft. They are called in the order of the rooms, so that what stands on something else finds it in `ids`.
 *
 *     onModuleInit() {
 *       this.copies.register({
 *         part: 'rooms',
 *         count: (db, from) => countRows(db, 'room', from),
 *         copy: (copy) => copyRows(copy, 'room'),
 *       });
 *     }
 */
@Injectable()
export class EventCopies {
  private readonly copiers: Copier[] = [];

  register(copier: Copier): void {
    this.copiers.push(copier);
  }

  /** In the order in which they are copied. */
  parts(): string[] {
    return this.copiers.map(({ part }) => part);
  }

  /** What there is to copy, without the parts of which there is nothing. */
  async preview(db: Queryable, from: string): Promise<{ part: string; count: number; isOptional: boolean }[]> {
    const parts = [];
    for (const copier of this.copiers) {
      const { part, isOptional = false } = copier;
      parts.push({ part, isOptional, count: await copier.count(db, from) });
    }
    return parts.filter(({ count }) => count > 0);
  }

  /** Copies what always comes along, and of the rest what was asked for. */
  async tell(copy: EventCopy, asked: readonly string[] = []): Promise<void> {
    for (const copier of this.copiers) if (!copier.isOptional || asked.includes(copier.part)) await copier.copy(copy);
  }
}
