import type { Text } from './text';

/** What a visitor may let a booth have; without the first there is nothing to have. */
export const SHARED_PARTS = ['PROFILE', 'EMAIL', 'PHONE'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** What people read before they say yes, and what is kept of it. */
export const BOOTH_CONSENTS = {
  PROFILE: {
    fr: 'Cette organisation garde mon nom, ma fonction et mon organisation pour reprendre contact après l’événement.',
    en: 'This organisation keeps my name, my job and my organisation to get back to me after the event.',
  },
  EMAIL: {
    fr: 'Elle garde aussi mon adresse e-mail.',
    en: 'It keeps my e-mail address too.',
  },
  PHONE: {
    fr: 'Elle garde aussi le numéro de téléphone que je donne ici.',
    en: 'It keeps the phone number too that I give here.',
  },
} satisfies Record<SharedPart, Text>;
