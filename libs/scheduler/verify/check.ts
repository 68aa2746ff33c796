import type { Schedule, ScheduleResult } from '../format.ts';
import { diffFaults } from './check-diff.ts';
import { figureFaults } from './check-figures.ts';
import { reasonFaults } from './check-reasons.ts';
import { Book, type Seat } from './book.ts';

/**
 * Checks a result against its schedule from the files alone; shares no code with the search.
 *
 * @returns one line for each fault, none when the result is right. Of an `infeasible` or `unknown` result the draft
 *   may leave required requests out and spread breaks too widely.
 */
export function check(schedule: Schedule, result: ScheduleResult): string[] {
  const faults: string[] = [];
  const book = new Book(schedule);
  for (const [i, { request, slot, table }] of result.placed.entries()) {
    const fault = book.enter(request, slot, table);
    if (fault) faults.push(`placed[${i}]: ${fault}`);
  }
  if (faults.length > 0) return faults;
  faults.push(...ruleFaults(book), ...lostFaults(book));

  const unplaced = new Set(result.unplaced.map(({ request }) => request));
  if (unplaced.size < result.unplaced.length) faults.push('unplaced: a request is there twice');
  for (const request of schedule.requests) {
    if (book.seats.has(request.id) === unplaced.has(request.id))
      faults.push(`${request.id}: must be either placed or unplaced`);
  }
  for (const id of unplaced) if (!book.requests.has(id)) faults.push(`unplaced: no request "${id}"`);
  if (faults.length > 0) return faults;

  const complete = result.status === 'optimal' || result.status === 'feasible';
  if (complete) {
    for (const request of schedule.requests) {
      if (request.required && !book.seats.has(request.id)) faults.push(`${request.id}: required, but not placed`);
    }
  }
  faults.push(...figureFaults(book, result, complete), ...reasonFaults(book, result), ...diffFaults(book, result));
  return faults;
}

/** What the meetings entered break of the rules, `required` and `maxBreakSpread` left aside. */
export const ruleFaults = (book: Book): string[] => [
  ...meetingFaults(book),
  ...personFaults(book),
  ...publishedFaults(book),
];

/** Tables, slots and order. */
function meetingFaults(book: Book): string[] {
  const faults: string[] = [];
  const taken = new Map<string, string>();
  const owners = new Set(book.schedule.tables.flatMap((table) => table.for ?? []));
  for (const { request, slot, table } of book.seats.values()) {
    const say = (what: string): void => void faults.push(`${request.id}: ${what}`);
    const other = taken.get(`${slot.id} ${table.id}`);
    if (other) say(`at table ${table.id} in ${slot.id}, where ${other} is`);
    taken.set(`${slot.id} ${table.id}`, request.id);
    if (table.closed?.includes(slot.id)) say(`table ${table.id} is closed in ${slot.id}`);
    if (table.for != null && !request.participants.includes(table.for)) say(`table ${table.id} is for ${table.for}`);
    for (const person of request.participants) {
      if (owners.has(person) && table.for !== person) say(`${person} meets only at tables of their own`);
    }
    if (request.slot != null && request.slot !== slot.id) say(`fixed in ${request.slot}`);
    if (request.table != null && request.table !== table.id) say(`fixed at ${request.table}`);
    const { periods } = request;
    if (periods && periods.length > 0 && !(slot.period != null && periods.includes(slot.period)))
      say(`${slot.id} is not in its periods`);
    for (const before of request.after ?? []) {
      const earlier = book.seats.get(before);
      if (earlier && Date.parse(earlier.slot.start) >= Date.parse(slot.start)) say(`not after ${before}`);
    }
  }
  return faults;
}

/** One place at a time, presence, limits, pauses and walks. */
function personFaults(book: Book): string[] {
  const faults: string[] = [];
  const { maxConsecutive, zoneChangeSlots } = book.schedule.rules ?? {};
  for (const person of book.schedule.participants) {
    const seats = book.of(person.id);
    const say = (what: string): void => void faults.push(`${person.id}: ${what}`);
    const slots = new Set<string>();
    for (const { slot, request } of seats) {
      if (slots.has(slot.id)) say(`two meetings in ${slot.id}`);
      slots.add(slot.id);
      if (person.unavailable?.includes(slot.id)) say(`not there in ${slot.id} (${request.id})`);
      if (person.busy?.includes(slot.id)) say(`busy in ${slot.id} (${request.id})`);
    }
    if (person.max != null && seats.length > person.max) say(`${seats.length} meetings, at most ${person.max}`);
    for (const line of book.lines) {
      let run = 0;
      let pause = 0;
      let last: Seat | undefined;
      for (const slot of line) {
        const seat = seats.find((one) => one.slot.id === slot.id);
        if (!seat) {
          if (person.busy?.includes(slot.id)) continue;
          run = 0;
          pause++;
          continue;
        }
        run++;
        if (maxConsecutive != null && run > maxConsecutive) say(`${run} meetings without a pause up to ${slot.id}`);
        const walks = last?.table.zone != null && seat.table.zone != null && last.table.zone !== seat.table.zone;
        if (walks && pause < (zoneChangeSlots ?? 0))
          say(`too little time to walk to ${seat.table.zone} before ${slot.id}`);
        last = seat;
        pause = 0;
      }
    }
  }
  return faults;
}

/** Of a repair: published meetings that must not move and can be held together are all there. */
export function lostFaults(book: Book): string[] {
  const staying = new Book(book.schedule);
  const faults: string[] = [];
  for (const { id } of book.schedule.requests) {
    const published = book.published.get(id);
    if (!published || !(published.locked || book.isPast(published.slot)) || !book.couldStay(published)) continue;
    const alone = new Book(book.schedule);
    for (const { request, slot, table } of staying.seats.values()) alone.enter(request.id, slot.id, table.id);
    alone.enter(id, published.slot, published.table);
    if (ruleFaults(alone).length > 0) continue;
    staying.enter(id, published.slot, published.table);
    if (!book.seats.has(id)) faults.push(`${id}: must stay where it was published`);
  }
  return faults;
}

/** Of a repair: what is past or locked has not moved, and nothing was put where it is too late. */
function publishedFaults(book: Book): string[] {
  const faults: string[] = [];
  for (const seat of book.seats.values()) {
    const published = book.published.get(seat.request.id);
    const still = published?.slot === seat.slot.id && published.table === seat.table.id;
    if (published && !still && (published.locked || book.isPast(published.slot)))
      faults.push(`${seat.request.id}: must not move`);
    if (!still && book.isPast(seat.slot.id)) faults.push(`${seat.request.id}: ${seat.slot.id} is over`);
  }
  return faults;
}
