import { Injectable } from '@nestjs/common';
import type { AnswerOutcome, DeclineReason, MutationDeclineMeetingArgs } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { findPair, lockRequest, type Pair, personsOf } from '../booking/parties';
import { SendMeetingDeclined } from '../jobs/send-meeting-declined';
import { MeetingsGateway } from '../meetings.gateway';
import { readRequest } from '../meetings.queries';
import { declineNoteRule, faultsIn } from '../meetings.rules';

interface Closing {
  to: 'DECLINED' | 'WITHDRAWN';
  reason: DeclineReason | null;
  note: string | null;
}

/** Saying no: the person asked declines, the one who asked takes the request back. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly jobs: Jobs,
    private readonly live: MeetingsGateway,
  ) {}

  /** The reason and the note are for the one who asked. */
  async decline(actor: Actor, { requestId, reason, note }: MutationDeclineMeetingArgs): Promise<AnswerOutcome> {
    const typed = note?.trim() ?? '';
    const errors = faultsIn({ note: declineNoteRule }, { note: typed });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const pair = await findPair(this.database, requestId, actor);
    if (pair.toPersonId !== actor.personId) throw new NotFoundOrNotAllowed();
    return this.close(actor, pair, { to: 'DECLINED', reason: reason ?? null, note: typed || null });
  }

  async withdraw(actor: Actor, requestId: string): Promise<AnswerOutcome> {
    const pair = await findPair(this.database, requestId, actor);
    if (pair.fromPersonId !== actor.personId) throw new NotFoundOrNotAllowed();
    return this.close(actor, pair, { to: 'WITHDRAWN', reason: null, note: null });
  }

  private async close(actor: Actor, pair: Pair, closing: Closing): Promise<AnswerOutcome> {
    const { requestId, eventId } = pair;
    await this.access.require(actor, 'meetings.use', eventId);
    const found = await this.database.transaction(async (tx) => {
      const status = await lockRequest(tx, requestId);
      if (status === 'PENDING') await this.closeIn(tx, requestId, closing);
      return status;
    });
    if (found === 'PENDING') this.live.changed(eventId, personsOf(pair));
    // The same answer sent twice is one answer.
    else if (found !== closing.to) return { __typename: 'RequestNotOpen', status: found };
    return { __typename: 'RequestAnswered', request: await readRequest(this.database, requestId, actor.personId) };
  }

  private async closeIn(tx: Tx, requestId: string, { to, reason, note }: Closing): Promise<void> {
    await tx.query(
      `update meeting_request set status = $2, answered_at = $3, decline_reason = $4, decline_note = $5 where id = $1`,
      [requestId, to, this.clock.now(), reason, note],
    );
    if (to === 'DECLINED') await this.jobs.enqueue(tx, SendMeetingDeclined, { requestId });
  }
}
