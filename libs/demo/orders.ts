import { createHash } from 'node:crypto';
import type { PaymentMethod } from '@parvis/contract/resolvers';
import { creditPlaces, insertLine, issueInvoice, type SellerDetails } from '@parvis/orders';
import type { Tx } from '@parvis/platform';
import { text } from './plans';

/** Invented, with numbers whose keys are right. */
const SELLER: SellerDetails = {
  name: 'Pôle Parvis Santé',
  legalForm: 'Association loi 1901',
  street: '8 rue des Platanes',
  postcode: '75013',
  city: 'Paris',
  country: 'FR',
  siret: '73282932000074',
  vatNumber: 'FR44732829320',
  email: 'facturation@example.org',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
  paymentDays: 30,
};

const PRICE_CENTS = 18_000;
const VAT = 2000;
const NAME = text('Congrès, plein tarif', 'Congress, full price');

interface PlannedOrder {
  reference: string;
  method: PaymentMethod;
  placedOn: string;
  places: number;
  paid?: { on: string; cents?: number; note?: string };
  cancelled?: { on: string; because: 'BUYER' | 'STAFF' | 'EXPIRED'; refundedOn?: string };
  /** Money that came after the order had ended. */
  isLate?: boolean;
}

const ONE = 21_600;

/** Orders of a congress that is over, one in each state that an order can be in. */
const ORDERS: readonly PlannedOrder[] = [
  { reference: 'PV3H7KQ2ND', method: 'TRANSFER', placedOn: '2024-02-06', places: 2, paid: { on: '2024-02-19' } },
  { reference: 'PV8B4XW6TA', method: 'PURCHASE_ORDER', placedOn: '2024-02-13', places: 2, paid: { on: '2024-05-03' } },
  { reference: 'PV5M9RZ1GE', method: 'ONLINE', placedOn: '2024-02-20', places: 1, paid: { on: '2024-02-20' } },
  {
    reference: 'PV2C6VJ8PY',
    method: 'TRANSFER',
    placedOn: '2024-02-22',
    places: 1,
    paid: { on: '2024-03-04', cents: 25_920, note: 'Virement de 259,20 € pour 216 €' },
  },
  { reference: 'PV9T1FS4KB', method: 'PURCHASE_ORDER', placedOn: '2024-03-01', places: 1 },
  {
    reference: 'PV4W8ND3HX',
    method: 'TRANSFER',
    placedOn: '2024-03-05',
    places: 1,
    paid: { on: '2024-03-11' },
    cancelled: { on: '2024-03-18', because: 'BUYER', refundedOn: '2024-03-22' },
  },
  {
    reference: 'PV6Q2GA7MC',
    method: 'TRANSFER',
    placedOn: '2024-03-08',
    places: 1,
    paid: { on: '2024-03-14' },
    cancelled: { on: '2024-03-29', because: 'STAFF' },
  },
  {
    reference: 'PV1J5YE9RS',
    method: 'ONLINE',
    placedOn: '2024-03-12',
    places: 2,
    cancelled: { on: '2024-03-12', because: 'EXPIRED' },
  },
  {
    reference: 'PV7P3BT5ZV',
    method: 'ONLINE',
    placedOn: '2024-03-25',
    places: 1,
    paid: { on: '2024-03-26' },
    isLate: true,
  },
];

interface Group {
  organisation: string;
  city: string | null;
  isPublic: boolean;
  people: { ticketId: string; personId: string; givenName: string; familyName: string; email: string }[];
}

/** Sales of a past congress, with the invoices of an invented seller, and a kind with a price at the event that is on. */
export async function addOrders(tx: Tx, pastEventId: string, comingEventId: string): Promise<void> {
  await tx.query(`insert into seller (details, saved_at) values ($1, '2024-01-08T09:00Z')`, [SELLER]);
  const kindId = await addKind(tx, pastEventId, {
    price: PRICE_CENTS,
    position: 10,
    saleFrom: '2024-01-15',
    saleUntil: '2024-04-01',
  });
  const groups = await groupsAt(tx, pastEventId);
  for (const [at, plan] of ORDERS.entries()) {
    // Purchase orders are for public bodies.
    const isPublic = plan.method === 'PURCHASE_ORDER';
    const place = groups.findIndex((group) => group.isPublic === isPublic && group.people.length >= plan.places);
    const [group] = groups.splice(place < 0 ? 0 : place, 1);
    await addOrder(tx, pastEventId, kindId, plan, group!, at);
  }
  await addBankLines(tx);
  await addDinner(tx, comingEventId);
}

