import { Injectable } from '@nestjs/common';
import type { Busy, InvalidInput, Quota, QuotaInput, QuotaTooSmall, TicketKindInput } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { orBusy } from '../or-busy';
import { PlaceReturns } from '../place-returns';
import { LIVE } from '../places';
import { type KindDraft, type QuotaDraft, readKindDraft, readQuotaDraft } from './kind.rules';
import { readQuotas } from './settings.queries';

type Saved = { __typename: 'Saved'; id: string | null };
export type SaveOutcome = Saved | QuotaTooSmall | InvalidInput | Busy;
export type RemoveOutcome = Saved | { __typename: 'QuotaInUse'; kindNames: Text[] };

/** Longer than two weeks nobody waits. */
const MOST_OFFER_HOURS = 336;

/** What staff decide of kinds of ticket and the places that they share. No quota is ever smaller than what is taken. */
@Injectable()
export class ConfigurePlaces {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly returns: PlaceReturns,
  ) {}

  async saveKind(actor: Actor, input: TicketKindInput): Promise<SaveOutcome> {
    const read = readKindDraft(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    try {
      return await orBusy(() => this.database.transaction((tx) => this.saveKindIn(tx, actor, read.draft)));
    } catch (error) {
      if (!(error instanceof Overfull)) throw error;
      const { name, taken, size } = error.quota;
      return { __typename: 'QuotaTooSmall', name, taken, size };
    }
  }

  private async saveKindIn(tx: Tx, actor: Actor, draft: KindDraft): Promise<SaveOutcome> {
    const { eventId } = draft;
    await lockEvent(tx, eventId);
    const quotas = await tx.query<{ id: string }[]>(
      'select id from quota where event_id::text = $1 and id::text = any($2::text[])',
      [eventId, draft.quotaIds],
    );
    if (quotas.length < new Set(draft.quotaIds).size) return invalid('quotaIds', 'UNKNOWN');
    const before = draft.id ? await this.kind(tx, eventId, draft.id) : undefined;
    if (before?.hasTickets && before.audience !== draft.audience) return invalid('audience', 'FIXED');
    const id = before ? await this.changeKind(tx, before.id, draft) : await this.addKind(tx, draft);
    await tx.query('delete from ticket_kind_quota where kind_id = $1', [id]);
    await tx.query('insert into ticket_kind_quota (kind_id, quota_id) select $1, unnest($2::uuid[])', [
      id,
      quotas.map((quota) => quota.id),
    ]);
    const overfull = (await readQuotas(tx, eventId)).find(({ taken, size }) => taken > size);
    if (overfull) throw new Overfull(overfull);
    await this.record(tx, actor, eventId, before ? 'kind.change' : 'kind.make', 'ticket_kind', id, {
      name: draft.name.fr,
    });
    await this.returns.tell(tx, eventId);
    return { __typename: 'Saved', id };
  }

  async order(actor: Actor, eventId: string, ids: string[]): Promise<Saved> {
    return this.database.transaction(async (tx): Promise<Saved> => {
      await lockEvent(tx, eventId);
      // Those that are not named follow in the order they had.
      await tx.query(
        `update ticket_kind k set position = o.place from (
           select id, row_number() over (order by array_position($2::text[], id::text) nulls last, position, id)::int as place
           from ticket_kind where event_id::text = $1) o
         where o.id = k.id`,
        [eventId, ids],
      );
      await this.record(tx, actor, eventId, 'kind.order', 'event', eventId, {});
      return { __typename: 'Saved', id: null };
    });
  }

  async archive(actor: Actor, eventId: string, kindId: string, archived: boolean): Promise<Saved> {
    return this.database.transaction(async (tx): Promise<Saved> => {
      await lockEvent(tx, eventId);
      const kind = await this.kind(tx, eventId, kindId);
      await tx.query(
        `update ticket_kind set archived_at = case when $2 then coalesce(archived_at, $3::timestamptz) end where id = $1`,
        [kind.id, archived, this.clock.now()],
      );
      await this.record(tx, actor, eventId, archived ? 'kind.archive' : 'kind.restore', 'ticket_kind', kind.id, {});
      return { __typename: 'Saved', id: kind.id };
    });
  }

  async saveQuota(actor: Actor, input: QuotaInput): Promise<SaveOutcome> {
    const read = readQuotaDraft(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    return orBusy(() => this.database.transaction((tx) => this.saveQuotaIn(tx, actor, read.draft)));
  }

  private async saveQuotaIn(tx: Tx, actor: Actor, draft: QuotaDraft): Promise<SaveOutcome> {
    const { eventId, name, size } = draft;
    await lockEvent(tx, eventId);
    if (!draft.id) {
      const [quota] = await tx.query<{ id: string }[]>(
        'insert into quota (event_id, name, size) values ($1, $2, $3) returning id',
        [eventId, name, size],
      );
      await this.record(tx, actor, eventId, 'quota.make', 'quota', quota!.id, { name, size });
      return { __typename: 'Saved', id: quota!.id };
    }
    const quota = (await readQuotas(tx, eventId)).find(({ id }) => id === draft.id);
    if (!quota) throw new NotFoundOrNotAllowed();
    if (size < quota.taken) return { __typename: 'QuotaTooSmall', name: quota.name, taken: quota.taken, size };
    await tx.query('update quota set name = $2, size = $3 where id = $1', [quota.id, name, size]);
    await this.record(tx, actor, eventId, 'quota.change', 'quota', quota.id, { name, from: quota.size, to: size });
    if (size > quota.size) await this.returns.tell(tx, eventId);
    return { __typename: 'Saved', id: quota.id };
  }

  async removeQuota(actor: Actor, eventId: string, quotaId: string): Promise<RemoveOutcome> {
    return this.database.transaction(async (tx): Promise<RemoveOutcome> => {
      await lockEvent(tx, eventId);
      const quota = (await readQuotas(tx, eventId)).find(({ id }) => id === quotaId);
      if (!quota) throw new NotFoundOrNotAllowed();
      const kinds = await tx.query<{ name: Text }[]>(
        'select name from ticket_kind where id = any($1::uuid[]) and archived_at is null order by position',
        [quota.kindIds],
      );
      if (kinds.length > 0) return { __typename: 'QuotaInUse', kindNames: kinds.map(({ name }) => name) };
      await tx.query('delete from quota where id = $1', [quota.id]);
      await this.record(tx, actor, eventId, 'quota.remove', 'quota', quota.id, { name: quota.name });
      return { __typename: 'Saved', id: null };
    });
  }

  async saveOfferHours(actor: Actor, eventId: string, hours: number): Promise<Saved | InvalidInput> {
    if (hours < 1 || hours > MOST_OFFER_HOURS) return invalid('hours', 'OUT_OF_RANGE');
    return this.database.transaction(async (tx): Promise<Saved> => {
      await tx.query(
        `insert into registration_settings (event_id, offer_hours) values ($1, $2)
         on conflict (event_id) do update set offer_hours = excluded.offer_hours`,
        [eventId, hours],
      );
      await this.record(tx, actor, eventId, 'waiting.offer-hours', 'event', eventId, { hours });
      return { __typename: 'Saved', id: null };
    });
  }

  private async kind(tx: Tx, eventId: string, id: string) {
    const [kind] = await tx.query<{ id: string; audience: string; hasTickets: boolean }[]>(
      `select k.id, k.audience, exists (select from ticket t where t.kind_id = k.id and t.status in ${LIVE}) as "hasTickets"
       from ticket_kind k where k.id::text = $1 and k.event_id::text = $2`,
      [id, eventId],
    );
    if (!kind) throw new NotFoundOrNotAllowed();
    return kind;
  }

  private async addKind(tx: Tx, draft: KindDraft): Promise<string> {
    const [kind] = await tx.query<{ id: string }[]>(
      `insert into ticket_kind (event_id, position, audience, name, description, price_cents, vat_basis_points, sale_from, sale_until,
         min_per_order, max_per_order, needs_code, needs_approval)
       select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from ticket_kind where event_id = $1
       returning id`,
      [draft.eventId, ...valuesOf(draft)],
    );
    return kind!.id;
  }

  private async changeKind(tx: Tx, id: string, draft: KindDraft): Promise<string> {
    await tx.query(
      `update ticket_kind set audience = $2, name = $3, description = $4, price_cents = $5, vat_basis_points = $6, sale_from = $7,
         sale_until = $8, min_per_order = $9, max_per_order = $10, needs_code = $11, needs_approval = $12 where id = $1`,
      [id, ...valuesOf(draft)],
    );
    return id;
  }

  private async record(
    tx: Tx,
    actor: Actor,
    eventId: string,
    action: string,
    subject: string,
    subjectId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, { actor, eventId, action, subject, subjectId, details });
  }
}

/** Thrown, so that what was written goes back. */
class Overfull extends Error {
  constructor(readonly quota: Pick<Quota, 'name' | 'taken' | 'size'>) {
    super();
  }
}

/** Held while kinds and quotas change: nobody takes a place of the event meanwhile. */
async function lockEvent(tx: Tx, eventId: string): Promise<void> {
  await tx.query(`set local lock_timeout = '20s'`);
  await tx.query('select from quota where event_id::text = $1 order by id for update', [eventId]);
  await tx.query('select from event where id::text = $1 for no key update', [eventId]);
}

const valuesOf = (draft: KindDraft) => [
  draft.audience,
  draft.name,
  draft.description,
  draft.priceCents,
  draft.vatBasisPoints,
  draft.saleFrom,
  draft.saleUntil ?? null,
  draft.minPerOrder,
  draft.maxPerOrder,
  draft.needsCode,
  draft.needsApproval,
];

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
