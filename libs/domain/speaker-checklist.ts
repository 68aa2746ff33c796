export const SPEAKER_ITEMS = ['PHOTO', 'BIOGRAPHY_FR', 'BIOGRAPHY_EN', 'CONSENT', 'NEEDS', 'SLIDES'] as const;
export type SpeakerItemKey = (typeof SPEAKER_ITEMS)[number];

/** What is known of a speaker at one event. */
export interface SpeakerFacts {
  hasPhoto: boolean;
  hasBiographyFr: boolean;
  hasBiographyEn: boolean;
  /** Both consents were answered, whatever the answer. */
  hasAnsweredConsents: boolean;
  /** Needs and travel were told, be it that there are none. */
  hasToldNeeds: boolean;
  /** Sessions in which they present, chairs and moderators left out; and those of them with slides. */
  presents: number;
  presentsWithSlides: number;
}

export interface SpeakerDueDates {
  profileDueAt: Date | null;
  slidesDueAt: Date | null;
}

export interface SpeakerItem {
  key: SpeakerItemKey;
  state: 'DONE' | 'MISSING' | 'LATE';
  dueAt: Date | null;
}

/**
 * What is asked of a speaker and what became of it, the same for the speaker's page and the board of staff. Slides are
 * asked only of those who present. A deadline is missed from its very instant on.
 */
export function speakerChecklist(facts: SpeakerFacts, due: SpeakerDueDates, now: Date): SpeakerItem[] {
  const item = (key: SpeakerItemKey, isDone: boolean, dueAt: Date | null): SpeakerItem => ({
    key,
    state: isDone ? 'DONE' : dueAt && dueAt <= now ? 'LATE' : 'MISSING',
    dueAt,
  });
  return [
    item('PHOTO', facts.hasPhoto, due.profileDueAt),
    item('BIOGRAPHY_FR', facts.hasBiographyFr, due.profileDueAt),
    item('BIOGRAPHY_EN', facts.hasBiographyEn, due.profileDueAt),
    item('CONSENT', facts.hasAnsweredConsents, due.profileDueAt),
    item('NEEDS', facts.hasToldNeeds, due.profileDueAt),
    ...(facts.presents > 0 ? [item('SLIDES', facts.presentsWithSlides >= facts.presents, due.slidesDueAt)] : []),
  ];
}

export const isMissing = ({ state }: Pick<SpeakerItem, 'state'>): boolean => state !== 'DONE';
