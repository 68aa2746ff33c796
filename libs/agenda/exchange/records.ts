import type { SessionKind, SpeakerRole } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';

export interface RecordSpeaker {
  name: string;
  email: string | null;
  /** Where the file names people by the ids of this site. */
  personId: string | null;
  role: SpeakerRole | null;
}

/** What a file says of one session; what it does not say is left as it is. */
export interface SessionRecord {
  /** Of the file, the header being 1; of JSON, which session it is. */
  line: number;
  id: string | null;
  titleFr?: string;
  titleEn?: string;
  /** In one language, which the file does not name. */
  title?: string;
  abstractFr?: string;
  abstractEn?: string;
  abstract?: string;
  kind?: SessionKind;
  /** Null in the tray. */
  startsAt?: Date | null;
  minutes?: number;
  room?: string | null;
  sequence?: string | null;
  track?: string | null;
  language?: Language;
  capacity?: number | null;
  expected?: number | null;
  streamUrl?: string | null;
  speakers?: RecordSpeaker[];
}

export interface ImportFault {
  line: number;
  /** As the file heads it; null where the whole line is at fault. */
  column: string | null;
  code: string;
  value: string | null;
}

export interface ReadFile {
  records: SessionRecord[];
  faults: ImportFault[];
}

export const LIMITS = { rows: 1000, columns: 40, cell: 10_000 };
export const MOST_BYTES = 5_000_000;
