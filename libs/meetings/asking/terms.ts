import type { Tx } from '@parvis/platform';
import { mayMeet } from '../people/may-meet.sql';
import type { MeetingPeriodRow } from '../phases/meeting-period';

const DAY = 86_400_000;

/** A request is answered within the days staff set, and never after meetings close. */
export const expiryOf = ({ requestDays, closesAt }: MeetingPeriodRow, sentAt: Date): Date =>
  new Date(Math.min(sentAt.getTime() + requestDays * DAY, closesAt.getTime()));

interface Terms {
  /** Both are open to meetings, neither blocked the other, and staff allow it. */
  mayMeet: boolean;
  /** The organisation of the person asked; null for one that they only typed. */
  companyId: string | null;
  /** Requests that the asker's ticket allows to be open; null is as many as they like. */
  limit: number | null;
  open: number;
}

/** Under which terms `me` may ask `other`. The asker's ticket is locked: nobody counts at the same time. */
export async function readTerms(tx: Tx, eventId: string, me: string, other: string): Promise<Terms> {
  const [terms] = await tx.query<Terms[]>(
    `select
       exists (select from meeting_entry m, meeting_entry e, meeting_period d
         where d.event_id = $1 and m.event_id = $1 and m.person_id = $2 and e.event_id = $1 and e.person_id = $3
           and ${mayMeet('m', 'e', 'd')}) as "mayMeet",
       (select organisation_id from person where id = $3 and affiliation_confirmed_at is not null) as "companyId",
       (select l.requests from ticket k join meeting_request_limit l on l.kind_id = k.kind_id
        where k.event_id = $1 and k.person_id = $2 and k.status = 'CONFIRMED') as limit,
       (select count(*)::int from meeting_request
        where event_id = $1 and from_person_id = $2 and status in ('PENDING', 'ACCEPTED')) as open`,
    [eventId, me, other],
  );
  return terms!;
}

/** Colleagues of the person asked who are at the event for meetings, and may meet the one who asks. */
export async function colleaguesWhoMayTake(tx: Tx, eventId: string, me: string, asked: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select p.id from person a
     join person p on p.organisation_id = a.organisation_id and p.affiliation_confirmed_at is not null
     join ticket k on k.person_id = p.id and k.event_id = $1 and k.status = 'CONFIRMED' and k.open_to_meetings
     where a.id = $3 and a.affiliation_confirmed_at is not null and p.id not in ($2, $3)
       and exists (select from meeting_entry m, meeting_entry e, meeting_period d
         where d.event_id = $1 and m.event_id = $1 and m.person_id = $2 and e.event_id = $1 and e.person_id = p.id
           and ${mayMeet('m', 'e', 'd')})
     order by p.id`,
    [eventId, me, asked],
  );
  return rows.map(({ id }) => id);
}
