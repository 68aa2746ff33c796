import type { Tx } from '@parvis/platform';

/** Tickets that take a place; SQL for `status in …`. */
export const LIVE = `('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED')`;

/** Longer than any crowd at one quota has taken; a request that waits longer would be repeated by its person. */
const LOCK_SECONDS = 20;

/** SQL: rows (kind_id, places) of what takes places at an event: live tickets, places kept for somebody, open offers. */
const takings = (eventId: string) =>
  `(select kind_id, 1 as places from ticket where event_id = ${eventId} and status in ${LIVE}
    union all
    select kind_id, 1 from place where event_id = ${eventId} and claimed_ticket_id is null and withdrawn_at is null
    union all
    select kind_id, places from waiting_entry where event_id = ${eventId} and status = 'OFFERED')`;

/** SQL: rows (quota_id, taken) of an event, whose id is the expression `eventId`. */
export const placesTaken = (eventId: string) =>
  `(select x.quota_id, sum(t.places)::int as taken
    from ${takings(eventId)} t join ticket_kind_quota x on x.kind_id = t.kind_id group by x.quota_id)`;

/**
 * SQL: the places of an event, those of the quota that all its kinds share, or else of all quotas together; null where
 * nothing limits them. `eventId` is an expression.
 */
export const capacityOf = (eventId: string) =>
  `coalesce(
    (select min(q.size) from quota q where q.event_id = ${eventId} and not exists (
       select from ticket_kind k where k.event_id = ${eventId} and k.archived_at is null
         and not exists (select from ticket_kind_quota x where x.kind_id = k.id and x.quota_id = q.id))),
    (select sum(q.size)::int from quota q where q.event_id = ${eventId}))`;

/**
 * Whoever takes places of `kindIds` waits here for everybody else who does: the rows of their quotas, and of the quotas
 * of all kinds that share one with them (whose lines may be served with them), are locked, always in the same order,
 * until the transaction ends. It is the first lock that a transaction takes; companies, lines, codes and tickets come
 * after.
 */
export async function lockPlaces(tx: Tx, kindIds: readonly string[]): Promise<void> {
  await tx.query(`set local lock_timeout = '${LOCK_SECONDS}s'`);
  await tx.query(
    `select from quota where id in (
       select theirs.quota_id from ticket_kind_quota mine
         join ticket_kind_quota sharing on sharing.quota_id = mine.quota_id
         join ticket_kind_quota theirs on theirs.kind_id = sharing.kind_id
       where mine.kind_id = any($1::uuid[]))
     order by id for update`,
    [kindIds],
  );
}

/** How many more tickets of a kind can be given, to be trusted only under `lockPlaces`; null when nothing limits it. */
export async function freePlaces(tx: Tx, eventId: string, kindId: string): Promise<number | null> {
  const [row] = await tx.query<{ free: number | null }[]>(
    `select min(q.size - coalesce(p.taken, 0)) as free
     from ticket_kind_quota x join quota q on q.id = x.quota_id left join ${placesTaken('$1')} p on p.quota_id = q.id
     where x.kind_id = $2`,
    [eventId, kindId],
  );
  return row!.free === null ? null : Math.max(0, row!.free);
}
