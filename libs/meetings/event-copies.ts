import { Injectable, type OnModuleInit } from '@nestjs/common';
import { copyRows, countRows, type EventCopy, EventCopies } from '@parvis/events';

const OWN_TABLES = 'event_id = $1 and exhibitor_id is null and removed_at is null';
const LIMITS_OF_EVENT = 'kind_id in (select id from ticket_kind where event_id = $1)';

/** Another edition has meetings when the last one had, and tables in the same zones; slots are the agenda's. */
@Injectable()
export class MeetingsCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'tables',
      count: (db, from) => countRows(db, 'meeting_table', from, OWN_TABLES),
      copy: copyTables,
    });
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

/** A booth is of its own edition, and so is the place on it. */
async function copyTables(copy: EventCopy): Promise<void> {
  await copyRows(copy, 'meeting_zone');
  const walks = await copy.tx.query<{ one: string; other: string; minutes: number }[]>(
    `select w.one_zone_id as one, w.other_zone_id as other, w.minutes
     from meeting_walk w join meeting_zone z on z.id = w.one_zone_id where z.event_id = $1`,
    [copy.from],
  );
  await copy.tx.query(
    `insert into meeting_walk (one_zone_id, other_zone_id, minutes)
     select least(x.one, x.other), greatest(x.one, x.other), x.minutes
     from jsonb_to_recordset($1::jsonb) as x (one uuid, other uuid, minutes int)`,
    [
      JSON.stringify(
        walks.map(({ one, other, minutes }) => ({ one: copy.ids.get(one), other: copy.ids.get(other), minutes })),
      ),
    ],
  );
  await copyRows(copy, 'meeting_table', { where: OWN_TABLES, mapped: ['zone_id'] });
}
