import { Injectable } from '@nestjs/common';
import type {
  MeetingAbsent,
  MeetingStatus,
  MutationSayMeetingCameArgs,
  MutationSettleMeetingArgs,
  SayOutcome,
  SettleOutcome,
} from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { MeetingsGateway } from '../meetings.gateway';
import { findPairOfMeeting, type Pair, personsOf } from '../booking/parties';
import { readMeetingOfDay, readMeetingToSettle, SAY_DAYS, TAKE_BACK_MINUTES } from './day.queries';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Refusal = Extract<SayOutcome & SettleOutcome, { __typename?: 'NotTheTimeToSay' | 'MeetingNotOn' }>;

/** Whether a meeting took place: the two say so, each for themselves; staff decide where they disagree. */
@Injectable()
export class SayCame {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly live: MeetingsGateway,
  ) {}

  async say(actor: Actor, { meetingId, happened, absent }: MutationSayMeetingCameArgs): Promise<SayOutcome> {
    const pair = await this.own(actor, meetingId);
    const refused = await this.database.transaction(async (tx) => {
      const not = await this.refusal(tx, meetingId);
      if (not) return not;
      await tx.query('delete from meeting_saying where meeting_id = $1 and said_by = $2 and not by_staff', [
        meetingId,
        actor.personId,
      ]);
      await tx.query(
        `insert into meeting_saying (meeting_id, said_by, happened, absent_person_id, said_at) values ($1, $2, $3, $4, $5)`,
        [meetingId, actor.personId, happened, happened ? null : absentOf(pair, actor, absent), this.clock.now()],
      );
      return undefined;
    });
    return refused ?? this.said(actor, pair, meetingId);
  }

  async takeBack(actor: Actor, meetingId: string): Promise<SayOutcome> {
    const pair = await this.own(actor, meetingId);
    const until = await this.database.transaction(async (tx): Promise<Date | undefined> => {
      await this.lock(tx, meetingId);
      const [saying] = await tx.query<{ saidAt: Date }[]>(
        `select said_at as "saidAt" from meeting_saying where meeting_id = $1 and said_by = $2 and not by_staff`,
        [meetingId, actor.personId],
      );
      const last = saying && new Date(saying.saidAt.getTime() + TAKE_BACK_MINUTES * MINUTE);
      if (last && last < this.clock.now()) return last;
      await tx.query('delete from meeting_saying where meeting_id = $1 and said_by = $2 and not by_staff', [
        meetingId,
        actor.personId,
      ]);
      return undefined;
    });
    return until ? { __typename: 'SaidTooLongAgo', until } : this.said(actor, pair, meetingId);
  }

  async settle(actor: Actor, { meetingId, happened, absentId }: MutationSettleMeetingArgs): Promise<SettleOutcome> {
    const pair = await this.anybodys(meetingId);
    await this.access.require(actor, 'meetings.run', pair.eventId);
    if (absentId != null && !personsOf(pair).includes(absentId)) throw new NotFoundOrNotAllowed();
    const refused = await this.database.transaction(async (tx) => {
      const not = await this.refusal(tx, meetingId);
      if (not) return not;
      await tx.query('delete from meeting_saying where meeting_id = $1 and by_staff', [meetingId]);
      await tx.query(
        `insert into meeting_saying (meeting_id, said_by, by_staff, happened, absent_person_id, said_at)
         values ($1, $2, true, $3, $4, $5)`,
        [meetingId, actor.personId, happened, happened ? null : (absentId ?? null), this.clock.now()],
      );
      return undefined;
    });
    if (refused) return refused;
    this.live.changed(pair.eventId, personsOf(pair));
    return {
      __typename: 'MeetingSettled',
      meeting: await readMeetingToSettle(this.database, meetingId, this.clock.now()),
    };
  }

  private async own(actor: Actor, meetingId: string): Promise<Pair> {
    const pair = await findPairOfMeeting(this.database, meetingId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    return pair;
  }

  private async anybodys(meetingId: string): Promise<Pair> {
    const [pair] = isId(meetingId)
      ? await this.database.query<Pair>(
          `select r.id as "requestId", r.event_id as "eventId", r.from_person_id as "fromPersonId", r.to_person_id as "toPersonId"
           from meeting m join meeting_request r on r.id = m.request_id where m.id = $1`,
          [meetingId],
        )
      : [];
    if (!pair) throw new NotFoundOrNotAllowed();
    return pair;
  }

  private async said(actor: Actor, pair: Pair, meetingId: string): Promise<SayOutcome> {
    this.live.changed(pair.eventId, personsOf(pair));
    return {
      __typename: 'MeetingSaid',
      meeting: await readMeetingOfDay(this.database, meetingId, actor.personId, this.clock.now()),
    };
  }

  /** One after the other, so that what is said twice at once is one saying; the meeting itself may change meanwhile. */
  private async lock(tx: Tx, meetingId: string) {
    const [meeting] = await tx.query<{ status: MeetingStatus; startsAt: Date; endsAt: Date }[]>(
      `select m.status, s.starts_at as "startsAt", s.ends_at as "endsAt"
       from meeting m join slot s on s.id = m.slot_id where m.id = $1 for no key update of m`,
      [meetingId],
    );
    return meeting!;
  }

  private async refusal(tx: Tx, meetingId: string): Promise<Refusal | undefined> {
    const { status, startsAt, endsAt } = await this.lock(tx, meetingId);
    if (status === 'CANCELLED') return { __typename: 'MeetingNotOn', status };
    const until = new Date(endsAt.getTime() + SAY_DAYS * DAY);
    const now = this.clock.now();
    return startsAt <= now && now < until ? undefined : { __typename: 'NotTheTimeToSay', from: startsAt, until };
  }
}

function absentOf(pair: Pair, actor: Actor, absent: MeetingAbsent | null | undefined): string | null {
  if (!absent) return null;
  return absent === 'ME' ? actor.personId : personsOf(pair).find((id) => id !== actor.personId)!;
}
