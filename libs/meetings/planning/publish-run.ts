import { Injectable } from '@nestjs/common';
import type { PublishRunOutcome, SchedulePublication } from '@parvis/contract/resolvers';
import { meetingPhase } from '@parvis/domain';
import { Access } from '@parvis/events';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  Jobs,
  personRoom,
  type Queryable,
  tellLive,
  type Tx,
  violates,
} from '@parvis/platform';
import { MeetingNotices } from '../booking/meeting-notices';
import { SEAT_RULES } from '../booking/seats';
import { readPeriod } from '../phases/meeting-period';
import { tellPlan } from './plan-news';
import { eventOfRun, readRun, readRunFiles, type RunFiles } from './runs.queries';
import { readWords } from './run-view';
import { isBoothPlace } from './schedule-input';
import { lockForWriting, planWriting, type WritePlan, writeMeetings } from './schedule-output';
import { SendSchedule } from './send-schedule';

const ATTEMPTS = 3;

/** A run becomes the schedule of the event: added to what is booked, never in its place. */
@Injectable()
export class PublishRun {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly notices: MeetingNotices,
  ) {}

  /** What publishing would do now. It is reckoned under the same locks, and nothing of it stays. */
  async preview(actor: Actor, runId: string): Promise<SchedulePublication> {
    const eventId = await eventOfRun(this.database, runId);
    await this.access.require(actor, 'meetings.manage', eventId);
    return this.database.transaction(async (tx) => {
      const files = await readRunFiles(tx, runId);
      return this.described(tx, files, await this.planned(tx, files));
    });
  }

  async publish(actor: Actor, runId: string, revision: number): Promise<PublishRunOutcome> {
    const eventId = await eventOfRun(this.database, runId);
    await this.access.require(actor, 'meetings.manage', eventId);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction((tx) => this.publishIn(tx, actor, runId, revision));
      } catch (error) {
        // A workshop took somebody's time, which it may without the lock of the slot: now its seat is there to be seen.
        if (attempt < ATTEMPTS && SEAT_RULES.some((rule) => violates(error, rule))) continue;
        throw error;
      }
    }
  }

  private async publishIn(tx: Tx, actor: Actor, runId: string, revision: number): Promise<PublishRunOutcome> {
    const now = this.clock.now();
    const files = await readRunFiles(tx, runId, 'for update');
    const run = await readRun(tx, runId);
    if (files.revision !== revision) return { __typename: 'ScheduleRunChanged', run };
    const period = await readPeriod(tx, files.eventId);
    const isOver = !period || meetingPhase(period, now) === 'OVER';
    if (!files.result || run.publishedAt || isOver || (run.status !== 'DONE' && run.status !== 'STOPPED'))
      return { __typename: 'RunNotPublishable', run };
    const plan = await this.planned(tx, files);
    const publication = await this.described(tx, files, plan);
    const { eventId } = files;
    const meetings = await writeMeetings(tx, eventId, plan.write, now);
    await this.notices.remindAll(tx, [...meetings.values()]);
    const people = peopleOf(files);
    await this.jobs.enqueueAll(
      tx,
      SendSchedule,
      people.map((personId) => ({ runId, eventId, personId })),
    );
    await tx.query(
      `update meeting_period set schedule_published_at = coalesce(schedule_published_at, $2)
       where event_id = $1 and mode = 'PLANNED'`,
      [eventId, now],
    );
    await tx.query('update schedule_run set published_at = $2, published_by = $3, publication = $4 where id = $1', [
      runId,
      now,
      actor.personId,
      JSON.stringify({ meetings: plan.write.length, conflicts: plan.conflicts }),
    ]);
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'schedule.publish',
      subject: 'schedule_run',
      subjectId: runId,
      details: { number: files.number, meetings: plan.write.length, conflicts: plan.conflicts.length },
    });
    await tellPlan(tx, eventId, runId);
    await tellLive(tx, people.map(personRoom), 'meetings:changed', { eventId });
    return { __typename: 'SchedulePublished', run: await readRun(tx, runId), publication };
  }

  private async planned(tx: Tx, { eventId, result }: RunFiles): Promise<WritePlan> {
    const placed = result?.placed ?? [];
    return planWriting(placed, await lockForWriting(tx, eventId, placed, this.clock.now()));
  }

  private async described(db: Queryable, files: RunFiles, plan: WritePlan): Promise<SchedulePublication> {
    const words = await readWords(db, files);
    const period = await readPeriod(db, files.eventId);
    const told = peopleOf(files);
    const met = new Set(plan.write.flatMap(({ personIds }) => personIds));
    return {
      meetings: plan.write.length,
      told: told.length,
      without: told.filter((id) => !met.has(id)).length,
      conflicts: plan.conflicts.map(({ requestId, conflict }) => ({ people: words.people(requestId), conflict })),
      endsAsking: period !== undefined && meetingPhase(period, this.clock.now()) === 'ASKING',
    };
  }
}

/** Everybody who wished for a meeting. */
const peopleOf = ({ input }: RunFiles): string[] =>
  input.participants.map(({ id }) => id).filter((id) => !isBoothPlace(id));
