import { Injectable } from '@nestjs/common';
import type { SaveSellerOutcome, SellerInput } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database } from '@parvis/platform';
import { readSellerForm } from '../seller.rules';

@Injectable()
export class SaveSeller {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Invoices that were issued keep what they said. */
  async run(actor: Actor, input: SellerInput): Promise<SaveSellerOutcome> {
    const read = readSellerForm(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into seller (details, saved_at) values ($1, $2)
         on conflict (id) do update set details = excluded.details, saved_at = excluded.saved_at`,
        [read.seller, this.clock.now()],
      );
      await this.audit.record(tx, { actor, action: 'seller.save', subject: 'seller', subjectId: read.seller.siret });
    });
    return { __typename: 'SellerSaved', seller: read.seller };
  }
}
