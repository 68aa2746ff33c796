import { Injectable } from '@nestjs/common';
import type {
  AlreadyRegistered,
  Busy,
  CodeNotUsable,
  InvalidInput,
  KindNotForYou,
  OnWaitingList,
  RegistrationClosed,
  RegistrationInput,
  SoldOut,
  TicketSent,
} from '@parvis/contract/resolvers';
import { ticketPrice } from '@parvis/domain';
import { holdEvent } from '@parvis/events';
import {
  type Actor,
  Clock,
  Database,
  Jobs,
  NotFoundOrNotAllowed,
  type Queryable,
  type Tx,
  violates,
} from '@parvis/platform';
import { SendDecision } from './approval/jobs';
import { chooseKind } from './choose-kind';
import { findCode, isForKind, type UsableCode } from './codes/find-code';
import { takeCode } from './codes/take-code';
import { confirmTicket } from './confirm-ticket';
import { TakeAnswers } from './form/take-answers';
import { issueTicket } from './issue-ticket';
import { SendTicket } from './jobs/definitions';
import { orBusy } from './or-busy';
import { holdPass, type Pass, type PassRefused, readPass, takePass } from './passes';
import { addPerson, personWith } from './people';
import { PlaceReturns } from './place-returns';
import { capacityOf, freePlaces, LIVE, lockPlaces } from './places';
import { readTicketById, type TicketRow } from './registration.queries';
import { readForm, type RegistrationForm } from './registration.rules';
import { readTicketKinds, type TicketKindRow } from './ticket-kinds.queries';
import { openGroup } from './waiting-list/open-group';
import { WaitingLine } from './waiting-list/waiting-line';

export type RegisterOutcome =
  | { __typename: 'Registered'; ticket: TicketRow }
  | { __typename: 'PaymentNeeded'; kind: TicketKindRow }
  | ({ __typename: 'PassNotUsable' } & PassNotUsableRow)
  | TicketSent
  | AlreadyRegistered
  | KindNotForYou
  | SoldOut
  | OnWaitingList
  | CodeNotUsable
  | RegistrationClosed
  | InvalidInput
  | Busy;

/** A link that opens nothing; the event is filled in by its resolver. */
export interface PassNotUsableRow {
  why: PassRefused['fault'];
  eventId: string | null;
  givenBy: string | null;
}

/** What somebody registers with. */
interface Way {
  kind: TicketKindRow;
  pass: Pass | undefined;
  code: UsableCode | undefined;
}

interface PublishedEvent {
  id: string;
  endsAt: Date;
  capacity: number;
}

/** A second ticket is sent again at most once in this time, whoever asks for it. */
const RESEND_MINUTES = 10;

const notUsable = ({ fault, eventId, givenBy }: PassRefused): RegisterOutcome => ({
  __typename: 'PassNotUsable',
  why: fault,
  eventId,
  givenBy,
});

