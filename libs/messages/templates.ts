import { Injectable } from '@nestjs/common';
import type { TemplateFault, TemplateKind } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, type Queryable, type Tx, violates } from '@parvis/platform';
import { checkWords, type Words } from './check-words';
import { HOUSE_WORDS } from './house-words';
import { PLACEHOLDERS } from './placeholders';

export interface TemplateChange {
  eventId: string;
  kind: TemplateKind;
  /** The number of the version that was changed; 0 for the words of the house. */
  basedOn: number;
  /** Null goes back to the words of the house. */
  words: Words | null;
}

export type ChangeOutcome =
  { outcome: 'SAVED' } | { outcome: 'REFUSED'; faults: TemplateFault[] } | { outcome: 'OUTDATED' };

/** The words of each kind of message at each event. */
@Injectable()
export class Templates {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** What a message of this kind says at this event now. */
  async wordsFor(eventId: string, kind: TemplateKind, db: Queryable = this.database): Promise<Words> {
    const [version] = await db.query<{ subject: Text | null; body: Text | null }>(
      'select subject, body from template_version where event_id = $1 and kind = $2 order by number desc limit 1',
      [eventId, kind],
    );
    return version?.subject && version.body ? { subject: version.subject, body: version.body } : HOUSE_WORDS[kind];
  }

  /** Adds a version; of two who change the same one, the second is told. */
  async change(actor: Actor | undefined, { eventId, kind, basedOn, words }: TemplateChange): Promise<ChangeOutcome> {
    const { personId } = await this.access.require(actor, 'message.send', eventId);
    const faults = words ? checkWords(words, PLACEHOLDERS[kind]) : [];
    if (faults.length > 0) return { outcome: 'REFUSED', faults };
    try {
      return await this.database.transaction(async (tx): Promise<ChangeOutcome> => {
        if ((await this.latest(tx, eventId, kind)) !== basedOn) return { outcome: 'OUTDATED' };
        await tx.query(
          `insert into template_version (event_id, kind, number, subject, body, changed_by, changed_at)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [eventId, kind, basedOn + 1, words?.subject ?? null, words?.body ?? null, personId, this.clock.now()],
        );
        await this.audit.record(tx, {
          actor: { personId },
          eventId,
          action: words ? 'template.change' : 'template.back-to-house',
          subject: 'template',
          subjectId: eventId,
          details: { kind, number: basedOn + 1 },
        });
        return { outcome: 'SAVED' };
      });
    } catch (error) {
      if (violates(error, 'template_version_pkey')) return { outcome: 'OUTDATED' };
      throw error;
    }
  }

  private async latest(tx: Tx, eventId: string, kind: TemplateKind): Promise<number> {
    const [row] = await tx.query<{ number: number }[]>(
      'select coalesce(max(number), 0)::int as number from template_version where event_id = $1 and kind = $2',
      [eventId, kind],
    );
    return row!.number;
  }
}
