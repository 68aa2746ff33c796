import type { SpeakerBoardQuery } from '@parvis/contract/web';
import type { ItemKey } from './space';

export type Board = NonNullable<NonNullable<SpeakerBoardQuery['event']>['speakerBoard']>;
export type Row = Board['rows'][number];
export type Miss = ItemKey | 'NONE' | 'NOT_CLAIMED';
export const KEYS: readonly ItemKey[] = ['PHOTO', 'BIOGRAPHY_FR', 'BIOGRAPHY_EN', 'CONSENT', 'NEEDS', 'SLIDES'];

export const missing = (row: Row) => row.items.filter(({ state }) => state !== 'DONE');
export const isOf = (miss: Miss | undefined) => (row: Row) =>
  miss === undefined ||
  (miss === 'NONE'
    ? missing(row).length === 0
    : miss === 'NOT_CLAIMED'
      ? !row.claimedAt
      : missing(row).some(({ key }) => key === miss));
