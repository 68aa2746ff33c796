import { Injectable } from '@nestjs/common';
import type { BoothInvitationInput, BoothRole, InvalidInput } from '@parvis/contract/resolvers';
import { SignInByLink } from '@parvis/accounts';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { addPerson, EndTicket, personWith } from '@parvis/registration';
import { fieldErrors } from '../profile.rules';
import { boothInvitation } from './exhibitor.rules';
import { type HeldBooth, HoldBooth } from './hold-booth';
import { SendBoothInvitation } from './jobs/definitions';
import type { BoothDone } from './save-exhibitor-profile';

/** A personal link of an invitation works for two weeks, once. */
export const INVITATION_DAYS = 14;
/** More than any booth has. */
const MOST_MEMBERS = 40;

/** Who looks after a booth. */
@Injectable()
export class BoothTeam {
  constructor(
    private readonly booths: HoldBooth,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly endTicket: EndTicket,
    private readonly jobs: Jobs,
    private readonly links: SignInByLink,
  ) {}

  async invite(actor: Actor, input: BoothInvitationInput): Promise<BoothDone | InvalidInput> {
    return this.database.transaction(async (tx): Promise<BoothDone | InvalidInput> => {
      const booth = await this.booths.hold(tx, actor, input.exhibitorId);
      const typed = boothInvitation.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { email, role, ...name } = typed.data;
      const [team] = await tx.query<{ count: number; organisation: string }[]>(
        `select (select count(*)::int from exhibitor_member t where t.exhibitor_id = x.id) as count, o.name as organisation
         from exhibitor x join organisation o on o.id = x.organisation_id where x.id = $1`,
        [booth.id],
      );
      if (team!.count >= MOST_MEMBERS) return invalid('email', 'TOO_MANY');
      const form = { email, ...name, jobTitle: null, profession: null, organisationName: team!.organisation };
      const personId = (await personWith(tx, email)) ?? (await addPerson(tx, form, this.clock.now()));
      const [member] = await tx.query<unknown[]>(
        'select from exhibitor_member where exhibitor_id = $1 and person_id = $2',
        [booth.id, personId],
      );
      if (member) return invalid('email', 'ALREADY_IN_TEAM');
      await tx.query('insert into exhibitor_member (exhibitor_id, person_id, role) values ($1, $2, $3)', [
        booth.id,
        personId,
        role,
      ]);
      await tx.query(
        `insert into event_role (event_id, person_id, role) values ($1, $2, 'EXHIBITOR') on conflict do nothing`,
        [booth.eventId, personId],
      );
      await this.send(tx, booth, personId);
      await this.booths.note(tx, actor, booth, 'exhibitor.invite', { personId, role });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  /** Once more, with a new link: the one before may have been lost or be too old. */
  async sendAgain(actor: Actor, exhibitorId: string, personId: string): Promise<BoothDone | InvalidInput> {
    return this.database.transaction(async (tx): Promise<BoothDone | InvalidInput> => {
      const booth = await this.booths.hold(tx, actor, exhibitorId);
      const member = await this.member(tx, booth, personId);
      const now = this.clock.now();
      if (member.invitedAt && now.getTime() - member.invitedAt.getTime() < 60_000)
        return invalid('personId', 'JUST_SENT');
      await this.send(tx, booth, member.id);
      await this.booths.note(tx, actor, booth, 'exhibitor.invite', { personId: member.id, again: true });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  async setRole(
    actor: Actor,
    exhibitorId: string,
    personId: string,
    role: BoothRole,
  ): Promise<BoothDone | InvalidInput> {
    return this.database.transaction(async (tx): Promise<BoothDone | InvalidInput> => {
      const booth = await this.booths.hold(tx, actor, exhibitorId);
      const member = await this.member(tx, booth, personId);
      if (role === 'STAND' && (await this.isLast(tx, booth, member.id))) return invalid('role', 'LAST_REPRESENTATIVE');
      await tx.query('update exhibitor_member set role = $3 where exhibitor_id = $1 and person_id = $2', [
        booth.id,
        member.id,
        role,
      ]);
      await this.booths.note(tx, actor, booth, 'exhibitor.team', { personId: member.id, role });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  /** Access, duty and the place in the booth's allotment end at once; a ticket of their own stays theirs. */
  async remove(actor: Actor, exhibitorId: string, personId: string): Promise<BoothDone | InvalidInput> {
    return this.database.transaction(async (tx): Promise<BoothDone | InvalidInput> => {
      const booth = await this.booths.hold(tx, actor, exhibitorId);
      const member = await this.member(tx, booth, personId);
      if (!booth.isOnBehalf && (await this.isLast(tx, booth, member.id)))
        return invalid('personId', 'LAST_REPRESENTATIVE');
      const tickets = await tx.query<{ id: string }[]>(
        `select k.id from ticket k join place p on p.claimed_ticket_id = k.id
         join exhibitor x on x.allotment_id = p.allotment_id where x.id = $1 and k.person_id = $2`,
        [booth.id, member.id],
      );
      await tx.query('delete from exhibitor_member where exhibitor_id = $1 and person_id = $2', [booth.id, member.id]);
      await tx.query(
        `delete from event_role r where r.event_id = $1 and r.person_id = $2 and r.role = 'EXHIBITOR' and not exists (
           select from exhibitor_member t join exhibitor x on x.id = t.exhibitor_id
           where x.event_id = $1 and t.person_id = $2)`,
        [booth.eventId, member.id],
      );
      // The invitation that was not opened yet leads nowhere any more.
      if (member.linkId)
        await tx.query('update sign_in_link set used_at = coalesce(used_at, $2) where id = $1', [
          member.linkId,
          this.clock.now(),
        ]);
      for (const { id } of tickets) await this.endTicket.run(tx, { ticketId: id, as: 'CANCELLED' });
      await this.booths.note(tx, actor, booth, 'exhibitor.team', { personId: member.id, removed: true });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  private async send(tx: Tx, booth: HeldBooth, personId: string): Promise<void> {
    const now = this.clock.now();
    const [event] = await tx.query<{ slug: string }[]>('select slug from event where id = $1', [booth.eventId]);
    const { linkId, token } = await this.links.issue(
      tx,
      personId,
      `/e/${event!.slug}/exposant`,
      INVITATION_DAYS * 24 * 60,
    );
    await tx.query(
      'update exhibitor_member set invited_at = $3, link_id = $4 where exhibitor_id = $1 and person_id = $2',
      [booth.id, personId, now, linkId],
    );
    await this.jobs.enqueue(tx, SendBoothInvitation, { exhibitorId: booth.id, personId, linkId, token });
  }

  private async member(
    tx: Tx,
    booth: HeldBooth,
    personId: string,
  ): Promise<{ id: string; invitedAt: Date | null; linkId: string | null }> {
    const [member] = await tx.query<{ id: string; invitedAt: Date | null; linkId: string | null }[]>(
      `select person_id as id, invited_at as "invitedAt", link_id as "linkId"
       from exhibitor_member where exhibitor_id = $1 and person_id::text = $2`,
      [booth.id, personId],
    );
    if (!member) throw new NotFoundOrNotAllowed();
    return member;
  }

  /** A booth that nobody may edit any more helps nobody. */
  private async isLast(tx: Tx, booth: HeldBooth, personId: string): Promise<boolean> {
    const [row] = await tx.query<{ isLast: boolean }[]>(
      `select bool_or(person_id = $2 and role = 'REPRESENTATIVE')
         and count(*) filter (where role = 'REPRESENTATIVE') = 1 as "isLast"
       from exhibitor_member where exhibitor_id = $1`,
      [booth.id, personId],
    );
    return row!.isLast;
  }
}

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
