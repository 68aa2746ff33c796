import { randomUUID } from 'node:crypto';
import { makeEvent, makePlaces, type TestApp } from '@parvis/testing';
import { ask, compare, type Deeds } from './deeds';

const REGISTER = `mutation ($input: RegistrationInput!) { register(input: $input) { __typename } }`;

/** People who register; each has the mail with the ticket as the proof. */
export async function registrations(here: TestApp, base: () => string, count: number): Promise<Deeds> {
  const { id: eventId } = await makeEvent(here.database);
  await makePlaces(here.database, eventId, count);
  const forms = Array.from({ length: count }, (_, n) => ({
    ...{ eventId, requestKey: randomUUID(), email: addressOf(n), givenName: 'Inès', familyName: `Aubry ${n}` },
    ...{ organisationName: 'Atelier Lumen', profession: 'RESEARCHER', language: 'FR', openToMeetings: false },
  }));
  return {
    name: 'registrations',
    count,
    async attempt(n) {
      const { __typename } = await ask(base(), REGISTER, { input: forms[n] });
      return __typename === 'Registered' || __typename === 'TicketSent';
    },
    async audit({ database }) {
      const rows = await database.query<{ key: string }>('select request_key as key from ticket where event_id = $1', [
        eventId,
      ]);
      return compare(
        forms.map(({ requestKey }) => requestKey),
        rows.map(({ key }) => key),
      );
    },
  };
}

export const addressOf = (n: number) => `inscription-${n}@example.org`;
