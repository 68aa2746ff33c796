import type { PlacedMeeting, Schedule, ScheduleResult, UnplacedRequest } from '../format.ts';
import { Book } from './book.ts';
import { ruleFaults } from './check.ts';
import { measure } from './check-figures.ts';

/**
 * The result that a schedule changed by hand comes to: figures and reasons reckoned anew, bounds as they were proved.
 * It is `feasible` at best; whether the change keeps the rules is said by `faults`.
 *
 * @param result of a run of the same schedule
 * @param placed what is placed now
 * @throws Error where a placement names what does not exist
 */
export function recount(
  schedule: Schedule,
  result: ScheduleResult,
  placed: readonly PlacedMeeting[],
): { result: ScheduleResult; faults: string[] } {
  const book = new Book(schedule);
  for (const { request, slot, table } of placed) {
    const fault = book.enter(request, slot, table);
    if (fault) throw new Error(fault);
  }
  const told = new Map(result.unplaced.map((entry) => [entry.request, entry]));
  const unplaced = schedule.requests
    .filter(({ id }) => !book.seats.has(id))
    .map(({ id }) => reasonOf(book, id, told.get(id)));
  const now = measure(book);
  const { figures } = result;
  return {
    faults: ruleFaults(book),
    result: {
      ...result,
      status: result.status === 'optimal' ? 'feasible' : result.status,
      placed: [...placed],
      unplaced,
      figures: {
        weight: { value: now.weight, bound: Math.max(figures.weight.bound, now.weight) },
        placed: now.placed,
        shares: { min: now.worstShare, median: now.medianShare },
        served: {
          short: now.short,
          leastPossible: Math.min(figures.served.leastPossible, now.short),
          ...(now.belowMin !== undefined && { belowMin: now.belowMin }),
        },
        breaks: { value: now.breaks, bound: Math.min(figures.breaks.bound, now.breaks) },
        idle: now.idle,
        spread: now.spread,
        changes: now.changes,
      },
    },
  };
}

/** Told in the order in which a person would ask, as the search tells it. */
function reasonOf(book: Book, id: string, before: UnplacedRequest | undefined): UnplacedRequest {
  const request = book.requests.get(id)!;
  const meets = (person: string, slot: string) => book.of(person).some((seat) => seat.slot.id === slot);
  const possible = book.possible(request);
  const limited = request.participants.filter((person) => {
    const { max } = book.person(person);
    return max != null && book.of(person).length >= max;
  });
  const full = request.participants.filter((person) => possible.every((slot) => meets(person, slot.id)));
  const free = possible.filter((slot) => request.participants.every((person) => !meets(person, slot.id)));
  const taken = (slot: string) =>
    new Set([...book.seats.values()].filter((seat) => seat.slot.id === slot).map((seat) => seat.table.id));
  const open = free.some((slot) => {
    const held = taken(slot.id);
    return book.tablesFor(request, slot.id).some((table) => !held.has(table.id));
  });
  if (before?.reason === 'ORDER' && before.blockedBy?.every((other) => book.seats.has(other))) return before;
  if (possible.length === 0) return { request: id, reason: 'NO_COMMON_SLOT' };
  if (limited.length > 0) return { request: id, reason: 'LIMIT_REACHED', blockedBy: limited };
  if (full.length > 0) return { request: id, reason: 'PERSON_FULL', blockedBy: full };
  if (free.length === 0) return { request: id, reason: 'NO_COMMON_SLOT', blockedBy: [...request.participants] };
  if (!open) return { request: id, reason: 'NO_TABLE' };
  return { request: id, reason: 'OUTWEIGHED' };
}
