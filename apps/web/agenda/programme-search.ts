import type { ProgrammeFilter, SessionKind } from './programme-view';

/** What the address of the programme carries, so that a link or the way back shows the same. */
export interface ProgrammeSearch extends ProgrammeFilter {
  /** The session that is open beside the list. */
  session?: string;
  /** YYYY-MM-DD */
  jour?: string;
}

const kinds: Record<SessionKind, true> = {
  KEYNOTE: true,
  ROUND_TABLE: true,
  PITCH: true,
  WORKSHOP: true,
  AWARD: true,
  BREAK: true,
  NETWORKING: true,
  TALK: true,
};

/** Reads the address bar, where anybody may have typed anything. */
export function programmeSearch(typed: Record<string, unknown>): ProgrammeSearch {
  const text = (key: string) => (typeof typed[key] === 'string' && typed[key] !== '' ? typed[key] : undefined);
  const kind = text('kind');
  return {
    session: text('session'),
    jour: text('jour'),
    search: text('search'),
    sequence: text('sequence'),
    room: text('room'),
    kind: kind !== undefined && kind in kinds ? (kind as SessionKind) : undefined,
    mine: typed['mine'] === true ? true : undefined,
  };
}
