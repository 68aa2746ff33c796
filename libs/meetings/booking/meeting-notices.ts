import { Injectable } from '@nestjs/common';
import { FreeAgain } from '@parvis/agenda';
import { Clock, Jobs, type Tx } from '@parvis/platform';
import { RemindOfMeeting, type Reminder } from '../jobs/remind-of-meeting';
import { SendMeetingNews } from '../jobs/send-meeting-news';

const REMIND_MINUTES = 10;
const remindAt = (startsAt: Date) => new Date(startsAt.getTime() - REMIND_MINUTES * 60_000);

interface Told {
  meetingId: string;
  eventId: string;
  revision: number;
  startsAt: Date;
  personIds: string[];
}

/** What both people, and the lines of workshops, are told about a meeting, as jobs of the transaction that changes it. */
@Injectable()
export class MeetingNotices {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async booked(tx: Tx, meetingId: string): Promise<void> {
    await this.remind(tx, await this.tellBoth(tx, meetingId));
  }

  async moved(tx: Tx, meetingId: string): Promise<void> {
    const told = await this.tellBoth(tx, meetingId);
    await this.remind(tx, told);
    await this.freeAgain(tx, told);
  }

  async cancelled(tx: Tx, meetingId: string): Promise<void> {
    await this.freeAgain(tx, await this.tellBoth(tx, meetingId));
  }

  /** Where they were passed over because of the meeting, it may be their turn now. */
  private async freeAgain(tx: Tx, { eventId, personIds }: Told): Promise<void> {
    await this.jobs.enqueue(tx, FreeAgain, { eventId, personIds });
  }

  /** The reminders of many meetings at once; what else people are told of them is the caller's. */
  async remindAll(tx: Tx, meetingIds: readonly string[]): Promise<void> {
    const reminders = await tx.query<(Reminder & { startsAt: Date })[]>(
      `select m.id as "meetingId", m.revision, p.id as "personId", s.starts_at as "startsAt"
       from meeting m join slot s on s.id = m.slot_id join meeting_request r on r.id = m.request_id
       cross join lateral (values (r.from_person_id), (r.to_person_id)) as p (id)
       where m.id = any ($1::uuid[])`,
      [meetingIds],
    );
    const startOf = new Map(reminders.map(({ meetingId, startsAt }) => [meetingId, startsAt]));
    await this.jobs.enqueueAll(
      tx,
      RemindOfMeeting,
      reminders
        .filter(({ startsAt }) => remindAt(startsAt) > this.clock.now())
        .map(({ meetingId, revision, personId }) => ({ meetingId, revision, personId })),
      ({ meetingId }) => remindAt(startOf.get(meetingId)!),
    );
  }

  /** One job a person: when one address is refused, the other person has the news all the same. */
  private async tellBoth(tx: Tx, meetingId: string): Promise<Told> {
    const [meeting] = await tx.query<Told[]>(
      `select m.id as "meetingId", m.event_id as "eventId", m.revision, s.starts_at as "startsAt", array[r.from_person_id, r.to_person_id] as "personIds"
       from meeting m join slot s on s.id = m.slot_id join meeting_request r on r.id = m.request_id where m.id = $1`,
      [meetingId],
    );
    const { revision, personIds } = meeting!;
    for (const personId of personIds) await this.jobs.enqueue(tx, SendMeetingNews, { meetingId, revision, personId });
    return meeting!;
  }

  /** A reminder made for an earlier revision finds out when it runs that it is no longer due. */
  private async remind(tx: Tx, { meetingId, revision, startsAt, personIds }: Told): Promise<void> {
    const runAt = remindAt(startsAt);
    // Whoever books for the next minutes needs no reminder of it.
    if (runAt <= this.clock.now()) return;
    for (const personId of personIds)
      await this.jobs.enqueue(tx, RemindOfMeeting, { meetingId, revision, personId }, { runAt });
  }
}
