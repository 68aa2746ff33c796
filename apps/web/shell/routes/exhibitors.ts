import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { eventSpace, root } from './spaces';
import { optionalText } from './search';

const exhibitors = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/exposants',
  component: lazyRouteComponent(() => import('../../exhibitors/exhibitors-screen'), 'ExhibitorsScreen'),
  validateSearch: (search): { exposant?: string } => ({ exposant: optionalText(search['exposant']) }),
});
const myBooth = createRoute({
  getParentRoute: () => eventSpace,
  path: '/exposant',
  component: lazyRouteComponent(() => import('../../exhibitors/my-booth-screen'), 'MyBoothScreen'),
});

export const exhibitorsPublicRoutes = [exhibitors];
export const exhibitorsEventRoutes = [myBooth];
