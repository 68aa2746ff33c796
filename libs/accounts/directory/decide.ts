import { Injectable } from '@nestjs/common';
import type { MergeOutcome, MergePreview, Representative } from '@parvis/contract/resolvers';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  Jobs,
  NotFoundOrNotAllowed,
  type Queryable,
  type Tx,
  violates,
} from '@parvis/platform';
import { SendDirectoryNews } from '../jobs/directory-news.definition';
import { countPointing, readBrief, readClashes, readPointers, readRepresentatives } from './directory.queries';

const LONGEST_WORD = 500;
const wordOf = (typed: string | null | undefined) =>
  typed?.toWellFormed().replaceAll('\u0000', '').trim().slice(0, LONGEST_WORD) || null;

/** What staff decide of the directory. */
@Injectable()
export class DecideDirectory {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Yes puts the name or logo in place; either way whoever proposed it is told. False when the name is taken. */
  async change(actor: Actor, changeId: string, isApproved: boolean, word?: string | null): Promise<boolean> {
    try {
      return await this.database.transaction(async (tx) => {
        const [change] = await tx.query<
          {
            id: string;
            organisationId: string;
            name: string | null;
            logoId: string | null;
            before: string;
            proposedBy: string | null;
          }[]
        >(
          `select c.id, c.organisation_id as "organisationId", c.name, c.logo_id as "logoId", o.name as before, c.proposed_by as "proposedBy"
           from organisation_change c join organisation o on o.id = c.organisation_id
           where c.id::text = $1 and c.decided_at is null for update of c`,
          [changeId],
        );
        if (!change) throw new NotFoundOrNotAllowed();
        const said = wordOf(word);
        await tx.query('update organisation_change set decided_at = $2, is_approved = $3, word = $4 where id = $1', [
          change.id,
          this.clock.now(),
          isApproved,
          said,
        ]);
        if (isApproved)
          await tx.query(
            'update organisation set name = coalesce($2, name), logo_id = coalesce($3, logo_id) where id = $1',
            [change.organisationId, change.name, change.logoId],
          );
        await this.audit.record(tx, {
          actor,
          action: isApproved ? 'organisation.approve' : 'organisation.refuse',
          subject: 'organisation',
          subjectId: change.organisationId,
          details: { name: change.before, proposed: change.name, word: said },
        });
        if (change.proposedBy)
          await this.jobs.enqueue(tx, SendDirectoryNews, {
            organisationId: change.organisationId,
            personId: change.proposedBy,
            news: `${change.name === null ? 'LOGO' : 'NAME'}_${isApproved ? 'YES' : 'NO'}`,
            word: said,
            cause: change.id,
          });
        return true;
      });
    } catch (error) {
      if (violates(error, 'organisation_name_key')) return false;
      throw error;
    }
  }

  /** Makes somebody of the organisation its representative, answers who asked, or ends it: access ends with the row. */
  async representative(
    actor: Actor,
    organisationId: string,
    personId: string,
    isActive: boolean,
    word?: string | null,
  ): Promise<Representative[]> {
    return this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ id: string; organisationId: string; name: string; state: string | null }[]>(
        `select p.id, o.id as "organisationId", o.name, r.state
         from person p join organisation o on o.id::text = $1
         left join organisation_representative r on r.organisation_id = o.id and r.person_id = p.id
         where p.id::text = $2 and (p.organisation_id = o.id or r.person_id is not null) for update of p`,
        [organisationId, personId],
      );
      if (!person) throw new NotFoundOrNotAllowed();
      const isChange = (person.state === 'ACTIVE') !== isActive || (person.state === 'ASKED' && !isActive);
      if (isChange) {
        await this.write(tx, person, isActive);
        await this.audit.record(tx, {
          actor,
          action: isActive ? 'organisation.representative' : 'organisation.representative-end',
          subject: 'organisation',
          subjectId: person.organisationId,
          details: { name: person.name, personId: person.id, word: wordOf(word) },
        });
        await this.jobs.enqueue(tx, SendDirectoryNews, {
          organisationId: person.organisationId,
          personId: person.id,
          news: isActive ? 'REPRESENTATIVE_YES' : 'REPRESENTATIVE_NO',
          word: wordOf(word),
          cause: this.clock.now().toISOString(),
        });
      }
      return readRepresentatives(tx, person.organisationId);
    });
  }

  private async write(
    tx: Tx,
    { id, organisationId }: { id: string; organisationId: string },
    isActive: boolean,
  ): Promise<void> {
    if (!isActive) {
      await tx.query('delete from organisation_representative where organisation_id = $1 and person_id = $2', [
        organisationId,
        id,
      ]);
      return;
    }
    await tx.query(
      `insert into organisation_representative (organisation_id, person_id, state, since) values ($1, $2, 'ACTIVE', $3)
       on conflict (organisation_id, person_id) do update set state = 'ACTIVE', since = excluded.since`,
      [organisationId, id, this.clock.now()],
    );
  }

  async preview(keepId: string, dropId: string, db: Queryable = this.database): Promise<MergePreview> {
    const keep = await readBrief(db, keepId, this.clock.now());
    const drop = await readBrief(db, dropId, this.clock.now());
    if (!keep || !drop || keep.id === drop.id) throw new NotFoundOrNotAllowed();
    return {
      keep,
      drop,
      rows: await countPointing(db, await readPointers(db), drop.id),
      clashes: await readClashes(db, keep.id, drop.id),
    };
  }

  /** One of two becomes part of the other: whatever pointed at it points there, and its address leads there. */
  merge(actor: Actor, keepId: string, dropId: string): Promise<MergeOutcome> {
    return this.database.transaction(async (tx) => {
      await tx.query('select from organisation where id::text = any($1::text[]) order by id for update', [
        [keepId, dropId],
      ]);
      const { keep, drop, rows, clashes } = await this.preview(keepId, dropId, tx);
      if (clashes.length > 0) return { __typename: 'OrganisationsClash', events: clashes };
      // Of both already: once is enough.
      await tx.query(
        `delete from organisation_representative d using organisation_representative k
         where d.organisation_id = $2 and k.organisation_id = $1 and k.person_id = d.person_id`,
        [keep.id, drop.id],
      );
      for (const { table, column } of await readPointers(tx))
        await tx.query(`update ${table} set ${column} = $1 where ${column} = $2`, [keep.id, drop.id]);
      // What the one that stays does not say, the other one may.
      await tx.query(
        `update organisation k set college = coalesce(k.college, d.college), filiere = coalesce(k.filiere, d.filiere),
           city = coalesce(k.city, d.city), website = coalesce(k.website, d.website), logo_id = coalesce(k.logo_id, d.logo_id),
           description = coalesce(k.description, d.description),
           member_from = case when k.member_from is null then d.member_from else k.member_from end,
           member_until = case when k.member_from is null then d.member_until else k.member_until end
         from organisation d where k.id = $1 and d.id = $2`,
        [keep.id, drop.id],
      );
      await tx.query('delete from organisation where id = $1', [drop.id]);
      await tx.query('insert into organisation_redirect (old_id, organisation_id) values ($2, $1)', [keep.id, drop.id]);
      await this.audit.record(tx, {
        actor,
        action: 'organisation.merge',
        subject: 'organisation',
        subjectId: keep.id,
        details: { name: keep.name, merged: drop.name, mergedId: drop.id, rows },
      });
      return { __typename: 'OrganisationsMerged', organisationId: keep.id };
    });
  }
}
