import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type Panel, panelOf } from '../../exhibitors/panels';
import { eventSpace, root, staffEvent } from './spaces';
import { optionalText } from './search';

const exhibitors = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/exposants',
  component: lazyRouteComponent(() => import('../../exhibitors/exhibitors-screen'), 'ExhibitorsScreen'),
  validateSearch: (search): { filiere?: string; type?: string; offre?: string } => ({
    filiere: optionalText(search['filiere']),
    type: optionalText(search['type']),
    offre: optionalText(search['offre']),
  }),
});
const exhibitor = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/exposants/$exposant',
  component: lazyRouteComponent(() => import('../../exhibitors/exhibitor-screen'), 'ExhibitorScreen'),
});
const myBooth = createRoute({
  getParentRoute: () => eventSpace,
  path: '/exposant',
  component: lazyRouteComponent(() => import('../../exhibitors/my-booth-screen'), 'MyBoothScreen'),
  validateSearch: (search): { volet?: Panel } => ({ volet: panelOf(search['volet']) }),
});
const board = createRoute({
  getParentRoute: () => staffEvent,
  path: '/exposants',
  component: lazyRouteComponent(() => import('../../exhibitors/staff/board-screen'), 'ExhibitorBoardScreen'),
  validateSearch: (search): { volet?: string } => ({ volet: optionalText(search['volet']) }),
});
const plan = createRoute({
  getParentRoute: () => staffEvent,
  path: '/exposants/plan',
  component: lazyRouteComponent(() => import('../../exhibitors/staff/plan-screen'), 'FloorPlanScreen'),
});
const boothOf = createRoute({
  getParentRoute: () => staffEvent,
  path: '/exposants/$exposant',
  component: lazyRouteComponent(() => import('../../exhibitors/staff/booth-of-screen'), 'BoothOfScreen'),
  validateSearch: (search): { volet?: Panel } => ({ volet: panelOf(search['volet']) }),
});

export const exhibitorsPublicRoutes = [exhibitors, exhibitor];
export const exhibitorsEventRoutes = [myBooth];
export const exhibitorsStaffEventRoutes = [board, plan, boothOf];
