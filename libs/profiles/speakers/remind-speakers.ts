import { Injectable } from '@nestjs/common';
import type { SpeakerBoardOutcome, SpeakerBoardRow, SpeakerDeadlinesInput } from '@parvis/contract/resolvers';
import { isMissing } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { fieldErrors } from '../profile.rules';
import { RemindBeforeDeadline, SendSpeakerMail, type SpeakerDeadline } from './jobs/definitions';
import { deadlines } from './speaker.rules';
import { readSpeakerBoard } from './speaker-board.queries';

const DAY = 86_400_000;
/** Before a deadline, in days. */
const REMINDERS = [7, 1];

/** Writes to speakers who miss something, and to nobody else. */
@Injectable()
export class RemindSpeakers {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Whoever was written to since yesterday is left in peace. */
  async remind(actor: Actor, eventId: string, personIds: readonly string[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const count = await this.write(
        tx,
        eventId,
        (row) => personIds.includes(row.personId) && row.items.some(isMissing),
      );
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'speaker.remind',
        subject: 'event',
        subjectId: eventId,
        details: { count },
      });
      return count;
    });
  }

  async beforeDeadline(eventId: string, deadline: SpeakerDeadline, dueAt: string): Promise<void> {
    await this.database.transaction((tx) =>
      this.write(tx, eventId, (row) =>
        row.items.some(
          (item) =>
            isMissing(item) &&
            item.dueAt?.toISOString() === dueAt &&
            (item.key === 'SLIDES') === (deadline === 'SLIDES'),
        ),
      ),
    );
  }

  async saveDeadlines(actor: Actor, { eventId, ...input }: SpeakerDeadlinesInput): Promise<SpeakerBoardOutcome> {
    const typed = deadlines.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    const { profileDueAt, slidesDueAt, takesLateSlides } = typed.data;
    return this.database.transaction(async (tx): Promise<SpeakerBoardOutcome> => {
      await tx.query(
        `insert into speaker_deadlines (event_id, profile_due_at, slides_due_at, takes_late_slides) values ($1, $2, $3, $4)
         on conflict (event_id) do update set profile_due_at = excluded.profile_due_at,
           slides_due_at = excluded.slides_due_at, takes_late_slides = excluded.takes_late_slides`,
        [eventId, profileDueAt, slidesDueAt, takesLateSlides],
      );
      await this.plan(tx, eventId, 'PROFILE', profileDueAt);
      await this.plan(tx, eventId, 'SLIDES', slidesDueAt);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'speaker.deadlines',
        subject: 'event',
        subjectId: eventId,
        details: { profileDueAt, slidesDueAt, takesLateSlides },
      });
      return { __typename: 'SpeakerBoardSaved', board: await readSpeakerBoard(tx, eventId, this.clock.now()) };
    });
  }

  private async plan(tx: Tx, eventId: string, deadline: SpeakerDeadline, dueAt: Date | null): Promise<void> {
    for (const days of REMINDERS) {
      const runAt = dueAt && new Date(dueAt.getTime() - days * DAY);
      if (!runAt || runAt <= this.clock.now()) continue;
      await this.jobs.enqueue(
        tx,
        RemindBeforeDeadline,
        { eventId, deadline, dueAt: dueAt.toISOString(), days },
        { runAt, key: `speakers-${deadline}-${days}:${eventId}` },
      );
    }
  }

  private async write(tx: Tx, eventId: string, isMeant: (row: SpeakerBoardRow) => boolean): Promise<number> {
    const now = this.clock.now();
    const { rows } = await readSpeakerBoard(tx, eventId, now);
    const meant = rows.filter(isMeant);
    const reminded = await tx.query<{ personId: string }[]>(
      `insert into speaker_profile as b (event_id, person_id, reminded_at) select $1, unnest($2::uuid[]), $3
       on conflict (event_id, person_id) do update set reminded_at = excluded.reminded_at
         where greatest(b.reminded_at, b.invited_at) is null or greatest(b.reminded_at, b.invited_at) <= $4
       returning person_id as "personId"`,
      [eventId, meant.map(({ personId }) => personId), now, new Date(now.getTime() - DAY)],
    );
    await this.jobs.enqueueAll(
      tx,
      SendSpeakerMail,
      reminded.map(({ personId }) => ({
        eventId,
        personId,
        cause: `speaker-reminder:${eventId}:${personId}:${now.toISOString()}`,
        what: 'REMINDER' as const,
      })),
    );
    return reminded.length;
  }
}
