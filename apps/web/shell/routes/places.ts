import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffPlacesSearch } from '../../places/staff/staff-search';
import { root, staffEvent } from './spaces';

const claim = createRoute({
  getParentRoute: () => root,
  path: '/places/$token',
  component: lazyRouteComponent(() => import('../../places/claim-screen'), 'ClaimScreen'),
});
const company = createRoute({
  getParentRoute: () => root,
  path: '/places/suivi/$token',
  component: lazyRouteComponent(() => import('../../places/company-screen'), 'CompanyScreen'),
});
const waiting = createRoute({
  getParentRoute: () => root,
  path: '/liste-attente/$token',
  component: lazyRouteComponent(() => import('../../places/waiting-screen'), 'WaitingScreen'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../../places/invitation-screen'), 'InvitationScreen'),
});
const staffPlaces = createRoute({
  getParentRoute: () => staffEvent,
  path: '/billets',
  component: lazyRouteComponent(() => import('../../places/staff/staff-places-screen'), 'StaffPlacesScreen'),
  validateSearch: staffPlacesSearch,
});

export const placesPublicRoutes = [claim, company, waiting, invitation];
export const placesStaffEventRoutes = [staffPlaces];
