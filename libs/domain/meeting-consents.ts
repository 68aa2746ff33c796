import type { Text } from './text';

/** What people read before they say yes or no, and what is kept of it. */
export const MEETING_CONSENTS = {
  MEETINGS: {
    fr: 'Me montrer aux participants de cet événement qui se montrent aussi\u202f: mon nom, ma fonction, mon organisation et ce profil. Jamais mon adresse e-mail.',
    en: 'Show me to the participants of this event who show themselves too: my name, job, organisation and this profile. Never my e-mail address.',
  },
  CONTACTS: {
    fr: 'Laisser les personnes que j’aurai rencontrées garder mon adresse e-mail dans leurs contacts.',
    en: 'Let the people I have met keep my e-mail address among their contacts.',
  },
} satisfies Record<string, Text>;

export type MeetingConsent = keyof typeof MEETING_CONSENTS;

/** Languages in which people can meet, ISO 639-1. */
export const MEETING_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'ar', 'zh', 'ja'] as const;
