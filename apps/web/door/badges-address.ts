import type { BadgeFormatName } from '@parvis/domain';

/** As many as the server puts in a file. */
export const BADGES_A_FILE = 100;

interface BadgeChoice {
  format: BadgeFormatName;
  withBack: boolean;
  ticketId?: string;
  kindId?: string | undefined;
  onlyUnprinted?: boolean;
  /** From 1. */
  file?: number;
}

/** Where the PDF of these badges is. */
export function badgesAddress(eventId: string, choice: BadgeChoice): string {
  const query = new URLSearchParams({ format: choice.format });
  if (!choice.withBack) query.set('back', '0');
  if (choice.ticketId) query.set('ticket', choice.ticketId);
  if (choice.kindId) query.set('kind', choice.kindId);
  if (choice.onlyUnprinted) query.set('only', 'unprinted');
  if (choice.file && choice.file > 1) query.set('file', String(choice.file));
  return `/api/events/${eventId}/badges.pdf?${query}`;
}
