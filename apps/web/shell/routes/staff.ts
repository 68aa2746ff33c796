import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditSearch, organisationsSearch, staffEventsSearch } from '../../staff/team-search';
import { staff, staffEvent } from './spaces';

const staffHome = createRoute({
  getParentRoute: () => staff,
  path: '/',
  component: lazyRouteComponent(() => import('../../staff/staff-home-screen'), 'StaffHomeScreen'),
});
const staffEvents = createRoute({
  getParentRoute: () => staff,
  path: '/evenements',
  component: lazyRouteComponent(() => import('../../staff/staff-events-screen'), 'StaffEventsScreen'),
  validateSearch: staffEventsSearch,
});
const newEvent = createRoute({
  getParentRoute: () => staff,
  path: '/evenements/nouveau',
  component: lazyRouteComponent(() => import('../../staff/new-event-screen'), 'NewEventScreen'),
});
const duplicateEvent = createRoute({
  getParentRoute: () => staff,
  path: '/evenements/$modele/dupliquer',
  component: lazyRouteComponent(() => import('../../staff/duplicate-event-screen'), 'DuplicateEventScreen'),
});
const organisations = createRoute({
  getParentRoute: () => staff,
  path: '/organisations',
  component: lazyRouteComponent(() => import('../../staff/organisations-screen'), 'OrganisationsScreen'),
  validateSearch: organisationsSearch,
});
const importOrganisations = createRoute({
  getParentRoute: () => staff,
  path: '/organisations/import',
  component: lazyRouteComponent(() => import('../../staff/import-organisations-screen'), 'ImportOrganisationsScreen'),
});
const auditLog = createRoute({
  getParentRoute: () => staff,
  path: '/journal',
  component: lazyRouteComponent(() => import('../../staff/audit-log-screen'), 'AuditLogScreen'),
  validateSearch: auditSearch,
});
const personnel = createRoute({
  getParentRoute: () => staff,
  path: '/personnel',
  component: lazyRouteComponent(() => import('../../team/staff-team-screen'), 'StaffTeamScreen'),
});
const eventTeam = createRoute({
  getParentRoute: () => staffEvent,
  path: '/equipe',
  component: lazyRouteComponent(() => import('../../team/event-team-screen'), 'EventTeamScreen'),
});
const cockpit = createRoute({
  getParentRoute: () => staffEvent,
  path: '/',
  component: lazyRouteComponent(() => import('../../staff/event-cockpit-screen'), 'EventCockpitScreen'),
});
const eventSettings = createRoute({
  getParentRoute: () => staffEvent,
  path: '/reglages',
  component: lazyRouteComponent(() => import('../../staff/event-settings-screen'), 'EventSettingsScreen'),
});

export const staffStaffRoutes = [
  staffHome,
  staffEvents,
  newEvent,
  duplicateEvent,
  organisations,
  importOrganisations,
  auditLog,
  personnel,
];
export const staffStaffEventRoutes = [cockpit, eventTeam, eventSettings];
