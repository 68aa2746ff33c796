import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Database, type Tx, violates } from '@parvis/platform';
import { type OrganisationValues, readOrganisationInput } from './organisation-input';
import {
  type OrganisationFault,
  type OrganisationFileFault,
  type OrganisationLine,
  type OrganisationList,
  readOrganisationList,
} from './read-organisations';

export interface OrganisationImport {
  bytes: Buffer;
  fileName: string;
  /** False for a preview. */
  apply: boolean;
}

type Change = 'ADDED' | 'CHANGED' | 'SAME';
type Field = keyof OrganisationValues;

export interface OrganisationReport {
  applied: boolean;
  added: number;
  changed: number;
  same: number;
  faults: number;
  lines: { line: number; name: string; change: Change | null; fields: Field[]; fault?: OrganisationFault }[];
  ignored: string[];
}

interface Known extends OrganisationValues {
  id: string;
}

interface Judged {
  line: OrganisationLine;
  id: string;
  values?: OrganisationValues;
  change: Change | null;
  fields: Field[];
  fault?: OrganisationFault;
}

/** The list of members as the office keeps it: organisations are known by their name, new ones are added. */
@Injectable()
export class ImportOrganisations {
  constructor(
    private readonly audit: Audit,
    private readonly database: Database,
  ) {}

  /** All of a list or nothing: one line that cannot be taken keeps the others out too. */
  async run(request: OrganisationImport, actor: Actor): Promise<OrganisationReport | OrganisationFileFault> {
    const list = await readOrganisationList(request.bytes);
    if ('fault' in list) return list;
    const attempt = () => this.database.transaction((tx) => this.importIn(tx, request, list, actor));
    try {
      return await attempt();
    } catch (error) {
      // Somebody else wrote one of them meanwhile: now it is seen.
      if (violates(error, 'organisation_name_key') || violates(error, 'organisation_domain_pkey')) return attempt();
      throw error;
    }
  }

  private async importIn(
    tx: Tx,
    { apply, fileName }: OrganisationImport,
    { lines, ignored }: OrganisationList,
    actor: Actor,
  ): Promise<OrganisationReport> {
    const judged = await this.judge(tx, lines);
    const count = (change: Change) => judged.filter((one) => one.change === change).length;
    const report: OrganisationReport = {
      applied: false,
      added: count('ADDED'),
      changed: count('CHANGED'),
      same: count('SAME'),
      faults: judged.filter(({ fault }) => fault).length,
      lines: judged.map(({ line: { line, name }, change, fields, fault }) => ({
        line,
        name,
        change,
        fields,
        ...(fault && { fault }),
      })),
      ignored,
    };
    const { added, changed } = report;
    if (!apply || report.faults > 0 || added + changed === 0) return report;
    await write(tx, judged);
    const details = { added, changed, file: fileName };
    await this.audit.record(tx, {
      actor,
      action: 'organisations.import',
      subject: 'organisation_import',
      subjectId: randomUUID(),
      details,
    });
    return { ...report, applied: true };
  }

  private async judge(tx: Tx, lines: readonly OrganisationLine[]): Promise<Judged[]> {
    const known = await knownBy(
      tx,
      lines.map(({ name }) => name),
    );
    const owners = await ownersOf(
      tx,
      lines.flatMap(({ says }) => says.domains ?? []),
    );
    return lines.map((line): Judged => {
      const before = known.get(keyOf(line.name));
      const id = before?.id ?? randomUUID();
      const wrong = (fault: OrganisationFault): Judged => ({ line, id, change: null, fields: [], fault });
      if (line.fault) return wrong(line.fault);
      const read = readOrganisationInput(merged(line, before));
      if ('errors' in read) return wrong(faultOf(line, read.errors[0]!));
      const { values } = read;
      for (const domain of values.domains) {
        const owner = owners.get(domain) ?? id;
        if (owner !== id) return wrong({ column: 'domains', code: 'DOMAIN_TAKEN', value: domain });
        // The next line that claims it comes too late.
        owners.set(domain, id);
      }
      if (!before) return { line, id, values, change: 'ADDED', fields: [] };
      const fields = (Object.keys(values) as Field[]).filter(
        (field) => field !== 'name' && !isDeepStrictEqual(values[field], before[field]),
      );
      return { line, id, values, change: fields.length > 0 ? 'CHANGED' : 'SAME', fields };
    });
  }
}

