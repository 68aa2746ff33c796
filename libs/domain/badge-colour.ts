/** For whom a ticket is; the contract's `Audience`. */
export type BadgeAudience = 'MEMBER' | 'NON_MEMBER' | 'SPEAKER' | 'EXHIBITOR' | 'PRESS' | 'GUEST';

const colours: Record<BadgeAudience, string> = {
  MEMBER: '#0b6b74',
  NON_MEMBER: '#2f5f9e',
  SPEAKER: '#b3401c',
  EXHIBITOR: '#6b4593',
  PRESS: '#7a5c00',
  GUEST: '#14713b',
};

/** The colour of a badge, dark enough for white words on it (4.5:1), which say the same. */
export const badgeColour = (audience: BadgeAudience): string => colours[audience];
