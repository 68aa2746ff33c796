import { Injectable, type OnModuleInit } from '@nestjs/common';
import { copyRows, countRows, EventCopies } from '@parvis/events';

/** Another edition has meetings when the last one had; slots and tables are the agenda's. */
@Injectable()
export class MeetingsCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'meetingPeriod',
      count: (db, from) => countRows(db, 'meeting_period', from),
      copy: (copy) => copyRows(copy, 'meeting_period', { shifted: ['opens_at', 'closes_at'] }),
    });
  }
}
