import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { Sessions } from '../sessions';
import { isOpen } from '../sessions.rules';
import { PurgeSignIns } from './purge-sign-ins.definition';

/** What was used stays this long, so that whoever opens it again reads why it does not work. */
const KEPT_HOURS = 24;
const HOUR = 3_600_000;

@Injectable()
@HandlesJob(PurgeSignIns)
export class PurgeSignInsHandler implements JobHandler<object> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly sessions: Sessions,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const longAgo = new Date(now.getTime() - KEPT_HOURS * HOUR);
    await this.database.transaction(async (tx) => {
      const isStaff = 'exists (select from staff_member s where s.person_id = web_session.person_id)';
      await this.sessions.end(tx, `not ${isOpen('web_session', isStaff, '$1')}`, [now]);
      await tx.query('delete from sign_in_link where expires_at < $1', [longAgo]);
      await tx.query('delete from confirmation_code where expires_at < $1', [longAgo]);
      await tx.query('delete from passkey_challenge where expires_at < $1', [now]);
      await tx.query('delete from used_app_code where used_at < $1', [longAgo]);
      await tx.query('delete from proof_attempt where tried_at < $1', [longAgo]);
      const [left] = await tx.query<unknown[]>('select from web_session limit 1');
      const next = new Date(now.getTime() + HOUR);
      if (left) await this.jobs.enqueue(tx, PurgeSignIns, {}, { runAt: next, key: PurgeSignIns.name });
    });
  }
}
