import type { ScheduleResult } from '../format.ts';
import type { Book } from './book.ts';

const list = (ids: Iterable<string>): string => [...ids].sort().join(' ');

/** Recomputes the difference to what was published. */
export function diffFaults(book: Book, { diff }: ScheduleResult): string[] {
  const { previous } = book.schedule;
  if (!previous) return diff ? ['diff: nothing was published'] : [];
  if (!diff) return ['diff: missing'];
  const faults: string[] = [];
  const kept: string[] = [];
  const moved: string[] = [];
  const dropped: string[] = [];
  const disturbed = new Set<string>();
  const seats = new Set<string>();
  for (const meeting of previous) {
    const seat = book.seats.get(meeting.request);
    // Of two published at one table only the first could have stayed.
    const couldStay = book.couldStay(meeting) && !seats.has(`${meeting.slot} ${meeting.table}`);
    if (couldStay) seats.add(`${meeting.slot} ${meeting.table}`);
    const stays = seat?.slot.id === meeting.slot && seat.table.id === meeting.table;
    (stays ? kept : seat ? moved : dropped).push(meeting.request);
    if (!stays && couldStay)
      book.requests.get(meeting.request)!.participants.forEach((person) => disturbed.add(person));
  }
  const added = [...book.seats.keys()].filter((request) => !book.published.has(request));
  const same = (name: string, told: Iterable<string>, found: Iterable<string>): void => {
    if (list(told) !== list(found)) faults.push(`diff.${name}: told ${list(told)}, recomputed ${list(found)}`);
  };
  const ids = (entries: readonly { request: string }[]): string[] => entries.map(({ request }) => request);
  same('kept', diff.kept, kept);
  same('moved', ids(diff.moved), moved);
  same('dropped', ids(diff.dropped), dropped);
  same('added', ids(diff.added), added);
  same('disturbed', diff.disturbed, disturbed);
  return faults;
}
