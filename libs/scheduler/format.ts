/**
 * The files `parvis.schedule/1` (what is to be scheduled) and `parvis.schedule-result/1` (the answer).
 * Ids are non-empty strings of at most 64 characters, unique in their list.
 */

export interface Slot {
  id: string;
  /** ISO 8601 instants. */
  start: string;
  end: string;
  /** Slots of one line follow one another: only inside a line can a person sit idle between two meetings. */
  line: string;
  /** A label that requests may ask for ("am"). */
  period?: string;
}

export interface Table {
  id: string;
  zone?: string;
  closed?: string[];
  /** Only meetings of that person; and that person meets only at tables of their own. */
  for?: string;
}

export interface Participant {
  id: string;
  /** Slots in which the person is not there. */
  unavailable?: string[];
  /** Slots in which the person is elsewhere on the programme: cannot meet, and is not idle either. */
  busy?: string[];
  /** Meetings wished for at least, and at most. */
  min?: number;
  max?: number;
}

export interface MeetingRequest {
  id: string;
  /** Two people or more. */
  participants: string[];
  /** Above zero; 1 when left out. */
  weight?: number;
  required?: boolean;
  periods?: string[];
  slot?: string;
  table?: string;
  /** Strictly later than each of those that is placed too. */
  after?: string[];
}

export interface Rules {
  /** Most meetings of a person without a free slot between them. */
  maxConsecutive?: number;
  /** Free slots a person needs between two meetings of a line in different zones. */
  zoneChangeSlots?: number;
  /** Largest difference allowed between the breaks of two people. */
  maxBreakSpread?: number;
}

export interface PublishedMeeting {
  request: string;
  slot: string;
  table: string;
  locked?: boolean;
}

export interface Schedule {
  format: 'parvis.schedule/1';
  name?: string;
  slots: Slot[];
  tables: Table[];
  participants: Participant[];
  requests: MeetingRequest[];
  rules?: Rules;
  previous?: PublishedMeeting[];
  /** Nothing at or before this slot moves. */
  now?: string;
  /** The published answer of a test file. Only tests and the bench read it. */
  known?: { status: 'optimal' | 'infeasible'; breaks?: number };
}

export interface PlacedMeeting {
  request: string;
  slot: string;
  table: string;
}

export const unplacedReasons = [
  'NO_COMMON_SLOT',
  'PERSON_FULL',
  'NO_TABLE',
  'LIMIT_REACHED',
  'ORDER',
  'OUTWEIGHED',
] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

/** The least that would have to change for a request to be placed, and where it would then be. */
export type SmallestChange =
  /** Another meeting goes elsewhere; nobody loses a meeting. */
  | {
      kind: 'MOVE_MEETING';
      request: string;
      to: { slot: string; table: string };
      place: { slot: string; table: string };
    }
  /** One more table in that slot (or that table opened, where `table` says which). */
  | { kind: 'OPEN_TABLE'; slot: string; table?: string }
  /** That person accepts one meeting more. */
  | { kind: 'RAISE_LIMIT'; participant: string; to: number; place: { slot: string; table: string } }
  /** Those people make themselves free in that slot. */
  | { kind: 'FREE_PEOPLE'; participants: string[]; slot: string }
  /** Those meetings are given up; none, where nothing is in its way and it only costs more at other levels than it weighs. */
  | { kind: 'GIVE_UP'; requests: string[]; place: { slot: string; table: string } }
  /** That rule is relaxed. */
  | { kind: 'RELAX_RULE'; rule: keyof Rules | 'after' | 'periods'; place: { slot: string; table: string } };

export interface UnplacedRequest {
  request: string;
  reason: UnplacedReason;
  /** The people, for reasons of people; the requests, for `ORDER`. */
  blockedBy?: string[];
  smallestChange?: SmallestChange;
}

/** See `docs/decisions/scheduler.md` for each measure. */
export interface Figures {
  /** Sum of the weights of placed requests, and an upper bound found without the search. */
  weight: { value: number; bound: number };
  placed: number;
  /** Granted weight / wished weight, over people with requests (0 to 1). */
  shares: { min: number; median: number };
  /**
   * People with fewer meetings than min(3, what they could have). `belowMin`, where somebody has a wished minimum:
   * meetings lacking to the minima, as far as those people could have them.
   */
  served: { short: number; leastPossible: number; belowMin?: number };
  /** Breaks of all people, and a lower bound among schedules of the bound's weight. */
  breaks: { value: number; bound: number };
  /** Slots inside breaks. */
  idle: number;
  /** Most breaks of a person minus fewest. */
  spread: number;
  /** Table changes and zone changes between consecutive meetings of a line. */
  changes: number;
}

export type DiffReason = UnplacedReason | 'NO_LONGER_POSSIBLE' | 'MADE_ROOM' | 'ROOM_FOUND';

export interface Diff {
  kept: string[];
  moved: {
    request: string;
    from: { slot: string; table: string };
    to: { slot: string; table: string };
    why: DiffReason;
  }[];
  added: { request: string; slot: string; table: string; why: DiffReason }[];
  dropped: { request: string; from: { slot: string; table: string }; why: DiffReason }[];
  /** People with a meeting moved or dropped that could have stayed. */
  disturbed: string[];
}

export interface ScheduleResult {
  format: 'parvis.schedule-result/1';
  status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  /** Of an `infeasible` or `unknown` result: a draft that keeps every rule but `required` and `maxBreakSpread`. */
  placed: PlacedMeeting[];
  unplaced: UnplacedRequest[];
  figures: Figures;
  diff?: Diff;
  seed: number;
  seconds: number;
  /** What found the schedule, and what proved it, when something did. */
  engine: string;
}
