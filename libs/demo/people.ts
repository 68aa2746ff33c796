import type { Chance } from './chance';
import { type Gender, givenNames, jobTitles, nameHeads, nameTails, type Profession } from './data/person-words';
import { domainOf, type Organisation } from './organisations';
import type { Rows } from './rows';
import { slug } from './slug';

export interface Person {
  id: string;
  name: string;
  email: string;
  profession: Profession;
  organisation: Organisation | null;
  /** In which they read and write. */
  language: 'FR' | 'EN';
}

interface Wanted {
  organisation: Organisation | null;
  profession?: Profession;
  givenName?: string;
  familyName?: string;
  email?: string;
  gender?: Gender;
}

const PEOPLE_IN: Record<string, [number, number]> = {
  LARGE_COMPANY: [4, 7],
  SME: [1, 3],
  RESEARCH: [8, 11],
  LOCAL_AUTHORITY: [1, 3],
  HOSPITAL: [18, 24],
};

const PROFESSIONS: Record<string, Partial<Record<Profession, number>>> = {
  LARGE_COMPANY: { INDUSTRY: 92, OTHER: 8 },
  SME: { ENTREPRENEUR: 62, INDUSTRY: 30, RESEARCHER: 8 },
  RESEARCH: { RESEARCHER: 72, CLINICIAN: 10, STUDENT: 18 },
  HOSPITAL: { CLINICIAN: 84, RESEARCHER: 8, STUDENT: 8 },
  LOCAL_AUTHORITY: { PUBLIC_BODY: 100 },
  FIRM: { OTHER: 55, INVESTOR: 45 },
};

/** The invented people of the demo and where they work. */
export class People {
  readonly all: Person[] = [];
  private readonly byOrganisation = new Map<string, Person[]>();
  private readonly names = new Set<string>();

  constructor(
    private readonly chance: Chance,
    private readonly rows: Rows,
  ) {}

  populate(organisations: readonly Organisation[]): void {
    for (const organisation of organisations) {
      const [least, most] = PEOPLE_IN[kindOf(organisation)] ?? [1, 2];
      const count = this.chance.between(least, most);
      for (let n = 0; n < count; n += 1) this.add({ organisation });
    }
  }

  /** At least `count` people of an organisation. */
  of(organisation: Organisation, count: number): Person[] {
    const known = this.byOrganisation.get(organisation.id) ?? [];
    while (known.length < count) known.push(this.add({ organisation }));
    return known.slice(0, count);
  }

  add({ organisation, ...wanted }: Wanted): Person {
    const { chance } = this;
    const gender = wanted.gender ?? chance.pick(['F', 'M'] as const);
    const { givenName, familyName } =
      wanted.givenName && wanted.familyName ? (wanted as Required<Wanted>) : this.newName(gender);
    const profession = wanted.profession ?? this.professionIn(organisation);
    const person: Person = {
      id: chance.uuid(),
      name: `${givenName} ${familyName}`,
      email:
        wanted.email ??
        `${slug(givenName)}.${slug(familyName)}@${organisation ? domainOf(organisation) : 'pole.example.com'}`,
      profession,
      organisation,
      language: 'FR',
    };
    this.all.push(person);
    if (organisation)
      this.byOrganisation.set(organisation.id, [...(this.byOrganisation.get(organisation.id) ?? []), person]);
    const jobTitle = chance.pick(jobTitles[profession])[gender];
    if (chance.happens(0.08) && !wanted.email) person.language = 'EN';
    this.rows.add('person', {
      id: person.id,
      email: person.email,
      given_name: givenName,
      family_name: familyName,
      job_title: jobTitle,
      profession,
      organisation_id: organisation?.id ?? null,
      affiliation_confirmed_at: organisation && new Date('2024-01-08'),
      language: person.language,
      created_at: chance.instant(new Date('2022-01-10'), new Date('2023-12-20')),
    });
    return person;
  }

  private professionIn(organisation: Organisation | null): Profession {
    return this.chance.weighted(PROFESSIONS[kindOf(organisation)] as Record<Profession, number>);
  }

  private newName(gender: Gender): { givenName: string; familyName: string } {
    for (;;) {
      const givenName = this.chance.pick(givenNames[gender]);
      const familyName = this.chance.pick(nameHeads) + this.chance.pick(nameTails);
      const name = `${givenName} ${familyName}`;
      if (this.names.has(name)) continue;
      this.names.add(name);
      return { givenName, familyName };
    }
  }
}

const kindOf = (organisation: Organisation | null): string =>
  organisation?.isHospital ? 'HOSPITAL' : (organisation?.college ?? 'FIRM');
