import { useQuery } from 'urql';
import { MyMeetingDayDocument, type OneMeetingOfDayFragment } from '@parvis/contract/web';
import { useMeetingsChanged } from '../meetings/use-meetings-changed';
import { useEvent } from '../shell/event-space';

export type MeetingOfDay = OneMeetingOfDayFragment;

/** The reader's meetings of the day, kept up to date; none for those who have no part in meetings. */
export function useMeetingDay(): { meetings: MeetingOfDay[]; refresh: () => void } {
  const { id, slug, hasMeetings, myRoles } = useEvent();
  const [{ data }, refetch] = useQuery({
    query: MyMeetingDayDocument,
    variables: { slug },
    pause: !hasMeetings || myRoles.every((role) => role === 'ORGANISER'),
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useMeetingsChanged(id, refresh);
  return { meetings: data?.event?.meetingDay?.meetings ?? [], refresh };
}
