import type { Tx } from '@parvis/platform';

/** Who uses a code: one ticket, or an order with its number of tickets. */
export type CodeUser = { ticketId: string } | { orderRef: string; tickets: number };

/**
 * Takes uses of a code for good, all or none; false when fewer are left, or the code was stopped or ran out. Of two who
 * take the last one, the second waits here and finds it taken.
 */
export async function takeCode(tx: Tx, codeId: string, user: CodeUser, now: Date): Promise<boolean> {
  const tickets = 'tickets' in user ? user.tickets : 1;
  const [code] = await tx.query<{ usesMax: number | null }[]>(
    `select uses_max as "usesMax" from code
     where id = $1 and stopped_at is null and valid_from <= $2 and (valid_until > $2) is not false for update`,
    [codeId, now],
  );
  if (!code) return false;
  const uses = await tx.query<{ number: number }[]>('select number from code_use where code_id = $1', [codeId]);
  const last = code.usesMax ?? Math.max(0, ...uses.map(({ number }) => number)) + tickets;
  if (last - uses.length < tickets) return false;
  await tx.query(
    `insert into code_use (code_id, number, ticket_id, order_ref, used_at)
     select $1, n, $2, $3, $4 from generate_series(1, $5::int) n
     where not exists (select from code_use u where u.code_id = $1 and u.number = n)
     order by n limit $6`,
    [codeId, 'ticketId' in user ? user.ticketId : null, 'orderRef' in user ? user.orderRef : null, now, last, tickets],
  );
  return true;
}

/** What a ticket or an order used can be used again. */
export async function giveBackCode(tx: Tx, user: { ticketId: string } | { orderRef: string }): Promise<void> {
  if ('ticketId' in user) await tx.query('delete from code_use where ticket_id = $1', [user.ticketId]);
  else await tx.query('delete from code_use where order_ref = $1', [user.orderRef]);
}
