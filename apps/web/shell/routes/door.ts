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
const guests = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil/invites',
  component: lazyRouteComponent(() => import('../../door/guests-screen'), 'GuestsScreen'),
});
const points = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil/points',
  component: lazyRouteComponent(() => import('../../door/points-screen'), 'PointsScreen'),
});
const badges = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil/badges',
  component: lazyRouteComponent(() => import('../../door/badges-screen'), 'BadgesScreen'),
});
const attendance = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil/emargement',
  component: lazyRouteComponent(() => import('../../door/attendance-screen'), 'AttendanceScreen'),
});
const deskSettings = createRoute({
  getParentRoute: () => staffEvent,
  path: '/accueil/reglages',
  component: lazyRouteComponent(() => import('../../door/desk-settings-screen'), 'DeskSettingsScreen'),
});

export const doorPublicRoutes = [tablet];
export const doorStaffEventRoutes = [staffDoor, guests, points, badges, attendance, deskSettings];
