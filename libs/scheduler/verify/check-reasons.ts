import type { ScheduleResult, UnplacedRequest } from '../format.ts';
import type { Book } from './book.ts';

/** Each reason told must be true of the schedule, and each smallest change must name what exists. */
export function reasonFaults(book: Book, { unplaced }: ScheduleResult): string[] {
  const taken = new Map<string, Set<string>>();
  for (const { slot, table } of book.seats.values())
    taken.set(slot.id, (taken.get(slot.id) ?? new Set()).add(table.id));
  return unplaced.flatMap((entry, i) => {
    const fault = wrong(book, taken, entry);
    return fault ? [`unplaced[${i}] (${entry.request}): ${entry.reason}, but ${fault}`] : [];
  });
}

function wrong(
  book: Book,
  taken: ReadonlyMap<string, Set<string>>,
  { request: id, reason, blockedBy }: UnplacedRequest,
): string | undefined {
  const request = book.requests.get(id)!;
  const possible = book.possible(request);
  const meets = (person: string, slot: string): boolean => book.of(person).some((seat) => seat.slot.id === slot);
  const free = possible.filter((slot) => request.participants.every((person) => !meets(person, slot.id)));
  const withTable = free.filter((slot) =>
    book.tablesFor(request, slot.id).some((table) => !taken.get(slot.id)?.has(table.id)),
  );
  const limited = request.participants.filter((person) => {
    const { max } = book.person(person);
    return max != null && book.of(person).length >= max;
  });
  for (const person of blockedBy ?? []) {
    if (reason !== 'ORDER' && !request.participants.includes(person)) return `${person} is none of its people`;
  }
  switch (reason) {
    case 'NO_COMMON_SLOT':
      return free.length > 0 ? `all are free in ${free[0]!.id}` : undefined;
    case 'PERSON_FULL': {
      const open = blockedBy?.find((person) => possible.some((slot) => !meets(person, slot.id)));
      if (!blockedBy?.length) return 'nobody is named';
      return open ? `${open} has a slot left` : undefined;
    }
    case 'NO_TABLE':
      return withTable.length > 0 ? `there is a table in ${withTable[0]!.id}` : undefined;
    case 'LIMIT_REACHED': {
      const { maxConsecutive, zoneChangeSlots } = book.schedule.rules ?? {};
      return limited.length === 0 && maxConsecutive == null && !zoneChangeSlots ? 'nobody is at a limit' : undefined;
    }
    case 'ORDER':
      return (blockedBy ?? []).length > 0 && blockedBy!.every((other) => book.seats.has(other))
        ? undefined
        : 'no placed request is named';
    case 'OUTWEIGHED':
      return withTable.length === 0 || limited.length > 0 ? 'it could not be held anyway' : undefined;
  }
}
