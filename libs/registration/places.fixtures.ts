import { randomUUID } from 'node:crypto';
import { makeEvent, makeTicketKind, type Client, type TestApp } from '@parvis/testing';

export const REGISTER = `mutation ($input: RegistrationInput!) { register(input: $input) {
  __typename
  ... on Registered { ticket { id code status audience kindName { fr } holderName } }
  ... on TicketSent { email } ... on AlreadyRegistered { email } ... on SoldOut { capacity }
  ... on RegistrationClosed { reason } ... on InvalidInput { errors { field code } }
  ... on OnWaitingList { email rank token } ... on PassNotUsable { why givenBy event { slug } }
  ... on CodeNotUsable { fault } ... on Busy { retryAfterSeconds }
  ... on KindNotForYou { audience } ... on PaymentNeeded { kind { id } } } }`;

export interface Sale {
  eventId: string;
  slug: string;
  kindId: string;
}

/** An event with one kind for everybody and a number of places. */
export async function makeSale(
  { database }: TestApp,
  size: number,
  kind: Parameters<typeof makeTicketKind>[2] = {},
): Promise<Sale> {
  const event = await makeEvent(database);
  const kindId = await makeTicketKind(database, event.id, { audience: 'NON_MEMBER', saleFrom: '2024-09-01', ...kind });
  await addQuota(database, event.id, size, [kindId]);
  return { eventId: event.id, slug: event.slug, kindId };
}

export async function addQuota(
  db: TestApp['database'],
  eventId: string,
  size: number,
  kindIds: string[],
): Promise<string> {
  const [quota] = await db.query<{ id: string }>(
    `insert into quota (event_id, name, size) values ($1, 'Places', $2) returning id`,
    [eventId, size],
  );
  await db.query('insert into ticket_kind_quota (kind_id, quota_id) select unnest($1::uuid[]), $2', [
    kindIds,
    quota!.id,
  ]);
  return quota!.id;
}

export const formFor = (eventId: string, fields: object = {}) => ({
  eventId,
  requestKey: randomUUID(),
  email: `${randomUUID()}@example.org`,
  givenName: 'Inès',
  familyName: 'Aubry',
  organisationName: 'Atelier Lumen',
  profession: 'RESEARCHER',
  language: 'FR',
  openToMeetings: false,
  ...fields,
});

export const register = async (client: Client, eventId: string, fields: object = {}) =>
  (await client.graphql(REGISTER, { input: formFor(eventId, fields) })).data.register;

/** Lets every job that waits for its time be due. */
export const allDue = (test: TestApp) =>
  test.database.query('update graphile_worker._private_jobs set run_at = now() where run_at > now()');

/** What takes the places of a quota, counted in the tables themselves. */
export const takenOf = async ({ database }: TestApp, eventId: string): Promise<number> => {
  const [row] = await database.query<{ taken: number }>(
    `select ((select count(*) from ticket where event_id = $1 and status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED'))
       + (select count(*) from place where event_id = $1 and claimed_ticket_id is null and withdrawn_at is null)
       + (select coalesce(sum(places), 0) from waiting_entry where event_id = $1 and status = 'OFFERED'))::int as taken`,
    [eventId],
  );
  return row!.taken;
};
