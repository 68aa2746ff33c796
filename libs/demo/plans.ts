import type { Text } from '@parvis/domain';

/**
 * A text in both languages from plain typing: the spaces and apostrophes that French wants are put in here, once.
 */
export const text = (fr: string, en: string): Text => ({ fr: typeset(fr), en: en.replaceAll("'", '’') });

export const typeset = (fr: string): string =>
  fr
    .replaceAll("'", '’')
    .replace(/ ([;!?»%])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :/g, '\u00a0:')
    .replace(/(\d) h (\d\d)/g, '$1\u00a0h\u00a0$2');

export type SessionKind = 'KEYNOTE' | 'ROUND_TABLE' | 'PITCH' | 'WORKSHOP' | 'AWARD' | 'BREAK' | 'NETWORKING' | 'TALK';

export interface SessionPlan {
  kind: SessionKind;
  /** Day of the event from 0, and the time of its zone: `0 09:30`. */
  at: string;
  minutes: number;
  /** Name of the room; left out for what happens everywhere. */
  room?: string;
  /** How many people speak; the first of a round table moderates it. */
  speakers?: number;
  /** Seats that people sign up for. */
  seats?: number;
  language?: 'FR' | 'EN';
  /** True where the speaker among the people with a sign-in link takes part. */
  hasRolePerson?: boolean;
  title: Text;
  abstract: Text;
}

export interface SequencePlan {
  title: Text;
  /** What its speakers work on; words for their biographies. */
  topics: Text[];
  sessions: SessionPlan[];
}

export interface EventPlan {
  slug: string;
  title: Text;
  summary: Text;
  filiere: string | null;
  venue: string;
  address: string;
  /** Offset of the zone in those days, `+01:00`. */
  offset: string;
  days: string[];
  /** Times of the zone. */
  startsAt: string;
  endsAt: string;
  registrationOpens: string;
  capacity: number;
  registered: number;
  cancelled: number;
  speakers: number;
  booths: number;
  rooms: { name: string; capacity: number; building?: string }[];
  /** Threads through the programme, each with the kinds of session that follow it. */
  tracks?: { name: Text; colour: string; kinds: readonly SessionKind[] }[];
  sequences: SequencePlan[];
  /** What belongs to no sequence: welcome, breaks, closing. */
  around: SessionPlan[];
  meetings?: {
    tables: number;
    minutes: number;
    /** Half-days with slots, `0 10:30` to `0 12:30`. */
    spans: [from: string, to: string][];
    opens: string;
    closes: string;
    booked: number;
    pending: number;
    declined: number;
    cancelled: number;
  };
  /** True where the doors have opened and closed before the demo begins. */
  isOver: boolean;
}
