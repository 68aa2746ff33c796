import { Injectable } from '@nestjs/common';
import type { BookOutcome, RequestStatus } from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { findFull, findTooClose, type Full, limitOf, lockToMeet } from './limits';
import { MeetingNotices } from './meeting-notices';
import { type Closed, closedUnlessIn, type MeetingPeriodRow, readPeriod } from '../phases/meeting-period';
import { MeetingsGateway } from '../meetings.gateway';
import { readFreeSlots, readMeeting, readRequest } from '../meetings.queries';
import {
  findAnswerable,
  findOpenBetween,
  findPairOfMeeting,
  lockRequest,
  lockToAnswer,
  type LockedRequest,
  type Pair,
  personsOf,
} from './parties';
import { findFreeTable, leaveSeats, lockSlots, SEAT_RULES, takeSeats } from './seats';

type Booking =
  | { outcome: 'BOOKED'; meetingId: string; changed: boolean }
  | { outcome: 'TAKEN' }
  | { outcome: 'KNOWN' }
  | { outcome: 'FULL'; full: Full }
  | { outcome: 'TOO_CLOSE'; minutes: number }
  | { outcome: 'NOT_OPEN'; status: RequestStatus };

type Work = (tx: Tx, period: MeetingPeriodRow | undefined) => Promise<Booking>;

/** The two, with the limits of their event. */
type PairNow = Pair & { period: MeetingPeriodRow | undefined };

