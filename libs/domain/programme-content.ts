import type { Language, Text } from './text';

/** What a session is, to a visitor. */
export type SessionKind = 'KEYNOTE' | 'ROUND_TABLE' | 'PITCH' | 'WORKSHOP' | 'AWARD' | 'BREAK' | 'NETWORKING' | 'TALK';

/** What somebody does on the stage of a session. */
export type SpeakerRole = 'SPEAKER' | 'MODERATOR' | 'PANELLIST' | 'CHAIR';

export interface ContentSession {
  id: string;
  kind: SessionKind;
  title: Text;
  abstract: Text;
  language: Language;
  /** ISO 8601 in UTC with milliseconds, as all instants of a content. */
  startsAt: string;
  endsAt: string;
  roomId: string | null;
  trackId: string | null;
  sequenceId: string | null;
  /** Seats one must sign up for; null where anybody may come. */
  capacity: number | null;
  /** How many are expected where nobody signs up. */
  expected: number | null;
  streamUrl: string | null;
  speakers: { personId: string; role: SpeakerRole }[];
  /** Each at an address or kept as a file. */
  documents: { id: string; title: Text; url: string | null; fileId: string | null }[];
}

/** A programme as a published version keeps it: in the order of the day, people by their ids alone. */
export interface ProgrammeContent {
  rooms: { id: string; name: string; building: string | null; capacity: number | null }[];
  tracks: { id: string; name: Text; colour: string }[];
  sequences: { id: string; title: Text }[];
  sessions: ContentSession[];
}
