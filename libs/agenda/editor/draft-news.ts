import type { LiveDraftChange } from '@parvis/domain';
import { type Actor, tellLive, type Tx } from '@parvis/platform';

export const draftRoom = (eventId: string) => `draft:${eventId}`;

/** Tells whoever has the draft open that something in it changed, once it is committed. */
export async function tellEditors(
  tx: Tx,
  actor: Actor,
  eventId: string,
  session: LiveDraftChange['session'] = null,
): Promise<void> {
  const [person] = await tx.query<{ name: string }[]>(
    `select given_name || ' ' || family_name as name from person where id = $1`,
    [actor.personId],
  );
  await tellLive(tx, [draftRoom(eventId)], 'draft:changed', {
    eventId,
    by: { personId: actor.personId, name: person!.name },
    session,
  });
}
