import type { MeetingRequest, Participant, ScheduleResult, Slot } from '../format.ts';
import type { Book } from './book.ts';

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

export interface Measures {
  weight: number;
  placed: number;
  worstShare: number;
  medianShare: number;
  short: number;
  /** Undefined where nobody has a wished minimum. */
  belowMin: number | undefined;
  breaks: number;
  idle: number;
  spread: number;
  changes: number;
}

const weightOf = (request: MeetingRequest): number => request.weight ?? 1;

/** Every measure of the meetings entered in the book. */
export function measure(book: Book): Measures {
  const shares: number[] = [];
  let short = 0;
  let belowMin = 0;
  let breaks = 0;
  let idle = 0;
  let changes = 0;
  const breaksOf: number[] = [];
  for (const person of book.schedule.participants) {
    const own = book.of(person.id);
    const wishes = book.wishesOf(person.id);
    const wished = wishes.reduce((sum, request) => sum + weightOf(request), 0);
    if (wishes.length > 0) shares.push(own.reduce((sum, { request }) => sum + weightOf(request), 0) / wished);
    const could = couldHave(book, person, Math.max(3, person.min ?? 0));
    if (own.length < Math.min(3, could)) short++;
    belowMin += Math.max(0, Math.min(person.min ?? 0, could) - own.length);
    let mine = 0;
    for (const line of book.lines) {
      let nothing = 0;
      let begun = false;
      let last: string | undefined;
      for (const slot of line) {
        const seat = own.find((one) => one.slot.id === slot.id);
        if (!seat && !person.busy?.includes(slot.id)) {
          nothing++;
          continue;
        }
        if (begun && nothing > 0) {
          mine++;
          idle += nothing;
        }
        begun = true;
        nothing = 0;
        if (!seat) continue;
        if (last != null && last !== seat.table.id) changes += zonesDiffer(book, last, seat.table.id) ? 2 : 1;
        last = seat.table.id;
      }
    }
    breaks += mine;
    breaksOf.push(mine);
  }
  shares.sort((one, other) => one - other);
  const half = Math.floor(shares.length / 2);
  const median = shares.length % 2 === 1 ? shares[half]! : (shares[half - 1]! + shares[half]!) / 2;
  const seats = [...book.seats.values()];
  return {
    weight: seats.reduce((sum, { request }) => sum + weightOf(request), 0),
    placed: seats.length,
    worstShare: shares[0] ?? 1,
    medianShare: shares.length === 0 ? 1 : median,
    short,
    belowMin: book.schedule.participants.some(({ min }) => (min ?? 0) > 0) ? belowMin : undefined,
    breaks,
    idle,
    spread: breaksOf.length > 0 ? Math.max(...breaksOf) - Math.min(...breaksOf) : 0,
    changes,
  };
}

/** Recomputes every figure; bounds are checked against the values and against each other. */
export function figureFaults(book: Book, { figures, status }: ScheduleResult, complete: boolean): string[] {
  const faults: string[] = [];
  const same = (name: string, told: number, found: number): void => {
    if (!near(told, found)) faults.push(`figures.${name}: ${told}, recomputed ${found}`);
  };
  const found = measure(book);
  const { weight, short, breaks, spread } = found;
  same('weight.value', figures.weight.value, weight);
  same('placed', figures.placed, found.placed);
  same('shares.min', figures.shares.min, found.worstShare);
  same('shares.median', figures.shares.median, found.medianShare);
  same('served.short', figures.served.short, short);
  if ((figures.served.belowMin ?? -1) !== (found.belowMin ?? -1))
    faults.push(`figures.served.belowMin: ${figures.served.belowMin}, recomputed ${found.belowMin}`);
  same('breaks.value', figures.breaks.value, breaks);
  same('idle', figures.idle, found.idle);
  same('spread', figures.spread, spread);
  same('changes', figures.changes, found.changes);

  const allowed = book.schedule.rules?.maxBreakSpread;
  if (complete && allowed != null && spread > allowed)
    faults.push(`figures.spread: ${spread}, at most ${allowed} allowed`);
  if (complete && figures.weight.bound < weight - 1e-6)
    faults.push(`figures.weight: ${weight} is above its bound ${figures.weight.bound}`);
  if (complete && figures.served.leastPossible > short)
    faults.push(`figures.served: ${short} is below the least possible`);
  const heaviest = near(figures.weight.bound, weight);
  if (complete && heaviest && figures.breaks.bound > breaks)
    faults.push(`figures.breaks: ${breaks} is below its bound ${figures.breaks.bound}`);
  if (status === 'optimal' && !(heaviest && breaks === figures.breaks.bound))
    faults.push('status: optimal, but a bound is not reached');
  return faults;
}

function zonesDiffer(book: Book, one: string, other: string): boolean {
  const zone = (id: string): string | undefined => book.schedule.tables.find((table) => table.id === id)?.zone;
  return zone(one) != null && zone(other) != null && zone(one) !== zone(other);
}

/** Meetings the person could have if all others stood back (counted up to `enough`). */
function couldHave(book: Book, person: Participant, enough: number): number {
  const lists = book.wishesOf(person.id).map((request) => book.possible(request));
  return Math.min(matching(lists, enough), restingLimit(book, person.id, lists.flat()), person.max ?? Infinity);
}

/** How many of the lists can have a slot each that no other has (counted up to `enough`). */
function matching(lists: readonly (readonly Slot[])[], enough: number): number {
  const holder = new Map<string, number>();
  const seat = (i: number, tried: Set<string>): boolean =>
    lists[i]!.some(({ id }) => {
      if (tried.has(id)) return false;
      tried.add(id);
      const other = holder.get(id);
      if (other !== undefined && !seat(other, tried)) return false;
      holder.set(id, i);
      return true;
    });
  let count = 0;
  for (let i = 0; i < lists.length && count < enough; i++) if (seat(i, new Set())) count++;
  return count;
}

/** Most meetings in those slots with the pauses that the rules ask for. */
function restingLimit(book: Book, personId: string, slots: readonly Slot[]): number {
  const most = book.schedule.rules?.maxConsecutive ?? Infinity;
  const usable = new Set(slots.map(({ id }) => id));
  const person = book.person(personId);
  let count = 0;
  for (const line of book.lines) {
    let run = 0;
    for (const { id } of line) {
      if (usable.has(id) && run < most) {
        run++;
        count++;
      } else if (!person.busy?.includes(id)) run = 0;
    }
  }
  return count;
}
