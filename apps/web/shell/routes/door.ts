import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, staffEvent } from './spaces';

const tablet = createRoute({
  getParentRoute: () => root,
  path: '/accueil',
  component: lazyRouteComponent(() => import('../../door/tablet-hand-over'), 'TabletHandOver'),
});
const staffDoor = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil',
  component: lazyRouteComponent(() => import('../../door/door-screen'), 'DoorScreen'),
});

export const doorPublicRoutes = [tablet];
export const doorStaffEventRoutes = [staffDoor];
