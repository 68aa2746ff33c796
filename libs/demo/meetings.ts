import { Chance } from './chance';
import { declineNotes, meetingNotes } from './data/meeting-tags';
import { requestMessages } from './data/meeting-words';
import type { Gathering, Guest } from './gathering';
import { makeProfiles } from './meeting-profiles';
import { typeset } from './plans';
import { DEMO_MORNING, hasLink } from './role-people';
import { makeMorning, sayOfMeeting } from './meeting-morning';

interface Slot {
  id: string;
  from: Date;
  to: Date;
  freeTables: string[];
}

type Status = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';

const DAY = 86_400_000;

/** Slots, tables, profiles, requests and what came of them; the same rules as for people: one place at a time. */
export function makeMeetings(gathering: Gathering): void {
  const { plan, rows, eventId, chance, guests } = gathering;
  if (!plan.meetings) return;
  rows.add('meeting_period', {
    event_id: eventId,
    opens_at: new Date(plan.meetings.opens),
    closes_at: new Date(plan.meetings.closes),
  });
  const open = guests.filter(({ isOpenToMeetings }) => isOpenToMeetings);
  makeProfiles(gathering, open);
  const slots = makeSlots(gathering, makeTables(gathering));
  const pairs = pairSource(gathering, open);
  const { booked, pending, declined, cancelled } = plan.meetings;
  forRolePeople(gathering, open, slots, pairs);
  makeMorning(gathering, open, slots.at(-1)!.freeTables, ask);
  for (let n = 0; n < booked; n += 1) book(gathering, pairs.next(), slots, 'BOOKED');
  for (let n = 0; n < cancelled; n += 1) book(gathering, pairs.next(), slots, 'CANCELLED');
  for (let n = 0; n < pending; n += 1) ask(gathering, pairs.next(), 'PENDING');
  for (let n = 0; n < declined; n += 1)
    ask(gathering, pairs.next(), chance.happens(0.7) ? 'DECLINED' : chance.pick(['WITHDRAWN', 'EXPIRED'] as const));
  report(gathering, open);
}

const A_ROW = 5;

/** Tables in rows of five, in the one place where people meet; its id is drawn apart, so that nothing else moves. */
function makeTables({ plan, rows, eventId, chance }: Gathering): string[] {
  const zoneId = new Chance(Number.parseInt(eventId.slice(0, 8), 16)).uuid();
  rows.add('meeting_zone', { id: zoneId, event_id: eventId, name: 'Espace rencontres', position: 0 });
  return Array.from({ length: plan.meetings!.tables }, (_, position) => {
    const id = chance.uuid();
    rows.add('meeting_table', {
      id,
      event_id: eventId,
      label: `Table ${position + 1}`,
      number: position + 1,
      position,
      zone_id: zoneId,
      plan_row: Math.floor(position / A_ROW) + 1,
      plan_column: (position % A_ROW) + 1,
    });
    return id;
  });
}

function makeSlots({ plan, rows, eventId, chance, at }: Gathering, tables: readonly string[]): Slot[] {
  const length = plan.meetings!.minutes * 60_000;
  return plan.meetings!.spans.flatMap(([from, to]) => {
    const count = (at(to).getTime() - at(from).getTime()) / length;
    return Array.from({ length: count }, (_, n) => {
      const start = new Date(at(from).getTime() + n * length);
      const slot = { id: chance.uuid(), from: start, to: new Date(start.getTime() + length), freeTables: [...tables] };
      rows.add('slot', { id: slot.id, event_id: eventId, starts_at: slot.from, ends_at: slot.to });
      return slot;
    });
  });
}

type Pair = readonly [from: Guest, to: Guest];

interface PairSource {
  next(): Pair;
  /** False when the two have met already. */
  claim(pair: Pair): boolean;
}

/** Two who may want to meet: half of what is asked goes to exhibitors; each pair once. */
function pairSource({ chance }: Gathering, open: readonly Guest[]): PairSource {
  const used = new Set<string>();
  const exhibitors = open.filter(({ audience }) => audience === 'EXHIBITOR');
  // The calendars of those who sign in stay as they were arranged.
  const others = open.filter(({ person }) => !hasLink(person));
  const claim = ([from, to]: Pair) => {
    const key = [from.person.id, to.person.id].sort().join();
    if (from.person.organisation?.id === to.person.organisation?.id || used.has(key)) return false;
    used.add(key);
    return true;
  };
  return {
    claim,
    next() {
      for (;;) {
        const to = chance.happens(0.5) ? chance.pick(exhibitors) : chance.pick(others);
        const pair = [chance.pick(others), to] as const;
        if (!hasLink(to.person) && claim(pair)) return pair;
      }
    },
  };
}