@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly line: WaitingLine,
    private readonly returns: PlaceReturns,
    private readonly answers: TakeAnswers,
  ) {}

  /** Registers whoever has the address; what is known of a person is never changed by a form open to everybody. */
  async run(input: RegistrationInput, actor: Actor | undefined): Promise<RegisterOutcome> {
    const read = readForm(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const { form } = read;
    const attempt = () => orBusy(() => this.database.transaction((tx) => this.registerIn(tx, form, actor)));
    try {
      const outcome = await attempt();
      const isIn = outcome.__typename === 'Registered' || outcome.__typename === 'TicketSent';
      // What this request lacks may have gone to itself, sent at the same moment.
      return !isIn && (await this.sameRequest(this.database, form.eventId, form.requestKey))
        ? await attempt()
        : outcome;
    } catch (error) {
      // Its last use went to somebody else meanwhile; now it is seen to be gone.
      if (error instanceof CodeGone) return attempt();
      // The same request, or the same person's other one, was first: now it is there to be found.
      if (violates(error, 'ticket_event_id_request_key_key') || violates(error, 'ticket_one_live_per_person'))
        return attempt();
      throw error;
    }
  }

  private async registerIn(tx: Tx, form: RegistrationForm, actor: Actor | undefined): Promise<RegisterOutcome> {
    const now = this.clock.now();
    const event = await this.publishedEvent(tx, form.eventId);
    if (!event) return { __typename: 'RegistrationClosed', reason: 'EVENT_CANCELLED' };
    const before = await this.sameRequest(tx, event.id, form.requestKey);
    if (before)
      return this.outcomeFor(tx, before.id, form.email, before.madePerson || before.personId === actor?.personId);

    const known = await personWith(tx, form.email);
    if (known && (await this.sendAgain(tx, event.id, known, now)))
      return { __typename: 'AlreadyRegistered', email: form.email };
    const way = await this.wayIn(tx, event, form, known ?? null, now);
    if ('refused' in way) return way.refused;
    const { kind, code } = way;
    const isSettled = way.pass?.sort === 'COMPANY';
    if (!isSettled && ticketPrice({ ...kind, count: 1, discount: code?.discount }).totalCents > 0)
      return { __typename: 'PaymentNeeded', kind };
    const ask = { eventId: event.id, kindId: kind.id, stages: ['REGISTRATION'] } as const;
    const answers = await this.answers.judge(tx, ask, form.answers);
    if ('errors' in answers) return { __typename: 'InvalidInput', errors: answers.errors };

    await lockPlaces(tx, [kind.id]);
    const pass = way.pass && (await holdPass(tx, form.pass!, way.pass, now));
    if (pass && 'fault' in pass) return notUsable(pass);
    if (!pass || pass.sort === 'INVITATION') {
      // Whoever waits comes before whoever comes now.
      if ((await freePlaces(tx, event.id, kind.id)) !== 0) await this.line.serve(tx, event.id, [kind.id]);
      if ((await freePlaces(tx, event.id, kind.id)) === 0) return this.full(tx, event, kind, form);
    }
    const personId = known ?? (await addPerson(tx, form, now));
    const { requestKey, openToMeetings } = form;
    const ticketId = await issueTicket(tx, {
      eventId: event.id,
      personId,
      kindId: kind.id,
      requestKey,
      openToMeetings,
      now,
    });
    await this.answers.keep(tx, { ticketId, personId, eventId: event.id, language: form.language }, answers);
    if (code && !(await takeCode(tx, code.id, { ticketId }, now))) throw new CodeGone();
    if (pass) await takePass(tx, pass, ticketId, now);
    if (pass?.sort === 'WAITING') await openGroup(tx, this.jobs, { entryId: pass.id, ticketId, now });
    await this.leaveLines(tx, event.id, form.email);
    if (kind.needsApproval && !pass)
      await this.jobs.enqueue(tx, SendDecision, { ticketId, about: 'ASKED', cause: `ticket:${ticketId}:asked` });
    else await confirmTicket(tx, this.jobs, { ticketId, now });
    return this.outcomeFor(tx, ticketId, form.email, !known || known === actor?.personId);
  }

  /** The kind of ticket and what opens it: a secret link, or the person's choice with a code. */
  private async wayIn(
    tx: Tx,
    event: PublishedEvent,
    form: RegistrationForm,
    personId: string | null,
    now: Date,
  ): Promise<Way | { refused: RegisterOutcome }> {
    if (form.pass) {
      const pass = await readPass(tx, form.pass, now);
      if ('fault' in pass) return { refused: notUsable(pass) };
      const kinds = await readTicketKinds(tx, event.id, now, { withHidden: true });
      const kind = kinds.find(({ id }) => id === pass.kindId);
      if (pass.eventId !== event.id || !kind)
        return { refused: notUsable({ fault: 'UNKNOWN', eventId: null, givenBy: null }) };
      return { kind, pass, code: undefined };
    }
    const found = form.code ? await findCode(tx, event.id, form.code, now) : undefined;
    if (found && 'fault' in found) return { refused: { __typename: 'CodeNotUsable', fault: found.fault } };
    const wish = { chosenId: form.kindId, ofCode: found?.code.kindIds };
    const choice = await chooseKind(tx, event.id, { email: form.email, personId }, wish, now);
    if ('notForYou' in choice) return { refused: { __typename: 'KindNotForYou', audience: choice.notForYou } };
    if ('closed' in choice)
      return {
        refused: { __typename: 'RegistrationClosed', reason: event.endsAt <= now ? 'EVENT_OVER' : choice.closed },
      };
    const kind = 'soldOut' in choice ? choice.soldOut : choice.kind;
    if (found && !isForKind(found.code, kind))
      return { refused: { __typename: 'CodeNotUsable', fault: 'OTHER_KINDS' } };
    if ('soldOut' in choice) {
      await lockPlaces(tx, [kind.id]);
      if ((await freePlaces(tx, event.id, kind.id)) === 0) return { refused: await this.full(tx, event, kind, form) };
    }
    // What changes nothing is not used up.
    const saves = kind.needsCode || (kind.priceCents > 0 && found?.code.discount);
    return { kind, pass: undefined, code: saves ? found?.code : undefined };
  }

  private async full(
    tx: Tx,
    event: PublishedEvent,
    kind: TicketKindRow,
    form: RegistrationForm,
  ): Promise<RegisterOutcome> {
    if (!form.waitIfFull) return { __typename: 'SoldOut', capacity: event.capacity };
    return {
      __typename: 'OnWaitingList',
      ...(await this.line.join(tx, { ...form, eventId: event.id, kindId: kind.id, places: 1 })),
    };
  }

  /** Whoever has a ticket no longer waits for one; a place that was kept for them is free again. */
  private async leaveLines(tx: Tx, eventId: string, email: string): Promise<void> {
    const left = await tx.query<[{ id: string }[], number]>(
      `update waiting_entry set status = 'LEFT' where event_id = $1 and email = $2 and places = 1
         and status in ('WAITING', 'OFFERED') returning id`,
      [eventId, email],
    );
    if (left[1] > 0) await this.returns.tell(tx, eventId);
  }

  private async publishedEvent(tx: Tx, eventId: string): Promise<PublishedEvent | undefined> {
    const held = await holdEvent(tx, eventId);
    if (!held || held.status === 'DRAFT') throw new NotFoundOrNotAllowed();
    if (held.status === 'CANCELLED') return undefined;
    const [event] = await tx.query<PublishedEvent[]>(
      `select e.id, e.ends_at as "endsAt", coalesce(${capacityOf('e.id')}, 0) as capacity
       from event e where e.id = $1`,
      [held.id],
    );
    return event!;
  }

  private async sameRequest(db: Queryable, eventId: string, requestKey: string) {
    // A person made by a registration has the ticket's own time of birth.
    const [ticket] = await db.query<{ id: string; personId: string; madePerson: boolean }>(
      `select t.id, t.person_id as "personId", p.created_at = t.registered_at as "madePerson"
       from ticket t join person p on p.id = t.person_id where t.event_id = $1 and t.request_key = $2`,
      [eventId, requestKey],
    );
    return ticket;
  }

  /** True for somebody who has a ticket, which is sent to them once more. */
  private async sendAgain(tx: Tx, eventId: string, personId: string, now: Date): Promise<boolean> {
    const [ticket] = await tx.query<{ id: string }[]>(
      `select id from ticket where event_id = $1 and person_id = $2 and status in ${LIVE}`,
      [eventId, personId],
    );
    if (!ticket) return false;
    const period = Math.floor(now.getTime() / (RESEND_MINUTES * 60_000));
    await this.jobs.enqueue(tx, SendTicket, { ticketId: ticket.id, cause: `ticket:${ticket.id}:again:${period}` });
    return true;
  }

  private async outcomeFor(tx: Tx, ticketId: string, email: string, isTheirs: boolean): Promise<RegisterOutcome> {
    if (!isTheirs) return { __typename: 'TicketSent', email };
    return { __typename: 'Registered', ticket: (await readTicketById(tx, ticketId))! };
  }
}

/** The code was used up after it was read: the whole registration is tried again, and then says so. */
class CodeGone extends Error {}
