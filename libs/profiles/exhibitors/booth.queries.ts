import type { BoothChecklistItem, ExhibitorBoard, ExhibitorOnBoard, MyBooth } from '@parvis/contract/resolvers';
import { type BoothFacts, exhibitorChecklist } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { exhibitorColumns, shown, teamOf } from './exhibitors.queries';

type Stored<Row> = { [Key in keyof Row]: Row[Key] extends Date | null | undefined ? string | null : Row[Key] };
type Facts = Stored<BoothFacts>;

/** SQL: what the checklist of the exhibitor `x` is made from. */
const factsOf = `(select json_build_object(
    'hasLogo', x.logo_id is not null,
    'isDescribed', x.description ->> 'fr' <> '' and x.description ->> 'en' <> '',
    'offers', cardinality(x.offers),
    'products', (select count(*) from exhibitor_item i where i.exhibitor_id = x.id and i.kind = 'PRODUCT'),
    'joined', (select count(*) from exhibitor_member t left join sign_in_link l on l.id = t.link_id
       where t.exhibitor_id = x.id and (t.invited_at is null or l.used_at is not null)),
    'withoutTicket', case when x.allotment_id is null then 0 else (select count(*) from exhibitor_member t where t.exhibitor_id = x.id
       and not exists (select from ticket k where k.event_id = x.event_id and k.person_id = t.person_id and k.status = 'CONFIRMED')) end,
    'duties', (select count(*) from booth_duty d where d.exhibitor_id = x.id),
    'hasOrdered', x.orders_settled_at is not null,
    'hasSupplies', exists (select from booth_supply y where y.event_id = x.event_id and y.archived_at is null),
    'pageUntil', s.page_until, 'ordersUntil', s.orders_until))`;

const instant = (written: string | null) => (written === null ? null : new Date(written));

function checklistOf(facts: Facts, now: Date): BoothChecklistItem[] {
  const dates = { pageUntil: instant(facts.pageUntil), ordersUntil: instant(facts.ordersUntil) };
  return exhibitorChecklist({ ...facts, ...dates }, now);
}

/** SQL: how many of the supply `y` are left for everybody. */
const leftOf = `case when y.stock is not null then
  greatest(y.stock - (select coalesce(sum(quantity), 0)::int from booth_order where supply_id = y.id), 0) end`;
const supply = `json_build_object('id', y.id, 'name', y.name, 'price', y.price, 'mostEach', y.most_each, 'left', ${leftOf})`;

export interface BoothRow extends Omit<MyBooth, 'exhibitor' | 'checklist' | 'places'> {
  eventId: string;
  places: { token: string; all: number; free: number } | null;
}

/** Everything about a booth, for its team and for staff who act on behalf; one statement. */
export async function readBooth(
  db: Queryable,
  exhibitorId: string,
  personId: string,
  now: Date,
  claimUrl: (token: string) => string,
): Promise<MyBooth> {
  const [row] = await db.query<MyBooth['exhibitor'] & BoothRow & { facts: Facts }>(
    `select ${exhibitorColumns('$3')}, x.event_id as "eventId", me.role, ${teamOf('$2')} as team,
       (select coalesce(json_agg(json_build_object('id', d.id, 'personId', p.id, 'name', p.given_name || ' ' || p.family_name,
          'startsAt', d.starts_at, 'endsAt', d.ends_at) order by d.starts_at, p.family_name, d.id), '[]')
        from booth_duty d join person p on p.id = d.person_id where d.exhibitor_id = x.id) as duties,
       (select coalesce(json_agg(${supply} order by y.position, y.id), '[]')
        from booth_supply y where y.event_id = x.event_id and y.archived_at is null) as supplies,
       (select coalesce(json_agg(json_build_object('supplyId', y.id, 'name', y.name, 'quantity', q.quantity, 'price', q.price)
          order by y.position, y.id), '[]')
        from booth_order q join booth_supply y on y.id = q.supply_id where q.exhibitor_id = x.id) as orders,
       x.orders_settled_at as "ordersSettledAt", s.orders_until as "ordersUntil", s.page_until as "pageUntil",
       (select json_build_object('token', a.claim_token, 'all', count(c.id), 'free', count(c.id) filter (where c.claimed_ticket_id is null))
        from allotment a left join place c on c.allotment_id = a.id and c.withdrawn_at is null
        where a.id = x.allotment_id group by a.id) as places,
       ${factsOf} as facts
     from exhibitor x join organisation o on o.id = x.organisation_id
     left join exhibitor_settings s on s.event_id = x.event_id
     left join exhibitor_member me on me.exhibitor_id = x.id and me.person_id = $2
     where x.id = $1`,
    [exhibitorId, personId, now],
  );
  const { role, team, duties, supplies, orders, ordersSettledAt, ordersUntil, pageUntil, places, facts, ...rest } =
    row!;
  return {
    exhibitor: shown(rest),
    role,
    team,
    duties: duties.map((duty) => ({ ...duty, startsAt: new Date(duty.startsAt), endsAt: new Date(duty.endsAt) })),
    supplies,
    orders,
    ordersSettledAt,
    ordersUntil,
    pageUntil,
    places: places && { claimUrl: claimUrl(places.token), all: places.all, free: places.free },
    checklist: checklistOf(facts, now),
  };
}

