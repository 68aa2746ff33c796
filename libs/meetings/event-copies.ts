import { Injectable, type OnModuleInit } from '@nestjs/common';
import { copyRows, countRows, EventCopies } from '@parvis/events';

const LIMITS_OF_EVENT = 'kind_id in (select id from ticket_kind where event_id = $1)';

/** Another edition has meetings when the last one had; slots and tables are the agenda's. */
@Injectable()
export class MeetingsCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'meetingPeriod',
      count: (db, from) => countRows(db, 'meeting_period', from),
      copy: (copy) =>
        copyRows(copy, 'meeting_period', {
          shifted: ['opens_at', 'asking_until', 'booking_from', 'closes_at'],
          set: { schedule_published_at: null },
        }),
    });
    this.copies.register({
      part: 'meetingRules',
      count: (db, from) => countRows(db, 'meeting_rule', from),
      copy: (copy) => copyRows(copy, 'meeting_rule'),
    });
    this.copies.register({
      part: 'meetingLimits',
      count: (db, from) => countRows(db, 'meeting_request_limit', from, LIMITS_OF_EVENT),
      copy: (copy) => copyRows(copy, 'meeting_request_limit', { where: LIMITS_OF_EVENT, mapped: ['kind_id'] }),
    });
  }
}
