import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { makeToken } from '@parvis/accounts';
import { paragraphsOf, type Tx } from '@parvis/platform';
import { takeDutySeats } from '@parvis/profiles';
import { boothItems, boothOffers, boothSupplies, logoTints } from './data/booth-pages';
import { rolePerson } from './role-people';

interface Booth {
  id: string;
  booth: string;
  name: string;
  filiere: string;
}

const PAGE_UNTIL = '2024-11-20T17:00:00Z';
/** In the middle of the demo's first day: what is wanted for the second may still be ordered. */
const ORDERS_UNTIL = '2024-11-28T17:00:00Z';
const PREPARED_AT = '2024-11-12T09:00:00Z';

/** What twenty exhibitors did of their own: pages, a drawn plan, duty, orders; some of it missing, as it always is. */
export async function addBoothLife(tx: Tx, eventId: string): Promise<void> {
  const booths = await tx.query<Booth[]>(
    `select x.id, x.booth, o.name, coalesce(o.filiere, 'MEDTECH') as filiere
     from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 order by length(x.booth), x.booth`,
    [eventId],
  );
  await tx.query('insert into exhibitor_settings (event_id, page_until, orders_until) values ($1, $2, $3)', [
    eventId,
    PAGE_UNTIL,
    ORDERS_UNTIL,
  ]);
  await addPages(tx, booths);
  await addLogos(tx, booths);
  await drawPlan(tx, eventId, booths);
  await addDuty(tx, eventId);
  await addOrders(tx, eventId, booths);
  await addPlaces(tx, eventId);
}

/** Every seventh page waits for what it offers, every fifth for its products. */
async function addPages(tx: Tx, booths: readonly Booth[]): Promise<void> {
  const offers = booths.map(({ id, filiere }, at) => ({
    id,
    offers: at % 7 === 6 ? [] : boothOffers[filiere]![at % boothOffers[filiere]!.length],
  }));
  await tx.query(
    `update exhibitor x set offers = array(select jsonb_array_elements_text(r.offers))
     from jsonb_to_recordset($1::jsonb) as r (id uuid, offers jsonb) where r.id = x.id`,
    [JSON.stringify(offers)],
  );
  const items = booths.flatMap(({ id, filiere }, at) => {
    const { products, jobs } = boothItems[filiere]!;
    const chosen =
      at % 5 === 4 ? [] : [products[at % products.length]!, ...(at % 2 ? [] : [products[(at + 1) % products.length]!])];
    return [
      ...chosen.map((item) => ({ exhibitor_id: id, kind: 'PRODUCT', ...item, url: null })),
      ...(at % 4 === 0
        ? jobs.map((item) => ({ exhibitor_id: id, kind: 'JOB', ...item, url: 'https://emplois.example.org/annonce' }))
        : []),
    ].map(({ title, description, ...item }, position) => ({
      ...item,
      title,
      description: { fr: paragraphsOf(description.fr), en: paragraphsOf(description.en) },
      position,
    }));
  });
  await tx.query(
    `insert into exhibitor_item (exhibitor_id, kind, title, description, url, position)
     select exhibitor_id, kind, title, description, url, position
     from jsonb_populate_recordset(null::exhibitor_item, $1::jsonb)`,
    [JSON.stringify(items)],
  );
}

/** Drawn from the first letters of a name; three in twenty have not come yet. */
async function addLogos(tx: Tx, booths: readonly Booth[]): Promise<void> {
  const withLogo = booths.filter((_, at) => at % 7 !== 5);
  for (const [at, { id, name }] of withLogo.entries()) {
    const content = await drawLogo(name, at);
    const fileId = randomUUID();
    await tx.query(
      `insert into stored_file (id, sha256, media_type, name, size, content, created_at)
       values ($1, $2, 'image/webp', 'logo.webp', $3, $4, $5)`,
      [fileId, createHash('sha256').update(content).digest(), content.length, content, PREPARED_AT],
    );
    await tx.query('update exhibitor set logo_id = $2 where id = $1', [id, fileId]);
  }
}

/** Shapes and no letters: no font is needed where the demo runs. */
export function drawLogo(name: string, at: number): Promise<Buffer> {
  const [dark, light] = logoTints[at % logoTints.length]!;
  const turn = ([...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) * 37) % 360;
  const shapes = [
    `<circle cx="120" cy="120" r="84" fill="${light}"/><path d="M120 36a84 84 0 0 1 0 168z" fill="${dark}"/>`,
    `<rect x="44" y="44" width="152" height="152" rx="36" fill="${dark}"/><circle cx="120" cy="120" r="40" fill="${light}"/>`,
    `<path d="M120 34l86 150H34z" fill="${dark}"/><circle cx="120" cy="140" r="30" fill="${light}"/>`,
    `<rect x="40" y="96" width="160" height="48" rx="24" fill="${dark}"/><rect x="96" y="40" width="48" height="160" rx="24" fill="${light}"/>`,
  ];
  const shape = shapes[at % shapes.length]!;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240"><g transform="rotate(${turn} 120 120)">${shape}</g></svg>`;
  return sharp(Buffer.from(drawing)).webp({ quality: 80, effort: 0 }).toBuffer();
}

