import { Injectable } from '@nestjs/common';
import type { InvalidInput, LinkNotSent, LinkSent } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { PlaceReturns } from '../place-returns';
import { typedEmail } from '../registration.rules';
import { withdrawOpenPlaces } from './close-allotment';
import { SendAllotment, SendColleagueLink } from './jobs';

/** A company may send the link to this many addresses a place. */
const MAILS_A_PLACE = 3;

/** What the contact of a company does with its places, and staff with the whole of them. */
@Injectable()
export class CompanyActs {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly returns: PlaceReturns,
  ) {}

  /** Does nothing to a place that was claimed or withdrawn meanwhile: the page shows which it is. */
  async takeBack(contactToken: string, placeId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [allotment] = await tx.query<{ id: string; eventId: string }[]>(
        'select id, event_id as "eventId" from allotment where contact_token = $1 for update',
        [contactToken],
      );
      if (!allotment) return;
      const [, count] = await tx.query<[unknown, number]>(
        `update place set withdrawn_at = $3
         where allotment_id = $1 and id::text = $2 and claimed_ticket_id is null and withdrawn_at is null`,
        [allotment.id, placeId, this.clock.now()],
      );
      if (count > 0) await this.returns.tell(tx, allotment.eventId);
    });
  }

  async sendLink(contactToken: string, typed: string): Promise<LinkSent | LinkNotSent | InvalidInput> {
    const email = typedEmail.safeParse(typed);
    if (!email.success)
      return { __typename: 'InvalidInput', errors: [{ field: 'email', code: email.error.issues[0]!.message }] };
    return this.database.transaction(async (tx): Promise<LinkSent | LinkNotSent> => {
      const now = this.clock.now();
      const [allotment] = await tx.query<{ id: string; isUsable: boolean }[]>(
        `select id, closed_at is null and expires_at > $2 as "isUsable" from allotment where contact_token = $1 for update`,
        [contactToken, now],
      );
      if (!allotment) throw new NotFoundOrNotAllowed();
      const [places] = await tx.query<{ open: number; all: number; sent: number }[]>(
        `select count(*) filter (where claimed_ticket_id is null and withdrawn_at is null)::int as open, count(*)::int as all,
           (select count(*)::int from graphile_worker.jobs where key like $2)
             + (select count(*)::int from sent_mail where cause like $2) as sent
         from place where allotment_id = $1`,
        [allotment.id, `colleague:${allotment.id}:%`],
      );
      if (!allotment.isUsable || places!.open === 0) return { __typename: 'LinkNotSent', reason: 'NOTHING_LEFT' };
      if (places!.sent >= places!.all * MAILS_A_PLACE) return { __typename: 'LinkNotSent', reason: 'TOO_MANY' };
      // The same colleague again at most once a day.
      const cause = `colleague:${allotment.id}:${email.data.toLowerCase()}:${now.toISOString().slice(0, 10)}`;
      await this.jobs.enqueue(
        tx,
        SendColleagueLink,
        { allotmentId: allotment.id, email: email.data, cause },
        { key: cause },
      );
      return { __typename: 'LinkSent', email: email.data };
    });
  }

  async sendToContact(actor: Actor, eventId: string, id: string): Promise<void> {
    await this.byStaff(actor, eventId, id, 'allotment.send', async (tx, allotmentId) => {
      const now = this.clock.now();
      await tx.query('update allotment set sent_at = $2 where id = $1', [allotmentId, now]);
      const cause = `allotment:${allotmentId}:${Math.floor(now.getTime() / 60_000)}`;
      await this.jobs.enqueue(tx, SendAllotment, { allotmentId, cause });
    });
  }

  async close(actor: Actor, eventId: string, id: string): Promise<void> {
    await this.byStaff(actor, eventId, id, 'allotment.close', (tx, allotmentId) =>
      withdrawOpenPlaces(tx, this.returns, allotmentId, this.clock.now()),
    );
  }

  private async byStaff(
    actor: Actor,
    eventId: string,
    id: string,
    action: string,
    work: (tx: Tx, allotmentId: string) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [allotment] = await tx.query<{ id: string }[]>(
        'select id from allotment where id::text = $1 and event_id::text = $2 for update',
        [id, eventId],
      );
      if (!allotment) throw new NotFoundOrNotAllowed();
      await work(tx, allotment.id);
      await this.audit.record(tx, { actor, eventId, action, subject: 'allotment', subjectId: allotment.id });
    });
  }
}
