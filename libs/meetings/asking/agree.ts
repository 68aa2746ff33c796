import { Injectable } from '@nestjs/common';
import type { AnswerOutcome, MutationProposeTimesArgs, WishOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { findAnswerable, findOpenBetween, findPair, lockToAnswer, type Pair, personsOf } from '../booking/parties';
import { lockTickets } from '../booking/tickets';
import { SendRequestNews } from '../jobs/send-request-news';
import { MeetingsGateway } from '../meetings.gateway';
import { readFreeSlots, readRequest } from '../meetings.queries';
import { type Closed, closedUnless } from '../phases/meeting-period';

const MOST_TIMES = 5;

/** Saying yes without a slot: for the schedule that staff make, or with other times to choose from. */
@Injectable()
export class Agree {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly jobs: Jobs,
    private readonly live: MeetingsGateway,
  ) {}

  /** Before the schedule is published. A colleague who accepts for the company takes the place of the person asked. */
  async acceptWish(actor: Actor, requestId: string): Promise<WishOutcome> {
    const pair = await findAnswerable(this.database, requestId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    if (pair.toPersonId !== actor.personId) throw new NotFoundOrNotAllowed();
    const refused = await this.acceptOnce(pair, actor);
    if (refused) return refused;
    this.live.changed(pair.eventId, personsOf(pair));
    return { __typename: 'RequestAnswered', request: await readRequest(this.database, requestId, actor.personId) };
  }

  private async acceptOnce(pair: Pair, actor: Actor): Promise<WishOutcome | undefined> {
    try {
      return await this.database.transaction((tx) => this.acceptIn(tx, pair));
    } catch (error) {
      if (!violates(error, 'meeting_request_one_open_per_pair')) throw error;
      const openId = await findOpenBetween(this.database, pair.eventId, pair.fromPersonId, pair.toPersonId);
      if (!openId) return { __typename: 'RequestNotOpen', status: 'WITHDRAWN' };
      return { __typename: 'AlreadyAsked', request: await readRequest(this.database, openId, actor.personId) };
    }
  }

  private async acceptIn(tx: Tx, pair: Pair): Promise<WishOutcome | undefined> {
    const closed: Closed | undefined = await closedUnless(tx, pair.eventId, this.clock.now(), ['ASKING', 'PLANNING']);
    if (closed) return closed;
    const holders = await lockTickets(tx, pair.eventId, personsOf(pair), 'share');
    const { status, toPersonId } = await lockToAnswer(tx, pair.requestId);
    // The same answer sent twice is one answer.
    if (status === 'ACCEPTED' && toPersonId === pair.toPersonId) return undefined;
    if (status !== 'PENDING') return { __typename: 'RequestNotOpen', status };
    if (holders.length < 2) return { __typename: 'RequestNotOpen', status: 'WITHDRAWN' };
    await tx.query(
      `update meeting_request set status = 'ACCEPTED', answered_at = $2, to_person_id = $3 where id = $1`,
      [pair.requestId, this.clock.now(), pair.toPersonId],
    );
    const { requestId, fromPersonId: personId } = pair;
    await this.jobs.enqueue(tx, SendRequestNews, { requestId, personId, news: 'WISH_ACCEPTED' });
    return undefined;
  }

  /** Times at which both are free now; nothing is kept free for them. */
  async proposeTimes(actor: Actor, { requestId, slotIds }: MutationProposeTimesArgs): Promise<AnswerOutcome> {
    const pair = await findPair(this.database, requestId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    if (pair.toPersonId !== actor.personId) throw new NotFoundOrNotAllowed();
    const free = await readFreeSlots(this.database, pair, this.clock.now());
    const wanted = new Set(slotIds);
    const chosen = free.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
    if (wanted.size > MOST_TIMES) return wrongTimes('TOO_MANY');
    if (chosen.length === 0 || chosen.length < wanted.size) return wrongTimes('NOT_FREE');
    const status = await this.database.transaction(async (tx) => {
      const found = await lockToAnswer(tx, requestId);
      if (found.status !== 'PENDING') return found.status;
      await tx.query('update meeting_request set proposed_slot_ids = $2 where id = $1', [requestId, chosen]);
      await this.jobs.enqueue(tx, SendRequestNews, {
        requestId,
        personId: pair.fromPersonId,
        news: 'TIMES_PROPOSED',
      });
      return found.status;
    });
    if (status !== 'PENDING') return { __typename: 'RequestNotOpen', status };
    this.live.changed(pair.eventId, personsOf(pair));
    return { __typename: 'RequestAnswered', request: await readRequest(this.database, requestId, actor.personId) };
  }
}

const wrongTimes = (code: string): AnswerOutcome => ({
  __typename: 'InvalidInput',
  errors: [{ field: 'slotIds', code }],
});
