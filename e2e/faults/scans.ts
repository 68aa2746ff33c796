import { SigningKeys } from '@parvis/registration';
import { makeEvent, makePerson, makeTicket, type TestApp } from '@parvis/testing';
import { makeTablet, scanOf } from '../../libs/checkin/door.fixtures';
import { ask, compare, type Deeds } from './deeds';

const RECORD = `mutation ($scans: [ScanInput!]!) { recordScans(scans: $scans, report: { waiting: 0 }) {
  __typename ... on ScansRecorded { scans { id } } } }`;

/** A tablet that sends one ticket after the other, each until it hears that the server has it. */
export async function scans(here: TestApp, base: () => string, count: number): Promise<Deeds> {
  const { id: eventId } = await makeEvent(here.database);
  const staff = await here.as(await makePerson(here.database, { isStaff: true }));
  const tablet = await makeTablet(here, staff, eventId);
  const tickets: { id: string; code: string; issue: number; eventId: string }[] = [];
  for (let n = 0; n < count; n += 1)
    tickets.push({ ...(await makeTicket(here.database, eventId, await makePerson(here.database))), issue: 1, eventId });
  const codes = await here.app
    .get(SigningKeys)
    .codesOf(tickets.map((ticket) => ({ ...ticket, status: 'CONFIRMED' as const })));
  const made = codes.map((code) => scanOf(code));
  return {
    name: 'scans',
    count,
    async attempt(n) {
      const { scans: kept } = await ask(base(), RECORD, { scans: [made[n]] }, { 'x-door-key': tablet.key });
      return kept?.[0]?.id === made[n]!.id;
    },
    async audit({ database }) {
      const scanned = await database.query<{ id: string }>('select id from scan where event_id = $1', [eventId]);
      const inside = await database.query<{ id: string }>('select ticket_id as id from stay where event_id = $1', [
        eventId,
      ]);
      const kept = compare(
        made.map(({ id }) => id),
        scanned.map(({ id }) => id),
      );
      const admitted = compare(
        tickets.map(({ id }) => id),
        inside.map(({ id }) => id),
      );
      return { lost: kept.lost + admitted.lost, twice: kept.twice + admitted.twice };
    },
  };
}
