import type { MeetingsClosed } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

export type Closed = MeetingsClosed & { __typename: 'MeetingsClosed' };

/** What to answer when people may not ask or book now; undefined when they may. */
export async function closedNow(db: Queryable, eventId: string, now: Date): Promise<Closed | undefined> {
  const [period] = await db.query<{ opensAt: Date; closesAt: Date }>(
    'select opens_at as "opensAt", closes_at as "closesAt" from meeting_period where event_id = $1',
    [eventId],
  );
  if (!period) return { __typename: 'MeetingsClosed', opensAt: null, closesAt: null };
  const isOpen = period.opensAt <= now && now < period.closesAt;
  return isOpen ? undefined : { __typename: 'MeetingsClosed', ...period };
}
