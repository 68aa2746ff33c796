import { Injectable } from '@nestjs/common';
import type { ShareContactInput, ShareContactOutcome } from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { readContactsOf } from './contacts.queries';
import { readAgreement } from './contacts.rules';
import { keepAgreement } from './keep-agreement';

/** What visitors decide of their own contact. */
@Injectable()
export class OwnContacts {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  share(actor: Actor, input: ShareContactInput): Promise<ShareContactOutcome> {
    return this.database.transaction(async (tx) => {
      const contactId = await this.find(tx, actor, input.contactId);
      const read = readAgreement({ ...input, phone: input.phone || null, language: actor.language });
      if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
      await keepAgreement(tx, { contactId, agreement: read.values, at: this.clock.now() });
      const [contact] = await readContactsOf(tx, actor.personId, contactId);
      return { __typename: 'ContactShared', contact: contact! };
    });
  }

  /** What was written of the visitor goes with it; that they took it back stays, so that nobody takes it again unasked. */
  withdraw(actor: Actor, id: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const contactId = await this.find(tx, actor, id);
      const at = this.clock.now();
      const { language } = actor;
      await keepAgreement(tx, { contactId, agreement: { profile: false, email: false, phone: null, language }, at });
      await tx.query(
        `update booth_contact set withdrawn_at = $2, shares_profile = false, shares_email = false, phone = null where id = $1`,
        [contactId, at],
      );
      await tx.query('delete from contact_note where contact_id = $1', [contactId]);
      return true;
    });
  }

  private async find(tx: Tx, { personId }: Actor, contactId: string): Promise<string> {
    const [contact] = await tx.query<{ id: string }[]>(
      'select id from booth_contact where id::text = $1 and person_id = $2 and withdrawn_at is null for update',
      [contactId, personId],
    );
    if (!contact) throw new NotFoundOrNotAllowed();
    return contact.id;
  }
}