async function addKind(
  tx: Tx,
  eventId: string,
  kind: {
    price: number;
    position: number;
    saleFrom: string;
    saleUntil: string | null;
    name?: typeof NAME;
    description?: typeof NAME;
  },
): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into ticket_kind (event_id, audience, name, description, price_cents, vat_basis_points, sale_from, sale_until, position)
     values ($1, 'NON_MEMBER', $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      eventId,
      kind.name ?? NAME,
      kind.description ?? null,
      kind.price,
      VAT,
      kind.saleFrom,
      kind.saleUntil,
      kind.position,
    ],
  );
  return row!.id;
}

/** People of one organisation who came as non-members, the larger groups first. */
async function groupsAt(tx: Tx, eventId: string): Promise<Group[]> {
  return tx.query<Group[]>(
    `select o.name as organisation, o.city, coalesce(o.college = 'RESEARCH', false) as "isPublic", json_agg(json_build_object('ticketId', t.id, 'personId', p.id, 'givenName', p.given_name,
       'familyName', p.family_name, 'email', p.email) order by p.family_name, p.id) as people
     from ticket t join ticket_kind k on k.id = t.kind_id and k.audience = 'NON_MEMBER' join person p on p.id = t.person_id
       join organisation o on o.id = p.organisation_id
     where t.event_id = $1 and t.status = 'CONFIRMED'
     group by o.id order by count(*) desc, o.name`,
    [eventId],
  );
}

