import { Injectable } from '@nestjs/common';
import type { EditRegistrationInput, FieldError, FormAnswerInput, InvalidInput } from '@parvis/contract/resolvers';
import { staffMay } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, type Tx, violates } from '@parvis/platform';
import { readAnswers, readForm } from '../form/form.queries';
import { TakeAnswers } from '../form/take-answers';
import { lockPlaces, placesTaken } from '../places';
import { type ActOutcome, notNow, RegistrationActs, type StaffTicket } from './registration-acts';
import { readEdit, type RegistrationEdit } from './staff.rules';

const STAGES = ['REGISTRATION', 'CONFIRMED'] as const;

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});

/** More tickets than places: what was done is undone. */
class TooManyTickets extends Error {}

@Injectable()
export class EditRegistration {
  constructor(
    private readonly acts: RegistrationActs,
    private readonly access: Access,
    private readonly taking: TakeAnswers,
  ) {}

  /** Mends a name, an address, a kind of ticket, answers. */
  async run(input: EditRegistrationInput, actor: Actor): Promise<ActOutcome> {
    const read = readEdit(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const { form } = read;
    try {
      return await this.acts.act(input.eventId, input.ticketId, actor, 'ticket.edit', (tx, ticket) =>
        this.edit(tx, ticket, form, actor),
      );
    } catch (error) {
      if (violates(error, 'person_email_key')) return invalid('email', 'TAKEN');
      if (error instanceof TooManyTickets) return invalid('kindId', 'NO_PLACE');
      throw error;
    }
  }

  private async edit(
    tx: Tx,
    ticket: StaffTicket,
    form: RegistrationEdit,
    actor: Actor,
  ): Promise<ActOutcome | undefined> {
    const [person] = await tx.query<{ email: string; isStaff: boolean }[]>(
      `select email, exists (select from staff_member s where s.person_id = p.id) as "isStaff"
       from person p where id = $1 for update`,
      [ticket.personId],
    );
    // Whoever changes an address may sign in as its person: nobody becomes more than they are by it.
    const mayChangeAddress = staffMay(actor, person!.isStaff ? 'staff.manage' : 'person.add');
    if (person!.email.toLowerCase() !== form.email.toLowerCase() && !mayChangeAddress)
      return invalid('email', 'STAFF_ONLY');
    const fault = await this.changeKind(tx, ticket, form.kindId);
    if (fault) return fault;
    if (form.answers) {
      const errors = await this.changeAnswers(tx, { ...ticket, kindId: form.kindId }, form.answers, actor);
      if (errors) return { __typename: 'InvalidInput', errors };
    }
    await tx.query(`update person set given_name = $2, family_name = $3, email = $4, job_title = $5 where id = $1`, [
      ticket.personId,
      form.givenName,
      form.familyName,
      form.email,
      form.jobTitle,
    ]);
    return undefined;
  }

  /** Consents are nobody's but the holder's; what the caller may not read stays as it is. */
  private async changeAnswers(
    tx: Tx,
    ticket: StaffTicket,
    typed: readonly FormAnswerInput[],
    actor: Actor,
  ): Promise<FieldError[] | undefined> {
    const withSensitive = await this.access.may(actor, 'registration.sensitive', ticket.eventId, tx);
    const theirs = (await readForm(tx, ticket.eventId))
      .filter(({ kind, isSensitive }) => kind !== 'CONSENT' && (withSensitive || !isSensitive))
      .map(({ id }) => id);
    const before = await readAnswers(tx, ticket.id, { withSensitive: true });
    const asked = { ...ticket, ticketId: ticket.id, stages: STAGES, isByStaff: true };
    const taken = await this.taking.judge(tx, asked, [
      ...before.filter(({ questionId }) => !theirs.includes(questionId)),
      ...typed.filter(({ questionId }) => theirs.includes(questionId)),
    ]);
    if ('errors' in taken) return taken.errors;
    await this.taking.keep(
      tx,
      { ...ticket, ticketId: ticket.id, language: actor.language },
      {
        asked: taken.asked.filter(({ id }) => theirs.includes(id)),
        kept: Object.fromEntries(Object.entries(taken.kept).filter(([id]) => theirs.includes(id))),
      },
    );
    return undefined;
  }

  private async changeKind(tx: Tx, ticket: StaffTicket, kindId: string): Promise<ActOutcome | undefined> {
    if (kindId === ticket.kindId) return undefined;
    if (ticket.status !== 'CONFIRMED' && ticket.status !== 'PENDING') return notNow('CHANGED_MEANWHILE');
    const [kind] = await tx.query<{ id: string; priceCents: number }[]>(
      'select id, price_cents as "priceCents" from ticket_kind where event_id = $1 and id::text = $2 and archived_at is null',
      [ticket.eventId, kindId],
    );
    if (!kind) return invalid('kindId', 'NOT_FOUND');
    if (kind.priceCents !== ticket.priceCents) return notNow('HAS_A_PRICE');
    await lockPlaces(tx, [ticket.kindId, kind.id]);
    await tx.query('update ticket set kind_id = $2 where id = $1', [ticket.id, kind.id]);
    const over = await tx.query<unknown[]>(
      `select from ticket_kind_quota x join quota q on q.id = x.quota_id
         join ${placesTaken('$1')} p on p.quota_id = q.id where x.kind_id = $2 and p.taken > q.size`,
      [ticket.eventId, kind.id],
    );
    if (over.length > 0) throw new TooManyTickets();
    return undefined;
  }
}
