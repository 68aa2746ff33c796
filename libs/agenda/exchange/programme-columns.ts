import type { SessionKind, SpeakerRole } from '@parvis/contract/resolvers';
import { foldName, type Language } from '@parvis/domain';

export type Column =
  | 'id'
  | 'titleFr'
  | 'titleEn'
  | 'kind'
  | 'day'
  | 'start'
  | 'end'
  | 'minutes'
  | 'room'
  | 'sequence'
  | 'track'
  | 'language'
  | 'capacity'
  | 'expected'
  | 'speakers'
  | 'abstractFr'
  | 'abstractEn'
  | 'streamUrl';

/** How a file of the programme heads its columns, in the order in which it is written. */
export const COLUMN_TITLES: Record<Column, Record<Language, string>> = {
  id: { FR: 'Identifiant', EN: 'Id' },
  day: { FR: 'Jour', EN: 'Day' },
  start: { FR: 'Début', EN: 'Start' },
  end: { FR: 'Fin', EN: 'End' },
  minutes: { FR: 'Durée (min)', EN: 'Minutes' },
  room: { FR: 'Salle', EN: 'Room' },
  kind: { FR: 'Type', EN: 'Kind' },
  titleFr: { FR: 'Titre', EN: 'Title in French' },
  titleEn: { FR: 'Titre en anglais', EN: 'Title' },
  speakers: { FR: 'Intervenants', EN: 'Speakers' },
  sequence: { FR: 'Séquence', EN: 'Sequence' },
  track: { FR: 'Parcours', EN: 'Track' },
  language: { FR: 'Langue', EN: 'Language' },
  capacity: { FR: 'Places', EN: 'Seats' },
  expected: { FR: 'Public attendu', EN: 'Expected audience' },
  abstractFr: { FR: 'Résumé', EN: 'Abstract in French' },
  abstractEn: { FR: 'Résumé en anglais', EN: 'Abstract' },
  streamUrl: { FR: 'Adresse du direct', EN: 'Stream address' },
};

export const COLUMNS = Object.keys(COLUMN_TITLES) as Column[];

/** What `minutes` says, `end` says too; a file has one of them. */
export const WRITTEN_COLUMNS = COLUMNS.filter((column) => column !== 'minutes');

export const KIND_TITLES: Record<SessionKind, Record<Language, string>> = {
  KEYNOTE: { FR: 'Conférence plénière', EN: 'Keynote' },
  ROUND_TABLE: { FR: 'Table ronde', EN: 'Round table' },
  PITCH: { FR: 'Pitchs', EN: 'Pitches' },
  WORKSHOP: { FR: 'Atelier', EN: 'Workshop' },
  AWARD: { FR: 'Remise de prix', EN: 'Award ceremony' },
  BREAK: { FR: 'Pause', EN: 'Break' },
  NETWORKING: { FR: 'Temps d’échanges', EN: 'Networking' },
  TALK: { FR: 'Conférence', EN: 'Talk' },
};

export const ROLE_TITLES: Record<SpeakerRole, Record<Language, string>> = {
  SPEAKER: { FR: 'intervention', EN: 'speaker' },
  MODERATOR: { FR: 'modération', EN: 'moderator' },
  PANELLIST: { FR: 'panel', EN: 'panellist' },
  CHAIR: { FR: 'présidence', EN: 'chair' },
};

const LANGUAGE_TITLES: Record<Language, Record<Language, string>> = {
  FR: { FR: 'français', EN: 'French' },
  EN: { FR: 'anglais', EN: 'English' },
};

/** What a cell or a heading may be called in either language, or by its code, whatever its accents and capitals. */
function finder<Code extends string>(titles: Record<Code, Record<Language, string>>) {
  const byName = new Map<string, Code>();
  for (const code of Object.keys(titles) as Code[])
    for (const name of [code.replaceAll('_', ' '), titles[code].FR, titles[code].EN]) byName.set(foldName(name), code);
  return (written: string): Code | undefined => byName.get(foldName(written));
}

export const findColumn = finder(COLUMN_TITLES);
export const findKind = finder(KIND_TITLES);
export const findRole = finder(ROLE_TITLES);
export const findLanguage = finder(LANGUAGE_TITLES);
