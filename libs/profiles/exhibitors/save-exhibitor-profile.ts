import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BoothItemInput, ExhibitorProfileInput, InvalidInput } from '@parvis/contract/resolvers';
import { type Actor, Database, NotFoundOrNotAllowed, Storage, type Tx } from '@parvis/platform';
import { fieldErrors } from '../profile.rules';
import { boothItem, exhibitorProfile, MOST_ITEMS } from './exhibitor.rules';
import { HoldBooth } from './hold-booth';

export type BoothDone = { __typename: 'BoothSaved'; id: string };

/** What exhibitors tell about themselves. */
@Injectable()
export class SaveExhibitorProfile {
  constructor(
    private readonly database: Database,
    private readonly booths: HoldBooth,
    private readonly storage: Storage,
  ) {}

  async save(
    actor: Actor,
    input: ExhibitorProfileInput,
  ): Promise<{ __typename: 'Saved'; id: string; eventId: string } | InvalidInput> {
    return this.database.transaction(async (tx) => {
      const booth = await this.booths.hold(tx, actor, input.exhibitorId);
      const typed = exhibitorProfile.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { descriptionFr, descriptionEn, website, filiere, offers } = typed.data;
      await tx.query(
        `update exhibitor set description = $2, website = $3, filiere = $4, offers = coalesce($5::text[], offers) where id = $1`,
        [booth.id, { fr: descriptionFr, en: descriptionEn }, website, filiere ?? null, offers ?? null],
      );
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: 'PROFILE' });
      return { __typename: 'Saved', ...booth };
    });
  }

  async saveItem(actor: Actor, input: BoothItemInput): Promise<BoothDone | InvalidInput> {
    return this.database.transaction(async (tx): Promise<BoothDone | InvalidInput> => {
      const booth = await this.booths.hold(tx, actor, input.exhibitorId);
      const typed = boothItem.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { kind, titleFr, titleEn, descriptionFr, descriptionEn, url } = typed.data;
      if (kind === 'JOB' && !url) return invalid('url', 'REQUIRED');
      const values = [{ fr: titleFr, en: titleEn }, { fr: descriptionFr, en: descriptionEn }, url];
      if (input.id) {
        const [, count] = await tx.query<[unknown, number]>(
          `update exhibitor_item set title = $3, description = $4, url = $5 where exhibitor_id = $1 and id::text = $2 and kind = $6`,
          [booth.id, input.id, ...values, kind],
        );
        if (count === 0) throw new NotFoundOrNotAllowed();
      } else {
        if (await this.isFull(tx, booth.id)) return invalid('titleFr', 'TOO_MANY');
        await tx.query(
          `insert into exhibitor_item (id, exhibitor_id, kind, title, description, url, position)
           select $2, $1, $6, $3, $4, $5, coalesce(max(position), 0) + 1 from exhibitor_item where exhibitor_id = $1`,
          [booth.id, randomUUID(), ...values, kind],
        );
      }
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: kind });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  async removeItem(actor: Actor, exhibitorId: string, itemId: string): Promise<BoothDone> {
    return this.database.transaction(async (tx) => {
      const booth = await this.booths.hold(tx, actor, exhibitorId);
      const [gone] = await tx.query<[{ fileId: string | null; kind: string }[], number]>(
        'delete from exhibitor_item where exhibitor_id = $1 and id::text = $2 returning file_id as "fileId", kind',
        [booth.id, itemId],
      );
      if (gone[0]?.fileId) await this.storage.remove(tx, gone[0].fileId);
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: gone[0]?.kind ?? null });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  async removeLogo(actor: Actor, exhibitorId: string): Promise<BoothDone> {
    return this.database.transaction(async (tx) => {
      const booth = await this.booths.hold(tx, actor, exhibitorId);
      await this.replaceLogo(tx, booth.id, null);
      await this.booths.note(tx, actor, booth, 'exhibitor.page', { part: 'LOGO' });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  async replaceLogo(tx: Tx, exhibitorId: string, fileId: string | null): Promise<void> {
    const [before] = await tx.query<{ logoId: string | null }[]>(
      'select logo_id as "logoId" from exhibitor where id = $1',
      [exhibitorId],
    );
    await tx.query('update exhibitor set logo_id = $2 where id = $1', [exhibitorId, fileId]);
    if (before?.logoId) await this.storage.remove(tx, before.logoId);
  }

  async isFull(tx: Tx, exhibitorId: string): Promise<boolean> {
    const [row] = await tx.query<{ count: number }[]>(
      'select count(*)::int as count from exhibitor_item where exhibitor_id = $1',
      [exhibitorId],
    );
    return row!.count >= MOST_ITEMS;
  }
}

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
