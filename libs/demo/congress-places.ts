import type { Jobs, Tx } from '@parvis/platform';
import { text } from './plans';
import {
  addCode,
  addCompany,
  addInvitations,
  addKind,
  addLine,
  addQuota,
  addTicket,
  type At,
  type InLine,
  instant,
  type Invited,
  type Someone,
} from './ways-to-a-place';

const SLUG = 'chirurgie-4-0-2024';
const OPENED = '2024-09-16T08:00:00Z';
/** What is kept for somebody is kept until the second morning. */
const UNTIL = '2024-11-29T08:00:00Z';
const STUDENT_PLACES = 12;
const REQUESTS = 4;

interface Holder extends Someone {
  ticketId: string;
}

/**
 * What waits for the team at the congress that begins: requests of students, whose few places are taken, a line behind
 * them, two companies that have not filled their places, codes, and guests who have not answered. Who has a ticket is
 * who had one before.
 */
export async function addCongressPlaces(tx: Tx, jobs: Jobs, eventId: string): Promise<void> {
  const at: At = { tx, jobs, eventId, slug: SLUG };
  const kinds = await kindsOf(at);
  await addStudents(at);
  await addCompanies(at, kinds['MEMBER']!);
  await addCodes(at, kinds);
  await addGuests(at, kinds['GUEST']!);
}

/** The kinds that everybody of an audience gets, and the dinner. */
async function kindsOf({ tx, eventId }: At): Promise<Record<string, string>> {
  const kinds = await tx.query<{ name: string; id: string }[]>(
    `select case when price_cents > 0 then 'DINNER' else audience end as name, id from ticket_kind where event_id = $1`,
    [eventId],
  );
  return Object.fromEntries(kinds.map(({ name, id }) => [name, id]));
}

async function addStudents(at: At): Promise<void> {
  const { tx, eventId } = at;
  const [all] = await tx.query<{ id: string }[]>(`select id from quota where event_id = $1 and name = 'Places'`, [
    eventId,
  ]);
  const few = await addQuota(at, 'Internes et étudiants', STUDENT_PLACES);
  const kindId = await addKind(at, {
    name: text('Internes et étudiants', 'Residents and students'),
    description: text(
      'Gratuit, sur demande : l’équipe confirme sous deux jours.',
      'Free, on request: the team confirms within two days.',
    ),
    needsApproval: true,
    saleFrom: OPENED,
    quotas: [all!.id, few],
  });
  const waiting: InLine[] = [
    {
      status: 'OFFERED',
      places: 1,
      offeredAt: instant('2024-11-27', 16),
      expiresAt: instant('2024-11-28', 16),
    },
    { status: 'WAITING', places: 1 },
    { status: 'WAITING', places: 2 },
    { status: 'WAITING', places: 1 },
  ];
  const [inside] = await tx.query<{ ticketIds: string[] }[]>(
    `with mine as (
       update ticket set kind_id = $2 where id in (
         select t.id from ticket t join person p on p.id = t.person_id
         where t.event_id = $1 and t.status = 'CONFIRMED' and p.profession = 'STUDENT' order by t.id limit $3)
       returning id)
     select array(select id from mine order by id) as "ticketIds"`,
    [eventId, kindId, STUDENT_PLACES - REQUESTS - 1],
  );
  const others = await tx.query<Someone[]>(
    `${SOMEONE} where p.profession = 'STUDENT' and ${HAS_NONE} order by md5(p.email::text) limit $2`,
    [eventId, REQUESTS + waiting.length],
  );
  for (const [n, person] of others.splice(0, REQUESTS).entries()) {
    const ticketId = await addTicket(at, kindId, person, instant('2024-11-26', 8 + 3 * n), 'PENDING');
    await answerLike(at, inside!.ticketIds[n]!, ticketId, person.id);
  }
  await addLine(at, kindId, '2024-11-27', waiting, others);
}

