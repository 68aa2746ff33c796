import { beforeAll, expect, test } from 'vitest';
import { generate, sizes } from '../bench/generate.ts';
import type { Schedule, ScheduleResult } from '../format.ts';
import { solveHere } from '../solve-here.ts';
import { check } from './check.ts';

const base = generate(sizes[0]!, 1);
const schedule: Schedule = {
  ...base,
  tables: base.tables.map((table, i) => ({ ...table, zone: i < 8 ? 'A' : 'B' })),
  rules: { maxConsecutive: 5, maxBreakSpread: 4 },
};
let result: ScheduleResult;

beforeAll(async () => {
  result = await solveHere(schedule, { seed: 1, iterations: 10_000 });
});

const spoilt = (change: (copy: ScheduleResult) => unknown): string => {
  const copy = structuredClone(result);
  change(copy);
  return check(schedule, copy).join('\n');
};

test('a right result has no fault', () => {
  expect(check(schedule, result)).toEqual([]);
});

test.each<[string, (copy: ScheduleResult) => unknown, RegExp]>([
  [
    'two meetings at one table',
    (r) => Object.assign(r.placed[1]!, { slot: r.placed[0]!.slot, table: r.placed[0]!.table }),
    /at table t\d+ in s\d+, where r\d+ is/,
  ],
  ['a meeting that is there twice', (r) => r.placed.push(r.placed[0]!), /is placed twice/],
  ['a slot that does not exist', (r) => (r.placed[0]!.slot = 'x'), /placed\[0\]: no slot "x"/],
  ['a meeting left out', (r) => r.placed.pop(), /must be either placed or unplaced/],
  ['a weight too high', (r) => r.figures.weight.value++, /figures\.weight\.value/],
  ['a bound too low', (r) => (r.figures.weight.bound = 1), /above its bound/],
  ['a break not told', (r) => r.figures.breaks.value--, /figures\.breaks\.value/],
  ['idle slots not told', (r) => r.figures.idle++, /figures\.idle/],
  ['changes not told', (r) => r.figures.changes++, /figures\.changes/],
  ['a share too fair', (r) => (r.figures.shares.min += 0.1), /figures\.shares\.min/],
  ['people short not told', (r) => r.figures.served.short++, /figures\.served\.short/],
  ['a false proof', (r) => Object.assign(r, { status: 'optimal' }).figures.weight.bound++, /a bound is not reached/],
  ['a false reason', (r) => (r.unplaced[0]!.reason = 'NO_TABLE'), /there is a table/],
  [
    'a diff of nothing',
    (r) => (r.diff = { kept: [], moved: [], added: [], dropped: [], disturbed: [] }),
    /nothing was published/,
  ],
])('%s is found', (_name, change, fault) => {
  expect(spoilt(change)).toMatch(fault);
});

test.each<[string, (copy: Schedule, busy: { person: string; slot: string }) => unknown, RegExp]>([
  [
    'a person who is not there',
    (s, { person, slot }) => (s.participants.find(({ id }) => id === person)!.unavailable = [slot]),
    /not there in/,
  ],
  [
    'a person who speaks',
    (s, { person, slot }) => (s.participants.find(({ id }) => id === person)!.busy = [slot]),
    /busy in/,
  ],
  ['a person with too many', (s, { person }) => (s.participants.find(({ id }) => id === person)!.max = 1), /at most 1/],
  ['a table that is closed', (s, { slot }) => s.tables.forEach((table) => (table.closed = [slot])), /is closed in/],
  ['no pause', (s) => (s.rules = { maxConsecutive: 1 }), /2 meetings without a pause/],
  ['no time to walk', (s) => (s.rules = { zoneChangeSlots: 14 }), /too little time to walk/],
  ['a required request', (s) => s.requests.forEach((request) => (request.required = true)), /required, but not placed/],
  ['an order', (s, { slot }) => orderAll(s, slot), /not after/],
  ['a table of somebody else', (s) => s.tables.forEach((table) => (table.for = 'p1')), /is for p1/],
])('%s is found', (_name, change, fault) => {
  const copy = structuredClone(schedule);
  const crowded = schedule.participants.map(({ id }) => id).find((id) => meetingsOf(id).length > 2)!;
  change(copy, { person: crowded, slot: meetingsOf(crowded)[0]!.slot });
  expect(check(copy, result).join('\n')).toMatch(fault);
});

const meetingsOf = (person: string) =>
  result.placed.filter(({ request }) =>
    schedule.requests.find(({ id }) => id === request)!.participants.includes(person),
  );

/** Everything held in that slot is to come after something held in it. */
function orderAll(copy: Schedule, slot: string): void {
  const [first, ...others] = result.placed.filter((one) => one.slot === slot);
  for (const { request } of others) copy.requests.find(({ id }) => id === request)!.after = [first!.request];
}
