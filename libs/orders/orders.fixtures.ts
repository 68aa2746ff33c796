import { randomUUID } from 'node:crypto';
import { makeEvent, makePerson, makeTicketKind, type TestApp } from '@parvis/testing';
import type { SellerDetails } from './seller.rules';

export const SELLER: SellerDetails = {
  name: 'Association des Pins',
  legalForm: 'Association loi 1901',
  street: '12 rue des Essais',
  postcode: '75013',
  city: 'Paris',
  country: 'FR',
  siret: '73282932000074',
  vatNumber: 'FR44732829320',
  email: 'compta@example.org',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
  paymentDays: 30,
};

export const BILLING = {
  organisation: 'Biotech des Lilas',
  street: '3 avenue des Lilas',
  postcode: '94800',
  city: 'Villejuif',
  country: 'FR',
  email: 'factures@example.org',
};

export const PUBLIC_BODY = {
  ...BILLING,
  organisation: 'Centre hospitalier des Pins',
  siret: '35600000000048',
  serviceCode: 'SERV-42',
  engagementNumber: 'EJ2024-0007',
};

export const saveSeller = (test: TestApp, seller: Partial<SellerDetails> = {}) =>
  test.database.query(
    `insert into seller (details, saved_at) values ($1, '2024-01-01') on conflict (id) do update set details = excluded.details`,
    [{ ...SELLER, ...seller }],
  );

/** An event in October 2024 with one kind for everybody, 180 € before VAT, and so many places. */
export async function makePaidEvent(
  test: TestApp,
  { places = 20, priceCents = 18_000 }: { places?: number; priceCents?: number } = {},
): Promise<{ id: string; slug: string; kindId: string; quotaId: string }> {
  const event = await makeEvent(test.database);
  const kindId = await makeTicketKind(test.database, event.id, { audience: 'NON_MEMBER', priceCents });
  const [quota] = await test.database.query<{ id: string }>(
    `with quota as (insert into quota (event_id, name, size) values ($1, 'Places', $2) returning id)
     insert into ticket_kind_quota (kind_id, quota_id) select $3, id from quota returning quota_id as id`,
    [event.id, places, kindId],
  );
  return { ...event, kindId, quotaId: quota!.id };
}

export const PLACE_ORDER = `mutation ($input: OrderInput!) { placeOrder(input: $input) {
  __typename
  ... on OrderPlaced { token order { ...parts } }
  ... on NotEnoughPlaces { placesLeft }
  ... on KindNotForYou { audience } ... on PassNotUsable { why } ... on CodeNotUsable { fault }
  ... on OrderRefused { refusal }
  ... on RegistrationClosed { reason }
  ... on InvalidInput { errors { field code } } } }`;

export const PARTS = `fragment parts on Order { id reference status method dueAt cancelledBecause canCancel canInvoice
  lines { count priceCents netCents discountCents } places { id state givenName familyName email }
  amounts { netCents vatCents totalCents discountCents vat { basisPoints netCents vatCents } }
  balance { paidCents dueCents refundCents } invoices { id label kind totalCents } transfer { iban reference } }`;

export const ORDER = `query ($token: String!) { order(token: $token) { ...parts } } ${PARTS}`;

let people = 0;
export const someone = (givenName = 'Lou') => ({
  email: `invite${(people += 1)}@example.org`,
  givenName,
  familyName: `Essai ${people}`,
});

interface Wish {
  event: { id: string; kindId: string };
  method?: string;
  /** One for each place; null for one that is named later. */
  holders?: (ReturnType<typeof someone> | null)[];
  billing?: object | null;
  input?: object;
}

export const orderInput = ({ event, method = 'TRANSFER', holders = [null], billing = BILLING, input }: Wish) => ({
  eventId: event.id,
  requestKey: randomUUID(),
  method,
  language: 'FR',
  email: 'acheteuse@example.org',
  givenName: 'Alix',
  familyName: 'Acheteuse',
  organisationName: 'Biotech des Lilas',
  billing,
  places: holders.map((holder) => ({ kindId: event.kindId, holder })),
  ...input,
});

/** Places an order as somebody who is not signed in; answers the outcome whatever it is. */
export async function placeOrder(test: TestApp, wish: Wish): Promise<any> {
  const { data, errors } = await test.anonymous.graphql(`${PLACE_ORDER} ${PARTS}`, { input: orderInput(wish) });
  if (errors) throw new Error(JSON.stringify(errors));
  return data['placeOrder'];
}

export async function readBack(test: TestApp, token: string): Promise<any> {
  const { data } = await test.anonymous.graphql(ORDER, { token });
  return data['order'];
}

export async function staffClient(test: TestApp) {
  return test.as(await makePerson(test.database, { isStaff: true }));
}

/** Does what is planned for later now, as when its time has come. */
export async function runPlannedJobs(test: TestApp, key: string): Promise<void> {
  await test.database.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [key]);
  await test.runJobs();
}

export async function ticketStates(test: TestApp, eventId: string): Promise<string[]> {
  const rows = await test.database.query<{ status: string }>(
    'select status from ticket where event_id = $1 order by status',
    [eventId],
  );
  return rows.map(({ status }) => status);
}
