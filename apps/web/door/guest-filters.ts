import type { DoorGuestFieldsFragment } from '@parvis/contract/web';
import { foldName, matchesName } from '@parvis/domain';

export type GuestFilter = 'VIP' | 'NOTE' | 'SPEAKER' | 'AWAITED';
export type Guest = DoorGuestFieldsFragment;

const FITS: Record<GuestFilter, (guest: Guest) => boolean> = {
  VIP: ({ isVip }) => isVip,
  NOTE: ({ note }) => note !== '',
  SPEAKER: ({ isSpeaker }) => isSpeaker,
  AWAITED: ({ enteredAt }) => enteredAt === null,
};
export const GUEST_FILTERS = Object.keys(FITS) as GuestFilter[];

interface GuestSearch {
  typed: string;
  filter: GuestFilter | undefined;
  kindId: string;
}

/** Those who fit, and how many each choice of a filter would leave. */
export function findGuests(guests: readonly Guest[], { typed, filter, kindId }: GuestSearch) {
  const named = guests.filter(({ name, organisationName, note }) =>
    matchesName(foldName(`${name} ${organisationName ?? ''} ${note}`), typed),
  );
  const inKind = named.filter((guest) => kindId === '' || guest.kindId === kindId);
  const inFilter = named.filter((guest) => !filter || FITS[filter](guest));
  return {
    found: inKind.filter((guest) => !filter || FITS[filter](guest)),
    filterCounts: GUEST_FILTERS.map((value) => ({ value, count: inKind.filter(FITS[value]).length })),
    kindCount: (id: string) => inFilter.filter((guest) => id === '' || guest.kindId === id).length,
  };
}
