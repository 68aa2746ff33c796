import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { MyEventsScreen } from '../my-events-screen';
import { SignInScreen } from '../sign-in-screen';
import { optionalText } from './search';
import { root } from './spaces';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  component: SignInScreen,
  validateSearch: (search): { next?: string } => ({ next: optionalText(search['next']) }),
});
const mine = createRoute({ getParentRoute: () => root, path: '/moi', component: MyEventsScreen });
const security = createRoute({
  getParentRoute: () => root,
  path: '/moi/securite',
  component: lazyRouteComponent(() => import('../../security/security-screen'), 'SecurityScreen'),
});

export const peoplePublicRoutes = [signIn, mine, security];
