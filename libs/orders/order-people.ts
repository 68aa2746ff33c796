import { addPerson, personWith } from '@parvis/registration';
import type { Language } from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import type { Holder } from './order.rules';

/** Whoever has the address; somebody new is of the organisation that owns it, or else of the buyer's. */
export async function personFor(
  tx: Tx,
  holder: Holder,
  { organisationName, language }: { organisationName: string; language: Language },
  now: Date,
): Promise<string> {
  return (
    (await personWith(tx, holder.email)) ??
    (await addPerson(tx, { ...holder, organisationName, language, jobTitle: null, profession: 'OTHER' }, now))
  );
}

export async function hasTicket(tx: Tx, eventId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select 1 from ticket where event_id = $1 and person_id = $2 and status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED')`,
    [eventId, personId],
  );
  return rows.length > 0;
}
