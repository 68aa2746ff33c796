import type { InvitationFault } from '@parvis/contract/resolvers';
import { readTable, type TableLimits } from '@parvis/platform';
import { typedEmail } from '../registration.rules';

export interface Addressed {
  line: number;
  email: string;
  givenName: string;
  familyName: string;
  organisationName: string;
}

export type AddressesRead = { addresses: Addressed[] } | { faults: InvitationFault[] };

const LIMITS: TableLimits = { rows: 1000, columns: 20, cell: 200 };

/** What columns are called in French and in English; compared without accents, blanks and marks. */
const COLUMNS = {
  email: ['email', 'adresseemail', 'mail', 'courriel', 'adresse', 'emailaddress'],
  givenName: ['prenom', 'firstname', 'givenname'],
  familyName: ['nom', 'nomdefamille', 'lastname', 'familyname', 'surname'],
  organisationName: ['organisation', 'organization', 'entreprise', 'societe', 'etablissement', 'company', 'structure'],
} as const;

const bare = (title: string) =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** What staff pasted: an address a line, or address, first name, last name and organisation. */
export function readPasted(text: string): AddressesRead {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((typed, at) => ({ line: at + 1, cells: typed.split(/[;,\t]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (lines.length === 0) return { faults: [{ line: 0, code: 'LIST_EMPTY', value: '' }] };
  if (lines.length > LIMITS.rows) return { faults: [{ line: 0, code: 'TOO_MANY_LINES', value: String(LIMITS.rows) }] };
  return judged(
    lines.map(({ line, cells: [email = '', givenName = '', familyName = '', organisationName = ''] }) => ({
      line,
      // « Inès Aubry <ines@example.org> », as mail programs copy it.
      email: /<([^<>]+)>/.exec(email)?.[1] ?? email,
      givenName,
      familyName,
      organisationName,
    })),
  );
}

/** A file with a header line, of which the column with the addresses is needed. */
export async function readAddressFile(bytes: Buffer): Promise<AddressesRead> {
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table) return { faults: [{ line: table.line ?? 0, code: table.fault, value: '' }] };
  const titles = table.header.map(bare);
  const columnOf = (name: keyof typeof COLUMNS) =>
    titles.findIndex((title) => (COLUMNS[name] as readonly string[]).includes(title));
  const at = {
    email: columnOf('email'),
    givenName: columnOf('givenName'),
    familyName: columnOf('familyName'),
    organisationName: columnOf('organisationName'),
  };
  if (at.email < 0) return { faults: [{ line: 1, code: 'COLUMN_MISSING', value: 'email' }] };
  if (table.rows.length === 0) return { faults: [{ line: 0, code: 'LIST_EMPTY', value: '' }] };
  return judged(
    table.rows.map(({ line, cells }) => ({
      line,
      email: cells[at.email] ?? '',
      givenName: cells[at.givenName] ?? '',
      familyName: cells[at.familyName] ?? '',
      organisationName: cells[at.organisationName] ?? '',
    })),
  );
}

function judged(lines: Addressed[]): AddressesRead {
  const faults: InvitationFault[] = [];
  for (const { line, email, givenName, familyName, organisationName } of lines) {
    const judgement = typedEmail.safeParse(email);
    if (!judgement.success) faults.push({ line, code: 'EMAIL_INVALID', value: email.slice(0, 100) });
    if ([givenName, familyName].some((name) => name.length > 100) || organisationName.length > 200)
      faults.push({ line, code: 'TOO_LONG', value: email.slice(0, 100) });
  }
  if (faults.length > 0) return { faults };
  return { addresses: lines.map((one) => ({ ...one, email: one.email.trim() })) };
}
