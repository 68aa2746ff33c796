import { expect, test } from 'vitest';
import { generate, sizes } from './bench/generate.ts';
import { InvalidFile } from './read-fields.ts';
import { readSchedule } from './read-schedule.ts';

const sound = (): any => structuredClone(generate(sizes[0]!, 1));

function faults(json: unknown): readonly string[] {
  try {
    readSchedule(json);
    return [];
  } catch (error) {
    if (error instanceof InvalidFile) return error.faults;
    throw error;
  }
}

test('a sound file is taken', () => {
  expect(faults(sound())).toEqual([]);
});

test.each<[string, (file: any) => unknown, string]>([
  [
    'a person who is not there',
    (f) => (f.requests[12].participants[1] = 'p999'),
    'requests[12].participants[1]: no participant "p999"',
  ],
  [
    'a request of one',
    (f) => (f.requests[0].participants = ['p1']),
    'requests[0].participants: 1 where at least 2 are needed',
  ],
  [
    'a person twice in a request',
    (f) => (f.requests[0].participants = ['p1', 'p1']),
    'requests[0].participants[1]: "p1" is there twice',
  ],
  ['an unknown field', (f) => (f.tables[3].seats = 4), 'tables[3].seats: unknown field'],
  ['an unknown field of the file', (f) => (f.comment = ''), 'comment: unknown field'],
  [
    'another format',
    (f) => (f.format = 'parvis.schedule/2'),
    'format: "parvis.schedule/1" is expected, not "parvis.schedule/2"',
  ],
  ['a missing list', (f) => delete f.tables, 'tables: missing (a list)'],
  ['an id that is there twice', (f) => (f.tables[1].id = 't1'), 'tables[1].id: there is another table "t1"'],
  ['an empty id', (f) => (f.tables[0].id = ''), 'tables[0].id: a text is expected, not ""'],
  ['a long id', (f) => (f.tables[0].zone = 'x'.repeat(65)), 'tables[0].zone: longer than 64 characters'],
  ['a weight of nothing', (f) => (f.requests[5].weight = 0), 'requests[5].weight: 0 is not more than 0'],
  [
    'a weight that is no number',
    (f) => (f.requests[5].weight = '2'),
    'requests[5].weight: a number is expected, not "2"',
  ],
  ['half a meeting', (f) => (f.participants[0].max = 1.5), 'participants[0].max: a whole number is expected, not 1.5'],
  [
    'more than the most',
    (f) => Object.assign(f.participants[0], { min: 3, max: 2 }),
    'participants[0].min: more than max (3 > 2)',
  ],
  [
    'a time that is none',
    (f) => (f.slots[0].start = '9 o’clock'),
    'slots[0].start: not an instant like 2024-11-28T09:00:00Z: "9 o’clock"',
  ],
  [
    'slots that overlap',
    (f) => (f.slots[1].start = f.slots[0].start),
    'slots[1].start: before the end of the slot above (slots stand in order and do not overlap)',
  ],
  ['a slot that ends before it starts', (f) => (f.slots[14].end = f.slots[0].start), 'slots[14].end: not after start'],
  [
    'a period that no slot has',
    (f) => (f.requests[0].periods = ['night']),
    'requests[0].periods[0]: no period "night"',
  ],
  [
    'a published meeting twice',
    (f) => (f.previous = [0, 1].map(() => ({ request: 'r1', slot: 's1', table: 't1' }))),
    'previous[1].request: "r1" is there twice',
  ],
  ['a now that is no slot', (f) => (f.now = 'noon'), 'now: no slot "noon"'],
  ['a rule of another kind', (f) => (f.rules = { maxConsecutive: 0 }), 'rules.maxConsecutive: 0 is less than 1'],
  [
    'an order in a circle',
    (f) => ((f.requests[0].after = ['r2']), (f.requests[1].after = ['r1'])),
    'requests[1].after[0]: "r1" is itself after "r2"',
  ],
  [
    'too many tables',
    (f) => (f.tables = Array.from({ length: 301 }, (_v, i) => ({ id: `t${i}` }))),
    'tables: 301 are more than the 300 that can be scheduled',
  ],
])('%s is refused with its place', (_name, spoil, fault) => {
  const file = sound();
  spoil(file);
  expect(faults(file)).toEqual([fault]);
});

test.each([null, [], 'text', 3])('%j is no file', (json) => {
  expect(faults(json)[0]).toMatch(/^file: an object is expected/);
});

test('the largest event allowed is read', () => {
  const largest = generate({ name: 'largest', people: 2_000, requests: 20_000, slots: 320, tables: 300 }, 1);
  expect(faults(structuredClone(largest))).toEqual([]);
});
