import { fieldTerms, foldName, typedDay } from '@parvis/domain';
import { readTable, type TableFault } from '@parvis/platform';
import type { College, Filiere } from '../entities/organisation';

/** How the columns of a list are called, in both languages; compared without accents, case and punctuation. */
const HEADINGS = {
  name: [
    'nom',
    'organisation',
    'raison sociale',
    'structure',
    'societe',
    'entreprise',
    'etablissement',
    'name',
    'company',
  ],
  college: ['college'],
  filiere: ['filiere', 'secteur', 'field', 'sector'],
  city: ['ville', 'city', 'town'],
  memberFrom: [
    'adherent depuis',
    'adherente depuis',
    'date d adhesion',
    'debut d adhesion',
    'debut de l adhesion',
    'member from',
    'member since',
  ],
  memberUntil: ['jusqu au', 'fin d adhesion', 'fin de l adhesion', 'adherent jusqu au', 'until', 'member until'],
  domains: ['domaines', 'domaine', 'domaines d adresse', 'domains', 'domain', 'address domains'],
} as const;
export type OrganisationColumn = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as OrganisationColumn[];

const LIMITS = { rows: 5000, columns: 60, cell: 2000 };

/** What people write for a college beside its own names. */
const MORE_COLLEGES: Record<College, string[]> = {
  LARGE_COMPANY: ['grandes entreprises', 'grande entreprise', 'grand groupe', 'eti', 'large company'],
  SME: ['tpe', 'pme', 'tpe pme', 'startup', 'start up', 'sme', 'smes'],
  RESEARCH: ['recherche', 'laboratoire', 'laboratoires', 'organisme de recherche', 'recherche et sante'],
  LOCAL_AUTHORITY: ['collectivite', 'collectivites', 'collectivite territoriale', 'collectivites territoriales'],
};
const MORE_FILIERES: Record<Filiere, string[]> = {
  BIOTECH_PHARMA: ['biotech', 'pharma', 'biotech pharma'],
  MEDTECH: ['dispositifs medicaux'],
  DIGITAL_HEALTH: ['e sante', 'numerique'],
  DIAGNOSTIC: ['diagnostics'],
};

export interface OrganisationFault {
  column: OrganisationColumn;
  code: string;
  value: string;
}

/** A line of the list as typed: a column that the file lacks, and a cell left empty, say nothing. */
export interface OrganisationLine {
  line: number;
  name: string;
  says: {
    college?: College;
    filiere?: Filiere;
    city?: string;
    memberFrom?: string;
    memberUntil?: string;
    domains?: string[];
  };
  fault?: OrganisationFault;
}

export interface OrganisationList {
  lines: OrganisationLine[];
  /** Columns that say nothing to the import. */
  ignored: string[];
}

export type OrganisationFileFault = TableFault | { fault: 'COLUMN_MISSING'; column: OrganisationColumn };

/** Reads a list of organisations, CSV or XLSX, as people make them or as the directory leaves here. */
export async function readOrganisationList(bytes: Buffer): Promise<OrganisationList | OrganisationFileFault> {
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table) return table;
  const names = table.header.map(foldName);
  const places = new Map<OrganisationColumn, number>();
  for (const column of COLUMNS) {
    const place = names.findIndex((name) => (HEADINGS[column] as readonly string[]).includes(name));
    if (place >= 0) places.set(column, place);
  }
  if (!places.has('name')) return { fault: 'COLUMN_MISSING', column: 'name' };
  const used = new Set(places.values());
  const seen = new Set<string>();
  const lines = table.rows.map(({ line, cells }) =>
    judge(line, (column) => cells[places.get(column) ?? -1]?.trim() ?? '', seen),
  );
  return { lines, ignored: table.header.filter((title, at) => title !== '' && !used.has(at)) };
}

function judge(line: number, cell: (column: OrganisationColumn) => string, seen: Set<string>): OrganisationLine {
  const name = cell('name').replace(/\s+/gu, ' ');
  const wrong = (column: OrganisationColumn, code: string): OrganisationLine => ({
    line,
    name: name.slice(0, 200),
    says: {},
    fault: { column, code, value: cell(column).slice(0, 100) },
  });
  if (name === '') return wrong('name', 'REQUIRED');
  const key = name.normalize('NFC').toLowerCase();
  if (seen.has(key)) return wrong('name', 'TWICE_IN_FILE');
  seen.add(key);
  const says: OrganisationLine['says'] = {};
  if (cell('college') !== '') {
    const college = collegeOf(cell('college'));
    if (!college) return wrong('college', 'COLLEGE_UNKNOWN');
    says.college = college;
  }
  if (cell('filiere') !== '') {
    const filiere = filiereOf(cell('filiere'));
    if (!filiere) return wrong('filiere', 'FILIERE_UNKNOWN');
    says.filiere = filiere;
  }
  for (const column of ['memberFrom', 'memberUntil'] as const) {
    if (cell(column) === '') continue;
    const day = typedDay(cell(column));
    if (!day) return wrong(column, 'DATE_INVALID');
    says[column] = day;
  }
  if (cell('city') !== '') says.city = cell('city');
  if (cell('domains') !== '')
    says.domains = cell('domains')
      .split(/[\s,;|]+/)
      .filter(Boolean);
  return { line, name, says };
}

const named = <Value extends string>(
  typed: string,
  names: readonly (readonly [Value, readonly string[]])[],
): Value | undefined => {
  const wanted = foldName(typed);
  return names.find(([value, all]) => foldName(value) === wanted || all.some((name) => foldName(name) === wanted))?.[0];
};

const collegeOf = (typed: string) =>
  named(
    typed,
    (Object.keys(MORE_COLLEGES) as College[]).map((college) => [
      college,
      [
        ...MORE_COLLEGES[college],
        ...(['FR', 'EN'] as const).flatMap((language) => [
          fieldTerms[language].colleges[college],
          fieldTerms[language].shortColleges[college],
        ]),
      ],
    ]),
  );

const filiereOf = (typed: string) =>
  named(
    typed,
    (Object.keys(MORE_FILIERES) as Filiere[]).map((filiere) => [
      filiere,
      [...MORE_FILIERES[filiere], ...(['FR', 'EN'] as const).map((language) => fieldTerms[language].filieres[filiere])],
    ]),
  );
