/** SQL: the address of an event without years, numbers and what stands between them: that of its series. */
export const seriesOf = (slug: string) => `trim(both '-' from regexp_replace(${slug}, '(^|-)[0-9]+(?=-|$)', '', 'g'))`;

/** Shorter beginnings are shared by chance. */
const SHORTEST_SERIES = 6;

/**
 * SQL: whether two events, by their aliases, are editions of one series: of the same kind, with addresses that are the
 * same without years and numbers, or one of which goes on from the other.
 */
export const isSameSeries = (one: string, other: string) =>
  `(select ${one}.kind = ${other}.kind and (a.one = a.other or least(length(a.one), length(a.other)) >= ${SHORTEST_SERIES}
     and (starts_with(a.one, a.other || '-') or starts_with(a.other, a.one || '-')))
   from (select ${seriesOf(`${one}.slug`)} as one, ${seriesOf(`${other}.slug`)} as other) a)`;
