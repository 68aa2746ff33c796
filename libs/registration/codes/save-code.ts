import { Injectable } from '@nestjs/common';
import type { CodeInput, InvalidInput } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { type CodeDraft, readCodeDraft } from './code.rules';

export type SaveCodeOutcome = { __typename: 'CodeSaved'; id: string } | InvalidInput;

@Injectable()
export class SaveCode {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, input: CodeInput): Promise<SaveCodeOutcome> {
    const read = readCodeDraft(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    try {
      return await this.database.transaction((tx) => this.saveIn(tx, actor, read.draft));
    } catch (error) {
      if (violates(error, 'code_event_id_word_key')) return invalid('word', 'CODE_TAKEN');
      throw error;
    }
  }

  async stop(actor: Actor, eventId: string, id: string, stopped: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.hold(tx, eventId, id);
      await tx.query(
        'update code set stopped_at = case when $2 then coalesce(stopped_at, $3::timestamptz) end where id = $1',
        [held.id, stopped, this.clock.now()],
      );
      await this.audit.record(tx, {
        actor,
        eventId,
        action: stopped ? 'code.stop' : 'code.start',
        subject: 'code',
        subjectId: held.id,
      });
    });
  }

  private async saveIn(tx: Tx, actor: Actor, draft: CodeDraft): Promise<SaveCodeOutcome> {
    const kinds = await tx.query<{ id: string }[]>(
      'select id from ticket_kind where event_id::text = $1 and id::text = any($2::text[])',
      [draft.eventId, draft.kindIds],
    );
    if (kinds.length < new Set(draft.kindIds).size) return invalid('kindIds', 'UNKNOWN');
    const held = draft.id ? await this.hold(tx, draft.eventId, draft.id) : undefined;
    if (held && draft.usesMax != null && held.uses > draft.usesMax) return invalid('usesMax', 'FEWER_THAN_USED');
    const id = held ? await this.change(tx, held.id, draft) : await this.add(tx, draft);
    await tx.query('delete from code_kind where code_id = $1', [id]);
    await tx.query('insert into code_kind (code_id, kind_id) select $1, unnest($2::uuid[])', [
      id,
      kinds.map((kind) => kind.id),
    ]);
    await this.audit.record(tx, {
      actor,
      eventId: draft.eventId,
      action: held ? 'code.change' : 'code.make',
      subject: 'code',
      subjectId: id,
      details: { word: draft.word },
    });
    return { __typename: 'CodeSaved', id };
  }

  /** Held until the end: nobody uses it meanwhile. */
  private async hold(tx: Tx, eventId: string, id: string): Promise<{ id: string; uses: number }> {
    const [code] = await tx.query<{ id: string }[]>(
      'select id from code where id::text = $1 and event_id::text = $2 for update',
      [id, eventId],
    );
    if (!code) throw new NotFoundOrNotAllowed();
    const [uses] = await tx.query<{ most: number }[]>(
      'select coalesce(max(number), 0) as most from code_use where code_id = $1',
      [code.id],
    );
    return { id: code.id, uses: uses!.most };
  }

  private async add(tx: Tx, draft: CodeDraft): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into code (event_id, word, note, percent_basis_points, amount_cents, uses_max, valid_from, valid_until, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [...valuesOf(draft), this.clock.now()],
    );
    return row!.id;
  }

  private async change(tx: Tx, id: string, draft: CodeDraft): Promise<string> {
    await tx.query(
      `update code set word = $2, note = $3, percent_basis_points = $4, amount_cents = $5, uses_max = $6, valid_from = $7,
         valid_until = $8 where id = $1`,
      [id, ...valuesOf(draft).slice(1)],
    );
    return id;
  }
}

const valuesOf = (draft: CodeDraft) => [
  draft.eventId,
  draft.word,
  draft.note,
  draft.percentBasisPoints ?? null,
  draft.amountCents ?? null,
  draft.usesMax ?? null,
  draft.validFrom,
  draft.validUntil ?? null,
];

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
