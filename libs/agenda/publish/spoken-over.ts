import { Injectable } from '@nestjs/common';
import type { Tx } from '@parvis/platform';

/**
 * How the room of meetings hears, in the transaction that publishes a programme, of meetings at whose time one of the
 * two now speaks: it cancels them and tells both. A talk has an audience; a meeting finds another time.
 *
 *     onModuleInit() { this.spokenOver.onSpokenOver((tx, meetingIds) => this.cancelAll(tx, meetingIds)); }
 */
@Injectable()
export class SpokenOver {
  private readonly listeners: ((tx: Tx, meetingIds: string[]) => Promise<void>)[] = [];

  onSpokenOver(listener: (tx: Tx, meetingIds: string[]) => Promise<void>): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, meetingIds: string[]): Promise<void> {
    if (meetingIds.length === 0) return;
    for (const listener of this.listeners) await listener(tx, meetingIds);
  }
}
