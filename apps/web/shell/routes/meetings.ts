import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meetingsSearch } from '../../meetings/meetings-search';
import { eventSpace, root, staffEvent } from './spaces';

const myMeetings = createRoute({
  getParentRoute: () => eventSpace,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../../meetings/meetings-screen'), 'MeetingsScreen'),
  validateSearch: meetingsSearch,
});
const staffMeetings = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../../meetings-staff/figures-screen'), 'MeetingFiguresScreen'),
  validateSearch: (search): { par?: 'filiere' } => (search['par'] === 'filiere' ? { par: 'filiere' } : {}),
});
const staffMeetingDay = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres/jour',
  component: lazyRouteComponent(() => import('../../meetings-staff/day-screen'), 'MeetingDayScreen'),
});
const tablesHall = createRoute({
  getParentRoute: () => root,
  path: '/ecran/$slug/rencontres',
  component: lazyRouteComponent(() => import('../../meetings-day/tables-hall-screen'), 'TablesHallScreen'),
});

export const meetingsPublicRoutes = [tablesHall];
export const meetingsEventRoutes = [myMeetings];
export const meetingsStaffEventRoutes = [staffMeetings, staffMeetingDay];
