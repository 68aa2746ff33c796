import { Injectable } from '@nestjs/common';
import type { AnswerOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed } from '@parvis/platform';
import { SendMeetingDeclined } from '../jobs/send-meeting-declined';
import { MeetingsGateway } from '../meetings.gateway';
import { readRequest } from '../meetings.queries';
import { findPair, lockRequest, type Pair, personsOf } from '../booking/parties';

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

  decline(actor: Actor, requestId: string): Promise<AnswerOutcome> {
    return this.close(actor, requestId, 'DECLINED', (pair) => pair.toPersonId);
  }

  withdraw(actor: Actor, requestId: string): Promise<AnswerOutcome> {
    return this.close(actor, requestId, 'WITHDRAWN', (pair) => pair.fromPersonId);
  }

  private async close(
    actor: Actor,
    requestId: string,
    to: 'DECLINED' | 'WITHDRAWN',
    whose: (pair: Pair) => string,
  ): Promise<AnswerOutcome> {
    const pair = await findPair(this.database, requestId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    if (whose(pair) !== actor.personId) throw new NotFoundOrNotAllowed();
    const found = await this.database.transaction(async (tx) => {
      const status = await lockRequest(tx, requestId);
      if (status !== 'PENDING') return status;
      await tx.query('update meeting_request set status = $2, answered_at = $3 where id = $1', [
        requestId,
        to,
        this.clock.now(),
      ]);
      if (to === 'DECLINED') await this.jobs.enqueue(tx, SendMeetingDeclined, { requestId });
      return status;
    });
    if (found === 'PENDING') this.live.changed(pair.eventId, personsOf(pair));
    // The same answer sent twice is one answer.
    else if (found !== to) return { __typename: 'RequestNotOpen', status: found };
    return { __typename: 'RequestAnswered', request: await readRequest(this.database, requestId, actor.personId) };
  }
}
