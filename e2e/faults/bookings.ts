import type { TestApp } from '@parvis/testing';
import { ACCEPT, askedRequest, makeMeeter, makeMeetingEvent, type Meeter } from '../../libs/meetings/meetings.fixtures';
import { ask, compare, type Deeds } from './deeds';

const SLOTS = 20;

/** Pairs of people who book a meeting: the one who was asked says yes to a slot. */
export async function bookings(here: TestApp, base: () => string, count: number): Promise<Deeds> {
  const event = await makeMeetingEvent(here.database, { slots: SLOTS, tables: Math.ceil(count / SLOTS) });
  const pairs: { to: Meeter; requestId: string }[] = [];
  for (let n = 0; n < count; n += 1) {
    const [from, to] = [await makeMeeter(here, event.id), await makeMeeter(here, event.id)];
    pairs.push({ to, requestId: await askedRequest(from, event.id, to) });
  }
  return {
    name: 'bookings',
    count,
    async attempt(n) {
      const { to, requestId } = pairs[n]!;
      const variables = { requestId, slotId: event.slotIds[n % SLOTS] };
      const answer = await ask(base(), ACCEPT, variables, { cookie: to.cookie });
      // The answer to a first try may have been lost on its way.
      return (
        answer.__typename === 'MeetingBooked' ||
        (answer.__typename === 'RequestNotOpen' && answer.status === 'ACCEPTED')
      );
    },
    async audit({ database }) {
      const rows = await database.query<{ id: string; seats: number }>(
        `select m.request_id as id, (select count(*)::int from seat s where s.meeting_id = m.id) as seats
         from meeting m where m.event_id = $1 and m.status = 'BOOKED'`,
        [event.id],
      );
      const kept = compare(
        pairs.map(({ requestId }) => requestId),
        rows.map(({ id }) => id),
      );
      // Two people and a table each.
      return { ...kept, lost: kept.lost + rows.filter(({ seats }) => seats !== 3).length };
    },
  };
}
