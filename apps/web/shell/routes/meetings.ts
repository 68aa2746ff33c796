import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meetingsSearch } from '../../meetings/meetings-search';
import { eventSpace, staffEvent } from './spaces';

const myMeetings = createRoute({
  getParentRoute: () => eventSpace,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../../meetings/meetings-screen'), 'MeetingsScreen'),
  validateSearch: meetingsSearch,
});
const staffMeetings = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../../meetings/staff-meetings-screen'), 'StaffMeetingsScreen'),
});

export const meetingsEventRoutes = [myMeetings];
export const meetingsStaffEventRoutes = [staffMeetings];
