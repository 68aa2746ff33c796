import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Schedule, ScheduleResult, SmallestChange, UnplacedRequest } from './format.ts';
import { solveHere } from './solve-here.ts';
import { arbitrarySchedule } from './testing/arbitrary-schedule.ts';
import { Book } from './verify/book.ts';
import { ruleFaults } from './verify/check.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

/** The schedule with the change made, and the meetings with the request placed as the change says. */
function carryOut(schedule: Schedule, result: ScheduleResult, request: string, change: SmallestChange): string[] {
  const after = structuredClone(schedule);
  let placed = structuredClone(result.placed);
  const person = (id: string) => after.participants.find((one) => one.id === id)!;
  let place = 'place' in change ? change.place : undefined;
  switch (change.kind) {
    case 'MOVE_MEETING':
      placed = placed.map((one) => (one.request === change.request ? { request: one.request, ...change.to } : one));
      break;
    case 'OPEN_TABLE': {
      // One more of a kind that the request may use.
      const like = schedule.tables.find((table) =>
        new Book(schedule).mayUse(
          after.requests.find(({ id }) => id === request)!,
          table,
        ),
      )!;
      const { closed: _closed, ...open } = like;
      after.tables.push({ ...open, id: 'one more' });
      const asking = after.requests.find(({ id }) => id === request)!;
      if (asking.table) asking.table = 'one more';
      place = { slot: change.slot, table: 'one more' };
      break;
    }
    case 'RAISE_LIMIT':
      person(change.participant).max = change.to;
      break;
    case 'FREE_PEOPLE':
      for (const id of change.participants) {
        person(id).busy = person(id).busy?.filter((slot) => slot !== change.slot) ?? [];
        person(id).unavailable = person(id).unavailable?.filter((slot) => slot !== change.slot) ?? [];
      }
      break;
    case 'GIVE_UP':
      placed = placed.filter((one) => !change.requests.includes(one.request));
      break;
    case 'RELAX_RULE':
      if (change.rule === 'after') after.requests.forEach((one) => delete one.after);
      else if (change.rule !== 'periods') delete after.rules![change.rule];
      break;
  }
  const tables = place ? [place.table] : after.tables.map(({ id }) => id);
  const slot = place?.slot ?? (change as { slot: string }).slot;
  const outcomes = tables.map((table) => {
    const book = new Book(after);
    for (const one of [...placed, { request, slot, table }]) book.enter(one.request, one.slot, one.table);
    return ruleFaults(book);
  });
  return outcomes.find((faults) => faults.length === 0) ?? outcomes[0] ?? ['no table'];
}

test('the smallest change named for a request does place it', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arbitrarySchedule({ slots: 5, tables: 2, people: 7, requests: 16 }), async (schedule) => {
      const result = await solveHere(schedule, { seed: 1, iterations: 1_500 });
      for (const { request, smallestChange } of result.unplaced) {
        if (!smallestChange) continue;
        kinds.add(smallestChange.kind);
        expect(
          carryOut(schedule, result, request, smallestChange),
          JSON.stringify({ request, smallestChange }),
        ).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(['OPEN_TABLE', 'RAISE_LIMIT', 'GIVE_UP']));
});

const at = (minute: number): string => new Date(Date.parse('2024-11-28T09:00:00Z') + minute * 60_000).toISOString();
const two = ['a', 'b'].map((id, i) => ({ id, start: at(i * 20), end: at(i * 20 + 20), line: 'day' }));
const reasonFor = async (parts: Partial<Schedule>): Promise<UnplacedRequest[]> => {
  const people = ['ada', 'bo', 'cy', 'di'].map((id) => ({ id }));
  const tables = [{ id: 't1' }, { id: 't2' }];
  const schedule: Schedule = {
    format: 'parvis.schedule/1',
    slots: two,
    tables,
    participants: people,
    requests: [],
    ...parts,
  };
  return (await solveHere(schedule, { seed: 1, iterations: 2_000 })).unplaced;
};

test('a person with a meeting in every slot is full', async () => {
  const requests = [
    { id: 'r1', participants: ['ada', 'bo'], weight: 2 },
    { id: 'r2', participants: ['ada', 'cy'], weight: 2 },
    { id: 'r3', participants: ['ada', 'di'] },
  ];
  expect(await reasonFor({ requests })).toMatchObject([
    { request: 'r3', reason: 'PERSON_FULL', blockedBy: ['ada'], smallestChange: { kind: 'GIVE_UP' } },
  ]);
});

test('where all are free but every table is taken, a table is lacking', async () => {
  const requests = [
    { id: 'r1', participants: ['ada', 'bo'], slot: 'a', weight: 2 },
    { id: 'r2', participants: ['cy', 'di'], slot: 'a' },
  ];
  expect(await reasonFor({ requests, tables: [{ id: 't1' }] })).toEqual([
    { request: 'r2', reason: 'NO_TABLE', smallestChange: { kind: 'OPEN_TABLE', slot: 'a' } },
  ]);
});

test('an order that leaves no slot is told with the meeting it follows', async () => {
  const requests = [
    { id: 'r1', participants: ['ada', 'bo'], slot: 'b', weight: 2 },
    { id: 'r2', participants: ['cy', 'di'], after: ['r1'] },
  ];
  expect(await reasonFor({ requests })).toMatchObject([
    { request: 'r2', reason: 'ORDER', blockedBy: ['r1'], smallestChange: { kind: 'RELAX_RULE', rule: 'after' } },
  ]);
});
