import { defineJob, type Queryable, type Tx } from '@parvis/platform';

export interface RunJob {
  runId: string;
}

/** The run itself, in the worker. */
export const RunSchedule = defineJob<RunJob>('meetings.run-schedule');

/** Looks again and again whether the worker is still at it. */
export const WatchRun = defineJob<RunJob>('meetings.watch-run');

const WATCH_EVERY = 30_000;
/** The worker says every second that it is at it; one that was silent for so long is lost. */
const LOST_AFTER = 60_000;
/** Other work may go first. */
const NOT_BEGUN_AFTER = 600_000;

export const watchAgain = (now: Date) => new Date(now.getTime() + WATCH_EVERY);

/** Ends runs whose worker is gone, so that staff are told and may begin another one. */
export async function failLost(tx: Tx | Queryable, now: Date, eventId: string): Promise<void> {
  await tx.query(
    `update schedule_run set status = 'FAILED', fault = 'INTERRUPTED', ended_at = $2
     where event_id = $1 and (status = 'RUNNING' and seen_at < $3 or status = 'WAITING' and created_at < $4)`,
    [eventId, now, new Date(now.getTime() - LOST_AFTER), new Date(now.getTime() - NOT_BEGUN_AFTER)],
  );
}
