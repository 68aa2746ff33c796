import { PERSONAL_DATA, type PersonalTable } from '@parvis/domain';

/** Everything the list knows, in the list's order. */
export const personalTables: [name: string, facts: PersonalTable][] = Object.entries(PERSONAL_DATA);

export const wordsIn = (list: string | undefined): string[] => list?.split(' ').filter(Boolean) ?? [];

/** The ways of a table to the person that are an id of the person in one of its columns. */
export const keysOf = ({ of }: PersonalTable): string[] =>
  of.split(', ').filter((way) => way !== '' && !way.includes(' ') && !way.startsWith('@'));

/**
 * SQL that is true for the rows of `table` that lead to somebody, by the list alone. $1 is the person's id as text, $2
 * the address. Undefined for a table whose rows lead to nobody.
 */
export function leadsToPerson(table: string): string | undefined {
  const facts = personalTables.find(([name]) => name === table)?.[1];
  if (!facts?.of) return undefined;
  const ways = facts.of.split(', ').map((way) => {
    const [column, target] = way.split(' in ');
    if (!target) return column!.startsWith('@') ? addressIs(column!.slice(1)) : `${column}::text = $1`;
    const [other, key] = target.split('.');
    return `${column} in (select ${key} from ${other} where ${leadsToPerson(other!)})`;
  });
  return `(${ways.join(' or ')})`;
}

/** `typed.email` is a field of a JSON column. */
function addressIs(column: string): string {
  const [name, field] = column.split('.');
  return `lower((${field ? `${name} ->> '${field}'` : name})::text) = lower($2::text)`;
}