/** Accepting a request into a slot, and moving a meeting to another one. */
@Injectable()
export class BookMeeting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly notices: MeetingNotices,
    private readonly live: MeetingsGateway,
  ) {}

  /**
   * The person asked, or a colleague when the company was asked, accepts in any slot; the one who asked books one of the
   * times proposed. What was accepted as a wish either of the two books.
   */
  async accept(actor: Actor, requestId: string, slotId: string): Promise<BookOutcome> {
    const pair = await findAnswerable(this.database, requestId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    return this.book(actor, pair, (tx, period) => this.acceptIn(tx, actor, { ...pair, period }, slotId));
  }

  /** Either person moves a meeting that has not begun; when the new slot is taken, the old one stays. */
  async move(actor: Actor, meetingId: string, slotId: string): Promise<BookOutcome> {
    const pair = await findPairOfMeeting(this.database, meetingId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    return this.book(actor, pair, (tx, period) => this.moveIn(tx, { ...pair, period }, meetingId, slotId));
  }

  private async book(actor: Actor, pair: Pair, work: Work): Promise<BookOutcome> {
    const booking = await this.attempt(pair, work);
    if ('__typename' in booking) return booking;
    switch (booking.outcome) {
      case 'BOOKED':
        if (booking.changed) this.live.changed(pair.eventId, personsOf(pair));
        return {
          __typename: 'MeetingBooked',
          meeting: await readMeeting(this.database, booking.meetingId, actor.personId),
        };
      case 'TAKEN':
        return { __typename: 'SlotTaken', alternatives: await this.freeSlots(pair) };
      case 'FULL':
        return { __typename: 'MeetingLimitReached', ...limitOf(booking.full, actor.personId) };
      case 'TOO_CLOSE':
        return {
          __typename: 'MeetingTooClose',
          minutes: booking.minutes,
          alternatives: await this.freeSlots(pair),
        };
      case 'KNOWN': {
        const openId = await findOpenBetween(this.database, pair.eventId, pair.fromPersonId, pair.toPersonId);
        if (!openId) return { __typename: 'RequestNotOpen', status: 'WITHDRAWN' };
        return { __typename: 'AlreadyAsked', request: await readRequest(this.database, openId, actor.personId) };
      }
      case 'NOT_OPEN':
        return { __typename: 'RequestNotOpen', status: booking.status };
      default:
        return assertNever(booking);
    }
  }

  private freeSlots(pair: Pair) {
    return readFreeSlots(this.database, pair, this.clock.now());
  }

  private async attempt(pair: Pair, work: Work): Promise<Booking | Closed> {
    try {
      return await this.database.transaction(async (tx) => {
        const period = await readPeriod(tx, pair.eventId);
        return closedUnlessIn(period, this.clock.now(), ['BOOKING']) ?? work(tx, period);
      });
    } catch (error) {
      if (SEAT_RULES.some((rule) => violates(error, rule))) return { outcome: 'TAKEN' };
      // A colleague who takes a request of the company has one open with the same person already.
      if (violates(error, 'meeting_request_one_open_per_pair')) return { outcome: 'KNOWN' };
      throw error;
    }
  }

  private async acceptIn(tx: Tx, actor: Actor, pair: PairNow, slotId: string): Promise<Booking> {
    // Tickets before requests, as when somebody gives up a ticket: neither waits for the other.
    const holders = await lockToMeet(tx, pair.eventId, personsOf(pair), pair.period);
    const request = await lockToAnswer(tx, pair.requestId);
    const { status } = request;
    const again = status === 'ACCEPTED' && (await this.acceptedBefore(tx, pair, slotId));
    if (again) return again;
    if (!(await this.mayBook(tx, actor, pair, request, slotId))) return { outcome: 'NOT_OPEN', status };
    if (holders.length < 2) return { outcome: 'NOT_OPEN', status: 'WITHDRAWN' };
    const full = pair.period?.meetingsPerPerson ? await findFull(tx, pair) : undefined;
    if (full) return { outcome: 'FULL', full };
    const tableId = await this.lockAndFindTable(tx, pair, slotId);
    if (!tableId) return { outcome: 'TAKEN' };
    const minutes = pair.period?.minutesBetween ? await findTooClose(tx, pair, slotId) : undefined;
    if (minutes) return { outcome: 'TOO_CLOSE', minutes };
    const [meeting] = await tx.query<{ id: string }[]>(
      `insert into meeting (event_id, request_id, slot_id, table_id, status, booked_at)
       values ($1, $2, $3, $4, 'BOOKED', $5) returning id`,
      [pair.eventId, pair.requestId, slotId, tableId, this.clock.now()],
    );
    const meetingId = meeting!.id;
    await takeSeats(tx, { meetingId, slotId, tableId, personIds: personsOf(pair) });
    await tx.query(
      `update meeting_request set status = 'ACCEPTED', answered_at = coalesce(answered_at, $2), to_person_id = $3
       where id = $1`,
      [pair.requestId, this.clock.now(), pair.toPersonId],
    );
    await this.notices.booked(tx, meetingId);
    return { outcome: 'BOOKED', meetingId, changed: true };
  }

  private async mayBook(tx: Tx, actor: Actor, pair: Pair, request: LockedRequest, slotId: string): Promise<boolean> {
    if (request.status === 'PENDING') {
      if (actor.personId === pair.toPersonId) return true;
      if (request.proposedSlotIds.length === 0) throw new NotFoundOrNotAllowed();
      return request.proposedSlotIds.includes(slotId);
    }
    const isWish = request.status === 'ACCEPTED' && request.toPersonId === pair.toPersonId;
    return (
      isWish && (await tx.query<object[]>('select from meeting where request_id = $1', [pair.requestId])).length === 0
    );
  }

  /** The answer got lost on its way and the phone asks again: the same booking is no conflict. */
  private async acceptedBefore(tx: Tx, pair: Pair, slotId: string): Promise<Booking | undefined> {
    const [meeting] = await tx.query<{ id: string }[]>(
      `select id from meeting where request_id = $1 and slot_id::text = $2 and status = 'BOOKED'`,
      [pair.requestId, slotId],
    );
    return meeting && { outcome: 'BOOKED', meetingId: meeting.id, changed: false };
  }

  private async moveIn(tx: Tx, pair: PairNow, meetingId: string, slotId: string): Promise<Booking> {
    await lockToMeet(tx, pair.eventId, personsOf(pair), pair.period);
    const status = await lockRequest(tx, pair.requestId);
    const [meeting] = await tx.query<{ slotId: string; startsAt: Date }[]>(
      `select m.slot_id as "slotId", s.starts_at as "startsAt" from meeting m join slot s on s.id = m.slot_id
       where m.id = $1 and m.status = 'BOOKED'`,
      [meetingId],
    );
    if (!meeting || meeting.startsAt <= this.clock.now()) return { outcome: 'NOT_OPEN', status };
    if (meeting.slotId === slotId) return { outcome: 'BOOKED', meetingId, changed: false };
    const tableId = await this.lockAndFindTable(tx, pair, slotId, meeting.slotId);
    if (!tableId) return { outcome: 'TAKEN' };
    const minutes = pair.period?.minutesBetween ? await findTooClose(tx, pair, slotId) : undefined;
    if (minutes) return { outcome: 'TOO_CLOSE', minutes };
    await leaveSeats(tx, meetingId);
    await takeSeats(tx, { meetingId, slotId, tableId, personIds: personsOf(pair) });
    await tx.query('update meeting set slot_id = $2, table_id = $3, revision = revision + 1 where id = $1', [
      meetingId,
      slotId,
      tableId,
    ]);
    await this.notices.moved(tx, meetingId);
    return { outcome: 'BOOKED', meetingId, changed: true };
  }

  private async lockAndFindTable(tx: Tx, pair: Pair, slotId: string, oldSlotId?: string): Promise<string | undefined> {
    const slots = await lockSlots(tx, pair.eventId, oldSlotId ? [slotId, oldSlotId] : [slotId]);
    const wanted = slots.find(({ id }) => id === slotId);
    if (!wanted || wanted.startsAt <= this.clock.now()) return undefined;
    return findFreeTable(tx, pair.eventId, slotId, personsOf(pair));
  }
}