/** As `citext` compares. */
const keyOf = (name: string) => name.normalize('NFC').toLowerCase();

/** What the line says on top of what is known. A line that gives a start speaks of the whole membership. */
function merged({ name, says }: OrganisationLine, before: Known | undefined) {
  return {
    name: before?.name ?? name,
    college: says.college ?? (before?.college as typeof says.college) ?? null,
    filiere: says.filiere ?? (before?.filiere as typeof says.filiere) ?? null,
    city: says.city ?? before?.city ?? null,
    memberFrom: says.memberFrom ?? before?.memberFrom ?? null,
    memberUntil: says.memberUntil ?? (says.memberFrom ? null : (before?.memberUntil ?? null)),
    domains: [...(before?.domains ?? []), ...(says.domains ?? [])],
  };
}

function faultOf(
  { name, says }: OrganisationLine,
  { field, code }: { field: string; code: string },
): OrganisationFault {
  const column = field as OrganisationFault['column'];
  const value = column === 'name' ? name : [says[column] ?? []].flat().join(', ');
  return { column, code, value: value.slice(0, 100) };
}

async function knownBy(tx: Tx, names: readonly string[]): Promise<Map<string, Known>> {
  const rows = await tx.query<Known[]>(
    `select id, name::text, college, filiere, city, member_from as "memberFrom", member_until as "memberUntil",
       array(select d.domain::text from organisation_domain d where d.organisation_id = o.id order by d.domain) as domains
     from organisation o where name = any($1::citext[]) order by id for update`,
    [names],
  );
  return new Map(rows.map((row) => [keyOf(row.name), row]));
}

/** Whose each of the domains is. */
async function ownersOf(tx: Tx, typed: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ domain: string; id: string }[]>(
    `select lower(domain::text) as domain, organisation_id as id from organisation_domain where domain = any($1::citext[])`,
    [typed.map((domain) => domain.toLowerCase().replace(/^.*@/, ''))],
  );
  return new Map(rows.map(({ domain, id }) => [domain, id]));
}

/** Three statements, whatever the number of lines. */
async function write(tx: Tx, judged: readonly Judged[]): Promise<void> {
  const rows = judged.flatMap(({ id, values, change }) =>
    values && change !== 'SAME' ? [{ id, ...values, isNew: change === 'ADDED' }] : [],
  );
  const typed = `jsonb_to_recordset($1::jsonb) as r (id uuid, name citext, college text, filiere text, city text,
    "memberFrom" date, "memberUntil" date, domains jsonb, "isNew" boolean)`;
  const parameters = [JSON.stringify(rows)];
  await tx.query(
    `insert into organisation (id, name, college, filiere, city, member_from, member_until)
     select id, name, college, filiere, city, "memberFrom", "memberUntil" from ${typed} where "isNew" order by name`,
    parameters,
  );
  await tx.query(
    `update organisation o set college = r.college, filiere = r.filiere, city = r.city, member_from = r."memberFrom",
       member_until = r."memberUntil" from ${typed} where o.id = r.id and not r."isNew"`,
    parameters,
  );
  await tx.query(
    `insert into organisation_domain (domain, organisation_id)
     select d.domain, r.id from ${typed} cross join lateral jsonb_array_elements_text(r.domains) as d (domain)
     where not exists (select from organisation_domain k where k.domain = d.domain::citext and k.organisation_id = r.id)
     order by 1`,
    parameters,
  );
}
