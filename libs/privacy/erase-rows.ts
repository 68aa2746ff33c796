import { randomBytes } from 'node:crypto';
import type { Tx } from '@parvis/platform';
import { STAND_IN_DOMAIN } from '@parvis/platform';
import { keysOf, leadsToPerson, personalTables, wordsIn } from './ways';

export interface Named {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
}

/** How many rows of each table spoke of the person; the proof keeps it. */
export type RowCounts = Record<string, number>;

const NAME = { given: 'Personne', family: 'effacée' };

/**
 * Takes somebody out of every table of the list. What is counted from the rows that stay is the same after it: they
 * lead to a stand-in of the same organisation and profession, without a name, whom no other row of another person
 * leads to.
 */
export async function eraseRows(tx: Tx, person: Named): Promise<RowCounts> {
  // The log and the accounts refuse any change; this one they know.
  await tx.query(`select set_config('parvis.erasing', 'yes', true)`);
  const counts = await countRows(tx, person);
  const standIn = await addStandIn(tx, person);
  const files = await filesOf(tx, person);
  await emptyColumns(tx, person);
  await removeRows(tx, person);
  await replaceIds(tx, person, standIn);
  await scrubWords(tx, person, standIn);
  await clearJobs(tx, person, standIn);
  await tx.query('delete from stored_file where id::text = any ($1::text[])', [files]);
  // What still leads to the person goes or is set to null by its own key.
  await tx.query('delete from person where id = $1', [person.id]);
  // The stand-in is nobody whom one could ask for a meeting.
  await tx.query('delete from meeting_entry where person_id = $1', [standIn.id]);
  return { ...counts, ...(files.length > 0 && { stored_file: files.length }) };
}

async function countRows(tx: Tx, person: Named): Promise<RowCounts> {
  const counting = personalTables.flatMap(([table]) => {
    const leads = leadsToPerson(table);
    return leads ? [`select '${table}' as "table", count(*)::int as rows from ${table} where ${leads}`] : [];
  });
  const rows = await tx.query<{ table: string; rows: number }[]>(
    `with who as (select $1::text, $2::text) ${counting.join(' union all ')}`,
    [person.id, person.email],
  );
  return Object.fromEntries(rows.filter(({ rows }) => rows > 0).map(({ table, rows }) => [table, rows]));
}

async function addStandIn(tx: Tx, { id }: Named): Promise<Named> {
  const email = `personne-${randomBytes(12).toString('hex')}@${STAND_IN_DOMAIN}`;
  const [row] = await tx.query<{ id: string }[]>(
    `insert into person (email, given_name, family_name, profession, organisation_id, language, created_at, in_directory)
     select $2, $3, $4, profession, organisation_id, language, created_at, false from person where id = $1 returning id`,
    [id, email, NAME.given, NAME.family],
  );
  return { id: row!.id, email, givenName: NAME.given, familyName: NAME.family };
}

