import { Chance } from './chance';
import type { Gathering, Guest } from './gathering';
import { CHIRURGIE, DEMO_MORNING, hasLink, rolePerson } from './role-people';

const MINUTE = 60_000;

/** Drawn apart, so that the rest of the year stays as it was. */
const chanceOf = (id: string) => new Chance(Number.parseInt(id.slice(0, 8), 16));

interface Meeting {
  id: string;
  people: readonly [string, string];
  endsAt: Date;
}

type Said = [by: 0 | 1, happened: boolean, absent?: 0 | 1];

function say({ rows, ...meeting }: Meeting & Pick<Gathering, 'rows'>, said: Said[]): void {
  const chance = chanceOf(meeting.id);
  for (const [by, happened, absent] of said) {
    rows.add('meeting_saying', {
      id: chance.uuid(),
      meeting_id: meeting.id,
      said_by: meeting.people[by],
      happened,
      absent_person_id: absent === undefined ? null : meeting.people[absent],
      said_at: new Date(meeting.endsAt.getTime() + MINUTE),
    });
  }
}

/** Of meetings that are over by the demo's clock: most people say nothing, some that they met, a few that they did not. */
export function sayOfMeeting({ rows }: Gathering, { id, people, endsAt }: Meeting): void {
  if (endsAt > new Date(DEMO_MORNING)) return;
  const drawn = chanceOf(id).next();
  const meeting = { rows, id, people, endsAt };
  if (drawn < 0.34) say(meeting, [[0, true]]);
  else if (drawn < 0.4) say(meeting, [[1, false, 0]]);
  else if (drawn < 0.42)
    say(meeting, [
      [0, false, 1],
      [1, true],
    ]);
}

type Ask = (
  gathering: Gathering,
  pair: readonly [Guest, Guest],
  status: 'ACCEPTED',
) => { id: unknown; answered_at: unknown };

/**
 * Chirurgie 4.0 opens with a few meetings before the doors, so that its day has something held, something missed and
 * something to settle from the first minute on. Of the exhibitor's nobody has said anything yet.
 */
export function makeMorning(gathering: Gathering, open: readonly Guest[], tables: readonly string[], ask: Ask): void {
  const { plan, rows, eventId, diary, at } = gathering;
  if (plan.slug !== CHIRURGIE) return;
  const chance = chanceOf(eventId);
  const slot = { id: chance.uuid(), from: at('0 08:00'), to: at('0 08:20') };
  rows.add('slot', { id: slot.id, event_id: eventId, starts_at: slot.from, ends_at: slot.to });
  const exhibitor = open.find(({ person }) => person.email === rolePerson('EXHIBITOR').email);
  const others = open.filter(({ person }) => !hasLink(person) && diary.isFree(person.id, slot)).slice(0, 11);
  const people = exhibitor ? [exhibitor, ...others] : others;
  const said: Said[][] = [
    [],
    [
      [0, true],
      [1, true],
    ],
    [[0, false, 1]],
    [
      [0, false, 1],
      [1, true],
    ],
    [[1, true]],
    [],
  ];
  for (const [n, words] of said.entries()) {
    const [from, to] = [people[2 * n], people[2 * n + 1]];
    const tableId = tables[n];
    if (!from || !to || !tableId) break;
    const request = ask({ ...gathering, chance }, [to, from], 'ACCEPTED');
    const id = chance.uuid();
    const pair = [to.person.id, from.person.id] as const;
    rows.add('meeting', {
      id,
      event_id: eventId,
      request_id: request.id,
      slot_id: slot.id,
      table_id: tableId,
      status: 'BOOKED',
      revision: 0,
      booked_at: request.answered_at,
      cancelled_at: null,
    });
    for (const holder of [
      { person_id: pair[0], table_id: null },
      { person_id: pair[1], table_id: null },
      { person_id: null, table_id: tableId },
    ])
      rows.add('seat', {
        id: chance.uuid(),
        slot_id: slot.id,
        ...holder,
        session_id: null,
        meeting_id: id,
      });
    for (const personId of pair) diary.take(personId, slot);
    say({ rows, id, people: pair, endsAt: slot.to }, words);
  }
}
