import { Injectable } from '@nestjs/common';
import { isId } from '@parvis/domain';
import { type Actor, Clock, Database, HandlesJob, type JobHandler, Jobs, NotFoundOrNotAllowed } from '@parvis/platform';
import { Presence } from '@parvis/registration';
import { ChangePoll } from './change-poll';
import type { PollMode, PollStatus } from './entities/poll';
import { CloseSurvey, type Round, SendSurvey, SendSurveyMail } from './jobs/definitions';
import { PollBroadcast } from './poll-broadcast';
import { RunPolls } from './run-polls';

export interface SendingTimes {
  sendsAt: Date;
  remindsAt?: Date | null;
  closesAt: Date;
}

export type Scheduled =
  | { outcome: 'SCHEDULED' }
  | { outcome: 'REFUSED'; status: PollStatus }
  | { outcome: 'INVALID'; errors: { field: string; code: string }[] };

const LONGEST_DAYS = 120;

/** A survey goes by e-mail to those who came, reminds the silent, and closes itself. */
@Injectable()
export class SendSurveys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly runners: RunPolls,
  ) {}

  /** Anew as long as it has not closed; who was written to is not written to again. @throws NotFoundOrNotAllowed */
  async schedule(actor: Actor | undefined, pollId: string, times: SendingTimes): Promise<Scheduled> {
    const errors = this.faultsOf(times);
    return this.database.transaction(async (tx) => {
      const poll = await this.poll(tx, actor, pollId);
      if (poll.mode !== 'SURVEY' || poll.status === 'CLOSED') return { outcome: 'REFUSED', status: poll.status };
      if (errors.length > 0) return { outcome: 'INVALID', errors };
      const { sendsAt, remindsAt = null, closesAt } = times;
      await tx.query(
        `insert into survey_sending (poll_id, sends_at, reminds_at, closes_at) values ($1, $2, $3, $4)
         on conflict (poll_id) do update set sends_at = excluded.sends_at, reminds_at = excluded.reminds_at,
           closes_at = excluded.closes_at, sent_at = null, reminded_at = null`,
        [pollId, sendsAt, remindsAt, closesAt],
      );
      const key = (what: string) => `survey:${pollId}:${what}`;
      await this.jobs.enqueue(tx, SendSurvey, { pollId, round: 'FIRST' }, { runAt: sendsAt, key: key('first') });
      if (remindsAt)
        await this.jobs.enqueue(
          tx,
          SendSurvey,
          { pollId, round: 'REMINDER' },
          { runAt: remindsAt, key: key('reminder') },
        );
      await this.jobs.enqueue(tx, CloseSurvey, { pollId }, { runAt: closesAt, key: key('close') });
      return { outcome: 'SCHEDULED' };
    });
  }

  /** What was not sent stays unsent, and the survey closes by hand. @throws NotFoundOrNotAllowed */
  async cancel(actor: Actor | undefined, pollId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.poll(tx, actor, pollId);
      await tx.query('delete from survey_sending where poll_id = $1', [pollId]);
    });
  }

  private async poll(tx: Parameters<Parameters<Database['transaction']>[0]>[0], actor: Actor | undefined, id: string) {
    const [poll] = isId(id)
      ? await tx.query<{ id: string; eventId: string; mode: PollMode; status: PollStatus }[]>(
          'select id, event_id as "eventId", mode, status from poll where id = $1 for update',
          [id],
        )
      : [];
    if (!poll) throw new NotFoundOrNotAllowed();
    await this.runners.require(actor, poll, tx);
    return poll;
  }

  private faultsOf({ sendsAt, remindsAt, closesAt }: SendingTimes): { field: string; code: string }[] {
    const now = this.clock.now();
    const errors = [];
    if (sendsAt.getTime() < now.getTime() - 3_600_000) errors.push({ field: 'sendsAt', code: 'IN_THE_PAST' });
    if (remindsAt && (remindsAt <= sendsAt || remindsAt >= closesAt))
      errors.push({ field: 'remindsAt', code: 'NOT_BETWEEN' });
    if (closesAt <= sendsAt || closesAt <= now) errors.push({ field: 'closesAt', code: 'NOT_AFTER' });
    if (closesAt.getTime() > now.getTime() + LONGEST_DAYS * 86_400_000)
      errors.push({ field: 'closesAt', code: 'TOO_LATE' });
    return errors;
  }
}

/** Opens the survey, if need be, and writes to each who came and has not answered. Run twice, it writes once. */
@Injectable()
@HandlesJob(SendSurvey)
export class SendSurveyHandler implements JobHandler<{ pollId: string; round: Round }> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly presence: Presence,
    private readonly broadcast: PollBroadcast,
  ) {}

  async run({ pollId, round }: { pollId: string; round: Round }): Promise<void> {
    const now = this.clock.now();
    // A job that comes a moment early by another machine's clock is not lost.
    const soon = new Date(now.getTime() + 60_000);
    const [due, done] = round === 'FIRST' ? ['sends_at', 'sent_at'] : ['reminds_at', 'reminded_at'];
    const hasOpened = await this.database.transaction(async (tx) => {
      const [poll] = await tx.query<{ status: PollStatus }[]>(
        `select p.status from poll p join survey_sending s on s.poll_id = p.id
         where p.id = $1 and s.${due} <= $2 and s.closes_at > $2 and s.${done} is null for update of p, s`,
        [pollId, soon],
      );
      // Called off, put off or closed meanwhile.
      if (!poll || poll.status === 'CLOSED') return false;
      if (poll.status === 'DRAFT')
        await tx.query(`update poll set status = 'OPEN', opened_at = $2 where id = $1`, [pollId, now]);
      const silent = await tx.query<{ personId: string }[]>(
        `select distinct t.person_id as "personId" from ticket t join poll p on p.event_id = t.event_id
         where p.id = $1 and t.person_id is not null and ${this.presence.of('t')}
           and not exists (select from vote v where v.poll_id = p.id and v.person_id = t.person_id)`,
        [pollId],
      );
      await this.jobs.enqueueAll(
        tx,
        SendSurveyMail,
        silent.map(({ personId }) => ({ pollId, personId, round })),
      );
      await tx.query(`update survey_sending set ${done} = $2 where poll_id = $1`, [pollId, now]);
      return poll.status === 'DRAFT';
    });
    if (hasOpened) await this.broadcast.changed(pollId);
  }
}

@Injectable()
@HandlesJob(CloseSurvey)
export class CloseSurveyHandler implements JobHandler<{ pollId: string }> {
  constructor(
    private readonly clock: Clock,
    private readonly polls: ChangePoll,
  ) {}

  async run({ pollId }: { pollId: string }): Promise<void> {
    await this.polls.closeDue(pollId, new Date(this.clock.now().getTime() + 60_000));
  }
}
