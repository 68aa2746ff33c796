import { Injectable } from '@nestjs/common';
import type {
  AlreadyRegistered,
  Busy,
  InvalidInput,
  OnWaitingList,
  PlacesFree,
  RegistrationClosed,
  WaitingInput,
} from '@parvis/contract/resolvers';
import { holdEvent } from '@parvis/events';
import { Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { orBusy } from '../or-busy';
import { freePlaces, LIVE, lockPlaces } from '../places';
import { readTicketKinds } from '../ticket-kinds.queries';
import { type Arrival, WaitingLine } from './waiting-line';
import { readArrival } from './waiting.rules';

export type JoinOutcome = OnWaitingList | PlacesFree | AlreadyRegistered | RegistrationClosed | InvalidInput | Busy;

/** Into the line of a kind that is sold out, alone or as a group. */
@Injectable()
export class JoinLine {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly line: WaitingLine,
  ) {}

  async run(input: WaitingInput): Promise<JoinOutcome> {
    const read = readArrival(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const attempt = () => orBusy(() => this.database.transaction((tx) => this.joinIn(tx, read.arrival)));
    try {
      return await attempt();
    } catch (error) {
      // The same request was first: now it is there to be found.
      if (violates(error, 'waiting_entry_event_id_request_key_key')) return attempt();
      throw error;
    }
  }

  private async joinIn(tx: Tx, arrival: Arrival): Promise<JoinOutcome> {
    const event = await holdEvent(tx, arrival.eventId);
    if (event?.status === 'CANCELLED') return { __typename: 'RegistrationClosed', reason: 'EVENT_CANCELLED' };
    const kinds =
      event?.status === 'PUBLISHED' ? await readTicketKinds(tx, event.id, this.clock.now(), { withHidden: false }) : [];
    const kind = kinds.find(({ id }) => id === arrival.kindId);
    if (!event || !kind) throw new NotFoundOrNotAllowed();
    if (kind.state === 'NOT_YET') return { __typename: 'RegistrationClosed', reason: 'NOT_YET_OPEN' };
    if (kind.state === 'SALE_OVER') return { __typename: 'RegistrationClosed', reason: 'SALE_OVER' };
    // Whoever comes for others, a group, may have a ticket already.
    if (arrival.places === 1 && (await this.isRegistered(tx, event.id, arrival.email)))
      return { __typename: 'AlreadyRegistered', email: arrival.email };
    await lockPlaces(tx, [kind.id]);
    const free = await freePlaces(tx, event.id, kind.id);
    if (free === null || free >= arrival.places) {
      // Free for whoever waits first; what is left then can be had at once.
      await this.line.serve(tx, event.id, [kind.id]);
      const left = await freePlaces(tx, event.id, kind.id);
      if (left === null || left >= arrival.places) return { __typename: 'PlacesFree', free: left };
    }
    return { __typename: 'OnWaitingList', ...(await this.line.join(tx, arrival)) };
  }

  private async isRegistered(tx: Tx, eventId: string, email: string): Promise<boolean> {
    const [ticket] = await tx.query<object[]>(
      `select 1 from ticket t join person p on p.id = t.person_id
       where t.event_id = $1 and p.email = $2 and t.status in ${LIVE}`,
      [eventId, email],
    );
    return ticket !== undefined;
  }
}
