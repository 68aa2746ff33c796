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

/**
 * A request as the actor would answer it: one of their own, or one for their company, in which they then take the place
 * of the person asked. Typing the name of a company is not enough to be of it.
 * @throws NotFoundOrNotAllowed for anybody else.
 */
export async function findAnswerable(db: Queryable, requestId: string, actor: Actor): Promise<Pair> {
  if (!isId(requestId)) throw new NotFoundOrNotAllowed();
  const [found] = await db.query<Pair & { isOfCompany: boolean }>(
    `select ${columns}, exists (select from person p where p.id = $2 and p.organisation_id = r.company_id
       and p.affiliation_confirmed_at is not null) as "isOfCompany"
     from meeting_request r where r.id = $1`,
    [requestId, actor.personId],
  );
  if (!found) throw new NotFoundOrNotAllowed();
  const { isOfCompany, ...pair } = found;
  if (personsOf(pair).includes(actor.personId)) return pair;
  if (!isOfCompany) throw new NotFoundOrNotAllowed();
  return { ...pair, toPersonId: actor.personId };
}

function partyTo(actor: Actor, [pair]: Pair[]): Pair {
  if (!pair || !personsOf(pair).includes(actor.personId)) throw new NotFoundOrNotAllowed();
  return pair;
}

export interface LockedRequest {
  status: RequestStatus;
  /** Whoever was asked, or took the request for the company. */
  toPersonId: string;
  proposedSlotIds: string[];
}

/** The same lock, with what an answer must know. */
export async function lockToAnswer(tx: Tx, requestId: string): Promise<LockedRequest> {
  const [request] = await tx.query<LockedRequest[]>(
    `select status, to_person_id as "toPersonId", proposed_slot_ids as "proposedSlotIds"
     from meeting_request where id = $1 for update`,
    [requestId],
  );
  return request!;
}

/** The open request between the two, whoever asked. */
export async function findOpenBetween(
  db: Queryable,
  eventId: string,
  one: string,
  other: string,
): Promise<string | undefined> {
  const [open] = await db.query<{ id: string }>(
    `select id from meeting_request
     where event_id = $1 and least(from_person_id, to_person_id) = least($2::uuid, $3::uuid)
       and greatest(from_person_id, to_person_id) = greatest($2::uuid, $3::uuid) and status in ('PENDING', 'ACCEPTED')`,
    [eventId, one, other],
  );
  return open?.id;
}

/** The lock under which a request and its meeting change; every change takes it first. */
export async function lockRequest(tx: Tx, requestId: string): Promise<RequestStatus> {
  const [request] = await tx.query<{ status: RequestStatus }[]>(
    'select status from meeting_request where id = $1 for update',
    [requestId],
  );
  return request!.status;
}
