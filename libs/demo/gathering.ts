import { makeTicketCode, type Text, TICKET_CODE_BYTES } from '@parvis/domain';
import type { Chance } from './chance';
import { Diary } from './diary';
import { isMemberOn, type Organisation } from './organisations';
import type { People, Person } from './people';
import type { EventPlan } from './plans';
import { DEMO_MORNING, hasLink } from './role-people';
import type { Rows } from './rows';

export type Audience = 'MEMBER' | 'NON_MEMBER' | 'SPEAKER' | 'EXHIBITOR' | 'PRESS' | 'GUEST';

export interface Guest {
  person: Person;
  audience: Audience;
  ticketId: string;
  code: string;
  isOpenToMeetings: boolean;
}

export interface Booth {
  organisation: Organisation;
  team: Person[];
}

/** What the makers of one event share. */
export interface Gathering {
  plan: EventPlan;
  eventId: string;
  chance: Chance;
  rows: Rows;
  people: People;
  diary: Diary;
  speakers: Person[];
  booths: Booth[];
  /** Everybody with a valid ticket. */
  guests: Guest[];
  /** The kind of ticket of each audience. */
  kinds: Record<Audience, string>;
  /** The instant of a plan's `0 09:30`. */
  at: (written: string) => Date;
}

const HOUR = 3_600_000;

export function openGathering(
  plan: EventPlan,
  eventId: string,
  { chance, rows, people }: Pick<Gathering, 'chance' | 'rows' | 'people'>,
): Gathering {
  const at = (written: string) => {
    const [day, time] = written.split(' ') as [string, string];
    return new Date(`${plan.days[Number(day)]}T${time}:00${plan.offset}`);
  };
  const kinds = addKinds(plan, eventId, { chance, rows });
  return { plan, eventId, chance, rows, people, diary: new Diary(), speakers: [], booths: [], guests: [], kinds, at };
}

const KIND_NAMES: Record<Audience, Text> = {
  MEMBER: { fr: 'Adhérent', en: 'Member' },
  NON_MEMBER: { fr: 'Non-adhérent', en: 'Non-member' },
  SPEAKER: { fr: 'Intervenant', en: 'Speaker' },
  EXHIBITOR: { fr: 'Exposant', en: 'Exhibitor' },
  PRESS: { fr: 'Presse', en: 'Press' },
  GUEST: { fr: 'Invité', en: 'Guest' },
};

/** A kind of ticket for each audience; all share the places of the event. */
function addKinds(plan: EventPlan, eventId: string, { chance, rows }: Pick<Gathering, 'chance' | 'rows'>) {
  const quota = rows.add('quota', { id: chance.uuid(), event_id: eventId, name: 'Places', size: plan.capacity });
  const ids = Object.entries(KIND_NAMES).map(([audience, name], position) => {
    const kind = rows.add('ticket_kind', {
      id: chance.uuid(),
      event_id: eventId,
      audience,
      name,
      price_cents: 0,
      vat_basis_points: 2000,
      sale_from: new Date(plan.registrationOpens),
      min_per_order: 1,
      max_per_order: 10,
      needs_code: audience === 'PRESS' || audience === 'GUEST',
      needs_approval: false,
      position,
    });
    rows.add('ticket_kind_quota', { kind_id: kind.id, quota_id: quota.id });
    return [audience, kind.id];
  });
  return Object.fromEntries(ids) as Record<Audience, string>;
}

/** Gives tickets to speakers, booth teams and `others` until as many people are registered as the plan says. */
export function register(gathering: Gathering, others: readonly Person[]): void {
  const { plan, speakers, booths, chance, rows, eventId } = gathering;
  const teams = booths.flatMap(({ team }) => team);
  const known = new Set([...speakers, ...teams].map(({ id }) => id));
  const public_ = others.filter(({ id }) => !known.has(id));
  const places = plan.registered - known.size;
  for (const person of speakers) addTicket(gathering, person, 'SPEAKER');
  for (const person of teams.filter(({ id }) => !speakers.some((speaker) => speaker.id === id)))
    addTicket(gathering, person, 'EXHIBITOR');
  for (const person of public_.slice(0, places)) addTicket(gathering, person, audienceOf(gathering, person));
  for (const person of public_.slice(places, places + plan.cancelled)) cancelledTicket(gathering, person);

  for (const person of speakers) rows.add('event_role', { event_id: eventId, person_id: person.id, role: 'SPEAKER' });
  for (const person of teams) rows.add('event_role', { event_id: eventId, person_id: person.id, role: 'EXHIBITOR' });
  for (const { person } of gathering.guests)
    rows.add('event_role', { event_id: eventId, person_id: person.id, role: 'ATTENDEE' });
  gathering.guests = chance.shuffle(gathering.guests);
}

function audienceOf({ plan, chance }: Gathering, { organisation, profession }: Person): Audience {
  if (profession === 'OTHER' && chance.happens(0.15)) return 'PRESS';
  if (organisation && isMemberOn(organisation, plan.days[0]!)) return 'MEMBER';
  return chance.happens(0.1) ? 'GUEST' : 'NON_MEMBER';
}

/** Registrations end on the eve; the last days bring more than the first. */
function registrationTime({ plan, at, chance }: Gathering): Date {
  const last = new Date(Math.min(at('0 00:00').getTime() - 2 * HOUR, Date.parse(DEMO_MORNING) - 10 * HOUR));
  return chance.instant(new Date(plan.registrationOpens), last, 0.7);
}

function addTicket(gathering: Gathering, person: Person, audience: Audience): Guest {
  const { chance, plan, rows, eventId } = gathering;
  const willingness: Record<Audience, number> = {
    EXHIBITOR: 1,
    SPEAKER: 0.5,
    MEMBER: 0.7,
    NON_MEMBER: 0.7,
    GUEST: 0.3,
    PRESS: 0.3,
  };
  const guest: Guest = {
    person,
    audience,
    ticketId: chance.uuid(),
    code: makeTicketCode(chance.bytes(TICKET_CODE_BYTES)),
    isOpenToMeetings: (plan.meetings !== undefined && chance.happens(willingness[audience])) || hasLink(person),
  };
  gathering.guests.push(guest);
  rows.add('ticket', ticketRow(gathering, eventId, guest, null));
  return guest;
}

function cancelledTicket(gathering: Gathering, person: Person): void {
  const { chance, rows, eventId } = gathering;
  const guest = {
    person,
    audience: audienceOf(gathering, person),
    ticketId: chance.uuid(),
    code: makeTicketCode(chance.bytes(TICKET_CODE_BYTES)),
    isOpenToMeetings: false,
  };
  const row = ticketRow(gathering, eventId, guest, gathering.at('0 00:00'));
  row.cancelled_at = chance.instant(
    row.registered_at,
    new Date(Math.max(row.registered_at.getTime() + 1, registrationTime(gathering).getTime())),
  );
  rows.add('ticket', row);
}

function ticketRow(gathering: Gathering, eventId: string, guest: Guest, cancelledAt: Date | null) {
  return {
    id: guest.ticketId,
    event_id: eventId,
    person_id: guest.person.id,
    request_key: gathering.chance.uuid(),
    code: guest.code,
    kind_id: gathering.kinds[guest.audience],
    status: cancelledAt ? 'CANCELLED' : 'CONFIRMED',
    open_to_meetings: guest.isOpenToMeetings,
    registered_at: registrationTime(gathering),
    cancelled_at: cancelledAt,
  };
}
