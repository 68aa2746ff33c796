import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, staff } from './spaces';

const myData = createRoute({
  getParentRoute: () => root,
  path: '/moi/donnees',
  component: lazyRouteComponent(() => import('../../privacy/my-data-screen'), 'MyDataScreen'),
});
const staffData = createRoute({
  getParentRoute: () => staff,
  path: '/donnees',
  component: lazyRouteComponent(() => import('../../privacy/staff-data-screen'), 'StaffDataScreen'),
});
const register = createRoute({
  getParentRoute: () => staff,
  path: '/donnees/registre',
  component: lazyRouteComponent(() => import('../../privacy/register-screen'), 'RegisterScreen'),
});

export const privacyPublicRoutes = [myData];
export const privacyStaffRoutes = [staffData, register];
