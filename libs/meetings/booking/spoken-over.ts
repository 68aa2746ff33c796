import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SpokenOver } from '@parvis/agenda';
import type { Tx } from '@parvis/platform';
import { CancelMeeting } from './cancel-meeting';

/** One of the two speaks at the time of their meeting since the programme was published anew: it gives way. */
@Injectable()
export class GiveWayToTalks implements OnModuleInit {
  constructor(
    private readonly spokenOver: SpokenOver,
    private readonly cancelMeeting: CancelMeeting,
  ) {}

  onModuleInit(): void {
    this.spokenOver.onSpokenOver((tx, meetingIds) => this.cancelAll(tx, meetingIds));
  }

  private async cancelAll(tx: Tx, meetingIds: string[]): Promise<void> {
    const meetings = await tx.query<{ id: string }[]>(
      `select m.id from meeting m join meeting_request r on r.id = m.request_id
       where m.id = any($1) and m.status = 'BOOKED' order by r.id for update of r`,
      [meetingIds],
    );
    for (const { id } of meetings) await this.cancelMeeting.cancelIn(tx, id);
  }
}
