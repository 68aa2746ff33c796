import type { Code } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** The codes of an event, or one of them; those that can be used first. */
export function readCodes(db: Queryable, eventId: string, now: Date, id: string | null = null): Promise<Code[]> {
  return db.query<Code>(
    `select * from (
       select c.id, c.word, c.note, c.percent_basis_points as "percentBasisPoints", c.amount_cents as "amountCents",
         c.uses_max as "usesMax", used.count as uses, c.valid_from as "validFrom", c.valid_until as "validUntil",
         array(select kind_id from code_kind where code_id = c.id) as "kindIds",
         case when c.stopped_at is not null then 'STOPPED' when c.valid_until <= $2 then 'EXPIRED' when c.valid_from > $2 then 'NOT_YET'
           when c.uses_max <= used.count then 'USED_UP' else 'ACTIVE' end as state
       from code c, lateral (select count(*)::int as count from code_use where code_id = c.id) used
       where c.event_id::text = $1 and ($3::text is null or c.id::text = $3)) found
     order by state not in ('ACTIVE', 'NOT_YET'), word`,
    [eventId, now, id],
  );
}
