import type { Queryable } from '@parvis/platform';
import type { SellerDetails } from './seller.rules';

/** Who sells; undefined until staff said it, and then no invoice can be issued. */
export async function readSeller(db: Queryable): Promise<SellerDetails | undefined> {
  const [row] = await db.query<{ details: SellerDetails }>('select details from seller');
  return row?.details;
}
