import { Injectable } from '@nestjs/common';
import type { MeetingTag, MeetingTagInput, VocabularyOutcome, VocabularyTag } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';
import { faultsIn, tagLabelRule } from '../meetings.rules';
import { tagOf } from './tags.sql';

interface TagRow {
  id: string;
  eventId: string | null;
  label: { fr: string; en: string };
}

/** The words that people choose from. Those of the cluster are kept by staff, those of an event also by its organisers. */
@Injectable()
export class KeepVocabulary {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** A new word, or another name for one. */
  async save(actor: Actor, input: MeetingTagInput): Promise<VocabularyOutcome> {
    const label = { fr: input.fr.trim(), en: input.en.trim() };
    const errors = faultsIn({ fr: tagLabelRule, en: tagLabelRule }, label);
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const known = await this.database.transaction(async (tx) => {
      // One word after the other, so that the same one is not added twice.
      await tx.query('lock table meeting_tag in share row exclusive mode');
      const before = input.id ? await this.requireTag(tx, actor, input.eventId, input.id) : undefined;
      if (!before && input.isOfCluster) await this.access.require(actor, 'organisation.manage', input.eventId, tx);
      const [same] = await tx.query<{ tag: MeetingTag }[]>(
        `select ${tagOf('t')} as tag from meeting_tag t
         where (t.event_id is null or t.event_id = $1) and t.id::text is distinct from $2
           and lower(unaccent(t.label ->> 'fr')) = lower(unaccent($3))`,
        [input.eventId, before?.id ?? null, label.fr],
      );
      if (same) return same.tag;
      const [saved] = before
        ? await tx.query<{ id: string }[]>(
            'with changed as (update meeting_tag set label = $2 where id = $1 returning id) select id from changed',
            [before.id, label],
          )
        : await tx.query<{ id: string }[]>('insert into meeting_tag (event_id, label) values ($1, $2) returning id', [
            input.isOfCluster ? null : input.eventId,
            label,
          ]);
      await this.record(tx, actor, input.eventId, 'meetings.save-tag', saved!.id, {
        before: before?.label.fr,
        ...label,
      });
      return undefined;
    });
    if (known) return { __typename: 'TagExists', tag: known };
    return this.saved(input.eventId);
  }

  /** Everybody who chose the one has chosen the other; the first one is gone. */
  async merge(actor: Actor, eventId: string, tagId: string, intoId: string): Promise<VocabularyOutcome> {
    if (tagId === intoId) return { __typename: 'InvalidInput', errors: [{ field: 'intoId', code: 'SAME_TAG' }] };
    await this.database.transaction(async (tx) => {
      await tx.query('lock table meeting_tag in share row exclusive mode');
      const tag = await this.requireTag(tx, actor, eventId, tagId);
      const into = await this.requireTag(tx, actor, eventId, intoId);
      // A word of the cluster stays one: other events chose it.
      if (tag.eventId === null && into.eventId !== null) throw new NotFoundOrNotAllowed();
      await tx.query(
        `insert into meeting_profile_tag (event_id, person_id, side, tag_id)
         select x.event_id, x.person_id, x.side, $2 from meeting_profile_tag x where x.tag_id = $1
         on conflict do nothing`,
        [tag.id, into.id],
      );
      await tx.query('delete from meeting_tag where id = $1', [tag.id]);
      await this.record(tx, actor, eventId, 'meetings.merge-tags', into.id, {
        from: tag.label.fr,
        into: into.label.fr,
      });
    });
    return this.saved(eventId);
  }

  /** Those who chose it keep it; nobody else finds it to choose. */
  async retire(actor: Actor, eventId: string, tagId: string, isRetired: boolean): Promise<VocabularyOutcome> {
    await this.database.transaction(async (tx) => {
      const tag = await this.requireTag(tx, actor, eventId, tagId);
      await tx.query('update meeting_tag set retired_at = $2 where id = $1', [
        tag.id,
        isRetired ? this.clock.now() : null,
      ]);
      await this.record(tx, actor, eventId, 'meetings.retire-tag', tag.id, { label: tag.label.fr, isRetired });
    });
    return this.saved(eventId);
  }

  private async requireTag(tx: Tx, actor: Actor, eventId: string, tagId: string): Promise<TagRow> {
    if (!isId(tagId)) throw new NotFoundOrNotAllowed();
    const [tag] = await tx.query<TagRow[]>(
      `select id, event_id as "eventId", label from meeting_tag
       where id = $1 and (event_id is null or event_id = $2) for update`,
      [tagId, eventId],
    );
    if (!tag) throw new NotFoundOrNotAllowed();
    if (tag.eventId === null) await this.access.require(actor, 'organisation.manage', eventId, tx);
    return tag;
  }

  private record(tx: Tx, actor: Actor, eventId: string, action: string, subjectId: string, details: object) {
    return this.audit.record(tx, {
      actor,
      eventId,
      action,
      subject: 'meeting_tag',
      subjectId,
      details: { ...details },
    });
  }

  private async saved(eventId: string): Promise<VocabularyOutcome> {
    return { __typename: 'VocabularySaved', vocabulary: await readVocabulary(this.database, eventId) };
  }
}

/** Every word of the cluster and of the event, with how many profiles of the event carry it. */
export function readVocabulary(db: Queryable, eventId: string): Promise<VocabularyTag[]> {
  return db.query<VocabularyTag>(
    `select ${tagOf('t')} as tag, count(*) filter (where x.side = 'OFFER')::int as offers,
       count(*) filter (where x.side = 'SEEK')::int as seeks
     from meeting_tag t left join meeting_profile_tag x on x.tag_id = t.id and x.event_id = $1
     where t.event_id is null or t.event_id = $1
     group by t.id order by t.retired_at is not null, t.label ->> 'fr' collate "fr-x-icu", t.id`,
    [eventId],
  );
}
