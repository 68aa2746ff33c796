import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { ExhibitorProfileInput, ExhibitorProfileOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { fieldErrors, longText, website } from '../profile.rules';
import { readExhibitor } from './exhibitors.queries';

const exhibitorProfile = z.object({ descriptionFr: longText, descriptionEn: longText, website });

/** What exhibitors tell about themselves. */
@Injectable()
export class SaveExhibitorProfile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  async save(actor: Actor, input: ExhibitorProfileInput): Promise<ExhibitorProfileOutcome> {
    return this.database.transaction(async (tx) => {
      const [booth] = await tx.query<{ id: string; eventId: string }[]>(
        `select x.id, x.event_id as "eventId" from exhibitor x
         join exhibitor_member t on t.exhibitor_id = x.id and t.person_id = $2
         where x.id::text = $1`,
        [input.exhibitorId, actor.personId],
      );
      if (!booth) throw new NotFoundOrNotAllowed();
      await this.access.require(actor, 'profile.exhibitor', booth.eventId, tx);
      const typed = exhibitorProfile.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { descriptionFr, descriptionEn, website: site } = typed.data;
      await tx.query('update exhibitor set description = $2, website = $3 where id = $1', [
        booth.id,
        { fr: descriptionFr, en: descriptionEn },
        site,
      ]);
      return { __typename: 'ExhibitorProfileSaved', exhibitor: await readExhibitor(tx, booth.id, this.clock.now()) };
    });
  }
}
