/** SQL: what `n` places of the line `l` cost with VAT, rounded as `ticketPrice` of libs/domain does; a test compares them. */
export const lineTotal = (l: string, n: string) => {
  const full = `(${l}.price_cents::bigint * ${n})`;
  const discount = `least(${full}, coalesce((${full} * ${l}.percent_basis_points * 2 + 10000) / 20000, case when ${l}.amount_cents is not null then least(${l}.amount_cents, ${l}.price_cents)::bigint * ${n} end, 0))`;
  const net = `(${full} - ${discount})`;
  return `(${net} + (${net} * ${l}.vat_basis_points * 2 + 10000) / 20000)`;
};

/** SQL: rows (order_id, places, total) of the orders that `where` (on `l`) leaves; dropped places are left out. */
export const orderTotals = (where = 'true') =>
  `(select l.order_id, sum(p.n)::int as places, coalesce(sum(${lineTotal('l', 'p.n')}), 0)::int as total
    from order_line l, lateral (select count(*) as n from order_place op where op.line_id = l.id and op.dropped_at is null) p
    where ${where} group by l.order_id)`;

/** SQL: what came for the order `o` less what went back. */
export const paidFor = (o: string) =>
  `(select coalesce(sum(amount_cents), 0)::int from payment where order_id = ${o}.id)`;

/** SQL: what is to pay for the order `o`, whose places come to `total`: nothing once it is cancelled. */
export const owedFor = (o: string, total: string) =>
  `(case when ${o}.status in ('CANCELLED', 'REFUNDED') then 0 else ${total} end)`;