/** The booth of a person at an event; of two, the one with the first number. */
export async function boothIdOf(db: Queryable, eventId: string, personId: string): Promise<string | undefined> {
  const [booth] = await db.query<{ id: string }>(
    `select x.id from exhibitor x join exhibitor_member t on t.exhibitor_id = x.id
     where x.event_id = $1 and t.person_id = $2 order by x.booth limit 1`,
    [eventId, personId],
  );
  return booth?.id;
}

type BoardRow = ExhibitorOnBoard['exhibitor'] & Omit<ExhibitorOnBoard, 'exhibitor' | 'checklist'> & { facts: Facts };

/** What staff see of all exhibitors of an event: two statements, however many there are. */
export async function readBoard(db: Queryable, eventId: string, now: Date): Promise<ExhibitorBoard> {
  const rows = await db.query<BoardRow>(
    `select ${exhibitorColumns('$2')}, ${teamOf('null')} as team, x.reminded_at as "remindedAt", x.allotment_id as "allotmentId",
       (select coalesce(sum(q.quantity * q.price), 0)::int from booth_order q where q.exhibitor_id = x.id) as ordered,
       ${factsOf} as facts
     from exhibitor x join organisation o on o.id = x.organisation_id
     left join exhibitor_settings s on s.event_id = x.event_id
     where x.event_id = $1 order by o.name collate "fr-x-icu", x.id`,
    [eventId, now],
  );
  const [totals] = await db.query<Omit<ExhibitorBoard, 'exhibitors'>>(
    `select (select page_until from exhibitor_settings where event_id = e.id) as "pageUntil",
       (select orders_until from exhibitor_settings where event_id = e.id) as "ordersUntil",
       (select coalesce(json_agg(json_build_object('supply', ${supply}, 'stock', y.stock,
          'isArchived', y.archived_at is not null, 'quantity', n.quantity,
          'amount', n.amount, 'lines', n.lines) order by y.position, y.id), '[]')
        from booth_supply y, lateral (
          select coalesce(sum(q.quantity), 0)::int as quantity, coalesce(sum(q.quantity * q.price), 0)::int as amount,
            coalesce(json_agg(json_build_object('exhibitorId', x.id, 'organisationName', o.name, 'booth', x.booth,
              'quantity', q.quantity, 'price', q.price) order by o.name) filter (where x.id is not null), '[]') as lines
          from booth_order q join exhibitor x on x.id = q.exhibitor_id join organisation o on o.id = x.organisation_id
          where q.supply_id = y.id) n
        where y.event_id = e.id and (y.archived_at is null or n.quantity > 0)) as supplies
     from event e where e.id = $1`,
    [eventId],
  );
  const exhibitors = rows.map(({ team, remindedAt, allotmentId, ordered, facts, ...exhibitor }) => ({
    exhibitor: shown(exhibitor),
    team,
    remindedAt,
    allotmentId,
    ordered,
    checklist: checklistOf(facts, now),
  }));
  return { ...totals!, exhibitors };
}
