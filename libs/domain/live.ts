import type { GivenAnswer } from './poll-answers';
import type { Text } from './text';

/** What travels over the socket. Both ends take their types from here. */

export interface LivePollResults {
  pollId: string;
  /** Ballots received. */
  answers: number;
  /** Ballots of which the results are made; the others wait to be counted with more. */
  counted: number;
  /** What is asked of the speakers and may be seen, what is carried most first. */
  speakerQuestions: { id: string; words: string; supports: number; isAnswered: boolean }[];
  questions: {
    questionId: string;
    /** People who answered this question; null when they are too few for its results to be shown. */
    answers: number | null;
    counts: { value: number; upTo?: number | null; meanPlace?: number | null; count: number }[];
    mean: number | null;
    nps: number | null;
    /** Words that may be seen, the most frequent first. */
    words: { words: string; count: number }[];
  }[];
}

export interface LivePollStatus {
  pollId: string;
  code: string;
  eventId: string;
  status: 'DRAFT' | 'OPEN' | 'CLOSED';
  resultsShown: boolean;
}

/** Of one point of check-in. */
export interface LiveDoorCount {
  eventId: string;
  pointId: string;
  isMain: boolean;
  expected: number;
  present: number;
  inside: number;
  scans: number;
  refused: number;
}

export interface LiveAgendaChange {
  eventId: string;
  /** What there is to say of it beside asking again; absent when the person did it, perhaps on another device. */
  news?:
    | { kind: 'SEAT_GIVEN'; sessionId: string; title: Text }
    /** By how many minutes its start moved, 0 when only its end did. */
    | { kind: 'MOVED'; sessionId: string; title: Text; minutes: number; startsAt: string };
}

/** In ten minutes the person meets somebody; each time told once for where and when the meeting is by then. */
export interface LiveMeetingSoon {
  eventId: string;
  meetingId: string;
  revision: number;
  startsAt: string;
  table: string;
  withName: string;
}

/** A run of the scheduler moved on, with how far it is; else something in the planning changed: ask again. */
export interface LivePlanChange {
  eventId: string;
  runId: string;
  progress?: { seconds: number; placed: number; weight: number; bound: number | null };
}

/** Something in the draft of a programme changed; without a session, in what sessions are put in. */
export interface LiveDraftChange {
  eventId: string;
  by: { personId: string; name: string };
  /** The revision that it has now; null for one that was deleted. */
  session: { id: string; revision: number | null } | null;
}

export interface LiveDraftPeople {
  eventId: string;
  people: { personId: string; name: string }[];
}

export interface LiveVote {
  pollId: string;
  answers: GivenAnswer[];
  /** What the device calls this ballot, the same each time it is sent. */
  ballotId?: string;
  /** The secret part of a personal link to a survey. */
  link?: string;
}

export type LiveVoteOutcome =
  | { outcome: 'RECORDED' }
  | { outcome: 'ALREADY_VOTED' }
  | { outcome: 'NOT_OPEN' }
  | { outcome: 'INVALID' }
  | { outcome: 'NOT_ALLOWED' }
  | { outcome: 'FAILED' };

export interface ServerToClientEvents {
  'poll:results': (results: LivePollResults) => void;
  'poll:status': (status: LivePollStatus) => void;
  'door:count': (count: LiveDoorCount) => void;
  /** What tablets judge by changed, or one of them was revoked: ask again. */
  'door:rules': (change: { eventId: string }) => void;
  /** Something in the person's meetings at the event changed; ask again. */
  'meetings:changed': (change: { eventId: string }) => void;
  /** To the screens in the hall: what is at the tables changed; ask again. */
  'tables:changed': (change: { eventId: string }) => void;
  'meeting:soon': (meeting: LiveMeetingSoon) => void;
  /** Something in the person's own agenda changed; ask again. */
  'agenda:changed': (change: LiveAgendaChange) => void;
  /** To staff who have the planning of meetings open. */
  'plan:changed': (change: LivePlanChange) => void;
  /** To those who have the draft open. */
  'draft:changed': (change: LiveDraftChange) => void;
  'draft:people': (people: LiveDraftPeople) => void;
  /** The programme of the event was published anew, or a session was moved. */
  'programme:changed': (change: { eventId: string; version: number }) => void;
  /** To staff who have the registrations open: somebody registered or left; ask again. */
  'registrations:changed': (change: { eventId: string }) => void;
}

/** Every message is answered; `false` means that the caller may not watch it. */
export interface ClientToServerEvents {
  'poll:watch': (code: string, answer: (watching: boolean) => void) => void;
  'poll:vote': (vote: LiveVote, answer: (outcome: LiveVoteOutcome) => void) => void;
  'event:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'registrations:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'door:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'tables:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'plan:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'draft:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'draft:leave': (eventId: string, answer: (left: boolean) => void) => void;
}
