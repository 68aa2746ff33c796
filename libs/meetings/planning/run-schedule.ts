import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { type Progress, readSchedule, solve } from '@parvis/scheduler';
import { tellPlan } from './plan-news';
import { failLost, type RunJob, RunSchedule, WatchRun, watchAgain } from './run-jobs';
import { type KeptOptions, solverOptions } from './run-options';

const BEAT_MS = 1000;

interface Begun {
  eventId: string;
  number: number;
  options: KeptOptions;
  input: unknown;
}

/**
 * Runs the scheduler in threads of the worker. Each second it writes how far it is, which tells the page, keeps the run
 * from being taken for lost, and learns whether staff want it to end.
 */
@Injectable()
@HandlesJob(RunSchedule)
export class RunScheduleHandler implements JobHandler<RunJob>, OnModuleDestroy {
  private readonly log = new Logger(RunScheduleHandler.name);
  private readonly going = new Set<AbortController>();

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** The worker ends: what was found so far is kept. */
  onModuleDestroy(): void {
    for (const controller of this.going) controller.abort();
  }

  async run({ runId }: RunJob): Promise<void> {
    const [[begun]] = await this.database.transaction((tx) =>
      tx.query<[Begun[], number]>(
        `update schedule_run set status = 'RUNNING', seen_at = $2 where id = $1 and status = 'WAITING'
         returning event_id as "eventId", number, options, input`,
        [runId, this.clock.now()],
      ),
    );
    if (!begun) return;
    const controller = new AbortController();
    this.going.add(controller);
    try {
      await this.solve(runId, begun, controller);
    } catch (error) {
      this.log.error(error instanceof Error ? error.message : 'unknown');
      await this.database.query(
        `update schedule_run set status = 'FAILED', fault = 'UNEXPECTED', ended_at = $2 where id = $1 and status = 'RUNNING'`,
        [runId, this.clock.now()],
      );
    } finally {
      this.going.delete(controller);
      await this.tell(begun.eventId, runId);
    }
  }

  private async solve(runId: string, begun: Begun, controller: AbortController): Promise<void> {
    let latest: Progress | undefined;
    let beat = Promise.resolve();
    const timer = setInterval(() => {
      beat = beat
        .then(async () => {
          if (!(await this.beat(runId, begun.eventId, latest))) controller.abort();
        })
        .catch((error: unknown) => this.log.warn(error instanceof Error ? error.message : 'unknown'));
    }, BEAT_MS);
    await this.tell(begun.eventId, runId);
    try {
      const result = await solve(readSchedule(begun.input), {
        ...solverOptions(begun.options, begun.number),
        signal: controller.signal,
        onProgress: (progress) => (latest = progress),
      });
      clearInterval(timer);
      await beat;
      await this.database.query(
        `update schedule_run set status = $3, result = $4, ended_at = $2, seen_at = $2 where id = $1 and status = 'RUNNING'`,
        [runId, this.clock.now(), controller.signal.aborted ? 'STOPPED' : 'DONE', JSON.stringify(result)],
      );
    } finally {
      clearInterval(timer);
      await beat;
    }
  }

  /** @returns false where the run is to end */
  private async beat(runId: string, eventId: string, progress: Progress | undefined): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [rows] = await tx.query<[{ stop: boolean }[], number]>(
        `update schedule_run set seen_at = $2, progress = coalesce($3::jsonb, progress)
         where id = $1 and status = 'RUNNING' returning stop_asked_at is not null as stop`,
        [runId, this.clock.now(), progress ? JSON.stringify(progress) : null],
      );
      if (progress) await tellPlan(tx, eventId, runId, progress);
      return rows[0]?.stop === false;
    });
  }

  private tell(eventId: string, runId: string): Promise<void> {
    return this.database.transaction((tx) => tellPlan(tx, eventId, runId));
  }
}

@Injectable()
@HandlesJob(WatchRun)
export class WatchRunHandler implements JobHandler<RunJob> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async run({ runId }: RunJob): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const [run] = await tx.query<{ eventId: string; status: string }[]>(
        'select event_id as "eventId", status from schedule_run where id = $1',
        [runId],
      );
      if (!run || (run.status !== 'RUNNING' && run.status !== 'WAITING')) return;
      await failLost(tx, now, run.eventId);
      await tellPlan(tx, run.eventId, runId);
      await this.jobs.enqueue(tx, WatchRun, { runId }, { runAt: watchAgain(now) });
    });
  }
}
