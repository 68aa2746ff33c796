import { BOOTH_CONSENTS } from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import { Chance } from './chance';
import { rolePerson } from './role-people';

const SEED = 1128;
const TAGS = ['À rappeler', 'Devis', 'Hôpital public', 'Démonstration'];
const QUESTIONS = [
  {
    id: '5a3c1c52-7f0e-4c37-9d2a-0d8f4c1b7e01',
    label: 'Quand pensez-vous vous équiper ?',
    kind: 'CHOICE',
    options: ['Cette année', 'L’an prochain', 'Plus tard'],
  },
  { id: '5a3c1c52-7f0e-4c37-9d2a-0d8f4c1b7e02', label: 'Qui décide chez vous ?', kind: 'TEXT', options: [] },
];
const NOTES = [
  'A regardé la démonstration jusqu’au bout, veut un devis pour deux blocs.',
  'Compare avec un autre fournisseur, rappeler la semaine prochaine.',
  'Cherche surtout une formation pour son équipe.',
  'Connaît déjà le produit, demande la documentation technique.',
  'Revient demain avec sa directrice.',
];
/** On the eve, while the booths were set up, and this morning as the doors opened. */
const EVE = '2024-11-27T17:05:00+01:00';
const MORNING = '2024-11-28T08:04:00+01:00';
const ON_THE_EVE = 13;
const THIS_MORNING = 6;

interface Guest {
  personId: string;
  ticketId: string;
  email: string;
  /** Agreed to when they registered. */
  saidProfile: boolean;
  saidEmail: boolean;
}

const said = (
  purpose: string,
) => `coalesce((select k.granted from consent k where k.person_id = p.id and k.event_id = $1
  and k.purpose = '${purpose}' order by k.id desc limit 1), false)`;

/** The contacts that the exhibitor of the demo collected so far; the attendee of the demo is one of them. */
export async function addBoothContacts(tx: Tx, eventId: string): Promise<void> {
  const chance = new Chance(SEED);
  const [booth] = await tx.query<{ id: string; team: string[] }[]>(
    `select x.id, (select array_agg(t.person_id order by p.email <> $2, t.person_id)
       from exhibitor_member t join person p on p.id = t.person_id where t.exhibitor_id = x.id) as team
     from exhibitor x where x.event_id = $1 and exists (select from exhibitor_member t join person p on p.id = t.person_id
       where t.exhibitor_id = x.id and p.email = $2)`,
    [eventId, rolePerson('EXHIBITOR').email],
  );
  const [other] = await tx.query<{ id: string; team: string[] }[]>(
    `select x.id, array(select t.person_id from exhibitor_member t where t.exhibitor_id = x.id order by 1) as team
     from exhibitor x where x.event_id = $1 and x.id <> $2 order by x.booth desc limit 1`,
    [eventId, booth!.id],
  );
  const guests = await tx.query<Guest[]>(
    `select p.id as "personId", t.id as "ticketId", p.email, ${said('BOOTH_PROFILE')} as "saidProfile",
       ${said('BOOTH_PROFILE')} and ${said('BOOTH_EMAIL')} as "saidEmail"
     from ticket t join person p on p.id = t.person_id
     where t.event_id = $1 and t.status = 'CONFIRMED'
       and not exists (select from event_role r where r.event_id = $1 and r.person_id = p.id and r.role <> 'ATTENDEE')
     order by p.email <> $2, md5(t.id::text) limit $3`,
    [eventId, rolePerson('ATTENDEE').email, ON_THE_EVE + THIS_MORNING],
  );
  await tx.query('insert into booth_asks (exhibitor_id, tags, questions) values ($1, $2, $3)', [
    booth!.id,
    JSON.stringify(TAGS),
    JSON.stringify(QUESTIONS),
  ]);
  for (const [n, guest] of guests.entries()) {
    const isEve = n < ON_THE_EVE;
    const at = new Date(Date.parse(isEve ? EVE : MORNING) + (isEve ? n * 7 : (n - ON_THE_EVE) * 4) * 60_000);
    // Who did not agree when they registered was asked on the spot.
    const agreed = guest.saidProfile || n === 0 || chance.happens(0.6);
    const email = guest.saidEmail || (agreed && (n === 0 || chance.happens(0.6)));
    const contactId = await addContact(tx, eventId, booth!, guest, { at, agreed, email, told: isEve });
    if (n % 4 !== 3)
      await tx.query(
        `insert into contact_note (contact_id, author_id, rating, tags, body, answers, written_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          contactId,
          booth!.team[n % Math.min(2, booth!.team.length)],
          1 + ((n * 7) % 5),
          JSON.stringify([TAGS[n % TAGS.length]]),
          NOTES[n % NOTES.length],
          JSON.stringify([{ questionId: QUESTIONS[0]!.id, answer: QUESTIONS[0]!.options[n % 3] }]),
          at,
        ],
      );
  }
  await addContact(tx, eventId, other!, guests[0]!, {
    at: new Date(MORNING),
    agreed: guests[0]!.saidProfile,
    email: guests[0]!.saidEmail,
    told: false,
  });
}

async function addContact(
  tx: Tx,
  eventId: string,
  { id, team }: { id: string; team: string[] },
  { personId, ticketId, saidProfile, saidEmail }: Guest,
  { at, agreed, email, told }: { at: Date; agreed: boolean; email: boolean; told: boolean },
): Promise<string> {
  const [contact] = await tx.query<{ id: string }[]>(
    `insert into booth_contact (exhibitor_id, person_id, ticket_id, scanned_by, scanned_at, shares_profile, shares_email, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [id, personId, ticketId, team[0], at, agreed, email, told ? new Date(EVE.replace('17:05', '18:45')) : null],
  );
  await tx.query(
    `insert into booth_scan (id, contact_id, scanned_by, scanned_at, received_at) values (gen_random_uuid(), $1, $2, $3, $3)`,
    [contact!.id, team[0], at],
  );
  const parts = [
    ...(agreed && !saidProfile ? (['PROFILE'] as const) : []),
    ...(email && !saidEmail ? (['EMAIL'] as const) : []),
  ];
  for (const part of parts)
    await tx.query(
      `insert into consent (person_id, event_id, purpose, granted, wording, language, recorded_at)
       values ($1, $2, $3, true, $4, 'FR', $5)`,
      [personId, eventId, `BOOTH_${part}:${id}`, BOOTH_CONSENTS[part].fr, at],
    );
  return contact!.id;
}
