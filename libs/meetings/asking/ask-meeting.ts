import { Injectable } from '@nestjs/common';
import type { AskOutcome, MutationAskMeetingArgs } from '@parvis/contract/resolvers';
import { assertNever, isId } from '@parvis/domain';
import { type Actor, Clock, Database, Jobs, type Tx, violates } from '@parvis/platform';
import { SendMeetingAsked } from '../jobs/send-meeting-asked';
import { type Closed, closedUnlessIn, readPeriod } from '../phases/meeting-period';
import { findOpenBetween } from '../booking/parties';
import { ExpireRequest } from './expire-request';
import { colleaguesWhoMayTake, expiryOf, readTerms } from './terms';
import { MeetingsGateway } from '../meetings.gateway';
import { readRequest } from '../meetings.queries';
import { faultsIn, messageRule, priorityRule } from '../meetings.rules';
import { lockTickets } from '../booking/tickets';

const HOUR = 3_600_000;

type Asked =
  | { outcome: 'ASKED' | 'OPEN_BEFORE'; requestId: string; told?: string[] }
  | { outcome: 'KEY_REUSED' }
  | { outcome: 'NOT_AVAILABLE'; personId: string }
  | { outcome: 'TOO_MANY'; retryAfterMinutes: number }
  | { outcome: 'LIMIT'; limit: number };

@Injectable()
export class AskMeeting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly live: MeetingsGateway,
  ) {}

  async ask(actor: Actor, input: MutationAskMeetingArgs): Promise<AskOutcome> {
    const { eventId, personId } = input;
    const message = input.message.trim();
    const { priority, forCompany } = { priority: input.priority ?? 2, forCompany: input.forCompany ?? false };
    const errors = faultsIn({ message: messageRule, priority: priorityRule }, { message, priority });
    if (!isId(input.requestKey)) errors.push({ field: 'requestKey', code: 'REQUEST_KEY_INVALID' });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    if (!isId(personId) || personId === actor.personId) return { __typename: 'PersonNotAvailable', personId };

    const asked = await this.askOnce(actor.personId, {
      eventId,
      personId,
      message,
      requestKey: input.requestKey,
      priority,
      forCompany,
    });
    if ('__typename' in asked) return asked;
    switch (asked.outcome) {
      case 'ASKED':
        this.live.changed(eventId, [actor.personId, personId, ...(asked.told ?? [])]);
        return {
          __typename: 'MeetingAsked',
          request: await readRequest(this.database, asked.requestId, actor.personId),
        };
      case 'OPEN_BEFORE':
        return {
          __typename: 'AlreadyAsked',
          request: await readRequest(this.database, asked.requestId, actor.personId),
        };
      case 'NOT_AVAILABLE':
        return { __typename: 'PersonNotAvailable', personId: asked.personId };
      case 'TOO_MANY':
        return { __typename: 'TooManyRequests', retryAfterMinutes: asked.retryAfterMinutes };
      case 'LIMIT':
        return { __typename: 'RequestLimitReached', limit: asked.limit };
      case 'KEY_REUSED':
        return { __typename: 'InvalidInput', errors: [{ field: 'requestKey', code: 'REQUEST_KEY_REUSED' }] };
      default:
        return assertNever(asked);
    }
  }

  /** A constraint that refuses the row means that the same request, or one for the same two people, is there by now. */
  private async askOnce(me: string, input: MutationAskMeetingArgs): Promise<Asked | Closed> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction((tx) => this.askIn(tx, me, input));
      } catch (error) {
        const known =
          violates(error, 'meeting_request_one_open_per_pair') ||
          violates(error, 'meeting_request_from_person_id_request_key_key');
        if (!known || attempt === 3) throw error;
      }
    }
  }

  private async askIn(
    tx: Tx,
    me: string,
    { eventId, personId, message, requestKey, priority, forCompany }: MutationAskMeetingArgs,
  ): Promise<Asked | Closed> {
    const now = this.clock.now();
    const holders = await lockTickets(tx, eventId, [me, personId], 'no key update');
    const before = await this.requestBefore(tx, me, { eventId, personId, requestKey });
    if (before) return before;
    const period = await readPeriod(tx, eventId);
    const closed = closedUnlessIn(period, now, ['ASKING', 'BOOKING']);
    if (closed || !period) return closed!;
    if (!holders.some((holder) => holder.personId === me)) return { outcome: 'NOT_AVAILABLE', personId: me };
    if (!holders.some((holder) => holder.personId === personId && holder.isOpenToMeetings)) {
      return { outcome: 'NOT_AVAILABLE', personId };
    }
    const terms = await readTerms(tx, eventId, me, personId);
    if (!terms.mayMeet) return { outcome: 'NOT_AVAILABLE', personId };
    if (terms.limit !== null && terms.open >= terms.limit) return { outcome: 'LIMIT', limit: terms.limit };
    const wait = await this.minutesToWait(tx, eventId, me, now, period.requestsPerHour);
    if (wait) return { outcome: 'TOO_MANY', retryAfterMinutes: wait };
    const expiresAt = expiryOf(period, now);
    const [request] = await tx.query<{ id: string }[]>(
      `insert into meeting_request (event_id, request_key, from_person_id, to_person_id, message, status, sent_at,
         priority, company_id, expires_at)
       values ($1, $2, $3, $4, $5, 'PENDING', $6, $7, $8, $9) returning id`,
      [eventId, requestKey, me, personId, message, now, priority, forCompany ? terms.companyId : null, expiresAt],
    );
    const requestId = request!.id;
    await this.jobs.enqueue(tx, SendMeetingAsked, { requestId });
    const colleagues = forCompany ? await colleaguesWhoMayTake(tx, eventId, me, personId) : [];
    await this.jobs.enqueueAll(
      tx,
      SendMeetingAsked,
      colleagues.map((colleagueId) => ({ requestId, colleagueId })),
    );
    await this.jobs.enqueue(tx, ExpireRequest, { requestId }, { runAt: expiresAt });
    return { outcome: 'ASKED', requestId, told: colleagues };
  }

  private async requestBefore(
    tx: Tx,
    me: string,
    asked: { eventId: string; personId: string; requestKey: string },
  ): Promise<Asked | undefined> {
    const { eventId, personId, requestKey } = asked;
    const [sameKey] = await tx.query<{ id: string; isSame: boolean }[]>(
      `select id, event_id = $3 and to_person_id = $4 as "isSame" from meeting_request
       where from_person_id = $1 and request_key = $2`,
      [me, requestKey, eventId, personId],
    );
    if (sameKey) return sameKey.isSame ? { outcome: 'ASKED', requestId: sameKey.id } : { outcome: 'KEY_REUSED' };
    const open = await findOpenBetween(tx, eventId, me, personId);
    return open ? { outcome: 'OPEN_BEFORE', requestId: open } : undefined;
  }

  /** The caller's ticket is locked, so that many requests at once are counted one after the other. */
  private async minutesToWait(
    tx: Tx,
    eventId: string,
    me: string,
    now: Date,
    most: number,
  ): Promise<number | undefined> {
    const recent = await tx.query<{ sentAt: Date }[]>(
      `select sent_at as "sentAt" from meeting_request where event_id = $1 and from_person_id = $2 and sent_at > $3
       order by sent_at desc limit $4`,
      [eventId, me, new Date(now.getTime() - HOUR), most],
    );
    if (recent.length < most) return undefined;
    return Math.max(1, Math.ceil((recent.at(-1)!.sentAt.getTime() + HOUR - now.getTime()) / 60_000));
  }
}
