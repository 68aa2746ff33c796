import { useQuery } from 'urql';
import { MyMeetingDayDocument, type MyMeetingDayQuery, type OneMeetingOfDayFragment } from '@parvis/contract/web';
import { permits } from '@parvis/domain';
import { useMeetingsChanged } from '../meetings/use-meetings-changed';
import { useEvent } from '../shell/event-space';

export type MeetingOfDay = OneMeetingOfDayFragment;
export type OfferOfMine = NonNullable<NonNullable<MyMeetingDayQuery['event']>['meetingDay']>['offers'][number];

export interface MeetingDayView {
  meetings: MeetingOfDay[];
  offers: OfferOfMine[];
  refresh: () => void;
}

/** The reader's meetings of the day, kept up to date; none for those who have no part in meetings. */
export function useMeetingDay(): MeetingDayView {
  const { id, slug, hasMeetings, myRoles } = useEvent();
  const [{ data }, refetch] = useQuery({
    query: MyMeetingDayDocument,
    variables: { slug },
    pause: !hasMeetings || !permits(myRoles, 'meetings.use'),
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useMeetingsChanged(id, refresh);
  const day = data?.event?.meetingDay;
  return { meetings: day?.meetings ?? [], offers: day?.offers ?? [], refresh };
}
