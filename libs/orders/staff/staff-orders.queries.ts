import { escapeLike } from '@parvis/accounts';
import type {
  OrderAct,
  OrderList,
  OrderRow,
  OrderStatus,
  OrderTask,
  PaymentMethod,
  PaymentRow,
} from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { orderTotals, owedFor, paidFor } from '../order-money.sql';

export interface OrderFilter {
  eventId?: string | null | undefined;
  search?: string | null | undefined;
  status?: OrderStatus | null | undefined;
  method?: PaymentMethod | null | undefined;
  task?: OrderTask | null | undefined;
  first: number;
  offset: number;
}

/** SQL: rows of orders with their money; `$1` event, `$2` search, `$3` now. */
const found = `
  select o.id, o.reference, e.slug as "eventSlug", e.title as "eventTitle", o.given_name || ' ' || o.family_name as "buyerName",
    o.billing ->> 'organisation' as organisation, o.email, o.status, o.method, o.placed_at as "placedAt", o.due_at as "dueAt",
    coalesce(o.status = 'PENDING' and o.due_at <= $3, false) as "isOverdue",
    t.places, t.total as "totalCents", m.paid as "paidCents", m.owed,
    greatest(0, m.paid - m.owed) as "refundCents",
    case when o.status in ('PENDING', 'PAID') then greatest(0, m.owed - m.paid) else 0 end as due,
    coalesce(n.net, 0) as "invoicedNet",
    exists (select from order_line l join order_place op on op.line_id = l.id join place p on p.id = op.place_id
      where l.order_id = o.id and op.email is not null and p.claimed_ticket_id is null and p.withdrawn_at is null) as "placeLeft"
  from ticket_order o join event e on e.id = o.event_id
    join ${orderTotals()} t on t.order_id = o.id,
    lateral (select ${paidFor('o')} as paid, ${owedFor('o', 't.total')} as owed) m,
    lateral (select sum(case i.kind when 'INVOICE' then i.net_cents else -i.net_cents end)::int as net from invoice i where i.order_id = o.id) n
  where ($1::text is null or o.event_id::text = $1)
    and ($2::text is null or unaccent(concat_ws(' ', o.reference, o.given_name, o.family_name, o.email, o.billing ->> 'organisation',
      (select string_agg(case i.kind when 'INVOICE' then 'F' else 'A' end || i.year || '-' || lpad(i.number::text, 5, '0'), ' ')
       from invoice i where i.order_id = o.id))) ilike '%' || unaccent($2) || '%')`;

const rowOf = `id, reference, "eventSlug", "eventTitle", "buyerName", organisation, email, status, method, "placedAt", "dueAt",
  "isOverdue", places, "totalCents", "paidCents", "refundCents"`;

/** SQL: the tasks that an order of `found` waits for. */
const tasks = `array_remove(array[
  case when "isOverdue" then 'OVERDUE' end, case when "refundCents" > 0 then 'TO_REFUND' end,
  case when status = 'PAID_WITHOUT_PLACES' then 'TO_DECIDE' end, case when "placeLeft" and status in ('PENDING', 'PAID') then 'PLACE_LEFT' end], null)`;

const parametersOf = ({ eventId, search }: Pick<OrderFilter, 'eventId' | 'search'>, now: Date) => [
  eventId ?? null,
  search ? escapeLike(search.trim()) : null,
  now,
];

/** One page of orders, latest first; each count is over what the search and the other filters leave. */
export async function readOrders(db: Queryable, filter: OrderFilter, now: Date): Promise<OrderList> {
  const [list] = await db.query<OrderList>(
    `with found as (select *, ${tasks} as tasks from (${found}) f),
     marked as (select *, ($4::text is null or status = $4) as in_status, ($5::text is null or method = $5) as in_method,
       ($6::text is null or $6 = any(tasks)) as in_task from found),
     chosen as (select * from marked where in_status and in_method and in_task),
     page as (select ${rowOf} from chosen order by "placedAt" desc, id limit $7 offset $8)
     select (select count(*)::int from chosen) as total,
       (select coalesce(json_agg(page), '[]') from page) as rows,
       (select coalesce(json_agg(json_build_object('status', status, 'count', n) order by n desc, status), '[]')
        from (select status, count(*)::int n from marked where in_method and in_task group by status) s) as "byStatus",
       (select coalesce(json_agg(json_build_object('method', method, 'count', n) order by n desc, method), '[]')
        from (select method, count(*)::int n from marked where in_status and in_task group by method) m) as "byMethod",
       (select coalesce(json_agg(json_build_object('task', task, 'count', n) order by task), '[]')
        from (select task, count(*)::int n from marked, unnest(tasks) task where in_status and in_method group by task) t) as "byTask",
       (select json_build_object('orderedCents', coalesce(sum("totalCents") filter (where status in ('PENDING', 'PAID')), 0),
          'paidCents', coalesce(sum("paidCents"), 0), 'dueCents', coalesce(sum(due), 0),
          'refundCents', coalesce(sum("refundCents"), 0), 'invoicedNetCents', coalesce(sum("invoicedNet"), 0)) from chosen) as figures`,
    [
      ...parametersOf(filter, now),
      filter.status ?? null,
      filter.method ?? null,
      filter.task ?? null,
      filter.first,
      filter.offset,
    ],
  );
  return list!;
}

