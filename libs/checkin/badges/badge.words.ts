import type { Language } from '@parvis/domain';

interface BadgeWords {
  badges: string;
  programme: string;
}

export const badgeWords: Record<Language, BadgeWords> = {
  FR: { badges: 'Badges', programme: 'Programme et rendez-vous\u202f:' },
  EN: { badges: 'Badges', programme: 'Programme and meetings:' },
};
