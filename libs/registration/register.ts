import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isMemberOn } from '@parvis/accounts';
import type {
  AlreadyRegistered,
  InvalidInput,
  RegistrationClosed,
  RegistrationInput,
  SoldOut,
  TicketSent,
} from '@parvis/contract/resolvers';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { RemindHolder, SendTicket } from './jobs/definitions';
import { readTicketById, type TicketRow } from './registration.queries';
import { readForm, type RegistrationForm, reminderTime } from './registration.rules';

export type RegisterOutcome =
  | { __typename: 'Registered'; ticket: TicketRow }
  | TicketSent
  | AlreadyRegistered
  | SoldOut
  | RegistrationClosed
  | InvalidInput;

interface EventPlaces {
  id: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  /** Null where the event takes no registrations. */
  size: number | null;
  opensAt: Date | null;
}

/** A second ticket is sent again at most once in this time, whoever asks for it. */
const RESEND_MINUTES = 10;

@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Registers whoever has the address; what is known of a person is never changed by a form open to everybody. */
  async run(input: RegistrationInput, actor: Actor | undefined): Promise<RegisterOutcome> {
    const read = readForm(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    try {
      return await this.database.transaction((tx) => this.registerIn(tx, read.form, actor));
    } catch (error) {
      if (violates(error, 'ticket_one_per_person')) return { __typename: 'AlreadyRegistered', email: read.form.email };
      throw error;
    }
  }

  private async registerIn(tx: Tx, form: RegistrationForm, actor: Actor | undefined): Promise<RegisterOutcome> {
    const now = this.clock.now();
    const event = await this.lockPlaces(tx, form.eventId);
    const before = await this.sameRequest(tx, event.id, form.requestKey);
    if (before)
      return this.outcomeFor(tx, before.id, form.email, before.madePerson || before.personId === actor?.personId);

    if (event.size === null || event.opensAt === null)
      return { __typename: 'RegistrationClosed', reason: 'NOT_TAKEN_HERE' };
    if (event.endsAt <= now) return { __typename: 'RegistrationClosed', reason: 'EVENT_OVER' };
    if (event.opensAt > now) return { __typename: 'RegistrationClosed', reason: 'NOT_YET_OPEN' };

    const known = await personWith(tx, form.email);
    const ticketBefore = known && (await this.ticketOf(tx, event.id, known));
    if (ticketBefore) {
      const period = Math.floor(now.getTime() / (RESEND_MINUTES * 60_000));
      await this.jobs.enqueue(tx, SendTicket, {
        ticketId: ticketBefore,
        cause: `ticket:${ticketBefore}:again:${period}`,
      });
      return { __typename: 'AlreadyRegistered', email: form.email };
    }
    const [taken] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from ticket where event_id = $1 and status = 'CONFIRMED'`,
      [event.id],
    );
    if (taken!.count >= event.size) return { __typename: 'SoldOut', capacity: event.size };

    const personId = known ?? (await this.addPerson(tx, form, now));
    const ticketId = await this.addTicket(tx, event.id, personId, form, now);
    await this.jobs.enqueue(tx, SendTicket, { ticketId, cause: `ticket:${ticketId}` });
    const remindAt = reminderTime(event.startsAt, event.timeZone);
    if (remindAt > now)
      await this.jobs.enqueue(tx, RemindHolder, { ticketId }, { runAt: remindAt, key: `reminder:${ticketId}` });
    return this.outcomeFor(tx, ticketId, form.email, !known || known === actor?.personId);
  }

  /** Whoever registers to the same event waits here, so that nobody counts places while another takes one. */
  private async lockPlaces(tx: Tx, eventId: string): Promise<EventPlaces> {
    await tx.query('select 1 from quota where event_id::text = $1 for update', [eventId]);
    const [event] = await tx.query<EventPlaces[]>(
      `select e.id, e.starts_at as "startsAt", e.ends_at as "endsAt", e.time_zone as "timeZone", q.size, q.opens_at as "opensAt"
       from event e left join quota q on q.event_id = e.id where e.id::text = $1 and e.status = 'PUBLISHED'`,
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

  private async ticketOf(tx: Tx, eventId: string, personId: string): Promise<string | undefined> {
    const [ticket] = await tx.query<{ id: string }[]>(
      `select id from ticket where event_id = $1 and person_id = $2 and status = 'CONFIRMED'`,
      [eventId, personId],
    );
    return ticket?.id;
  }

  private async addPerson(tx: Tx, form: RegistrationForm, now: Date): Promise<string> {
    await tx.query('insert into organisation (name) values ($1) on conflict (name) do nothing', [
      form.organisationName,
    ]);
    await tx.query(
      `insert into person (email, given_name, family_name, job_title, profession, language, created_at, organisation_id)
       select $1, $2, $3, $4, $5, $6, $7, id from organisation where name = $8::citext
       on conflict (email) do nothing`,
      [
        form.email,
        form.givenName,
        form.familyName,
        form.jobTitle,
        form.profession,
        form.language,
        now,
        form.organisationName,
      ],
    );
    return (await personWith(tx, form.email))!;
  }

  private async addTicket(
    tx: Tx,
    eventId: string,
    personId: string,
    form: RegistrationForm,
    now: Date,
  ): Promise<string> {
    const [ticket] = await tx.query<{ id: string }[]>(
      `insert into ticket (event_id, person_id, request_key, code, status, open_to_meetings, registered_at, audience)
       select e.id, p.id, $3, $4, 'CONFIRMED', $5, $6,
         case when exists (select from event_role where event_id = e.id and person_id = p.id and role = 'SPEAKER') then 'SPEAKER'
           when exists (select from event_role where event_id = e.id and person_id = p.id and role = 'EXHIBITOR') then 'EXHIBITOR'
           when ${isMemberOn('o', '(e.starts_at at time zone e.time_zone)')} then 'MEMBER' else 'NON_MEMBER' end
       from event e, person p left join organisation o on o.id = p.organisation_id
       where e.id = $1 and p.id = $2
       returning id`,
      [eventId, personId, form.requestKey, makeTicketCode(randomBytes(TICKET_CODE_BYTES)), form.openToMeetings, now],
    );
    await tx.query(
      `insert into event_role (event_id, person_id, role) values ($1, $2, 'ATTENDEE') on conflict do nothing`,
      [eventId, personId],
    );
    return ticket!.id;
  }

  private async outcomeFor(tx: Tx, ticketId: string, email: string, isTheirs: boolean): Promise<RegisterOutcome> {
    if (!isTheirs) return { __typename: 'TicketSent', email };
    return { __typename: 'Registered', ticket: (await readTicketById(tx, ticketId))! };
  }
}

async function personWith(tx: Tx, email: string): Promise<string | undefined> {
  const [person] = await tx.query<{ id: string }[]>('select id from person where email = $1', [email]);
  return person?.id;
}