async function filesOf(tx: Tx, person: Named): Promise<string[]> {
  const finding = personalTables.flatMap(([table, { file }]) =>
    wordsIn(file).map((column) => `select ${column}::text as id from ${table} where ${leadsToPerson(table)}`),
  );
  const rows = await tx.query<{ id: string | null }[]>(
    `with who as (select $1::text, $2::text) ${finding.join(' union ')}`,
    [person.id, person.email],
  );
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** What the person wrote or is named by goes out of the rows that stay; keys are replaced by ones that nobody has. */
async function emptyColumns(tx: Tx, person: Named): Promise<void> {
  const empties = await emptyValues(tx);
  for (const [table, facts] of personalTables) {
    const keys = keysOf(facts);
    // Who of the team did something: only that is taken away, not what was done.
    for (const column of wordsIn(facts.empty).filter((column) => keys.includes(column) || isActor(column)))
      await tx.query(`update ${table} set ${column} = null where ${column}::text = $1`, [person.id]);
    const about = aboutPerson(table);
    if (facts.rows === 'GO' || !about) continue;
    const columns = wordsIn(facts.empty).filter((column) => !keys.includes(column) && !isActor(column));
    const settings = [
      ...columns.map((column) => `${column} = ${empties.get(`${table}.${column}`)}`),
      ...wordsIn(facts.renew).map((column) => `${column} = replace(gen_random_uuid()::text, '-', '')`),
    ];
    if (settings.length === 0) continue;
    await tx.query(
      `with who as (select $1::text, $2::text) update ${table} set ${settings.join(', ')} where ${about}`,
      [person.id, person.email],
    );
  }
}

/** Columns that tell who of the team acted. */
const isActor = (column: string) => /_by$/.test(column) || column === 'actor_id';

/** As `leadsToPerson`, without the rows that only tell that the person acted on somebody else's. */
function aboutPerson(table: string): string | undefined {
  const facts = personalTables.find(([name]) => name === table)![1];
  const actors = keysOf(facts).filter((column) => wordsIn(facts.empty).includes(column) || column === 'operator_id');
  const leads = leadsToPerson(table);
  if (!leads || actors.length === 0) return leads;
  if (facts.of.split(', ').length === actors.length) return undefined;
  return actors.reduce((sql, column) => sql.replace(`${column}::text = $1`, 'false'), leads);
}

/** Null where the column may be null, else the empty value of its type. */
async function emptyValues(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.query<{ name: string; nullable: string; type: string }[]>(
    `select table_name || '.' || column_name as name, is_nullable as nullable, data_type as type
     from information_schema.columns where table_schema = 'public'`,
  );
  return new Map(
    rows.map(({ name, nullable, type }) => [
      name,
      nullable === 'YES' ? 'null' : type === 'jsonb' ? `'{}'` : type === 'ARRAY' ? `'{}'` : `''`,
    ]),
  );
}

async function removeRows(tx: Tx, person: Named): Promise<void> {
  for (const [table, facts] of personalTables) {
    // Proofs of consent may go with their person alone: the key of the row sees to that.
    if (facts.rows !== 'GO' || ['person', 'consent', 'stored_file'].includes(table)) continue;
    const leads = leadsToPerson(table);
    if (leads)
      await tx.query(`with who as (select $1::text, $2::text) delete from ${table} where ${leads}`, [
        person.id,
        person.email,
      ]);
  }
}

async function replaceIds(tx: Tx, person: Named, standIn: Named): Promise<void> {
  for (const [table, facts] of personalTables) {
    const keys = keysOf(facts);
    for (const column of wordsIn(facts.standIn)) {
      const type = column === 'subject_id' ? 'text' : 'uuid';
      if (keys.includes(column))
        await tx.query(`update ${table} set ${column} = $2::${type} where ${column}::text = $1`, [
          person.id,
          standIn.id,
        ]);
      else await tx.query(`update ${table} set ${column} = $2 where ${column} = $1`, [person.email, standIn.email]);
    }
  }
}

/** Texts that may name the person, in anybody's rows: id, address and, where nobody else has the same, the full name. */
async function scrubWords(tx: Tx, person: Named, standIn: Named): Promise<void> {
  const swaps = [
    [person.id, standIn.id],
    [person.email, standIn.email],
  ];
  if (!(await hasNamesake(tx, person))) {
    const called = `${NAME.given} ${NAME.family}`;
    swaps.push(
      [`${person.givenName} ${person.familyName}`, called],
      [`${person.familyName} ${person.givenName}`, called],
    );
  }
  const patterns = swaps.map(([said]) => wholeWord(said!));
  const types = await columnTypes(tx);
  for (const [table, facts] of personalTables) {
    for (const column of wordsIn(facts.scrub)) {
      const type = types.get(`${table}.${column}`);
      const scrubbed = swaps.reduce(
        (sql, _, at) => `regexp_replace(${sql}, $${2 * at + 1}, $${2 * at + 2}, 'gi')`,
        `${column}::text`,
      );
      const isNamed = swaps.map((_, at) => `${column}::text ~* $${2 * at + 1}`).join(' or ');
      await tx.query(
        `update ${table} set ${column} = (${scrubbed})::${type} where ${isNamed}`,
        swaps.flatMap(([, put], at) => [patterns[at], put]),
      );
    }
  }
}

async function hasNamesake(tx: Tx, { id, givenName, familyName }: Named): Promise<boolean> {
  const [row] = await tx.query<{ namesake: boolean }[]>(
    `select exists (select from person where id <> $1 and lower(given_name) = lower($2) and lower(family_name) = lower($3)) as namesake`,
    [id, givenName, familyName],
  );
  return row!.namesake;
}

/** A regular expression for these words and nothing within longer ones, also as JSON writes them. */
function wholeWord(words: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const forms = new Set([escaped(words), escaped(JSON.stringify(words).slice(1, -1))]);
  return `(?<![[:alnum:]])(?:${[...forms].join('|')})(?![[:alnum:]])`;
}

async function columnTypes(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.query<{ name: string; type: string }[]>(
    `select table_name || '.' || column_name as name, udt_name as type from information_schema.columns where table_schema = 'public'`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

/** What was still to be done for the person is not done; what is to be done for many goes on without them. */
async function clearJobs(tx: Tx, person: Named, standIn: Named): Promise<void> {
  const jobs = 'graphile_worker._private_jobs';
  await tx.query(`delete from ${jobs} where payload ->> 'personId' = $1 or lower(payload ->> 'email') = lower($2)`, [
    person.id,
    person.email,
  ]);
  await tx.query(
    `update ${jobs} set payload = replace(regexp_replace(payload::text, $3, $4, 'gi'), $1, $2)::json
     where payload::text like '%' || $1 || '%' or payload::text ~* $3`,
    [person.id, standIn.id, wholeWord(person.email), standIn.email],
  );
}
