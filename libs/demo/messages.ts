import type { Tx } from '@parvis/platform';
import { chirurgie } from './data/chirurgie';
import { rolePerson } from './role-people';

const DRAFT = {
  subject: { fr: 'Merci d’être venus\u202f: {{evenement}}', en: 'Thank you for coming: {{evenement}}' },
  body: {
    fr: 'Bonjour {{prenom}},\n\nmerci d’avoir été des nôtres. Les présentations des intervenants seront en ligne la semaine prochaine.\n\n**Deux minutes pour nous aider\u202f?** Le questionnaire vous attend dans votre espace.',
    en: 'Hello {{prenom}},\n\nthank you for having been with us. The slides of the speakers will be online next week.\n\n**Two minutes to help us?** The questionnaire waits for you in your space.',
  },
};
const SENT = {
  subject: { fr: 'Venir à {{evenement}}\u202f: accès et horaires', en: 'Coming to {{evenement}}: access and times' },
  body: {
    fr: 'Bonjour {{prenom}},\n\nnous nous voyons le {{date}}, {{lieu}}.\n\n- L’accueil ouvre une demi-heure avant la première session.\n- Gardez votre billet sous la main, à l’écran ou imprimé.\n- Un vestiaire est à votre disposition.\n\nUne question\u202f? [Écrivez-nous](mailto:evenements@example.org).',
    en: 'Hello {{prenom}},\n\nwe meet on {{date}}, {{lieu}}.\n\n- Doors open half an hour before the first session.\n- Keep your ticket at hand, on a screen or printed.\n- There is a cloakroom.\n\nA question? [Write to us](mailto:evenements@example.org).',
  },
};
const REMINDER = {
  subject: { fr: 'À demain\u202f: {{evenement}}', en: 'See you tomorrow: {{evenement}}' },
  body: {
    fr: 'Bonjour {{prenom}}, nous nous voyons demain. Gardez ce code sous la main\u202f: il vous ouvre la porte.\n\n**Pour entrer vite**, présentez-vous avant 8 h 30\u202f: la plénière commence à l’heure.',
    en: 'Hello {{prenom}}, we meet tomorrow. Keep this code at hand: it opens the door.\n\n**To get in quickly**, come before 8:30: the plenary starts on time.',
  },
};
const AUDIENCE = {
  audiences: [],
  statuses: ['CONFIRMED'],
  colleges: [],
  filieres: [],
  languages: [],
  ofMembers: null,
  came: null,
  registeredSince: null,
};
const LEFT_AT = new Date('2024-11-25T09:00:00+01:00');
const NO_SUCH_USER = '550 5.1.1 No such user here';

/**
 * What the people of the demo were told: tickets and reminders of every event with tickets; at the coming congress also
 * words that staff changed, a campaign that left, with an address that does not work, and a draft.
 */
export async function addMessages(tx: Tx, eventId: string): Promise<void> {
  const [staff] = await tx.query<{ id: string }[]>('select id from person where email = $1', [
    rolePerson('STAFF').email,
  ]);
  await tx.query(
    `insert into template_version (event_id, kind, number, subject, body, changed_by, changed_at)
     values ($1, 'REMINDER_1', 1, $2, $3, $4, '2024-11-18T14:20:00+01:00')`,
    [eventId, REMINDER.subject, REMINDER.body, staff!.id],
  );
  await addTickets(tx);
  await addSentCampaign(tx, eventId, staff!.id);
  await tx.query(
    `insert into campaign (event_id, status, version, subject, body, audience, created_at, created_by)
     values ($1, 'DRAFT', 1, $2, $3, $4, '2024-11-27T16:05:00+01:00', $5)`,
    [eventId, DRAFT.subject, DRAFT.body, AUDIENCE, staff!.id],
  );
}

