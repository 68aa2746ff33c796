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
  instant,
  type Someone,
} from './ways-to-a-place';

/** A coming event with every way to a place: companies, a line, requests, codes, invitations. */
export const PLACES_AT = 'journee-imagerie-interventionnelle-2025';

const EVENT = {
  title: text('Journée imagerie interventionnelle 2025', 'Interventional imaging day 2025'),
  summary: text(
    "Une journée pour voir, le matin, ce que l'imagerie change au bloc, et pour essayer, l'après-midi, sur mannequin. Petits groupes, places comptées.",
    'A day to see in the morning what imaging changes in the operating room, and to try it in the afternoon on a manikin. Small groups, few places.',
  ),
  startsAt: '2025-02-06T08:00:00Z',
  endsAt: '2025-02-06T16:30:00Z',
};

const SALE_FROM = '2024-11-11T08:00:00Z';
const UNTIL = '2025-01-24T17:00:00Z';

export async function addPlaces(tx: Tx, jobs: Jobs): Promise<void> {
  const at: At = { tx, jobs, eventId: await addEvent(tx), slug: PLACES_AT };
  const people = await somePeople(tx);
  const take = (count: number) => people.splice(0, count);
  const room = await addQuota(at, 'Amphithéâtre', 60);
  const bench = await addQuota(at, 'Atelier sur mannequin', 12);
  const day = await addKind(at, { name: text('Journée', 'Day'), saleFrom: SALE_FROM, quotas: [room] });
  const clinicians = await addKind(at, {
    name: text('Journée, équipes cliniques', 'Day, clinical teams'),
    description: text(
      "Gratuit pour les soignants ; l'équipe confirme chaque demande.",
      'Free for clinical staff; the team confirms each request.',
    ),
    needsApproval: true,
    saleFrom: SALE_FROM,
    quotas: [room],
  });
  const workshop = await addKind(at, {
    name: text('Journée et atelier sur mannequin', 'Day and workshop on a manikin'),
    description: text('Douze places par session.', 'Twelve places.'),
    saleFrom: SALE_FROM,
    quotas: [room, bench],
  });
  const hidden = { needsCode: true, saleFrom: SALE_FROM, quotas: [room] };
  const guest = await addKind(at, { name: text('Invité', 'Guest'), audience: 'GUEST', ...hidden });
  const press = await addKind(at, { name: text('Presse', 'Press'), audience: 'PRESS', ...hidden });

  for (const [n, person] of take(14).entries()) await addTicket(at, day, person, instant('2024-11-12', 8 + (n % 9)));
  for (const [n, person] of take(11).entries())
    await addTicket(at, workshop, person, instant('2024-11-13', 8 + (n % 9)));
  for (const [n, person] of take(4).entries())
    await addTicket(at, clinicians, person, instant('2024-11-26', 8 + n), 'PENDING');
  await addColleagues(at, day, take(3));
  // The workshop is full: one has an offer, three wait, one of them for a group, and one left.
  const offered = { offeredAt: instant('2024-11-27', 18), expiresAt: instant('2024-11-28', 18) };
  await addLine(
    at,
    workshop,
    '2024-11-22',
    [
      { status: 'OFFERED', places: 1, ...offered },
      { status: 'WAITING', places: 1 },
      { status: 'WAITING', places: 3 },
      { status: 'WAITING', places: 1 },
      { status: 'LEFT', places: 1 },
    ],
    take(5),
  );
  await addCodes(at, { guest, press }, take(1)[0]!);
  await addGuests(at, guest, take(8));
}

async function addEvent(tx: Tx): Promise<string> {
  const [event] = await tx.query<{ id: string }[]>(
    `insert into event (slug, title, summary, kind, format, filiere, status, starts_at, ends_at, time_zone, venue, address)
     values ($1, $2, $3, 'WORKSHOP', 'IN_PERSON', 'MEDTECH', 'PUBLISHED', $4, $5, 'Europe/Paris', 'Pavillon des Simulations',
       '12 allée des Tilleuls, 75013 Paris') returning id`,
    [PLACES_AT, EVENT.title, EVENT.summary, EVENT.startsAt, EVENT.endsAt],
  );
  return event!.id;
}

/** People of member organisations, the same at each start. */
async function somePeople(tx: Tx): Promise<Someone[]> {
  return tx.query<Someone[]>(
    `select p.id, p.email::text, p.given_name as "givenName", p.family_name as "familyName", o.name::text as organisation
     from person p join organisation o on o.id = p.organisation_id
     where not exists (select from event_role r where r.person_id = p.id and r.role <> 'ATTENDEE')
     order by md5(p.email::text) limit 60`,
  );
}

/** Six places of a company, three claimed. */
async function addColleagues(at: At, kindId: string, claimants: readonly Someone[]): Promise<void> {
  const tickets: string[] = [];
  for (const [n, person] of claimants.entries())
    tickets.push(await addTicket(at, kindId, person, instant('2024-11-20', 9 + n)));
  await addCompany(at, { kindId, contact: claimants[0]!, places: 6, tickets, sentOn: '2024-11-18', until: UNTIL });
}

async function addCodes(
  at: At,
  { guest, press }: { guest: string; press: string },
  journalist: Someone,
): Promise<void> {
  const dates = { from: SALE_FROM, until: '2025-02-05T17:00:00Z' };
  const usedAt = instant('2024-11-21');
  const tickets = [await addTicket(at, press, journalist, usedAt)];
  const ofPress = { word: 'PRESSE-2025', note: 'Rédactions santé', usesMax: 5, kindIds: [press] };
  await addCode(at, { ...ofPress, ...dates, tickets, usedAt });
  const ofGuests = { kindIds: [guest], ...dates };
  await addCode(at, { word: 'PARTENAIRES', note: 'Partenaires de la journée', usesMax: 10, ...ofGuests });
  const stoppedAt = instant('2024-11-14');
  await addCode(at, { word: 'ESSAI', note: 'Essai de l’équipe', usesMax: 1, stoppedAt, ...ofGuests });
}

/** Two accepted, one declined, one only looked, one of the silent was reminded. */
async function addGuests(at: At, kindId: string, people: readonly Someone[]): Promise<void> {
  const tickets: string[] = [];
  for (const [n, person] of people.slice(0, 2).entries())
    tickets.push(await addTicket(at, kindId, person, instant('2024-11-21', 10 + n)));
  await addInvitations(
    at,
    kindId,
    { sentOn: '2024-11-19', until: UNTIL },
    people.map((person, n) => ({
      person,
      ...(n < 2 && { ticketId: tickets[n]! }),
      hasDeclined: n === 2,
      hasOpened: n === 3,
      wasReminded: n === 5,
    })),
  );
}
