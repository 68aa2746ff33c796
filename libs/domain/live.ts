import type { Text } from './text';

/** What travels over the socket. Both ends take their types from here. */

export interface LivePollResults {
  pollId: string;
  answers: number;
  questions: { questionId: string; counts: { value: number; count: number }[]; mean: number | null }[];
}

export interface LivePollStatus {
  pollId: string;
  code: string;
  eventId: string;
  status: 'DRAFT' | 'OPEN' | 'CLOSED';
  resultsShown: boolean;
}

export interface LiveDoorCount {
  eventId: string;
  expected: number;
  present: number;
  scans: number;
  refused: number;
}

export interface LiveAgendaChange {
  eventId: string;
  /** What there is to say of it beside asking again; absent when the person did it, perhaps on another device. */
  news?: { kind: 'SEAT_GIVEN'; sessionId: string; title: Text };
}

export interface LiveVote {
  pollId: string;
  answers: { questionId: string; value: number }[];
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
  /** Something in the person's meetings at the event changed; ask again. */
  'meetings:changed': (change: { eventId: string }) => void;
  /** Something in the person's own agenda changed; ask again. */
  'agenda:changed': (change: LiveAgendaChange) => void;
}

/** Every message is answered; `false` means that the caller may not watch it. */
export interface ClientToServerEvents {
  'poll:watch': (code: string, answer: (watching: boolean) => void) => void;
  'poll:vote': (vote: LiveVote, answer: (outcome: LiveVoteOutcome) => void) => void;
  'event:watch': (eventId: string, answer: (watching: boolean) => void) => void;
  'door:watch': (eventId: string, answer: (watching: boolean) => void) => void;
}
