import type { RequestStatus } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { type Actor, NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';

/** A request by its parts that never change. */
export interface Pair {
  requestId: string;
  eventId: string;
  fromPersonId: string;
  toPersonId: string;
}

const columns = `r.id as "requestId", r.event_id as "eventId", r.from_person_id as "fromPersonId", r.to_person_id as "toPersonId"`;

export const personsOf = (pair: Pair) => [pair.fromPersonId, pair.toPersonId];

/** @throws NotFoundOrNotAllowed unless the actor is one of the two. */
export async function findPair(db: Queryable, requestId: string, actor: Actor): Promise<Pair> {
  return partyTo(
    actor,
    isId(requestId)
      ? await db.query<Pair>(`select ${columns} from meeting_request r where r.id = $1`, [requestId])
      : [],
  );
}

/** @throws NotFoundOrNotAllowed unless the actor is one of the two. */
export async function findPairOfMeeting(db: Queryable, meetingId: string, actor: Actor): Promise<Pair> {
  const sql = `select ${columns} from meeting m join meeting_request r on r.id = m.request_id where m.id = $1`;
  return partyTo(actor, isId(meetingId) ? await db.query<Pair>(sql, [meetingId]) : []);
}

function partyTo(actor: Actor, [pair]: Pair[]): Pair {
  if (!pair || !personsOf(pair).includes(actor.personId)) throw new NotFoundOrNotAllowed();
  return pair;
}

/** The lock under which a request and its meeting change; every change takes it first. */
export async function lockRequest(tx: Tx, requestId: string): Promise<RequestStatus> {
  const [request] = await tx.query<{ status: RequestStatus }[]>(
    'select status from meeting_request where id = $1 for update',
    [requestId],
  );
  return request!.status;
}
