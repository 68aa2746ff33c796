import type { RepairCauseKind, RepairChangeKind, RepairWhy } from '@parvis/contract/resolvers';

/** What happened, by ids. */
export interface Cause {
  kind: RepairCauseKind;
  personId?: string;
  otherId?: string;
  tableId?: string;
  sessionId?: string;
  slotId?: string;
}

export interface Place {
  slotId: string;
  tableId: string;
}

export interface Change {
  kind: RepairChangeKind;
  why: RepairWhy;
  requestId: string;
  /** The two, in the order of the request. */
  people: [string, string];
  /** The meeting as it was when this was proposed. */
  meeting?: { id: string; revision: number };
  from?: Place;
  to?: Place;
}

/** Who and what is out of use from now on. */
export interface Closures {
  people: { personId: string; slotIds: string[] }[];
  tables: { tableId: string; slotIds: string[] }[];
  /** Sessions whose people are free in these slots. */
  sessions: { sessionId: string; slotIds: string[] }[];
}

/** How it was applied, as undoing has to find it. */
export interface Applied {
  /** Meetings that changed, with the revision that they had then. */
  meetings: { id: string; revision: number }[];
  added: string[];
  awaySeatIds: string[];
  sessionSeats: { slotId: string; personId: string; sessionId: string }[];
}

/** Who has a change: they are told, and everybody else is left in peace. */
export const peopleOf = (changes: readonly Change[]): string[] => [
  ...new Set(changes.filter(({ kind }) => kind !== 'NOT_PLACED').flatMap(({ people }) => people)),
];
