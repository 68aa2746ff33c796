import { Injectable } from '@nestjs/common';
import { Clock, Database, defineJob, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { lockRequest } from '../booking/parties';
import { SendRequestNews } from '../jobs/send-request-news';

interface Due {
  requestId: string;
}

/** The days to answer a request are over. */
export const ExpireRequest = defineJob<Due>('meetings.expire-request');

/** Whoever answers at the same moment was quicker, or finds it expired: one of the two, under the request's lock. */
@Injectable()
@HandlesJob(ExpireRequest)
export class ExpireRequestHandler implements JobHandler<Due> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async run({ requestId }: Due): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [known] = await tx.query<object[]>('select from meeting_request where id = $1', [requestId]);
      if (!known || (await lockRequest(tx, requestId)) !== 'PENDING') return;
      const [expired] = await tx.query<{ from: string; to: string }[]>(
        `with expired as (update meeting_request set status = 'EXPIRED', answered_at = $2
           where id = $1 and expires_at <= $2 returning from_person_id, to_person_id)
         select from_person_id as "from", to_person_id as "to" from expired`,
        [requestId, this.clock.now()],
      );
      if (!expired) return;
      for (const personId of [expired.from, expired.to]) {
        await this.jobs.enqueue(tx, SendRequestNews, { requestId, personId, news: 'EXPIRED' });
      }
    });
  }
}
