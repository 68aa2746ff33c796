import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './spaces';

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/annuaire/$id',
  component: lazyRouteComponent(() => import('../../directory/organisation-screen'), 'OrganisationScreen'),
});

export const directoryPublicRoutes = [organisation];
