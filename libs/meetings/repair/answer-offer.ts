import { Injectable } from '@nestjs/common';
import type { AnswerOfferOutcome } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { MeetingNotices } from '../booking/meeting-notices';
import { findFull, findTooClose, type Full, limitOf, lockToMeet } from '../booking/limits';
import { lockRequest, type Pair, personsOf } from '../booking/parties';
import { findFreeTable, lockSlots, SEAT_RULES, takeSeats } from '../booking/seats';
import { MeetingsGateway } from '../meetings.gateway';
import { readPeriod } from '../phases/meeting-period';
import { readFreeSlots, readMeeting } from '../meetings.queries';

interface Offer extends Pair {
  slotId: string;
}

type Answered =
  | { outcome: 'WAITS' | 'OVER' | 'TAKEN'; until?: Date }
  | { outcome: 'BOOKED'; meetingId: string }
  | { outcome: 'FULL'; full: Full };

/** Two are offered time that became free: whoever accepts first waits for the other, and then it is booked. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly notices: MeetingNotices,
    private readonly live: MeetingsGateway,
  ) {}

  async answer(actor: Actor, offerId: string, accept: boolean): Promise<AnswerOfferOutcome> {
    const offer = await this.find(offerId, actor);
    await this.access.require(actor, 'meetings.use', offer.eventId);
    const answered = await this.attempt(actor, offerId, offer, accept);
    this.live.changed(offer.eventId, personsOf(offer));
    switch (answered.outcome) {
      case 'WAITS':
        return { __typename: 'OfferAccepted', meeting: null };
      case 'BOOKED': {
        const meeting = await readMeeting(this.database, answered.meetingId, actor.personId);
        return { __typename: 'OfferAccepted', meeting };
      }
      case 'OVER':
        return { __typename: 'OfferOver', until: answered.until ?? null };
      case 'FULL':
        return { __typename: 'MeetingLimitReached', ...limitOf(answered.full, actor.personId) };
      case 'TAKEN': {
        const alternatives = await readFreeSlots(this.database, offer, this.clock.now());
        return { __typename: 'SlotTaken', alternatives };
      }
    }
  }

  private async attempt(actor: Actor, offerId: string, offer: Offer, accept: boolean): Promise<Answered> {
    try {
      return await this.database.transaction((tx) => this.answerIn(tx, actor, { offerId, offer, accept }));
    } catch (error) {
      if (SEAT_RULES.some((rule) => violates(error, rule))) return { outcome: 'TAKEN' };
      throw error;
    }
  }

  private async answerIn(
    tx: Tx,
    actor: Actor,
    { offerId, offer, accept }: { offerId: string; offer: Offer; accept: boolean },
  ): Promise<Answered> {
    const holders = await lockToMeet(tx, offer.eventId, personsOf(offer), await readPeriod(tx, offer.eventId));
    const requestStatus = await lockRequest(tx, offer.requestId);
    const [now] = await tx.query<{ status: string; acceptedBy: string | null; until: Date }[]>(
      `select status, accepted_by as "acceptedBy", expires_at as until from meeting_offer where id = $1 for update`,
      [offerId],
    );
    const { status, acceptedBy, until } = now!;
    const isOpen = status === 'OPEN' && until > this.clock.now() && holders.length === 2;
    if (!isOpen || (requestStatus !== 'PENDING' && requestStatus !== 'ACCEPTED')) {
      const booked = await this.bookedBefore(tx, offer, status);
      return booked ?? { outcome: 'OVER', until };
    }
    if (!accept) {
      await tx.query(`update meeting_offer set status = 'DECLINED' where id = $1`, [offerId]);
      return { outcome: 'OVER' };
    }
    if (acceptedBy === null || acceptedBy === actor.personId) {
      await tx.query('update meeting_offer set accepted_by = $2 where id = $1', [offerId, actor.personId]);
      return { outcome: 'WAITS' };
    }
    return this.book(tx, offerId, offer);
  }

  private async book(tx: Tx, offerId: string, offer: Offer): Promise<Answered> {
    const now = this.clock.now();
    const full = await findFull(tx, offer);
    if (full) return { outcome: 'FULL', full };
    const [slot] = await lockSlots(tx, offer.eventId, [offer.slotId]);
    const isFree = slot && slot.startsAt > now && !(await findTooClose(tx, offer, offer.slotId));
    const tableId = isFree && (await findFreeTable(tx, offer.eventId, offer.slotId, personsOf(offer)));
    if (!tableId) {
      await tx.query(`update meeting_offer set status = 'WITHDRAWN' where id = $1`, [offerId]);
      return { outcome: 'TAKEN' };
    }
    const [meeting] = await tx.query<{ id: string }[]>(
      `insert into meeting (event_id, request_id, slot_id, table_id, status, booked_at)
       values ($1, $2, $3, $4, 'BOOKED', $5) returning id`,
      [offer.eventId, offer.requestId, offer.slotId, tableId, now],
    );
    const meetingId = meeting!.id;
    await takeSeats(tx, { meetingId, slotId: offer.slotId, tableId, personIds: personsOf(offer) });
    await tx.query(
      `update meeting_request set status = 'ACCEPTED', answered_at = coalesce(answered_at, $2) where id = $1`,
      [offer.requestId, now],
    );
    await tx.query(`update meeting_offer set status = 'TAKEN' where id = $1`, [offerId]);
    await this.notices.booked(tx, meetingId);
    return { outcome: 'BOOKED', meetingId };
  }

  /** The answer got lost on its way and the phone asks again. */
  private async bookedBefore(tx: Tx, offer: Offer, status: string): Promise<Answered | undefined> {
    if (status !== 'TAKEN') return undefined;
    const [meeting] = await tx.query<{ id: string }[]>(
      `select id from meeting where request_id = $1 and status = 'BOOKED'`,
      [offer.requestId],
    );
    return meeting && { outcome: 'BOOKED', meetingId: meeting.id };
  }

  private async find(offerId: string, actor: Actor): Promise<Offer> {
    const [offer] = isId(offerId)
      ? await this.database.query<Offer>(
          `select r.id as "requestId", r.event_id as "eventId", r.from_person_id as "fromPersonId",
             r.to_person_id as "toPersonId", f.slot_id as "slotId"
           from meeting_offer f join meeting_request r on r.id = f.request_id where f.id = $1`,
          [offerId],
        )
      : [];
    if (!offer || !personsOf(offer).includes(actor.personId)) throw new NotFoundOrNotAllowed();
    return offer;
  }
}