/** Two aisles, as the numbers say; two booths nobody took. */
async function drawPlan(tx: Tx, eventId: string, booths: readonly Booth[]): Promise<void> {
  const drawn = [...booths.map(({ booth }) => booth), 'C1', 'C2'].map((number) => {
    const aisle = number.charCodeAt(0) - 65;
    const place = Number(number.slice(1)) - 1;
    return { id: `stand-${number}`, number, x: 3 + place * 5, y: 4 + aisle * 11, width: 4, height: 4 };
  });
  await tx.query('insert into booth_plan (event_id, version, width, height, booths) values ($1, 1, 56, 36, $2)', [
    eventId,
    JSON.stringify(drawn),
  ]);
}

/** Two of the team take turns where they have no meeting; the last booths have not said who comes. */
async function addDuty(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `insert into booth_duty (exhibitor_id, person_id, starts_at, ends_at)
     select t.exhibitor_id, t.person_id, p.starts_at, p.ends_at
     from (select x.id, row_number() over (order by length(x.booth), x.booth) as place from exhibitor x where x.event_id = $1) x
     join (select m.*, row_number() over (partition by m.exhibitor_id order by m.person_id) as turn from exhibitor_member m
           join person p on p.id = m.person_id and p.email <> $2) t on t.exhibitor_id = x.id
     join (values (1, timestamptz '2024-11-28T08:00Z', timestamptz '2024-11-28T10:00Z'), (2, '2024-11-28T10:00Z', '2024-11-28T12:00Z'),
             (1, '2024-11-29T08:00Z', '2024-11-29T10:00Z'), (2, '2024-11-29T10:00Z', '2024-11-29T12:00Z'))
       as p (turn, starts_at, ends_at) on p.turn = t.turn
     where x.place <= 15 and not exists (
       select from seat a join slot l on l.id = a.slot_id
       where l.event_id = $1 and a.person_id = t.person_id and a.meeting_id is not null
         and l.starts_at < p.ends_at and p.starts_at < l.ends_at)`,
    [eventId, rolePerson('EXHIBITOR').email],
  );
  await takeDutySeats(tx, eventId);
}

/** The demo's own exhibitor has still to order; one booth said that it needs nothing. */
async function addOrders(tx: Tx, eventId: string, booths: readonly Booth[]): Promise<void> {
  const supplies = boothSupplies.map((supply, position) => ({
    id: randomUUID(),
    event_id: eventId,
    position,
    ...supply,
  }));
  await tx.query(
    `insert into booth_supply (id, event_id, name, price, most_each, stock, position)
     select id, event_id, name, price, most_each, stock, position
     from jsonb_populate_recordset(null::booth_supply, $1::jsonb)`,
    [JSON.stringify(supplies)],
  );
  const settled = booths.slice(1, 15);
  const orders = settled.slice(1).flatMap(({ id }, at) =>
    supplies
      .filter((_, place) => (at + place) % 3 !== 2)
      .slice(0, 3)
      .map((supply, place) => ({
        exhibitor_id: id,
        supply_id: supply.id,
        quantity: place === 1 ? 2 : 1,
        price: supply.price,
        ordered_at: PREPARED_AT,
      })),
  );
  await tx.query(
    `insert into booth_order (exhibitor_id, supply_id, quantity, price, ordered_at)
     select exhibitor_id, supply_id, quantity, price, ordered_at
     from jsonb_populate_recordset(null::booth_order, $1::jsonb)`,
    [JSON.stringify(orders)],
  );
  await tx.query('update exhibitor set orders_settled_at = $2 where id = any ($1::uuid[])', [
    settled.map(({ id }) => id),
    PREPARED_AT,
  ]);
}

/** Two more tickets for the team of the demo's exhibitor. */
async function addPlaces(tx: Tx, eventId: string): Promise<void> {
  const [allotment] = await tx.query<{ id: string; kindId: string }[]>(
    `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token,
       expires_at, created_at)
     select $1, k.id, o.name, p.given_name || ' ' || p.family_name, p.email, 'FR', $3, $4, '2024-11-29T12:00Z', $5
     from person p join organisation o on o.id = p.organisation_id, ticket_kind k
     where p.email = $2 and k.event_id = $1 and k.audience = 'EXHIBITOR' and k.archived_at is null
     limit 1 returning id, kind_id as "kindId"`,
    [eventId, rolePerson('EXHIBITOR').email, makeToken().token, makeToken().token, PREPARED_AT],
  );
  if (!allotment) return;
  await tx.query('insert into place (event_id, kind_id, allotment_id) select $1, $2, $3 from generate_series(1, 2)', [
    eventId,
    allotment.kindId,
    allotment.id,
  ]);
  await tx.query(
    `update exhibitor x set allotment_id = $1 from exhibitor_member t join person p on p.id = t.person_id
     where t.exhibitor_id = x.id and x.event_id = $2 and p.email = $3`,
    [allotment.id, eventId, rolePerson('EXHIBITOR').email],
  );
}
