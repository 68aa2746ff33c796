import type { MySpeakerSpaceQuery } from '@parvis/contract/web';

export type Space = NonNullable<NonNullable<MySpeakerSpaceQuery['event']>['mySpeakerSpace']>;
export type OwnSession = Space['sessions'][number];
export type Item = Space['items'][number];
export type ItemKey = Item['key'];

export interface PartProps {
  space: Space;
  eventId: string;
  /** Staff, for a speaker; nobody else sees another's page. */
  onBehalfOf?: string | undefined;
  /** Files go beside the contract: the page is asked for again once one has arrived. */
  reload: () => void;
}
