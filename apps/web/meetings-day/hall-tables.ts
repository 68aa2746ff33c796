interface Slotted {
  slot: { startsAt: string; endsAt: string };
}

export interface TableNow<Meeting> {
  id: string;
  label: string;
  now: Meeting | undefined;
  next: Meeting | undefined;
}

/** As many tables as the last row reads at once. */
export const TABLES_A_PAGE = 9;

/** What is on and what comes at each table that is used; a table without any meeting to come has nothing to say. */
export function tablesNow<Meeting extends Slotted>(
  tables: readonly { id: string; label: string; meetings: readonly Meeting[] }[],
  at: Date,
): TableNow<Meeting>[] {
  return tables
    .map(({ id, label, meetings }) => ({
      id,
      label,
      now: meetings.find(({ slot }) => new Date(slot.startsAt) <= at && at < new Date(slot.endsAt)),
      next: meetings.find(({ slot }) => new Date(slot.startsAt) > at),
    }))
    .filter(({ now, next }) => now !== undefined || next !== undefined);
}

/** The tables in pages of about the same length, so that none shows one table alone. */
export function pagesOf<Table>(tables: readonly Table[], most = TABLES_A_PAGE): Table[][] {
  const pages = Math.ceil(tables.length / most);
  const length = Math.ceil(tables.length / Math.max(pages, 1));
  return Array.from({ length: pages }, (_, page) => tables.slice(page * length, (page + 1) * length));
}
