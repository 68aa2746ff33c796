import type { DraftSessionInput, SessionKind, SpeakerRole } from '@parvis/contract/web';
import type { Language } from '@parvis/domain';
import type { DraftSession, Place, StagePerson } from './draft';
import type { FieldFault } from './draft-store';
import { clockOf, dayOf, instantAt, minuteOf, minuteOfDay } from './grid-geometry';

export interface TypedDocument {
  /** Made here for a new one, so that a list keeps its rows. */
  key: string;
  id: string | null;
  titleFr: string;
  titleEn: string;
  url: string;
  fileId: string | null;
}

/** A session as it is typed in the panel. */
export interface TypedSession {
  titleFr: string;
  titleEn: string;
  abstractFr: string;
  abstractEn: string;
  kind: SessionKind;
  language: Language;
  trackId: string | null;
  sequenceId: string | null;
  roomId: string | null;
  /** Empty in the tray. */
  day: string;
  start: string;
  minutes: number | string;
  capacity: number | string;
  expected: number | string;
  streamUrl: string;
  speakers: { person: StagePerson; role: SpeakerRole }[];
  documents: TypedDocument[];
}

export function typedOf(session: DraftSession, timeZone: string): TypedSession {
  const { title, abstract, startsAt } = session;
  // What the server filled in from the other language was not typed.
  const english = (text: { fr: string; en: string }) => (text.en === text.fr ? '' : text.en);
  return {
    titleFr: title.fr,
    titleEn: english(title),
    abstractFr: abstract.fr,
    abstractEn: english(abstract),
    kind: session.kind,
    language: session.language,
    trackId: session.trackId,
    sequenceId: session.sequenceId,
    roomId: session.roomId,
    day: startsAt === null ? '' : dayOf(startsAt, timeZone),
    start: startsAt === null ? '' : clockOf(minuteOfDay(startsAt, timeZone)),
    minutes: session.minutes,
    capacity: session.capacity ?? '',
    expected: session.expected ?? '',
    streamUrl: session.streamUrl ?? '',
    speakers: session.speakers.map(({ person, role }) => ({ person, role })),
    documents: session.documents.map((document) => ({
      key: document.id,
      id: document.id,
      titleFr: document.title.fr,
      titleEn: english(document.title),
      url: document.url ?? '',
      fileId: document.fileId,
    })),
  };
}

export function emptySession(place: Place, timeZone: string): TypedSession {
  const { startsAt, minutes, roomId } = place;
  return {
    ...{ titleFr: '', titleEn: '', abstractFr: '', abstractEn: '', kind: 'TALK', language: 'FR' },
    ...{ trackId: null, sequenceId: null, roomId, minutes, capacity: '', expected: '', streamUrl: '' },
    day: startsAt === null ? '' : dayOf(startsAt, timeZone),
    start: startsAt === null ? '' : clockOf(minuteOfDay(startsAt, timeZone)),
    speakers: [],
    documents: [],
  };
}

/** Where the typed session would be; undefined while its time is none. */
export function typedPlace(typed: TypedSession, timeZone: string): Place | undefined {
  const minutes = Number(typed.minutes);
  if (!Number.isInteger(minutes) || minutes < 1) return undefined;
  if (typed.day === '') return { startsAt: null, minutes, roomId: typed.roomId };
  const minute = minuteOf(typed.start);
  if (minute === undefined) return undefined;
  return { startsAt: instantAt(typed.day, minute, timeZone), minutes, roomId: typed.roomId };
}

const numberOrNone = (typed: number | string) => (typed === '' ? null : Number(typed));

/** What is sent, or what is in the way of it. */
export function readTyped(
  id: string,
  typed: TypedSession,
  timeZone: string,
): { input: Omit<DraftSessionInput, 'eventId' | 'revision'> } | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  if (typed.titleFr.trim() === '' && typed.titleEn.trim() === '') faults.push({ field: 'title', code: 'MISSING' });
  const minutes = Number(typed.minutes);
  if (!Number.isInteger(minutes) || minutes < 1) faults.push({ field: 'minutes', code: 'OUT_OF_RANGE' });
  else if (!typedPlace(typed, timeZone)) faults.push({ field: 'startsAt', code: 'TIME_INVALID' });
  const place = typedPlace(typed, timeZone);
  if (faults.length > 0 || !place) return { faults };
  return {
    input: {
      id,
      ...place,
      kind: typed.kind,
      language: typed.language,
      title: { fr: typed.titleFr, en: typed.titleEn },
      abstract: { fr: typed.abstractFr, en: typed.abstractEn },
      trackId: typed.trackId,
      sequenceId: typed.sequenceId,
      capacity: numberOrNone(typed.capacity),
      expected: numberOrNone(typed.expected),
      streamUrl: typed.streamUrl,
      speakers: typed.speakers.map(({ person, role }) => ({ personId: person.personId, role })),
      documents: typed.documents.map(({ id: documentId, titleFr, titleEn, url, fileId }) => ({
        id: documentId,
        title: { fr: titleFr, en: titleEn },
        url: fileId === null ? url : null,
        fileId,
      })),
    },
  };
}
