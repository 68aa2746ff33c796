import type { Chance } from './chance';
import {
  authorityHeads,
  cities,
  firmTails,
  groupHeads,
  researchHeads,
  startupHeads,
  startupTails,
} from './data/organisation-words';
import type { Rows } from './rows';
import { slug } from './slug';

export type College = 'LARGE_COMPANY' | 'SME' | 'RESEARCH' | 'LOCAL_AUTHORITY';

export interface Organisation {
  id: string;
  name: string;
  college: College | null;
  filiere: string | null;
  /** First day of membership and first day after it, YYYY-MM-DD. */
  memberFrom: string | null;
  memberUntil: string | null;
  isHospital: boolean;
}

/** Members at the end of 2024, those of them who joined in 2024, and those who left in it; joined and left are invented where the reports give totals alone. */
const MOVES: Record<College, { members: number; joined: number; left: number }> = {
  LARGE_COMPANY: { members: 33, joined: 2, left: 7 },
  SME: { members: 342, joined: 71, left: 99 },
  RESEARCH: { members: 31, joined: 3, left: 2 },
  LOCAL_AUTHORITY: { members: 15, joined: 2, left: 1 },
};
const NON_MEMBERS = 70;
const FILIERES = { BIOTECH_PHARMA: 38, MEDTECH: 28, DIGITAL_HEALTH: 23, DIAGNOSTIC: 11 };

/** Months in which the members of 2024 joined, so that each of the three sessions has its own. */
const JOINING: [from: string, to: string][] = [
  ['2024-01-02', '2024-02-20'],
  ['2024-03-10', '2024-06-20'],
  ['2024-07-05', '2024-10-25'],
];

export const isMemberOn = ({ memberFrom, memberUntil }: Organisation, day: string): boolean =>
  memberFrom !== null && memberFrom <= day && (memberUntil === null || memberUntil > day);

/** What stands behind the @ in the addresses of its people. */
export const domainOf = ({ name }: Pick<Organisation, 'name'>): string => `${slug(name)}.example.com`;

export function makeOrganisations(chance: Chance, rows: Rows): Organisation[] {
  const names = nameSource(chance);
  const organisations: Organisation[] = [];
  const found = (college: College | null, memberFrom: string | null, memberUntil: string | null) => {
    const filiere = college === 'LOCAL_AUTHORITY' || college === null ? null : chance.weighted(FILIERES);
    const name = names(college, filiere);
    const isHospital = /Hôpital|Centre hospitalier|chirurgie|cancer/.test(name);
    const organisation = { id: chance.uuid(), name, college, filiere, memberFrom, memberUntil, isHospital };
    organisations.push(organisation);
    rows.add('organisation', {
      id: organisation.id,
      name,
      college,
      filiere,
      city: chance.pick(cities),
      member_from: memberFrom,
      member_until: memberUntil,
    });
    rows.add('organisation_domain', { domain: domainOf(organisation), organisation_id: organisation.id });
  };
  let joining = 0;
  for (const [college, { members, joined, left }] of Object.entries(MOVES) as [College, (typeof MOVES)[College]][]) {
    for (let n = 0; n < members - joined; n += 1) found(college, day(chance, '2009-01-05', '2023-12-15'), null);
    for (let n = 0; n < joined; n += 1, joining += 1)
      found(college, day(chance, ...JOINING[joining % JOINING.length]!), null);
    for (let n = 0; n < left; n += 1)
      found(college, day(chance, '2009-01-05', '2022-12-15'), day(chance, '2024-01-01', '2024-10-31'));
  }
  for (let n = 0; n < NON_MEMBERS; n += 1) found(chance.happens(0.75) ? 'SME' : null, null, null);
  return organisations;
}

const day = (chance: Chance, from: string, to: string) =>
  chance.instant(new Date(from), new Date(to)).toISOString().slice(0, 10);

/** Gives each name once. */
function nameSource(chance: Chance) {
  const unused = {
    LARGE_COMPANY: chance.shuffle(groupHeads),
    RESEARCH: chance.shuffle(researchHeads),
    LOCAL_AUTHORITY: chance.shuffle(authorityHeads),
  };
  const given = new Set<string>();
  return (college: College | null, filiere: string | null): string => {
    if (college !== null && college !== 'SME') {
      const name = unused[college].pop();
      if (name) return name;
    }
    for (;;) {
      const name = `${chance.pick(startupHeads)} ${chance.pick(startupTails[filiere ?? ''] ?? firmTails)}`;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}
