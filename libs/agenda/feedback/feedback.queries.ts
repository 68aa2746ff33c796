import type { OwnFeedback, SessionFeedback } from '@parvis/contract/resolvers';
import { feedbackOpen, summariseRatings, type Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

type OwnRow = Omit<OwnFeedback, 'closesAt'> & { timeZone: string };

/** What is over and open to the person, the last first; a break is not asked about, nor a session where they speak. */
export async function readOwnFeedback(
  db: Queryable,
  { eventId, sessionId, personId, now }: { eventId: string; sessionId?: string; personId: string; now: Date },
): Promise<OwnFeedback[]> {
  const rows = await db.query<OwnRow>(
    `select s.id as "sessionId", s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", e.time_zone as "timeZone",
       exists (select from session_follow f where f.session_id = s.id and f.person_id = $2) as attended,
       b.rating, b.text
     from session s join event e on e.id = s.event_id
     left join session_feedback b on b.session_id = s.id and b.person_id = $2
     where s.event_id = $1 and s.ends_at <= $3 and s.kind <> 'BREAK' and ($4::uuid is null or s.id = $4)
       and not exists (select from session_speaker x where x.session_id = s.id and x.person_id = $2)
     order by s.ends_at desc, s.id`,
    [eventId, personId, now, sessionId ?? null],
  );
  return rows
    .map(({ timeZone, ...row }) => ({ ...row, closesAt: feedbackOpen(row.endsAt, timeZone).closesAt }))
    .filter(({ closesAt }) => closesAt > now);
}

interface SummaryRow {
  sessionId: string;
  title: Text;
  startsAt: Date;
  speakers: string[];
  counts: number[];
  texts: string[];
}

/** Of sessions that are over, or of those where one person speaks. Texts come in an order that tells nothing of who wrote them. */
export async function readFeedback(
  db: Queryable,
  { eventId, speakerId, now }: { eventId: string; speakerId?: string; now: Date },
): Promise<SessionFeedback[]> {
  const rows = await db.query<SummaryRow>(
    `select s.id as "sessionId", s.title, s.starts_at as "startsAt",
       array(select p.given_name || ' ' || p.family_name from session_speaker x join person p on p.id = x.person_id
             where x.session_id = s.id order by x.position, p.id) as speakers,
       array(select count(b.rating)::int from generate_series(1, 5) r
             left join session_feedback b on b.session_id = s.id and b.rating = r group by r order by r) as counts,
       array(select b.text from session_feedback b where b.session_id = s.id and b.text <> '' order by md5(b.text)) as texts
     from session s
     where s.event_id = $1 and s.ends_at <= $3 and s.kind <> 'BREAK'
       and ($2::uuid is null or exists (select from session_speaker x where x.session_id = s.id and x.person_id = $2))
     order by s.starts_at, s.id`,
    [eventId, speakerId ?? null, now],
  );
  return rows.map(({ counts, ...row }) => ({ ...row, ...summariseRatings(counts) }));
}