/** Those who sign in find something received, something asked and something booked. */
function forRolePeople(gathering: Gathering, open: readonly Guest[], slots: readonly Slot[], pairs: PairSource): void {
  const others = open.filter(({ person }) => !hasLink(person) && person.organisation?.college);
  for (const guest of open.filter(({ person }) => hasLink(person))) {
    const partners = gathering.chance
      .sample(others, 20)
      .filter((other) => pairs.claim([guest, other]))
      .slice(0, 4);
    const [first, second, third, fourth] = partners as [Guest, Guest, Guest, Guest];
    ask(gathering, [first, guest], 'PENDING');
    ask(gathering, [second, guest], 'PENDING');
    ask(gathering, [guest, third], 'PENDING');
    book(
      gathering,
      [fourth, guest],
      slots.filter(({ from }) => from >= gathering.at('0 14:00')),
      'BOOKED',
    );
  }
}

function ask({ rows, eventId, chance, plan, at }: Gathering, [from, to]: Pair, status: Status) {
  const last = new Date(Math.min(Date.parse(DEMO_MORNING) - 3_600_000, at('0 08:00').getTime()));
  const sentAt = chance.instant(new Date(plan.meetings!.opens), last, 0.8);
  return rows.add('meeting_request', {
    id: chance.uuid(),
    event_id: eventId,
    request_key: chance.uuid(),
    from_person_id: from.person.id,
    to_person_id: to.person.id,
    message: typeset(chance.pick(requestMessages)),
    status,
    sent_at: sentAt,
    answered_at: status === 'PENDING' ? null : chance.instant(sentAt, last),
    priority: chance.between(1, 3),
    expires_at: new Date(
      Math.min(sentAt.getTime() + (status === 'EXPIRED' ? 1 : 30) * DAY, Date.parse(plan.meetings!.closes)),
    ),
    decline_reason: status === 'DECLINED' ? chance.pick(['NO_TIME', 'NOT_RELEVANT', 'COLLEAGUE', 'OTHERWISE']) : null,
    decline_note: status === 'DECLINED' && chance.happens(0.5) ? chance.pick(declineNotes) : null,
  });
}

/** A meeting in a slot that is free for both and has a table left; without one, the request waits. */
function book(gathering: Gathering, pair: Pair, slots: readonly Slot[], status: 'BOOKED' | 'CANCELLED'): void {
  const { rows, eventId, chance, diary } = gathering;
  const people = pair.map(({ person }) => person.id);
  const slot = chance
    .shuffle(slots)
    .find((one) => one.freeTables.length > 0 && people.every((id) => diary.isFree(id, one)));
  if (!slot) {
    ask(gathering, pair, 'PENDING');
    return;
  }
  const request = ask(gathering, pair, status === 'BOOKED' ? 'ACCEPTED' : 'WITHDRAWN');
  const tableId = slot.freeTables[0]!;
  const meeting = rows.add('meeting', {
    id: chance.uuid(),
    event_id: eventId,
    request_id: request.id,
    slot_id: slot.id,
    table_id: tableId,
    status,
    revision: status === 'BOOKED' ? 0 : 1,
    booked_at: request.answered_at,
    cancelled_at: status === 'BOOKED' ? null : request.answered_at,
  });
  if (status === 'CANCELLED') return;
  sayOfMeeting(gathering, { id: String(meeting.id), people: [people[0]!, people[1]!], endsAt: slot.to });
  slot.freeTables.shift();
  for (const id of people) diary.take(id, slot);
  if (slot.from < new Date(DEMO_MORNING) && chance.happens(0.5)) {
    rows.add('meeting_note', {
      meeting_id: meeting.id,
      person_id: people[0],
      rating: chance.between(3, 5),
      next_step: chance.pick(['WRITE', 'CALL', 'MEET_AGAIN', 'OFFER', 'NONE']),
      note: chance.pick(meetingNotes),
      saved_at: slot.to,
    });
  }
  for (const holder of [
    { person_id: people[0], table_id: null },
    { person_id: people[1], table_id: null },
    { person_id: null, table_id: tableId },
  ]) {
    rows.add('seat', { id: chance.uuid(), slot_id: slot.id, ...holder, session_id: null, meeting_id: meeting.id });
  }
}

/** Staff find one report to decide on. */
function report({ rows, eventId, at }: Gathering, open: readonly Guest[]): void {
  const [reporter, reported] = open.filter(({ person }) => !hasLink(person));
  if (!reporter || !reported) return;
  rows.add('meeting_report', {
    event_id: eventId,
    reporter_id: reporter.person.id,
    reported_id: reported.person.id,
    text: typeset('Trois demandes en une heure pour vendre une assurance, sans rapport avec la journée.'),
    reported_at: new Date(Math.min(Date.parse(DEMO_MORNING) - 7_200_000, at('0 07:00').getTime())),
  });
}
