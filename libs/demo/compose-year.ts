import { makeArrivals, makeFirstArrivals } from './arrivals';
import { makeBooths } from './booths';
import { Chance } from './chance';
import { makeTags } from './meeting-profiles';
import { bioproduction } from './data/bioproduction';
import { chirurgie } from './data/chirurgie';
import { medicenDay } from './data/medicen-day';
import { newMemberSessions } from './data/new-members';
import { filledSurveys } from './data/survey-answers';
import { makeForm } from './form';
import { type Gathering, openGathering, register } from './gathering';
import { makeMeetings } from './meetings';
import { makeOrganisations, type Organisation } from './organisations';
import { People, type Person } from './people';
import type { EventPlan } from './plans';
import { makeAudienceOfDay, makeLivePoll, makeNewMemberSurvey, makePastLivePoll } from './polls';
import { followSessions, makeProgramme } from './programme';
import { hasLink, rolePerson } from './role-people';
import { Rows } from './rows';

export const eventsInDepth: readonly EventPlan[] = [medicenDay, bioproduction, chirurgie, ...newMemberSessions];

const SEED = 20241128;
const OTHER_STAFF = 4;

/**
 * Every row of the demo year but the events themselves, the same at each call.
 * @param eventIds by slug, for each event in depth
 */
export function composeYear(eventIds: ReadonlyMap<string, string>, seed = SEED): Rows {
  const chance = new Chance(seed);
  const rows = new Rows();
  const organisations = makeOrganisations(chance, rows);
  const people = new People(chance, rows);
  people.populate(organisations);
  const team = makeTeam(people, rows, chance);
  makeTags(rows, chance);
  const year: Year = { chance, rows, people, organisations, team, eventIds };

  newMembers(year);
  const day = open(year, medicenDay);
  day.speakers = speakersFrom(day, () => 1);
  makeProgrammeAndGuests(day, () => 1);
  const present = makeArrivals(day, team.staff);
  makePastLivePoll(
    day,
    present.map(({ person }) => person),
    chance,
  );
  makeAudienceOfDay(
    day,
    present.map(({ person }) => person),
    seed + 8,
  );

  const congress = open(year, bioproduction);
  const isBiotech = ({ organisation }: Person) => (organisation?.filiere === 'BIOTECH_PHARMA' ? 5 : 1);
  makeBooths(
    congress,
    chance.sample(organisations.filter(mayExhibit), bioproduction.booths, ({ filiere }) =>
      filiere === 'BIOTECH_PHARMA' ? 8 : 1,
    ),
  );
  congress.speakers = speakersFrom(congress, isBiotech);
  makeProgrammeAndGuests(congress, isBiotech);
  makeArrivals(congress, team.staff);

  surgery(year);
  return rows;
}

interface Year {
  chance: Chance;
  rows: Rows;
  people: People;
  organisations: Organisation[];
  team: { staff: Person[]; organiser: Person };
  eventIds: ReadonlyMap<string, string>;
}

function open(year: Year, plan: EventPlan): Gathering {
  const eventId = year.eventIds.get(plan.slug);
  if (!eventId) throw new Error(`The calendar has no event ${plan.slug}.`);
  return openGathering(plan, eventId, year);
}

const mayExhibit = ({ college, filiere }: Organisation) =>
  (college === 'SME' || college === 'LARGE_COMPANY') && filiere !== null;
const isGuestOfNobody = (person: Person) => person.organisation !== null && !hasLink(person);

/** The people of the cluster, and the organiser who helps them at one congress. */
function makeTeam(people: People, rows: Rows, chance: Chance): Year['team'] {
  const staff = [people.add({ organisation: null, profession: 'OTHER', gender: 'F', ...rolePerson('STAFF') })];
  for (let n = 0; n < OTHER_STAFF; n += 1)
    staff.push(people.add({ organisation: null, profession: 'OTHER', gender: chance.pick(['F', 'M'] as const) }));
  for (const { id } of staff) rows.add('staff_member', { person_id: id, role: 'ADMINISTRATOR' });
  return {
    staff,
    organiser: people.add({ organisation: null, profession: 'OTHER', gender: 'M', ...rolePerson('ORGANISER') }),
  };
}

