import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import { Chance } from './chance';
import { text } from './plans';
import { ROLE_PEOPLE } from './role-people';
import { Rows } from './rows';

const SEED = 20211109;
/** As the report of that year prints it. */
const PARTICIPANTS = 144;
const OPENS = new Date('2021-09-06T07:00:00Z');
const CLOSES = new Date('2021-11-08T17:00:00Z');

/** The congress of surgery had a first edition in 2021, to which registrations of the second are compared. */
export async function addFirstEdition(tx: Tx): Promise<void> {
  const chance = new Chance(SEED);
  const rows = new Rows();
  const [event] = await tx.query<{ id: string }[]>(
    `insert into event (slug, title, summary, kind, format, filiere, status, starts_at, ends_at, time_zone, published_participants, source_note)
     values ('chirurgie-du-futur-2021', $1, $2, 'CONGRESS', 'IN_PERSON', 'MEDTECH', 'PUBLISHED', '2021-11-09T08:00:00Z',
       '2021-11-09T17:00:00Z', 'Europe/Paris', $3, '1st edition, 144 participants; followed by Chirurgie 4.0') returning id`,
    [
      text('Chirurgie du Futur 2021', 'Surgery of the Future 2021'),
      text(
        'Quatre tables rondes, chacune suivie de deux pitchs de startups, un espace de rendez-vous B2B et un espace de démonstration.',
        'Four round tables, each followed by two start-up pitches, a space for B2B meetings and a playground of exhibitors.',
      ),
      PARTICIPANTS,
    ],
  );
  const kind = rows.add('ticket_kind', {
    id: chance.uuid(),
    event_id: event!.id,
    audience: 'NON_MEMBER',
    name: text('Participant', 'Attendee'),
    price_cents: 0,
    vat_basis_points: 2000,
    sale_from: OPENS,
    sale_until: CLOSES,
    min_per_order: 1,
    max_per_order: 10,
    needs_code: false,
    needs_approval: false,
    position: 0,
  });
  const people = await tx.query<{ id: string }[]>(
    `select p.id from person p join organisation o on o.id = p.organisation_id
     where o.filiere in ('MEDTECH', 'DIGITAL_HEALTH') and not p.email = any($1::citext[]) order by p.id`,
    [ROLE_PEOPLE.map(({ email }) => email)],
  );
  for (const { id } of chance.sample(people, PARTICIPANTS)) {
    rows.add('ticket', {
      id: chance.uuid(),
      event_id: event!.id,
      person_id: id,
      request_key: chance.uuid(),
      code: makeTicketCode(chance.bytes(TICKET_CODE_BYTES)),
      kind_id: kind.id,
      status: 'CONFIRMED',
      open_to_meetings: false,
      registered_at: chance.instant(OPENS, CLOSES, 0.8),
    });
    rows.add('event_role', { event_id: event!.id, person_id: id, role: 'ATTENDEE' });
  }
  await rows.insert(tx);
}
