import type { Text } from '@parvis/domain';
import type { Actor, Tx } from '@parvis/platform';
import { tellEditors } from './draft-news';

interface Words {
  eventId: string;
  sessionId: string;
  title: Text;
  abstract: Text;
}

/** Gives a session of the draft other words, as its speaker proposed; false when the draft has no such session. */
export async function changeDraftWords(
  tx: Tx,
  actor: Actor,
  { eventId, sessionId, title, abstract }: Words,
  now: Date,
): Promise<boolean> {
  const [[changed]] = await tx.query<[{ revision: number }[], number]>(
    `update draft_session set title = $3, abstract = $4, revision = nextval('draft_revision'), changed_by = $5, changed_at = $6
     where id = $2 and event_id = $1 returning revision`,
    [eventId, sessionId, title, abstract, actor.personId, now],
  );
  if (!changed) return false;
  await tellEditors(tx, actor, eventId, { id: sessionId, revision: changed.revision });
  return true;
}
