import { createRootRoute, createRoute } from '@tanstack/react-router';
import { EventSpace } from '../event-space';
import { Layout } from '../layout';
import { NotFoundPage } from '../not-found-page';
import { StaffEventSpace, StaffSpace } from '../staff-space';

// The spaces of the site: what every screen below them is framed by. A screen itself is loaded when it is first
// opened: `lazyRouteComponent(() => import(…), 'Name')`.

/** For everybody. */
export const root = createRootRoute({ component: Layout, notFoundComponent: () => <NotFoundPage /> });

/** For those who have a part in an event. */
export const eventSpace = createRoute({ getParentRoute: () => root, path: '/e/$slug', component: EventSpace });

/** For staff, across events. */
export const staff = createRoute({ getParentRoute: () => root, path: '/equipe', component: StaffSpace });

/** For staff, at one event. */
export const staffEvent = createRoute({
  getParentRoute: () => root,
  path: '/equipe/$slug',
  component: StaffEventSpace,
});
