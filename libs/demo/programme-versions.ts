import { adoptProgramme } from '@parvis/agenda';
import type { Tx } from '@parvis/platform';
import { chirurgie } from './data/chirurgie';
import { type EventPlan, text } from './plans';
import { rolePerson } from './role-people';

const SECOND_VERSION = new Date('2024-11-20T17:40:00+01:00');
const LAST_EVENING = new Date('2024-11-27T18:15:00+01:00');

/** The programme of an event, published; at the congress that begins now with a past, and with work left on the table. */
export async function publishProgramme(tx: Tx, eventId: string, plan: EventPlan): Promise<void> {
  const opens = new Date(plan.registrationOpens);
  if (plan !== chirurgie) {
    await adoptProgramme(tx, eventId, opens);
    return;
  }
  const [staff] = await tx.query<{ id: string }[]>('select id from person where email = $1', [
    rolePerson('STAFF').email,
  ]);
  const by = staff!.id;
  await addToRead(tx, eventId);
  await withFirstPlan(tx, eventId, () => adoptProgramme(tx, eventId, opens, { by }));
  const note = text(
    'La salle Rhône étant trop petite, la séance sur la sobriété passe en salle Loire.',
    'Salle Rhône being too small, the session on frugality moves to Salle Loire.',
  ).fr;
  await adoptProgramme(tx, eventId, SECOND_VERSION, { by, note });
  await leaveWorkOnTheTable(tx, eventId);
}

const session = (title: string) => `(select id from session where event_id = $1 and title ->> 'fr' = '${title}')`;
const FRUGALITY = session(text('Sobriété : un bloc qui consomme moitié moins', '').fr);
const room = (name: string) => `(select id from room where event_id = $1 and name = '${name}')`;

/** What the plenary talks have beside words: a place to watch them from afar, and something to read. */
async function addToRead(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `update session set stream_url = 'https://direct.example.org/chirurgie-4-0' where event_id = $1 and kind = 'KEYNOTE'`,
    [eventId],
  );
  await tx.query(
    `insert into session_document (session_id, title, url, position)
     values (${session(text('Dix ans de robots au bloc : le bilan', '').fr)}, $2, 'https://documents.example.org/dix-ans-de-robots.pdf', 0)`,
    [eventId, text('Les registres, chiffres et méthodes', 'The registers, figures and methods')],
  );
}

/** What the first version had: one session half an hour later, in a smaller room. */
async function withFirstPlan(tx: Tx, eventId: string, publish: () => Promise<unknown>): Promise<void> {
  const move = (roomName: string, later: string) =>
    tx.query(
      `update session set room_id = ${room(roomName)}, starts_at = starts_at + $2::interval, ends_at = ends_at + $2::interval
       where id = ${FRUGALITY}`,
      [eventId, later],
    );
  await move('Salle Rhône', '30 minutes');
  await publish();
  await move('Salle Loire', '-30 minutes');
}

/** A draft that somebody left on the eve: one session moved onto another, with its speaker; one more in the tray. */
async function leaveWorkOnTheTable(tx: Tx, eventId: string): Promise<void> {
  const [colleague] = await tx.query<{ id: string }[]>(
    'select s.person_id as id from staff_member s join person p on p.id = s.person_id where p.email <> $1 order by p.email limit 1',
    [rolePerson('STAFF').email],
  );
  const changed = [colleague!.id, LAST_EVENING];
  await tx.query(
    `update draft_session set room_id = ${room('Grande nef')}, starts_at = starts_at + interval '10 minutes',
       revision = nextval('draft_revision'), changed_by = $2, changed_at = $3
     where id = ${session('Se remettre d’une attaque informatique')}`,
    [eventId, ...changed],
  );
  await tx.query(
    `insert into draft_session (event_id, kind, title, abstract, language, minutes, expected, revision, changed_by, changed_at)
     values ($1, 'TALK', $4, $5, 'FR', 25, 80, nextval('draft_revision'), $2, $3)`,
    [
      eventId,
      ...changed,
      text('Le bloc hybride, un an après', 'The hybrid theatre, one year on'),
      text(
        "Retour d'expérience d'une équipe qui opère et image dans la même salle ; l'orateur confirme sa venue demain.",
        'What a team learnt that operates and images in one room; the speaker confirms tomorrow.',
      ),
    ],
  );
}