function speakersFrom({ plan, people, chance, booths }: Gathering, weight: (person: Person) => number): Person[] {
  const onBooths = new Set(booths.flatMap(({ team }) => team.map(({ id }) => id)));
  const candidates = people.all.filter(
    (person) => isGuestOfNobody(person) && !onBooths.has(person.id) && person.profession !== 'STUDENT',
  );
  return chance.sample(candidates, plan.speakers, weight);
}

function makeProgrammeAndGuests(
  gathering: Gathering,
  weight: (person: Person) => number,
  first: readonly Person[] = [],
): void {
  const { people, chance, plan } = gathering;
  const sessions = makeProgramme(gathering);
  const others = chance.sample(people.all.filter(isGuestOfNobody), plan.registered + plan.cancelled, weight);
  register(gathering, [...first, ...others]);
  makeForm(gathering);
  followSessions(gathering, sessions);
  makeMeetings(gathering);
}

function surgery(year: Year): void {
  const { chance, people, organisations, rows, team } = year;
  const gathering = open(year, chirurgie);
  const fits = (organisation: Organisation | null) =>
    organisation?.filiere === 'MEDTECH' ? 4 : organisation?.filiere === 'DIGITAL_HEALTH' ? 2 : 0.5;
  const mayCome = organisations.filter(({ memberFrom, memberUntil }) => memberFrom !== null && memberUntil === null);
  const company = mayCome.find(({ college, filiere }) => college === 'SME' && filiere === 'MEDTECH')!;
  const startup = mayCome.find(({ college, filiere }) => college === 'SME' && filiere === 'DIGITAL_HEALTH')!;
  const hospital = mayCome.find(({ isHospital }) => isHospital)!;
  const speaker = people.add({
    organisation: hospital,
    profession: 'CLINICIAN',
    gender: 'F',
    ...rolePerson('SPEAKER'),
  });
  const exhibitor = people.add({
    organisation: company,
    profession: 'ENTREPRENEUR',
    gender: 'M',
    ...rolePerson('EXHIBITOR'),
  });
  const attendee = people.add({
    organisation: startup,
    profession: 'ENTREPRENEUR',
    gender: 'F',
    ...rolePerson('ATTENDEE'),
  });

  const others = chance.sample(
    organisations.filter((one) => mayExhibit(one) && one !== company && one !== startup),
    chirurgie.booths - 1,
    fits,
  );
  makeBooths(gathering, [company, ...others]);
  const ofCompany = gathering.booths[0]!;
  rows.add('exhibitor_member', { exhibitor_id: exhibitorIdOf(rows, gathering, company), person_id: exhibitor.id });
  ofCompany.team.unshift(exhibitor);

  const clinical = (person: Person) =>
    person.profession === 'CLINICIAN' ? 6 : person.profession === 'RESEARCHER' ? 2.5 : fits(person.organisation);
  gathering.speakers = [speaker, ...speakersFrom(gathering, clinical).slice(1)];
  makeProgrammeAndGuests(gathering, clinical, [attendee]);
  rows.add('event_role', { event_id: gathering.eventId, person_id: team.organiser.id, role: 'ORGANISER' });
  makeFirstArrivals(gathering, team.organiser);
  makeLivePoll(gathering);
}

function exhibitorIdOf(rows: Rows, { eventId }: Gathering, { id }: Organisation): string {
  const exhibitors = rows.of('exhibitor') as readonly { id: string; event_id: string; organisation_id: string }[];
  return exhibitors.find((row) => row.event_id === eventId && row.organisation_id === id)!.id;
}

/** One person of each organisation that joined in the months before a session. */
function newMembers(year: Year): void {
  const { people, chance, organisations, team } = year;
  for (const [n, plan] of newMemberSessions.entries()) {
    const gathering = open(year, plan);
    const since = n === 0 ? '2024-01-01' : newMemberSessions[n - 1]!.days[0]!;
    const joined = organisations.filter(
      ({ memberFrom, college }) =>
        memberFrom !== null && college !== null && memberFrom >= since && memberFrom < plan.days[0]!,
    );
    makeProgramme(gathering);
    register(
      gathering,
      chance.shuffle(joined).map((organisation) => people.of(organisation, 1)[0]!),
    );
    const present = makeArrivals(gathering, team.staff, () => true);
    makeNewMemberSurvey(
      gathering,
      present.map(({ person }) => person),
      filledSurveys.find(({ slug }) => slug === plan.slug)!,
    );
  }
}
