import { Injectable } from '@nestjs/common';
import type {
  AlreadyRegistered,
  InvalidInput,
  KindNotForYou,
  RegistrationClosed,
  RegistrationInput,
  SoldOut,
  TicketSent,
} from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { chooseKind } from './choose-kind';
import { confirmTicket } from './confirm-ticket';
import { TakeAnswers } from './form/take-answers';
import { issueTicket } from './issue-ticket';
import { SendTicket } from './jobs/definitions';
import { addPerson, personWith } from './people';
import { capacityOf, freePlaces, LIVE, lockPlaces } from './places';
import { readTicketById, type TicketRow } from './registration.queries';
import { readForm, type RegistrationForm } from './registration.rules';
import type { TicketKindRow } from './ticket-kinds.queries';

export type RegisterOutcome =
  | { __typename: 'Registered'; ticket: TicketRow }
  | { __typename: 'PaymentNeeded'; kind: TicketKindRow }
  | TicketSent
  | AlreadyRegistered
  | KindNotForYou
  | SoldOut
  | RegistrationClosed
  | InvalidInput;

/** A second ticket is sent again at most once in this time, whoever asks for it. */
const RESEND_MINUTES = 10;

@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly taking: TakeAnswers,
  ) {}

  /** Registers whoever has the address; what is known of a person is never changed by a form open to everybody. */
  async run(input: RegistrationInput, actor: Actor | undefined): Promise<RegisterOutcome> {
    const read = readForm(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const attempt = () => this.database.transaction((tx) => this.registerIn(tx, read.form, actor));
    try {
      return await attempt();
    } catch (error) {
      // The same request, or the same person's other one, was first: now it is there to be found.
      if (violates(error, 'ticket_event_id_request_key_key') || violates(error, 'ticket_one_live_per_person'))
        return attempt();
      throw error;
    }
  }

  private async registerIn(tx: Tx, form: RegistrationForm, actor: Actor | undefined): Promise<RegisterOutcome> {
    const now = this.clock.now();
    const event = await this.publishedEvent(tx, form.eventId);
    const before = await this.sameRequest(tx, event.id, form.requestKey);
    if (before)
      return this.outcomeFor(tx, before.id, form.email, before.madePerson || before.personId === actor?.personId);

    const known = await personWith(tx, form.email);
    if (known && (await this.sendAgain(tx, event.id, known, now)))
      return { __typename: 'AlreadyRegistered', email: form.email };
    const applicant = { email: form.email, personId: known ?? null };
    const choice = await chooseKind(tx, event.id, applicant, form.kindId, now);
    if ('notForYou' in choice) return { __typename: 'KindNotForYou', audience: choice.notForYou };
    if ('closed' in choice && choice.closed !== 'SOLD_OUT')
      return { __typename: 'RegistrationClosed', reason: event.endsAt <= now ? 'EVENT_OVER' : choice.closed };
    if ('closed' in choice) return { __typename: 'SoldOut', capacity: event.capacity };
    const { kind } = choice;
    if (kind.priceCents > 0) return { __typename: 'PaymentNeeded', kind };

    const asked = { eventId: event.id, kindId: kind.id, stages: ['REGISTRATION'] as const };
    const answers = await this.taking.judge(tx, asked, form.answers);
    if ('errors' in answers) return { __typename: 'InvalidInput', errors: answers.errors };

    await lockPlaces(tx, [kind.id]);
    if ((await freePlaces(tx, event.id, kind.id)) === 0) return { __typename: 'SoldOut', capacity: event.capacity };
    const personId = known ?? (await addPerson(tx, form, now));
    const { requestKey, openToMeetings, language } = form;
    const ticketId = await issueTicket(tx, {
      eventId: event.id,
      personId,
      kindId: kind.id,
      requestKey,
      openToMeetings,
      now,
    });
    await this.taking.keep(tx, { ticketId, personId, eventId: event.id, language }, answers);
    if (!kind.needsApproval) await confirmTicket(tx, this.jobs, { ticketId, now });
    return this.outcomeFor(tx, ticketId, form.email, !known || known === actor?.personId);
  }

  private async publishedEvent(tx: Tx, eventId: string) {
    const [event] = await tx.query<{ id: string; endsAt: Date; capacity: number }[]>(
      `select e.id, e.ends_at as "endsAt", coalesce(${capacityOf('e.id')}, 0) as capacity
       from event e where e.id::text = $1 and e.status = 'PUBLISHED'`,
      [eventId],
    );
    if (!event) throw new NotFoundOrNotAllowed();
    return event;
  }

  private async sameRequest(tx: Tx, eventId: string, requestKey: string) {
    // A person made by a registration has the ticket's own time of birth.
    const [ticket] = await tx.query<{ id: string; personId: string; madePerson: boolean }[]>(
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
