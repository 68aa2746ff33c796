import type { CodeFault } from '@parvis/contract/resolvers';
import type { Discount } from '@parvis/domain';
import type { Queryable, Tx } from '@parvis/platform';

export interface UsableCode {
  id: string;
  word: string;
  discount: Discount | null;
  /** Kinds that it is for, hidden ones among them; empty for every kind that is not hidden. */
  kindIds: string[];
  /** Null for any number. */
  usesLeft: number | null;
}

interface CodeRow extends Omit<UsableCode, 'discount'> {
  percentBasisPoints: number | null;
  amountCents: number | null;
  fault: CodeFault | null;
}

/** `Été 2024` is typed for `ETE-2024`. */
export const codeWord = (typed: string): string =>
  typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .trim()
    .replace(/[\s_]+/g, '-');

/** A code of an event as somebody typed it, or why it cannot be used now. */
export async function findCode(
  db: Queryable | Tx,
  eventId: string,
  typed: string,
  now: Date,
): Promise<{ code: UsableCode } | { fault: CodeFault }> {
  const rows = (await db.query(
    `select c.id, c.word, c.percent_basis_points as "percentBasisPoints", c.amount_cents as "amountCents",
       array(select kind_id from code_kind where code_id = c.id) as "kindIds", c.uses_max - used.count as "usesLeft",
       case when c.stopped_at is not null then 'UNKNOWN' when c.valid_from > $3 then 'NOT_YET'
         when c.valid_until <= $3 then 'EXPIRED' when c.uses_max <= used.count then 'USED_UP' end as fault
     from code c, lateral (select count(*)::int as count from code_use where code_id = c.id) used
     where c.event_id::text = $1 and c.word = $2`,
    [eventId, codeWord(typed).slice(0, 60), now],
  )) as CodeRow[];
  const [row] = rows;
  if (!row) return { fault: 'UNKNOWN' };
  const { percentBasisPoints, amountCents, fault, ...code } = row;
  if (fault) return { fault };
  const discount = percentBasisPoints !== null ? { percentBasisPoints } : amountCents !== null ? { amountCents } : null;
  return { code: { ...code, discount } };
}

/** True when the code says something of this kind. */
export const isForKind = (code: UsableCode, kind: { id: string; needsCode: boolean }): boolean =>
  code.kindIds.length === 0 ? !kind.needsCode : code.kindIds.includes(kind.id);
