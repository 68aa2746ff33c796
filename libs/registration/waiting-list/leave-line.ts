import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@parvis/platform';
import { PlaceReturns } from '../place-returns';
import { readWaitingPlace, type WaitingPlaceRow } from './waiting.queries';

/** Out of the line, by the person; a place that was offered goes to the next. */
@Injectable()
export class LeaveLine {
  constructor(
    private readonly database: Database,
    private readonly returns: PlaceReturns,
  ) {}

  async run(token: string): Promise<WaitingPlaceRow | undefined> {
    return this.database.transaction(async (tx) => {
      await this.end(tx, 'token = $1', token, 'LEFT');
      return readWaitingPlace(tx, token);
    });
  }

  /** Does nothing for an entry that ended before. */
  async end(tx: Tx, where: 'token = $1' | 'id = $1', value: string, as: 'LEFT' | 'REMOVED'): Promise<void> {
    const [entry] = await tx.query<{ id: string; eventId: string; status: string }[]>(
      `select id, event_id as "eventId", status from waiting_entry where ${where} for update`,
      [value],
    );
    if (!entry || (entry.status !== 'WAITING' && entry.status !== 'OFFERED')) return;
    await tx.query('update waiting_entry set status = $2 where id = $1', [entry.id, as]);
    if (entry.status === 'OFFERED') await this.returns.tell(tx, entry.eventId);
  }
}