export type ExportedOrder = OrderRow & {
  due: number;
  invoicedNet: number;
  invoices: string | null;
  billing: Record<string, string | null> | null;
};

const STATUSES: readonly OrderStatus[] = ['PENDING', 'PAID', 'PAID_WITHOUT_PLACES', 'CANCELLED', 'REFUNDED'];
const METHODS: readonly PaymentMethod[] = ['NONE', 'TRANSFER', 'PURCHASE_ORDER', 'ONLINE'];
const TASKS: readonly OrderTask[] = ['OVERDUE', 'TO_REFUND', 'TO_DECIDE', 'PLACE_LEFT'];

/** The filter that the address of a file asks for; what it does not know is left out. */
export function readExportFilter(asked: Record<string, unknown>): Omit<OrderFilter, 'first' | 'offset'> {
  const text = (name: string) => (typeof asked[name] === 'string' && asked[name] !== '' ? asked[name] : undefined);
  const among = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === asked[name]);
  return {
    eventId: text('event'),
    search: text('search'),
    status: among(STATUSES, 'status'),
    method: among(METHODS, 'method'),
    task: among(TASKS, 'task'),
  };
}

/** Everything that a search and filters leave, for a file. */
export function readOrdersToExport(
  db: Queryable,
  filter: Omit<OrderFilter, 'first' | 'offset'>,
  now: Date,
): Promise<ExportedOrder[]> {
  return db.query<ExportedOrder>(
    `with found as (select *, ${tasks} as tasks from (${found}) f)
     select ${rowOf}, due, "invoicedNet",
       (select string_agg(case i.kind when 'INVOICE' then 'F' else 'A' end || i.year || '-' || lpad(i.number::text, 5, '0'), ', ' order by i.issued_at, i.number)
        from invoice i where i.order_id = found.id) as invoices,
       (select o.billing from ticket_order o where o.id = found.id) as billing
     from found where ($4::text is null or status = $4) and ($5::text is null or method = $5) and ($6::text is null or $6 = any(tasks))
     order by "placedAt", id`,
    [...parametersOf(filter, now), filter.status ?? null, filter.method ?? null, filter.task ?? null],
  );
}

export async function readOrderRow(db: Queryable, orderId: string, now: Date): Promise<OrderRow | undefined> {
  const [row] = await db.query<OrderRow>(`select ${rowOf} from (${found}) f where id::text = $4`, [
    null,
    null,
    now,
    orderId,
  ]);
  return row;
}

export function readPayments(db: Queryable, orderId: string): Promise<PaymentRow[]> {
  return db.query<PaymentRow>(
    `select p.id, p.amount_cents as "amountCents", p.received_on::text as "receivedOn", coalesce(p.note, b.label) as note,
       case when p.bank_line_id is not null then 'BANK' when p.provider_id is not null then 'ONLINE' else 'BY_HAND' end as source
     from payment p left join bank_line b on b.id = p.bank_line_id where p.order_id = $1 order by p.recorded_at, p.id`,
    [orderId],
  );
}

export function readTimeline(db: Queryable, orderId: string): Promise<OrderAct[]> {
  return db.query<OrderAct>(
    `select a.at, a.action, a.details ->> 'detail' as detail, p.given_name || ' ' || p.family_name as "actorName"
     from audit_entry a left join person p on p.id = a.actor_id
     where a.subject = 'order' and a.subject_id = $1 order by a.id desc limit 200`,
    [orderId],
  );
}
