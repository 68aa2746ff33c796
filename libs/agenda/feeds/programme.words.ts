import type { SessionKind, SpeakerRole } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';

interface Words {
  programme: string;
  kinds: Record<SessionKind, string>;
  roles: Record<SpeakerRole, string>;
  inOther: Record<Language, string>;
  seats: (count: number) => string;
  of: (page: number, pages: number) => string;
  version: (number: number, day: string) => string;
  nothing: string;
  change: string;
}

/** The words of printed programmes and of doors. */
export const programmeWords: Record<Language, Words> = {
  FR: {
    programme: 'Programme',
    kinds: {
      KEYNOTE: 'Conférence plénière',
      ROUND_TABLE: 'Table ronde',
      PITCH: 'Pitchs',
      WORKSHOP: 'Atelier',
      AWARD: 'Remise de prix',
      BREAK: 'Pause',
      NETWORKING: 'Temps d’échanges',
      TALK: 'Conférence',
    },
    roles: { SPEAKER: '', MODERATOR: 'modération', PANELLIST: '', CHAIR: 'présidence' },
    inOther: { FR: '', EN: 'en anglais' },
    seats: (count) => `${count} places, sur inscription`,
    of: (page, pages) => `${page} / ${pages}`,
    version: (number, day) => `Version ${number} du ${day}`,
    nothing: 'Le programme n’est pas encore publié.',
    change: 'Les changements du jour sont en ligne\u00a0:',
  },
  EN: {
    programme: 'Programme',
    kinds: {
      KEYNOTE: 'Keynote',
      ROUND_TABLE: 'Round table',
      PITCH: 'Pitches',
      WORKSHOP: 'Workshop',
      AWARD: 'Award ceremony',
      BREAK: 'Break',
      NETWORKING: 'Networking',
      TALK: 'Talk',
    },
    roles: { SPEAKER: '', MODERATOR: 'moderator', PANELLIST: '', CHAIR: 'chair' },
    inOther: { FR: 'in French', EN: '' },
    seats: (count) => `${count} seats, sign up first`,
    of: (page, pages) => `${page} / ${pages}`,
    version: (number, day) => `Version ${number} of ${day}`,
    nothing: 'The programme is not published yet.',
    change: 'Changes of the day are online:',
  },
};
