import type { InvoiceKind } from '@parvis/contract/resolvers';
import type { Tx } from '@parvis/platform';

/**
 * The next number of its series and year. The row of the counter stays locked until the caller's transaction ends, and
 * is rolled back with it: numbers follow one another without a gap, as CGI, annexe II, art. 242 nonies A wants them.
 * Nothing else may be locked after it.
 */
export async function numberInvoice(tx: Tx, kind: InvoiceKind, year: number): Promise<number> {
  const [counter] = await tx.query<{ last: number }[]>(
    `insert into invoice_counter (kind, year, last) values ($1, $2, 1)
     on conflict (kind, year) do update set last = invoice_counter.last + 1 returning last`,
    [kind, year],
  );
  return counter!.last;
}
