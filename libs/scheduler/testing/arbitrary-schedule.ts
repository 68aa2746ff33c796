import fc from 'fast-check';
import type { MeetingRequest, Participant, PublishedMeeting, Rules, Schedule, Table } from '../format.ts';

interface Most {
  slots: number;
  tables: number;
  people: number;
  requests: number;
}

const subset = (ids: readonly string[], most = ids.length): fc.Arbitrary<string[]> =>
  fc.subarray([...ids], { minLength: 0, maxLength: Math.min(most, ids.length) });

/** Absent in so many of ten draws. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, absent: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: absent, arbitrary: fc.constant(undefined) }, { weight: 10 - absent, arbitrary });

/** Drops the fields that are undefined, as a file would. */
const tidy = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/** Schedules with everything the format knows, small enough to be solved in a moment. */
export function arbitrarySchedule(most: Most): fc.Arbitrary<Schedule> {
  return fc
    .record({
      slots: fc.integer({ min: 1, max: most.slots }),
      tables: fc.integer({ min: 1, max: most.tables }),
      people: fc.integer({ min: 2, max: most.people }),
      requests: fc.integer({ min: 0, max: most.requests }),
    })
    .chain(({ slots, tables, people, requests }) => {
      const slotIds = Array.from({ length: slots }, (_v, i) => `s${i}`);
      const personIds = Array.from({ length: people }, (_v, i) => `p${i}`);
      const tableIds = Array.from({ length: tables }, (_v, i) => `t${i}`);
      const table = fc.record({
        zone: maybe(fc.constantFrom('A', 'B'), 5),
        closed: maybe(subset(slotIds, 2), 7),
        for: maybe(fc.constantFrom(...personIds), 8),
      });
      const person = fc.record({
        unavailable: maybe(subset(slotIds, 2), 7),
        busy: maybe(subset(slotIds, 2), 7),
        max: maybe(fc.integer({ min: 0, max: 4 }), 7),
        min: maybe(fc.integer({ min: 0, max: 4 }), 7),
      });
      const request = fc.record({
        participants: fc.oneof(
          { weight: 5, arbitrary: fc.uniqueArray(fc.constantFrom(...personIds), { minLength: 2, maxLength: 2 }) },
          { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...personIds), { minLength: 2, maxLength: 3 }) },
        ),
        weight: maybe(fc.integer({ min: 1, max: 4 }), 4),
        required: maybe(fc.constant(true), 8),
        periods: maybe(subset(['am', 'pm']), 8),
        slot: maybe(fc.constantFrom(...slotIds), 8),
        table: maybe(fc.constantFrom(...tableIds), 8),
        after: maybe(fc.nat(), 8),
      });
      return fc
        .record({
          tables: fc.array(table, { minLength: tables, maxLength: tables }),
          people: fc.array(person, { minLength: people, maxLength: people }),
          requests: fc.array(request, { minLength: requests, maxLength: requests }),
          lunch: fc.integer({ min: 0, max: slots }),
          rules: fc.record({
            maxConsecutive: maybe(fc.integer({ min: 1, max: 3 }), 6),
            zoneChangeSlots: maybe(fc.integer({ min: 0, max: 2 }), 6),
            maxBreakSpread: maybe(fc.integer({ min: 0, max: 2 }), 6),
          }),
        })
        .map((drawn): Schedule => {
          const from = Date.parse('2024-11-28T08:00:00Z');
          const at = (minutes: number): string => new Date(from + minutes * 60_000).toISOString();
          return {
            format: 'parvis.schedule/1',
            slots: slotIds.map((id, i) => {
              const late = i >= drawn.lunch;
              return {
                id,
                start: at(i * 20),
                end: at(i * 20 + 20),
                line: late ? 'b' : 'a',
                period: late ? 'pm' : 'am',
              };
            }),
            tables: drawn.tables.map((fields, i): Table => tidy({ id: tableIds[i]!, ...fields }) as Table),
            participants: drawn.people.map(({ min, ...fields }, i): Participant => {
              const least = min == null ? undefined : Math.min(min, fields.max ?? min);
              return tidy({ id: personIds[i]!, ...fields, min: least }) as Participant;
            }),
            requests: drawn.requests.map(({ after, ...fields }, i) => {
              const before = after != null && i > 0 ? [`r${after % i}`] : undefined;
              const periods = fields.periods?.filter((period) =>
                period === 'pm' ? drawn.lunch < slots : drawn.lunch > 0,
              );
              return tidy({ id: `r${i}`, ...fields, periods, after: before }) as MeetingRequest;
            }),
            rules: tidy(drawn.rules) as Rules,
          };
        });
    });
}

/** A change of a published schedule: who and what is lost, what is asked for anew, how late it is. */
export interface Upset {
  absent: number[];
  late: number[];
  closed: number[];
  cancelled: number[];
  now: number | undefined;
  locked: number[];
}

export const arbitraryUpset: fc.Arbitrary<Upset> = fc.record({
  absent: fc.array(fc.nat(), { maxLength: 1 }),
  late: fc.array(fc.nat(), { maxLength: 1 }),
  closed: fc.array(fc.nat(), { maxLength: 1 }),
  cancelled: fc.array(fc.nat(), { maxLength: 1 }),
  now: maybe(fc.nat(), 5),
  locked: fc.array(fc.nat(), { maxLength: 2 }),
});

/** The schedule after the upset, with what was published of it. */
export function upset(schedule: Schedule, published: readonly PublishedMeeting[], change: Upset): Schedule {
  const pick = <T>(list: readonly T[], draws: readonly number[]): Set<T> =>
    new Set(list.length > 0 ? draws.map((n) => list[n % list.length]!) : []);
  const slotIds = schedule.slots.map((slot) => slot.id);
  const absent = pick(schedule.participants, change.absent);
  const late = pick(schedule.participants, change.late);
  const closed = pick(schedule.tables, change.closed);
  const cancelled = new Set([...pick(schedule.requests, change.cancelled)].map(({ id }) => id));
  const locked = pick(published, change.locked);
  const now = change.now == null ? undefined : slotIds[change.now % slotIds.length];
  return {
    ...schedule,
    tables: schedule.tables.map((table) => (closed.has(table) ? { ...table, closed: slotIds } : table)),
    participants: schedule.participants.map((person) => {
      if (absent.has(person)) return { ...person, unavailable: slotIds };
      if (!late.has(person)) return person;
      return { ...person, unavailable: [...new Set([...(person.unavailable ?? []), ...slotIds.slice(0, 2)])] };
    }),
    requests: schedule.requests
      .filter(({ id }) => !cancelled.has(id))
      .map((request) =>
        request.after ? { ...request, after: request.after.filter((id) => !cancelled.has(id)) } : request,
      ),
    previous: published
      .filter(({ request }) => !cancelled.has(request))
      .map((meeting) => (locked.has(meeting) ? { ...meeting, locked: true } : meeting)),
    ...(now != null && { now }),
  };
}
