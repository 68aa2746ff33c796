import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { registerSearch } from '../../registration/register-search';
import { registrationsSearch } from '../../registration/registrations-search';
import { root, staffEvent } from './spaces';

const register = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/inscription',
  component: lazyRouteComponent(() => import('../../registration/register-screen'), 'RegisterScreen'),
  validateSearch: registerSearch,
});
const ticket = createRoute({
  getParentRoute: () => root,
  path: '/billet/$code',
  component: lazyRouteComponent(() => import('../../registration/ticket-screen'), 'TicketScreen'),
});
const registrations = createRoute({
  getParentRoute: () => staffEvent,
  path: '/inscriptions',
  component: lazyRouteComponent(() => import('../../registration/registrations-screen'), 'RegistrationsScreen'),
  validateSearch: registrationsSearch,
});
const attendeeImport = createRoute({
  getParentRoute: () => staffEvent,
  path: '/inscriptions/import',
  component: lazyRouteComponent(() => import('../../registration/import-screen'), 'ImportScreen'),
});
const formBuilder = createRoute({
  getParentRoute: () => staffEvent,
  path: '/formulaire',
  component: lazyRouteComponent(() => import('../../registration/form-builder-screen'), 'FormBuilderScreen'),
});

export const registrationPublicRoutes = [register, ticket];
export const registrationStaffEventRoutes = [registrations, attendeeImport, formBuilder];
