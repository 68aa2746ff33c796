import type { Actor, Tx } from '@parvis/platform';
import { tellEditors } from './draft-news';

interface Stage {
  eventId: string;
  sessionIds: readonly string[];
  personIds: readonly string[];
}

/** Adds speakers to sessions of the draft, after those who are there. */
export async function putOnStage(
  tx: Tx,
  actor: Actor,
  { eventId, sessionIds, personIds }: Stage,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into draft_session_speaker (session_id, person_id, role, position)
     select d.id, p.id, 'SPEAKER',
       p.at - 1 + (select coalesce(max(x.position) + 1, 0) from draft_session_speaker x where x.session_id = d.id)
     from draft_session d, unnest($3::uuid[]) with ordinality as p (id, at)
     where d.event_id = $1 and d.id::text = any($2)
     on conflict do nothing`,
    [eventId, sessionIds, personIds],
  );
  await tx.query(
    `update draft_session set revision = nextval('draft_revision'), changed_by = $3, changed_at = $4
     where event_id = $1 and id::text = any($2)`,
    [eventId, sessionIds, actor.personId, now],
  );
  await tellEditors(tx, actor, eventId);
}
