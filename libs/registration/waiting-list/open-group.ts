import { makeToken } from '@parvis/accounts';
import type { Jobs, Tx } from '@parvis/platform';
import { CloseAllotment, SendAllotment } from '../allotments/jobs';

const WEEK = 7 * 86_400_000;

interface Accepted {
  entryId: string;
  ticketId: string;
  now: Date;
}

/**
 * A group that accepted its offer: whoever registered first has a ticket, the places of the others become those of a
 * small allotment, whose link goes to that person.
 */
export async function openGroup(tx: Tx, jobs: Jobs, { entryId, ticketId, now }: Accepted): Promise<void> {
  const [group] = await tx.query<{ id: string; expiresAt: Date }[]>(
    `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token,
       expires_at, created_at)
     select w.event_id, w.kind_id, w.organisation_name, p.given_name || ' ' || p.family_name, p.email, p.language, $3, $4,
       least(e.starts_at, $5::timestamptz), $6
     from waiting_entry w join event e on e.id = w.event_id join ticket t on t.id = $2 join person p on p.id = t.person_id
     where w.id = $1 and w.places > 1 returning id, expires_at as "expiresAt"`,
    [entryId, ticketId, makeToken().token, makeToken().token, new Date(now.getTime() + WEEK), now],
  );
  if (!group) return;
  await tx.query(
    `insert into place (event_id, kind_id, allotment_id)
     select event_id, kind_id, $2 from waiting_entry, generate_series(2, places) where id = $1`,
    [entryId, group.id],
  );
  await jobs.enqueue(tx, SendAllotment, { allotmentId: group.id, cause: `allotment:${group.id}:group` });
  await jobs.enqueue(
    tx,
    CloseAllotment,
    { allotmentId: group.id },
    { runAt: group.expiresAt, key: `allotment:${group.id}` },
  );
}