/** One who asks answered the form as somebody did who is in. */
async function answerLike({ tx }: At, from: string, ticketId: string, personId: string): Promise<void> {
  await tx.query(
    `insert into ticket_answer (ticket_id, question_id, answer)
     select $2, a.question_id, a.answer from ticket_answer a join form_question q on q.id = a.question_id
     where a.ticket_id = $1 and q.stage = 'REGISTRATION'`,
    [from, ticketId],
  );
  await tx.query(
    `insert into consent (person_id, event_id, purpose, granted, wording, language, recorded_at)
     select $3, c.event_id, c.purpose, c.granted, c.wording, c.language, mine.registered_at
     from ticket t join consent c on c.event_id = t.event_id and c.person_id = t.person_id, ticket mine
     where t.id = $1 and mine.id = $2`,
    [from, ticketId, personId],
  );
}

/** The two organisations with most people: some of their tickets are places that the team had given them. */
async function addCompanies(at: At, kindId: string): Promise<void> {
  const groups = await at.tx.query<{ people: Holder[] }[]>(
    `select json_agg(json_build_object('ticketId', t.id, 'id', p.id, 'email', p.email, 'givenName', p.given_name,
       'familyName', p.family_name, 'organisation', o.name) order by t.registered_at, t.id) as people
     from ticket t join person p on p.id = t.person_id join organisation o on o.id = p.organisation_id
     where t.event_id = $1 and t.kind_id = $2 and t.status = 'CONFIRMED'
     group by o.id order by count(*) desc, o.name limit 2`,
    [at.eventId, kindId],
  );
  for (const [n, { people }] of groups.entries())
    await addCompany(at, {
      kindId,
      contact: people[0]!,
      places: [8, 5][n]!,
      tickets: people.slice(0, [4, 2][n]).map(({ ticketId }) => ticketId),
      sentOn: '2024-09-16',
      until: UNTIL,
    });
}

async function addCodes(at: At, kinds: Record<string, string>): Promise<void> {
  const dates = { from: OPENED, until: UNTIL };
  const guests = await guestsOf(at, kinds['GUEST']!);
  await addCode(at, {
    word: 'ACADEMIE-2024',
    note: 'Invités de l’Académie nationale de chirurgie',
    usesMax: 20,
    kindIds: [kinds['GUEST']!],
    tickets: guests.slice(INVITED_GUESTS).map(({ ticketId }) => ticketId),
    usedAt: instant('2024-11-04'),
    ...dates,
  });
  await addCode(at, {
    word: 'PRESSE-CHIRURGIE',
    note: 'Rédactions santé',
    usesMax: 10,
    kindIds: [kinds['PRESS']!],
    ...dates,
  });
  await addCode(at, {
    word: 'DINER-PARTENAIRES',
    note: 'Partenaires, 20 % sur le dîner',
    usesMax: null,
    kindIds: [kinds['DINNER']!],
    percentBasisPoints: 2000,
    ...dates,
  });
}

const INVITED_GUESTS = 3;
const SOMEONE = `select p.id, p.email::text, p.given_name as "givenName", p.family_name as "familyName", o.name::text as organisation
  from person p join organisation o on o.id = p.organisation_id`;
const HAS_NONE = 'not exists (select from ticket t where t.event_id = $1 and t.person_id = p.id)';

const guestsOf = ({ tx, eventId }: At, kindId: string) =>
  tx.query<Holder[]>(
    `select t.id as "ticketId", p.id, p.email::text, p.given_name as "givenName", p.family_name as "familyName", o.name::text as organisation
     from ticket t join person p on p.id = t.person_id join organisation o on o.id = p.organisation_id
     where t.event_id = $1 and t.kind_id = $2 and t.status = 'CONFIRMED' order by t.id`,
    [eventId, kindId],
  );

/** Three accepted, two declined, two only looked; two of the five silent were reminded. */
async function addGuests(at: At, kindId: string): Promise<void> {
  const accepted = (await guestsOf(at, kindId)).slice(0, INVITED_GUESTS);
  const others = await at.tx.query<Someone[]>(
    `${SOMEONE} where p.profession = 'CLINICIAN' and ${HAS_NONE} order by md5(p.email::text) limit 9`,
    [at.eventId],
  );
  const invited: Invited[] = [
    ...accepted.map((person) => ({ person, ticketId: person.ticketId })),
    ...others.map((person, n) => ({
      person,
      hasDeclined: n < 2,
      hasOpened: n < 4,
      wasReminded: n === 4 || n === 5,
    })),
  ];
  await addInvitations(at, kindId, { sentOn: '2024-11-12', until: UNTIL }, invited);
}
