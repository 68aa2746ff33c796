import { Injectable } from '@nestjs/common';
import type { ScheduleRun, ScheduleRunInput, StartRunOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { InvalidFile, type PlacedMeeting, readSchedule, type Schedule } from '@parvis/scheduler';
import { failLost, RunSchedule, WatchRun, watchAgain } from './run-jobs';
import { type KeptOptions, keptOptions, optionFaults } from './run-options';
import { eventOfRun, readRun, readRunFiles, readRuns } from './runs.queries';
import { readScheduleFacts } from './schedule-facts';
import { planInput } from './schedule-input';

/** Staff start a run of the scheduler on an event as it is now, and end it early. */
@Injectable()
export class StartRun {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async start(actor: Actor, input: ScheduleRunInput): Promise<StartRunOutcome> {
    const errors = optionFaults(input);
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const from = input.from ? await this.earlier(input.eventId, input.from) : undefined;
    const options = keptOptions(input, from?.number ?? null);
    const now = this.clock.now();
    const facts = await readScheduleFacts(this.database, input.eventId, now);
    const schedule = planInput(facts, options, now, from?.kept);
    const { requests, participants, slots, tables } = schedule;
    if (requests.length === 0 || slots.length === 0 || tables.length === 0)
      return { __typename: 'NothingToPlan', requests: requests.length, slots: slots.length, tables: tables.length };
    try {
      readSchedule(schedule);
    } catch (error) {
      if (!(error instanceof InvalidFile)) throw error;
      return { __typename: 'PlanTooLarge', requests: requests.length, people: participants.length };
    }
    try {
      const runId = await this.database.transaction((tx) =>
        this.write(tx, actor, input.eventId, { options, schedule, locked: from?.kept.map(({ request }) => request) }),
      );
      return { __typename: 'ScheduleRunStarted', run: await readRun(this.database, runId) };
    } catch (error) {
      if (!violates(error, 'schedule_run_one_at_a_time')) throw error;
      return { __typename: 'ScheduleRunGoing', run: await this.going(input.eventId) };
    }
  }

  /** A run that was interrupted, with the same choices, on the event as it is now. */
  async again(actor: Actor, runId: string): Promise<StartRunOutcome> {
    const eventId = await eventOfRun(this.database, runId);
    await this.access.require(actor, 'meetings.manage', eventId);
    const [run] = await this.database.query<{ options: KeptOptions; fromId: string | null }>(
      `select r.options, f.id as "fromId" from schedule_run r
       left join schedule_run f on f.event_id = r.event_id and f.number = (r.options ->> 'fromNumber')::int
       where r.id = $1`,
      [runId],
    );
    const { options, fromId } = run!;
    return this.start(actor, { ...options, eventId, from: fromId });
  }

  async stop(actor: Actor, runId: string): Promise<ScheduleRun> {
    const eventId = await eventOfRun(this.database, runId);
    await this.access.require(actor, 'meetings.manage', eventId);
    // Nobody is left to hear it where the worker is gone.
    await failLost(this.database, this.clock.now(), eventId);
    // What has not begun has nothing to show for it.
    await this.database.query(
      `update schedule_run set stop_asked_at = coalesce(stop_asked_at, $2),
         status = case status when 'WAITING' then 'FAILED' else status end,
         fault = case status when 'WAITING' then 'STOPPED_BEFORE' end,
         ended_at = case status when 'WAITING' then $2 end
       where id = $1 and status in ('WAITING', 'RUNNING')`,
      [runId, this.clock.now()],
    );
    return readRun(this.database, runId);
  }

  private async going(eventId: string): Promise<ScheduleRun> {
    const runs = await readRuns(this.database, eventId);
    return runs.find(({ status }) => status === 'WAITING' || status === 'RUNNING') ?? runs[0]!;
  }

  /** The locked meetings of an earlier run of the event. */
  private async earlier(eventId: string, runId: string): Promise<{ number: number; kept: PlacedMeeting[] }> {
    if ((await eventOfRun(this.database, runId)) !== eventId) throw new NotFoundOrNotAllowed();
    const { number, result, locked } = await readRunFiles(this.database, runId);
    return { number, kept: (result?.placed ?? []).filter(({ request }) => locked.includes(request)) };
  }

  private async write(
    tx: Tx,
    actor: Actor,
    eventId: string,
    { options, schedule, locked = [] }: { options: object; schedule: Schedule; locked: string[] | undefined },
  ): Promise<string> {
    const now = this.clock.now();
    await tx.query('select from event where id = $1 for no key update', [eventId]);
    await failLost(tx, now, eventId);
    const [run] = await tx.query<{ id: string; number: number }[]>(
      `insert into schedule_run (event_id, number, status, options, input, locked, started_by, created_at)
       select $1, coalesce(max(number), 0) + 1, 'WAITING', $2, $3, $4, $5, $6 from schedule_run where event_id = $1
       returning id, number`,
      [
        eventId,
        JSON.stringify(options),
        JSON.stringify({ ...schedule, name: `run of ${now.toISOString()}` }),
        JSON.stringify(locked),
        actor.personId,
        now,
      ],
    );
    const { id, number } = run!;
    await this.jobs.enqueue(tx, RunSchedule, { runId: id });
    await this.jobs.enqueue(tx, WatchRun, { runId: id }, { runAt: watchAgain(now) });
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'schedule.run',
      subject: 'schedule_run',
      subjectId: id,
      details: { number, requests: schedule.requests.length },
    });
    return id;
  }
}
