import { Injectable } from '@nestjs/common';
import type { Tx } from '@parvis/platform';

/**
 * How whoever waits for a place hears that one may be free (a ticket ended, a quota grew, a place was withdrawn, an
 * offer ran out), in the transaction that sets it free. Listeners only note it down: the teller may hold any lock.
 *
 *     onModuleInit() { this.returns.onReturned((tx, eventId) => this.serveSoon(tx, eventId)); }
 */
@Injectable()
export class PlaceReturns {
  private readonly listeners: ((tx: Tx, eventId: string) => Promise<void>)[] = [];

  onReturned(listener: (tx: Tx, eventId: string) => Promise<void>): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, eventId: string): Promise<void> {
    for (const listener of this.listeners) await listener(tx, eventId);
  }
}