async function addOrder(
  tx: Tx,
  eventId: string,
  kindId: string,
  plan: PlannedOrder,
  group: Group,
  at: number,
): Promise<void> {
  const [buyer] = group.people;
  const placedAt = instant(plan.placedOn);
  const isOff = plan.cancelled !== undefined || plan.isLate === true;
  const [order] = await tx.query<{ id: string }[]>(
    `insert into ticket_order (event_id, request_key, reference, status, method, language, buyer_id, given_name, family_name, email,
       billing, placed_at, due_at)
     values ($1, gen_random_uuid(), $2, 'PENDING', $3, 'FR', $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      eventId,
      plan.reference,
      plan.method,
      buyer!.personId,
      buyer!.givenName,
      buyer!.familyName,
      buyer!.email,
      billingOf(group, plan, at),
      placedAt,
      plan.method === 'ONLINE' ? new Date(placedAt.getTime() + 45 * 60_000) : instant('2024-04-02'),
    ],
  );
  const id = order!.id;
  const people = group.people.slice(0, plan.places);
  const holders = Array.from({ length: plan.places }, (_, place) => people[place] ?? null);
  const line = {
    kindId,
    name: NAME,
    priceCents: PRICE_CENTS,
    vatBasisPoints: VAT,
    codeWord: null,
    percentBasisPoints: null,
    amountCents: null,
  };
  await insertLine(tx, id, eventId, line, 0, holders);
  await note(tx, eventId, id, 'order.placed', placedAt, plan.places);
  if (isOff)
    await tx.query('update place set withdrawn_at = $2 where order_ref = $1', [
      id,
      instant(plan.cancelled?.on ?? plan.placedOn),
    ]);
  else await holdTickets(tx, id, kindId, holders);
  if (plan.method === 'PURCHASE_ORDER') await issueInvoice(tx, id, placedAt);
  if (plan.paid) await pay(tx, eventId, id, plan);
  if (plan.cancelled) await cancel(tx, eventId, id, plan);
}

/** The tickets that they have become those of the order. */
async function holdTickets(
  tx: Tx,
  orderId: string,
  kindId: string,
  holders: readonly (Group['people'][number] | null)[],
) {
  for (const holder of holders) {
    if (!holder) continue;
    await tx.query('update ticket set kind_id = $2 where id = $1', [holder.ticketId, kindId]);
    await tx.query(
      `with mine as (
         update order_place op set person_id = $3 from place p where p.id = op.place_id and p.order_ref = $1 and op.email = $4 returning op.place_id)
       update place set claimed_ticket_id = $2 where id = (select place_id from mine)`,
      [orderId, holder.ticketId, holder.personId, holder.email],
    );
  }
}

async function pay(
  tx: Tx,
  eventId: string,
  orderId: string,
  { paid, places, method, reference, isLate }: PlannedOrder,
) {
  const cents = paid!.cents ?? ONE * places;
  const at = instant(paid!.on);
  await tx.query(
    `insert into payment (order_id, amount_cents, received_on, recorded_at, provider_id, note) values ($1, $2, $3, $4, $5, $6)`,
    [orderId, cents, paid!.on, at, method === 'ONLINE' ? `pi_demo_${reference}` : null, paid!.note ?? null],
  );
  await tx.query(`update ticket_order set status = $2, paid_at = $3 where id = $1`, [
    orderId,
    isLate ? 'PAID_WITHOUT_PLACES' : 'PAID',
    isLate ? null : at,
  ]);
  await note(tx, eventId, orderId, 'order.payment', at, cents);
  await note(tx, eventId, orderId, isLate ? 'order.paid-without-places' : 'order.paid', at);
  if (!isLate && method !== 'PURCHASE_ORDER') await issueInvoice(tx, orderId, at);
}

async function cancel(tx: Tx, eventId: string, orderId: string, { cancelled, paid, places }: PlannedOrder) {
  const { on, because, refundedOn } = cancelled!;
  const at = instant(on);
  const rows = await tx.query<{ id: string }[]>('select id from place where order_ref = $1', [orderId]);
  await creditPlaces(
    tx,
    orderId,
    rows.map(({ id }) => id),
    at,
  );
  await tx.query('update ticket_order set status = $2, cancelled_at = $3, cancelled_because = $4 where id = $1', [
    orderId,
    refundedOn ? 'REFUNDED' : 'CANCELLED',
    at,
    because,
  ]);
  await note(tx, eventId, orderId, because === 'EXPIRED' ? 'order.expired' : 'order.cancel', at);
  if (!refundedOn || !paid) return;
  const cents = ONE * places;
  await tx.query('insert into payment (order_id, amount_cents, received_on, recorded_at) values ($1, $2, $3, $4)', [
    orderId,
    -cents,
    refundedOn,
    instant(refundedOn),
  ]);
  await note(tx, eventId, orderId, 'order.refund', instant(refundedOn), cents);
}

async function note(
  tx: Tx,
  eventId: string,
  orderId: string,
  action: string,
  at: Date,
  detail?: number,
): Promise<void> {
  await tx.query(
    `insert into audit_entry (at, actor_id, event_id, action, subject, subject_id, details) values ($1, null, $2, $3, 'order', $4, $5)`,
    [at, eventId, action, orderId, detail === undefined ? {} : { detail: String(detail) }],
  );
}

function billingOf({ organisation, city, people }: Group, { method }: PlannedOrder, at: number) {
  return {
    organisation,
    street: `${10 + at} rue des Essais`,
    postcode: '75000',
    city: city ?? 'Paris',
    country: 'FR',
    email: people[0]!.email,
    siret: method === 'PURCHASE_ORDER' ? '35600000000048' : null,
    vatNumber: null,
    buyerReference: null,
    serviceCode: method === 'PURCHASE_ORDER' ? 'ACHATS' : null,
    engagementNumber: method === 'PURCHASE_ORDER' ? `EJ2024-${String(140 + at)}` : null,
  };
}

/** A statement of the bank that waits to be matched. */
async function addBankLines(tx: Tx): Promise<void> {
  const lines: [day: string, label: string, cents: number][] = [
    ['2024-11-25', 'VIR SEPA RECU /DE ETABLISSEMENT PUBLIC /MOTIF PV9T1 FS4KB MANDAT 2024-881', ONE],
    ['2024-11-26', 'VIR INST DE BIOTECH DES LILAS COTISATION', 120_000],
  ];
  for (const [day, label, cents] of lines) {
    await tx.query(
      `insert into bank_line (fingerprint, booked_on, label, amount_cents, imported_at) values ($1, $2, $3, $4, '2024-11-27T10:00Z')`,
      [createHash('sha256').update(`${day}|${cents}|${label}|1`).digest(), day, label, cents],
    );
  }
}

/** At the congress that is on, an entry with the dinner of the evening. */
async function addDinner(tx: Tx, eventId: string): Promise<void> {
  const kindId = await addKind(tx, eventId, {
    price: 14_000,
    position: 20,
    saleFrom: '2024-10-01',
    saleUntil: null,
    name: text('Entrée et dîner de gala', 'Entry and gala dinner'),
    description: text(
      'Les deux jours et le dîner du 28 novembre, pour qui n’a pas encore de billet.',
      'Both days and the dinner of 28 November, for those who have no ticket yet.',
    ),
  });
  // It takes a place of the event like any other, and a seat at dinner.
  await tx.query(
    `insert into ticket_kind_quota (kind_id, quota_id)
     select $2, x.quota_id from ticket_kind_quota x
     where x.kind_id = (select id from ticket_kind where event_id = $1 and audience = 'NON_MEMBER' order by position limit 1)`,
    [eventId, kindId],
  );
  await tx.query(
    `with dinner as (insert into quota (event_id, name, size) values ($1, 'Dîner de gala', 60) returning id)
     insert into ticket_kind_quota (kind_id, quota_id) select $2, id from dinner`,
    [eventId, kindId],
  );
}

/** Ten in the morning of a day in Paris, near enough for a demo. */
const instant = (day: string) => new Date(`${day}T09:00:00Z`);
