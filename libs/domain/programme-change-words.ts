import type { ChangedField, SessionChange, SessionPlace } from './programme-changes';
import { type Language, textIn } from './text';
import { timeWords } from './time-words';

interface ChangeReader {
  language: Language;
  /** IANA name of the event's zone. */
  timeZone: string;
  /** By id; somebody who left the product is left out. */
  names: ReadonlyMap<string, string>;
}

const fields: Record<Language, Record<ChangedField, string>> = {
  FR: {
    KIND: 'format',
    LANGUAGE: 'langue',
    ABSTRACT: 'présentation',
    TRACK: 'parcours',
    SEQUENCE: 'séquence',
    CAPACITY: 'nombre de places',
    STREAM: 'lien de diffusion',
    DOCUMENTS: 'documents',
    ROLES: 'rôles sur scène',
  },
  EN: {
    KIND: 'format',
    LANGUAGE: 'language',
    ABSTRACT: 'abstract',
    TRACK: 'track',
    SEQUENCE: 'sequence',
    CAPACITY: 'number of seats',
    STREAM: 'live link',
    DOCUMENTS: 'documents',
    ROLES: 'roles on stage',
  },
};

const words = {
  FR: {
    added: (place: string) => `Nouvelle séance\u202f: ${place}`,
    removed: (place: string) => `Retirée du programme (était prévue ${place})`,
    moved: (to: string, from: string) => `Déplacée au ${to} (était le ${from})`,
    starts: (to: string, from: string) => `Commence à ${to} au lieu de ${from}`,
    ends: (to: string, from: string) => `Se termine à ${to} au lieu de ${from}`,
    room: (to: string, from: string) => `A lieu en ${to} au lieu de ${from}`,
    roomGiven: (to: string) => `A lieu en ${to}`,
    roomLost: (from: string) => `N’a plus lieu en ${from}`,
    renamed: (former: string) => `S’appelait «\u202f${former}\u202f»`,
    joins: (names: string) => `Rejoint la séance\u202f: ${names}`,
    leaves: (names: string) => `N’intervient plus\u202f: ${names}`,
    fields: (list: string) => `Mis à jour\u202f: ${list}`,
  },
  EN: {
    added: (place: string) => `New session: ${place}`,
    removed: (place: string) => `No longer in the programme (was ${place})`,
    moved: (to: string, from: string) => `Moved to ${to} (was ${from})`,
    starts: (to: string, from: string) => `Starts at ${to} instead of ${from}`,
    ends: (to: string, from: string) => `Ends at ${to} instead of ${from}`,
    room: (to: string, from: string) => `In ${to} instead of ${from}`,
    roomGiven: (to: string) => `In ${to}`,
    roomLost: (from: string) => `No longer in ${from}`,
    renamed: (former: string) => `Was called “${former}”`,
    joins: (names: string) => `Joins the session: ${names}`,
    leaves: (names: string) => `No longer takes part: ${names}`,
    fields: (list: string) => `Updated: ${list}`,
  },
};

/** What became of a session, a sentence each, without a full stop; what matters most to a visitor comes first. */
export function changeSentences(change: SessionChange, reader: ChangeReader): string[] {
  const say = words[reader.language];
  if (change.what === 'ADDED') return [say.added(placeOf(change.to!, reader))];
  if (change.what === 'REMOVED') return [say.removed(placeOf(change.from!, reader))];
  const sentences = change.from && change.to ? moves(change.from, change.to, reader) : [];
  if (change.titleBefore) sentences.push(say.renamed(textIn(change.titleBefore, reader.language)));
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => reader.names.get(id) ?? []).join(', ');
  const [joining, leaving] = [namesOf(change.speakersAdded), namesOf(change.speakersRemoved)];
  if (joining) sentences.push(say.joins(joining));
  if (leaving) sentences.push(say.leaves(leaving));
  if (change.fields.length > 0)
    sentences.push(say.fields(change.fields.map((field) => fields[reader.language][field]).join(', ')));
  return sentences;
}

function placeOf({ startsAt, endsAt, room }: SessionPlace, { language, timeZone }: ChangeReader): string {
  const when = whenOf({ startsAt, endsAt }, { language, timeZone });
  return [language === 'FR' ? `le ${when}` : when, room].filter(Boolean).join(', ');
}

function moves(from: SessionPlace, to: SessionPlace, { language, timeZone }: ChangeReader): string[] {
  const say = words[language];
  const time = timeWords(language);
  const when = (place: SessionPlace) => whenOf(place, { language, timeZone });
  const day = (place: SessionPlace) => time.dayOfYear(place.startsAt, timeZone);
  const sentences: string[] = [];
  if (day(from) !== day(to)) {
    sentences.push(say.moved(when(to), when(from)));
  } else {
    const clock = (instant: string) => time.time(instant, timeZone);
    if (from.startsAt !== to.startsAt) sentences.push(say.starts(clock(to.startsAt), clock(from.startsAt)));
    if (lasts(from) !== lasts(to)) sentences.push(say.ends(clock(to.endsAt), clock(from.endsAt)));
  }
  if (from.room !== to.room) {
    if (to.room === null) sentences.push(say.roomLost(from.room!));
    else sentences.push(from.room === null ? say.roomGiven(to.room) : say.room(to.room, from.room));
  }
  return sentences;
}

function whenOf(
  { startsAt, endsAt }: Pick<SessionPlace, 'startsAt' | 'endsAt'>,
  { language, timeZone }: Pick<ChangeReader, 'language' | 'timeZone'>,
): string {
  const time = timeWords(language);
  return `${time.dayOfYear(startsAt, timeZone)}, ${time.times(startsAt, endsAt, timeZone)}`;
}

const lasts = ({ startsAt, endsAt }: SessionPlace) => Date.parse(endsAt) - Date.parse(startsAt);

/** True where people who count on the session should hear of it: not for a corrected abstract or another colour. */
export const isWorthTelling = ({ what, to, titleBefore, speakersAdded, speakersRemoved }: SessionChange): boolean =>
  what === 'REMOVED' ||
  (what === 'CHANGED' &&
    (to !== null || titleBefore !== null || speakersAdded.length > 0 || speakersRemoved.length > 0));
