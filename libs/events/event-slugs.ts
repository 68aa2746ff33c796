import { eventSlug } from '@parvis/domain';
import type { Tx } from '@parvis/platform';

/**
 * An address that no event has: the title and year, with a number behind it where another edition has that already.
 * Held until the transaction ends, against everybody who makes an event.
 */
export async function freeSlug(tx: Tx, title: string, year: string): Promise<string> {
  await lockSlugs(tx);
  const wanted = eventSlug(title, year);
  const taken = await tx.query<{ slug: string }[]>(`select slug from event where slug = $1 or slug like $1 || '-%'`, [
    wanted,
  ]);
  const known = new Set(taken.map(({ slug }) => slug));
  if (!known.has(wanted)) return wanted;
  let number = 2;
  while (known.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** One maker of events at a time: two at once would both find an address free. */
export const lockSlugs = (tx: Tx) => tx.query(`select pg_advisory_xact_lock(hashtext('event.slug'))`);
