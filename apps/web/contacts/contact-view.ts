import type { BoothActInput, BoothContactPartsFragment, ContactNoteInput, SharedPart } from '@parvis/contract/web';
import { normaliseTicketCode, readSignedTicket } from '@parvis/domain';

export type ServerContact = BoothContactPartsFragment;

/** Something done on this phone that the server did not acknowledge yet. */
export interface WaitingAct extends Omit<BoothActInput, 'at'> {
  id: string;
  exhibitorId: string;
  /** Whose phone it is: nobody else sees or sends it. */
  ownerId: string;
  at: string;
  /** Grows with each change, so that an answer to an older one does not end a newer. */
  version: number;
  /** Why the server did not take it. */
  refused: 'NOT_HERE' | 'WITHDRAWN' | 'INVALID' | null;
  /** The contact it became once the server had it; kept until the list that has it arrives. */
  settledAs: string | null;
}

/** A contact as the list shows it: what the server says, and on top what this phone did since. */
export interface Entry {
  /** The contact's id, or the id of the scan while the server does not know it. */
  key: string;
  contact: ServerContact | null;
  /** The scan that waits. */
  actId: string | null;
  scannedAt: string;
  shares: readonly SharedPart[];
  rating: number | null;
  tags: readonly string[];
  mine: ContactNoteInput;
  isWaiting: boolean;
  refused: WaitingAct['refused'];
}

export const noNote: ContactNoteInput = { rating: null, tags: [], body: '', answers: [] };

/** What a code says of a ticket, to know a badge again without a network. */
export const ticketOf = (code: string): string => {
  const normal = normaliseTicketCode(code);
  return readSignedTicket(normal)?.ticket.ticketId ?? normal;
};

function entryOf(contact: ServerContact): Entry {
  const mine = contact.notes.find(({ isMine }) => isMine);
  return {
    key: contact.id,
    contact,
    actId: null,
    scannedAt: contact.scannedAt,
    shares: contact.shares,
    rating: contact.rating,
    tags: contact.tags,
    mine: mine
      ? {
          rating: mine.rating,
          tags: mine.tags,
          body: mine.body,
          answers: mine.answers.map(({ questionId, answer }) => ({ questionId, answer })),
        }
      : noNote,
    isWaiting: false,
    refused: null,
  };
}

/** What the list shows: the server's contacts with the acts of this phone done to them, the latest first. */
export function entriesOf(contacts: readonly ServerContact[], acts: readonly WaitingAct[]): Entry[] {
  const entries = new Map<string, Entry>();
  const removed = new Set<string>();
  for (const contact of contacts) entries.set(contact.id, entryOf(contact));
  const byTicket = new Map(contacts.map(({ ticketId, id }) => [ticketId, id]));
  for (const act of [...acts].sort((a, b) => a.at.localeCompare(b.at))) {
    const ticket = act.code ? ticketOf(act.code) : null;
    const key = act.contactId ?? (ticket ? (byTicket.get(ticket) ?? act.id) : act.id);
    if (ticket && !byTicket.has(ticket)) byTicket.set(ticket, key);
    const before = entries.get(key) ?? (act.code ? newEntry(act) : undefined);
    if (!before) continue;
    entries.set(key, done(before, act));
    if (act.isRemoved) removed.add(key);
    else if (act.isRemoved === false || act.code) removed.delete(key);
  }
  return [...entries.values()]
    .filter(({ key }) => !removed.has(key))
    .sort((a, b) => b.scannedAt.localeCompare(a.scannedAt) || a.key.localeCompare(b.key));
}

/** Shown before the server knows it. */
const newEntry = ({ id, at }: WaitingAct): Entry => ({
  key: id,
  contact: null,
  actId: id,
  scannedAt: at,
  shares: [],
  rating: null,
  tags: [],
  mine: noNote,
  isWaiting: false,
  refused: null,
});

function done(entry: Entry, act: WaitingAct): Entry {
  const { note, agreement } = act;
  return {
    ...entry,
    isWaiting: entry.isWaiting || (act.settledAs === null && act.refused === null),
    refused: act.refused ?? entry.refused,
    ...(agreement && { shares: agreement.shares }),
    ...(note && {
      mine: note,
      rating: note.rating ?? entry.rating,
      tags: [...new Set([...(entry.contact ? tagsOfOthers(entry.contact) : []), ...note.tags])].sort(),
    }),
  };
}

const tagsOfOthers = ({ notes }: ServerContact) => notes.filter(({ isMine }) => !isMine).flatMap(({ tags }) => tags);

export interface Filter {
  search?: string | undefined;
  rating?: string | undefined;
  tag?: string | undefined;
  day?: string | undefined;
  /** `AGREED` or `ASKED`. */
  agreed?: string | undefined;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = ({ contact, mine, tags }: Entry): string =>
  fold(
    [
      contact?.name,
      contact?.jobTitle,
      contact?.organisationName,
      contact?.email,
      mine.body,
      ...(contact?.notes.map(({ body }) => body) ?? []),
      ...tags,
    ]
      .filter(Boolean)
      .join(' '),
  );

const FACETS = {
  rating: (entry: Entry) => [String(entry.rating ?? 0)],
  tag: (entry: Entry) => entry.tags,
  day: (entry: Entry, dayOf: DayOf) => [dayOf(entry.scannedAt)],
  agreed: (entry: Entry) => [entry.shares.length > 0 ? 'AGREED' : 'ASKED'],
} satisfies Record<string, (entry: Entry, dayOf: DayOf) => readonly string[]>;

export type FacetName = keyof typeof FACETS;
/** The day of an instant by the clocks of the event, YYYY-MM-DD. */
export type DayOf = (instant: string) => string;

export interface Found {
  entries: Entry[];
  /** By facet: each value with how many it would leave under the other filters. */
  counts: Record<FacetName, { value: string; count: number }[]>;
}

export function find(entries: readonly Entry[], filter: Filter, dayOf: DayOf): Found {
  const typed = fold(filter.search?.trim() ?? '');
  const heard = entries.filter((entry) => !typed || typed.split(/\s+/).every((word) => wordsOf(entry).includes(word)));
  const names = Object.keys(FACETS) as FacetName[];
  const fits = (entry: Entry, name: FacetName) => {
    const chosen = filter[name];
    return chosen === undefined || FACETS[name](entry, dayOf).includes(chosen);
  };
  const countsOf = (name: FacetName) => {
    const counts = new Map<string, number>();
    for (const entry of heard.filter((one) => names.every((other) => other === name || fits(one, other))))
      for (const value of FACETS[name](entry, dayOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value.localeCompare(b.value));
  };
  return {
    entries: heard.filter((entry) => names.every((name) => fits(entry, name))),
    counts: { rating: countsOf('rating'), tag: countsOf('tag'), day: countsOf('day'), agreed: countsOf('agreed') },
  };
}
