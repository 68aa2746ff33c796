import { Injectable } from '@nestjs/common';
import type { ErasureOutcome } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { EndTicket } from '@parvis/registration';
import { eraseRows, type Named } from './erase-rows';

export interface WhoErases {
  askedBy: 'PERSON' | 'STAFF';
  /** The member of staff who acts; null when people erase themselves. */
  actor: Actor | null;
}

/** Erases somebody for good: all of it in one transaction, or nothing. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly ending: EndTicket,
  ) {}

  /** @param typedEmail the address typed again, so that nobody is erased by a slip */
  run(personId: string, typedEmail: string, { askedBy, actor }: WhoErases): Promise<ErasureOutcome> {
    return this.database.transaction(async (tx): Promise<ErasureOutcome> => {
      const person = await this.lock(tx, personId);
      if (person.email.toLowerCase() !== typedEmail.trim().toLowerCase())
        return { __typename: 'NotErased', reason: 'OTHER_ADDRESS' };
      if (await isLastOfStaff(tx, personId)) return { __typename: 'NotErased', reason: 'LAST_OF_STAFF' };
      await this.leaveWhatComes(tx, person);
      const rows = await eraseRows(tx, person);
      const erasedAt = this.clock.now();
      const [proof] = await tx.query<{ id: string }[]>(
        'insert into erasure (erased_at, asked_by, rows) values ($1, $2, $3) returning id',
        [erasedAt, askedBy, rows],
      );
      await this.audit.record(tx, {
        actor,
        action: 'person.erase',
        subject: 'erasure',
        subjectId: proof!.id,
        details: { askedBy, rows: Object.values(rows).reduce((sum, count) => sum + count, 0) },
      });
      return { __typename: 'PersonErased', proof: { id: proof!.id, erasedAt } };
    });
  }

  private async lock(tx: Tx, personId: string): Promise<Named> {
    const [person] = await tx.query<Named[]>(
      `select id, email, given_name as "givenName", family_name as "familyName" from person where id::text = $1 for update`,
      [personId],
    );
    if (!person) throw new NotFoundOrNotAllowed();
    return person;
  }

  /** Tickets of events to come end as if the person gave them up: partners are told, places go to others. */
  private async leaveWhatComes(tx: Tx, { id, email }: Named): Promise<void> {
    const tickets = await tx.query<{ id: string }[]>(
      `select t.id from ticket t join event e on e.id = t.event_id
       where t.person_id = $1 and e.ends_at > $2 order by t.id for update of t`,
      [id, this.clock.now()],
    );
    for (const ticket of tickets)
      await this.ending.run(tx, { ticketId: ticket.id, as: 'CANCELLED', tellsHolder: false });
    await tx.query(`update waiting_entry set status = 'LEFT' where email = $1 and status = 'WAITING'`, [email]);
    await tx.query(
      `update invitation set stopped_at = $2 where email = $1 and stopped_at is null and accepted_at is null and declined_at is null`,
      [email, this.clock.now()],
    );
  }
}

/** A house without an administrator could not be opened again. */
async function isLastOfStaff(tx: Tx, personId: string): Promise<boolean> {
  const administrators = await tx.query<{ personId: string }[]>(
    `select person_id as "personId" from staff_member where role = 'ADMINISTRATOR' order by person_id for update`,
  );
  return administrators.length === 1 && administrators[0]!.personId === personId;
}
