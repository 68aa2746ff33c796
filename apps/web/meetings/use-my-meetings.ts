import { useQuery } from 'urql';
import { MyMeetingsDocument, type MyMeetingsQuery, type RequestOfMineFragment } from '@parvis/contract/web';
import { useEvent } from '../shell/event-space';
import { useMeetingsChanged } from './use-meetings-changed';

export type MyMeetings = NonNullable<NonNullable<MyMeetingsQuery['event']>['meetings']>;
export type MyRequest = RequestOfMineFragment;
export type MyMeeting = MyMeetings['schedule'][number];

/** Lists that may be empty still change when a request or a meeting does. */
export const meetingsContext = { additionalTypenames: ['MeetingRequest', 'Meeting', 'MeetingsView'] };

/** The reader's requests, meetings and profile at the event, kept up to date. */
export function useMyMeetings() {
  const event = useEvent();
  const response = useQuery({ query: MyMeetingsDocument, variables: { slug: event.slug }, context: meetingsContext });
  const [, refetch] = response;
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useMeetingsChanged(event.id, refresh);
  return { response, refresh };
}
