import { Injectable } from '@nestjs/common';
import type {
  InvalidInput,
  KindNotForYou,
  MutationClaimOrderPlaceArgs,
  OrderRefused,
  PlaceClaimed,
} from '@parvis/contract/resolvers';
import { Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { type TakenAnswers, TakeAnswers } from '@parvis/registration';
import { isLive, openPlace, orRace } from './change-order';
import { lockOrder } from './lock-order';
import { hashOf } from './order-links';
import { OrderSteps } from './order-steps';
import { readHolder } from './order.rules';
import { refused } from './refused';

export type ClaimResult = PlaceClaimed | KindNotForYou | OrderRefused | InvalidInput;

const MOST_ANSWERS = 200;

/** Somebody takes the place that a link of the buyer keeps for them, and answers the form as whoever registers does. */
@Injectable()
export class ClaimPlace {
  constructor(
    private readonly answers: TakeAnswers,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly steps: OrderSteps,
  ) {}

  async run({ token, holder, language, answers }: MutationClaimOrderPlaceArgs): Promise<ClaimResult> {
    const read = readHolder(holder);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const found = await this.placeOf(token);
    if (!found) throw new NotFoundOrNotAllowed();
    return orRace(() =>
      this.database.transaction(async (tx): Promise<ClaimResult> => {
        const order = await lockOrder(tx, found.orderId);
        if (!isLive(order)) return refused('CANCELLED_ALREADY');
        if (order.endsAt <= this.clock.now()) return refused('TOO_LATE');
        const place = openPlace(order, found.placeId);
        if (!place) return refused('PLACE_TAKEN');
        const ask = { eventId: order.eventId, kindId: place.kindId, stages: ['REGISTRATION'] } as const;
        const taken = await this.answers.judge(tx, ask, answers?.slice(0, MOST_ANSWERS));
        if ('errors' in taken) return { __typename: 'InvalidInput', errors: taken.errors };
        const given = await this.steps.give(tx, { ...order, language }, place, read.holder);
        if (given === 'HAS_TICKET')
          return { __typename: 'InvalidInput', errors: [{ field: 'email', code: 'HAS_TICKET' }] };
        if (given !== 'GIVEN') return given;
        await this.keep(tx, place.id, { eventId: order.eventId, language }, taken);
        await this.steps.timeline.note(tx, order, 'order.claim');
        const isConfirmed = order.status === 'PAID' || order.method === 'PURCHASE_ORDER';
        return { __typename: 'PlaceClaimed', email: read.holder.email, isConfirmed };
      }),
    );
  }

  private async keep(
    tx: Tx,
    placeId: string,
    of: Pick<Parameters<TakeAnswers['keep']>[1], 'eventId' | 'language'>,
    taken: TakenAnswers,
  ): Promise<void> {
    const [ticket] = await tx.query<{ ticketId: string; personId: string }[]>(
      `select t.id as "ticketId", t.person_id as "personId" from place p join ticket t on t.id = p.claimed_ticket_id
       where p.id = $1`,
      [placeId],
    );
    await this.answers.keep(tx, { ...ticket!, ...of }, taken);
  }

  /** The place that a claim link is for; undefined for a link that never was, or no longer is, one. */
  private async placeOf(token: string): Promise<{ placeId: string; orderId: string } | undefined> {
    const [row] = await this.database.query<{ placeId: string; orderId: string }>(
      `select id as "placeId", order_ref as "orderId" from place where claim_token_hash = $1 and order_ref is not null`,
      [hashOf(token)],
    );
    return row;
  }
}
