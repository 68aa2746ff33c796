import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { FieldError, OrganisationPageInput, OrganisationPageOutcome } from '@parvis/contract/resolvers';
import { staffMay } from '@parvis/domain';
import {
  type Actor,
  Audit,
  cleanRichText,
  Clock,
  Database,
  NotFoundOrNotAllowed,
  type Queryable,
  type Tx,
} from '@parvis/platform';
import { readOrganisationPage } from './directory.queries';
import { Keepers } from './keepers';

const LONGEST = 6000;
const rich = z.string().max(LONGEST, 'TOO_LONG').transform(cleanRichText);
const form = z.object({
  descriptionFr: rich,
  descriptionEn: rich,
  website: z
    .string()
    .max(300, 'TOO_LONG')
    .nullish()
    .transform((typed) => typed?.trim() || null)
    .transform((typed) => (typed && /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(typed) ? `https://${typed}` : typed))
    .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'WEBSITE_INVALID' }).nullable()),
});
const nameRule = z
  .string()
  .transform((typed) =>
    typed
      .normalize('NFC')
      .toWellFormed()
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(1, 'REQUIRED').max(200, 'TOO_LONG'));

const invalid = (errors: FieldError[]): OrganisationPageOutcome => ({ __typename: 'InvalidInput', errors });

/** What representatives do to the page of their organisation, and staff in their place. */
@Injectable()
export class KeepPage {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keepers: Keepers,
  ) {}

  async save(actor: Actor, input: OrganisationPageInput): Promise<OrganisationPageOutcome> {
    const id = await this.keepers.require(actor, input.organisationId);
    const typed = form.safeParse(input);
    if (!typed.success)
      return invalid(typed.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: message })));
    const { descriptionFr, descriptionEn, website } = typed.data;
    return this.database.transaction(async (tx) => {
      await this.keepers.require(actor, id, tx);
      await tx.query('update organisation set description = $2, website = $3 where id = $1', [
        id,
        { fr: descriptionFr, en: descriptionEn },
        website,
      ]);
      await this.noteForStaff(tx, actor, id, 'organisation.page', {});
      return this.saved(tx, actor, id);
    });
  }

  /** A name waits for staff; a newer wish takes the place of the one before. */
  async proposeName(actor: Actor, organisationId: string, name: string): Promise<OrganisationPageOutcome> {
    const id = await this.keepers.require(actor, organisationId);
    const typed = nameRule.safeParse(name);
    if (!typed.success) return invalid([{ field: 'name', code: typed.error.issues[0]!.message }]);
    return this.database.transaction(async (tx) => {
      await this.propose(tx, actor, id, { name: typed.data, logoId: null });
      return this.saved(tx, actor, id);
    });
  }

  async propose(
    tx: Tx,
    actor: Actor,
    organisationId: string,
    { name, logoId }: { name: string | null; logoId: string | null },
  ): Promise<void> {
    const id = await this.keepers.require(actor, organisationId, tx);
    await tx.query('select from organisation where id = $1 for no key update', [id]);
    await tx.query(
      'delete from organisation_change where organisation_id = $1 and decided_at is null and (name is null) = $2',
      [id, name === null],
    );
    await tx.query(
      `insert into organisation_change (organisation_id, name, logo_id, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)`,
      [id, name, logoId, actor.personId, this.clock.now()],
    );
    await this.noteForStaff(tx, actor, id, 'organisation.propose', { name });
  }

  /** An address of the organisation is reason enough to ask; the answer is for staff. */
  claim(actor: Actor, organisationId: string): Promise<OrganisationPageOutcome> {
    return this.database.transaction(async (tx) => {
      const page = await readOrganisationPage(tx, organisationId, actor, this.clock.now());
      if (!page?.mayClaim) throw new NotFoundOrNotAllowed();
      await tx.query(
        `insert into organisation_representative (organisation_id, person_id, state, since) values ($1, $2, 'ASKED', $3)
         on conflict (organisation_id, person_id) do nothing`,
        [page.organisation.id, actor.personId, this.clock.now()],
      );
      return this.saved(tx, actor, page.organisation.id);
    });
  }

  /** Everybody decides for themselves whether they are shown. */
  show(actor: Actor, organisationId: string, isShown: boolean): Promise<OrganisationPageOutcome> {
    return this.database.transaction(async (tx) => {
      const found = await tx.query<unknown[]>(
        'select from person where id = $1 and organisation_id::text = $2 for update',
        [actor.personId, organisationId],
      );
      if (found.length === 0) throw new NotFoundOrNotAllowed();
      await tx.query('update person set in_directory = $2 where id = $1', [actor.personId, isShown]);
      return this.saved(tx, actor, organisationId);
    });
  }

  hide(actor: Actor, organisationId: string, personId: string): Promise<OrganisationPageOutcome> {
    return this.database.transaction(async (tx) => {
      const id = await this.keepers.require(actor, organisationId, tx);
      const found = await tx.query<unknown[]>(
        'select from person where id::text = $1 and organisation_id = $2 for update',
        [personId, id],
      );
      if (found.length === 0) throw new NotFoundOrNotAllowed();
      await tx.query('update person set in_directory = false where id::text = $1', [personId]);
      await this.noteForStaff(tx, actor, id, 'organisation.hide-person', {});
      return this.saved(tx, actor, id);
    });
  }

  /** Whoever acts for others leaves a trace; representatives keep their own page. */
  private async noteForStaff(tx: Tx, actor: Actor, id: string, action: string, details: object): Promise<void> {
    if (!staffMay(actor, 'organisation.manage')) return;
    await this.audit.record(tx, { actor, action, subject: 'organisation', subjectId: id, details: { ...details } });
  }

  private async saved(db: Queryable, actor: Actor, id: string): Promise<OrganisationPageOutcome> {
    const page = await readOrganisationPage(db, id, actor, this.clock.now());
    if (!page) throw new NotFoundOrNotAllowed();
    return { __typename: 'OrganisationPageSaved', page };
  }
}
