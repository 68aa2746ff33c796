import type { Queryable } from '@parvis/platform';
import { giveRole, makeOrganisation } from '@parvis/testing';

/** A booth with its representatives. */
export async function makeExhibitor(
  db: Queryable,
  eventId: string,
  booth: string,
  members: readonly string[] = [],
): Promise<string> {
  const [exhibitor] = await db.query<{ id: string }>(
    `insert into exhibitor (event_id, organisation_id, booth, description)
     values ($1, $2, $3, '{"fr": "<p>Avant</p>", "en": "<p>Before</p>"}') returning id`,
    [eventId, await makeOrganisation(db, { name: `Société du stand ${booth} ${eventId}` }), booth],
  );
  for (const personId of members) await addMember(db, eventId, exhibitor!.id, personId, 'REPRESENTATIVE');
  return exhibitor!.id;
}

export async function addMember(
  db: Queryable,
  eventId: string,
  exhibitorId: string,
  personId: string,
  role: 'REPRESENTATIVE' | 'STAND',
): Promise<void> {
  await db.query('insert into exhibitor_member (exhibitor_id, person_id, role) values ($1, $2, $3)', [
    exhibitorId,
    personId,
    role,
  ]);
  await giveRole(db, eventId, personId, 'EXHIBITOR');
}
