import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { directorySearch, eventsSearch } from '../../events/events-search';
import { root, staff } from './spaces';

const events = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../../events/events-screen'), 'EventsScreen'),
  validateSearch: eventsSearch,
});
const event = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug',
  component: lazyRouteComponent(() => import('../../events/event-screen'), 'EventScreen'),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: '/annuaire',
  component: lazyRouteComponent(() => import('../../events/directory-screen'), 'DirectoryScreen'),
  validateSearch: directorySearch,
});
const calendar = createRoute({
  getParentRoute: () => staff,
  path: '/calendrier',
  component: lazyRouteComponent(() => import('../../events/calendar-screen'), 'CalendarScreen'),
});

export const eventsPublicRoutes = [events, event, directory];
export const eventsStaffRoutes = [calendar];
