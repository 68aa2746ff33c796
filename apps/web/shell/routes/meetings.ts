import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meetingsSearch } from '../../meetings/meetings-search';
import { planningSearch } from '../../meetings-staff/planning-search';
import { eventSpace, root, staffEvent } from './spaces';

const myMeetings = createRoute({
  getParentRoute: () => eventSpace,
  path: '/rencontres',
  component: lazyRouteComponent(() => import('../../meetings/meetings-screen'), 'MeetingsScreen'),
  validateSearch: meetingsSearch,
});
const tableOfDay = createRoute({
  getParentRoute: () => eventSpace,
  path: '/rencontres/table/$tableId',
  component: lazyRouteComponent(() => import('../../meetings-day/table-screen'), 'TableScreen'),
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
const meetingRules = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres/regles',
  component: lazyRouteComponent(() => import('../../meetings-staff/rules-screen'), 'MeetingRulesScreen'),
});
const vocabulary = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres/vocabulaire',
  component: lazyRouteComponent(() => import('../../meetings-staff/vocabulary-screen'), 'VocabularyScreen'),
});
const meetingReports = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres/signalements',
  component: lazyRouteComponent(() => import('../../meetings-staff/reports-screen'), 'MeetingReportsScreen'),
});
const planning = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres/planification',
  component: lazyRouteComponent(() => import('../../meetings-staff/planning-screen'), 'PlanningScreen'),
  validateSearch: planningSearch,
});
const meetingPlaces = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rencontres/tables',
  component: lazyRouteComponent(() => import('../../meetings-staff/places/places-screen'), 'MeetingPlacesScreen'),
});
const tablesHall = createRoute({
  getParentRoute: () => root,
  path: '/ecran/$slug/rencontres',
  component: lazyRouteComponent(() => import('../../meetings-day/tables-hall-screen'), 'TablesHallScreen'),
});

export const meetingsPublicRoutes = [tablesHall];
export const meetingsEventRoutes = [myMeetings, tableOfDay];
export const meetingsStaffEventRoutes = [
  staffMeetings,
  planning,
  staffMeetingDay,
  meetingPlaces,
  meetingRules,
  vocabulary,
  meetingReports,
];