/** Each ticket with the reminders that had come due, and the cancellations. */
async function addTickets(tx: Tx): Promise<void> {
  await tx.query(
    `insert into sent_mail (cause, recipient_id, event_id, kind, subject, address, state, sent_at)
     select 'ticket:' || t.id || m.suffix, t.person_id, t.event_id, m.kind,
       case when p.language = 'FR' then m.fr || (e.title ->> 'fr') else m.en || (e.title ->> 'en') end, p.email, 'SENT', m.at
     from ticket t join event e on e.id = t.event_id join person p on p.id = t.person_id
       cross join lateral (select date_trunc('day', e.starts_at at time zone e.time_zone) + interval '10 hours' as ten) d
       cross join lateral (values
         ('TICKET', '', 'Votre billet pour ', 'Your ticket for ', t.registered_at + interval '20 seconds', true),
         ('REMINDER_7', ':reminder-7', E'Dans une semaine\\u202f: ', 'In one week: ',
           (d.ten - interval '7 days') at time zone e.time_zone, t.status = 'CONFIRMED'),
         ('REMINDER_1', ':reminder-1', E'C’est demain\\u202f: ', 'Tomorrow: ',
           (d.ten - interval '1 day') at time zone e.time_zone, t.status = 'CONFIRMED'),
         ('TICKET_CANCELLED', ':cancelled', E'Inscription annulée\\u202f: ', 'Registration cancelled: ',
           t.cancelled_at + interval '20 seconds', t.status = 'CANCELLED')
       ) m (kind, suffix, fr, en, at, is_due)
     where m.is_due and m.at > t.registered_at and m.at < '2024-11-28T08:00:00+01:00'`,
  );
}

async function addSentCampaign(tx: Tx, eventId: string, staffId: string): Promise<void> {
  const [campaign] = await tx.query<{ id: string }[]>(
    `insert into campaign (event_id, status, version, subject, body, audience, created_at, created_by, started_at, finished_at)
     values ($1, 'SENT', 3, $2, $3, $4, '2024-11-22T11:30:00+01:00', $5, $6, $6::timestamptz + interval '4 minutes') returning id`,
    [eventId, SENT.subject, SENT.body, AUDIENCE, staffId, LEFT_AT],
  );
  await tx.query(
    `insert into campaign_recipient (campaign_id, person_id, state, taken_at)
     select $1, person_id, case n when 7 then 'REFUSED' when 12 then 'UNSUBSCRIBED' else 'SENT' end, $3
     from (
       select t.person_id, row_number() over (order by p.family_name, p.id) as n
       from ticket t join person p on p.id = t.person_id
       where t.event_id = $2 and t.status = 'CONFIRMED' and t.registered_at < $3
     ) everybody`,
    [campaign!.id, eventId, LEFT_AT],
  );
  await tx.query(
    `insert into unsubscription (person_id, since)
     select person_id, '2024-10-02T12:00:00+02:00' from campaign_recipient where campaign_id = $1 and state = 'UNSUBSCRIBED'`,
    [campaign!.id],
  );
  await tx.query(
    `insert into sent_mail (cause, recipient_id, event_id, kind, subject, address, state, fault, sent_at)
     select 'campaign:' || $1 || ':' || r.person_id, r.person_id, $2, 'CAMPAIGN',
       case when p.language = 'FR' then 'Venir à ' || (e.title ->> 'fr') || E'\\u202f: accès et horaires'
         else 'Coming to ' || (e.title ->> 'en') || ': access and times' end,
       p.email, case when r.state = 'REFUSED' then 'REFUSED' else 'SENT' end, case when r.state = 'REFUSED' then $3 end, r.taken_at
     from campaign_recipient r join person p on p.id = r.person_id join event e on e.id = $2
     where r.campaign_id = $1::uuid and r.state in ('SENT', 'REFUSED')`,
    [campaign!.id, eventId, NO_SUCH_USER],
  );
  await tx.query(
    `insert into unreachable_address (address, since, fault)
     select p.email, $2, $3 from campaign_recipient r join person p on p.id = r.person_id
     where r.campaign_id = $1 and r.state = 'REFUSED'`,
    [campaign!.id, LEFT_AT, NO_SUCH_USER],
  );
}

/** The event at which it all can be seen. */
export const MESSAGES_AT = chirurgie.slug;
