import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';
import { Clock } from './clock';
import type { Tx } from './database';

export interface Act {
  /** Null when the product acts by itself. */
  actor: Pick<Actor, 'personId'> | null;
  eventId?: string | null;
  /** What was done to what, `ticket.cancel`. Its words for the staff's page: `libs/domain/audit-words.ts`. */
  action: string;
  subject: string;
  subjectId: string;
  /** What one must know to understand it later; no e-mail addresses, no secrets. */
  details?: Record<string, unknown>;
}

/** What staff did to other people's data, for good: the database refuses to change or remove an entry. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /** Writes the entry in the transaction of the act: one is there if and only if the other is. */
  async record(tx: Tx, { actor, eventId, action, subject, subjectId, details }: Act): Promise<void> {
    await tx.query(
      `insert into audit_entry (at, actor_id, event_id, action, subject, subject_id, details)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [this.clock.now(), actor?.personId ?? null, eventId ?? null, action, subject, subjectId, details ?? {}],
    );
  }
}
