import type {
  DraftSessionInput,
  DraftSessionPartsFragment,
  ProgrammeDraftQuery,
  StagePersonPartsFragment,
} from '@parvis/contract/web';
import type { ProgrammePlan } from '@parvis/domain';

export type DraftEvent = NonNullable<ProgrammeDraftQuery['event']>;
export type Draft = NonNullable<DraftEvent['programmeDraft']>;
export type DraftSession = DraftSessionPartsFragment;
export type StagePerson = StagePersonPartsFragment;

/** Where a session is: in the tray, in a room, or everywhere. */
export interface Place {
  /** ISO 8601; null in the tray. */
  startsAt: string | null;
  minutes: number;
  roomId: string | null;
}

export const placeOf = ({ startsAt, minutes, roomId }: Place): Place => ({ startsAt, minutes, roomId });

export const endOf = ({ startsAt, minutes }: { startsAt: string; minutes: number }): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();

/** What the server wants of a session; the people and files by their ids. */
export function inputOf(session: DraftSession): Omit<DraftSessionInput, 'eventId' | 'revision'> {
  const { id, kind, title, abstract, language, trackId, sequenceId, capacity, expected, streamUrl } = session;
  return {
    ...{ id, kind, language, trackId, sequenceId, capacity, expected, streamUrl },
    title: { fr: title.fr, en: title.en },
    abstract: { fr: abstract.fr, en: abstract.en },
    ...placeOf(session),
    speakers: session.speakers.map(({ role, person }) => ({ role, personId: person.personId })),
    documents: session.documents.map((document) => ({
      id: document.id,
      title: { fr: document.title.fr, en: document.title.en },
      url: document.url,
      fileId: document.fileId,
    })),
  };
}

type Judged = Pick<DraftSession, 'id' | 'kind' | 'sequenceId' | 'capacity' | 'expected' | 'followers'> &
  Place & { speakers: readonly { person: { personId: string } }[] };

/** A draft as the judge of conflicts wants it. Whoever follows a session is expected there. */
export function planOf(event: DraftEvent, draft: Draft, sessions: readonly Judged[]): ProgrammePlan {
  return {
    event: { startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt), timeZone: event.timeZone },
    rooms: draft.rooms,
    sequences: draft.sequences,
    times: draft.rules,
    absences: draft.absences.map(({ person, startsAt, endsAt }) => ({
      personId: person.personId,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
    sessions: sessions.map((session) => ({
      ...session,
      startsAt: session.startsAt === null ? null : new Date(session.startsAt),
      expected: Math.max(session.expected ?? 0, session.followers) || null,
      speakers: session.speakers.map(({ person }) => person),
    })),
  };
}
