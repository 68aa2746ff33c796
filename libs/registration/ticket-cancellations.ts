import { Injectable } from '@nestjs/common';
import type { Tx } from '@parvis/platform';

export interface CancelledTicket {
  ticketId: string;
  eventId: string;
  personId: string;
}

/**
 * How the rooms that stand on tickets hear of a cancelled one, in the transaction that cancels it: what they undo
 * (meetings, seats) is undone with it or not at all.
 *
 *     onModuleInit() { this.cancellations.onCancelled((tx, { eventId, personId }) => this.leave(tx, eventId, personId)); }
 */
@Injectable()
export class TicketCancellations {
  private readonly listeners: ((tx: Tx, ticket: CancelledTicket) => Promise<void>)[] = [];

  onCancelled(listener: (tx: Tx, ticket: CancelledTicket) => Promise<void>): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, ticket: CancelledTicket): Promise<void> {
    for (const listener of this.listeners) await listener(tx, ticket);
  }
}
