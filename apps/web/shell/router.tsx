import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { LoadingState, NotFoundState } from '@parvis/ui';
import { programmeSearch } from '../agenda/programme-search';
import { EventSpace } from './event-space';
import { Layout } from './layout';
import { MyEventsScreen } from './my-events-screen';
import { SignInScreen } from './sign-in-screen';
import { StaffEventSpace, StaffSpace } from './staff-space';

// The map of the site. Each screen is loaded when it is first opened: `lazyRouteComponent(() => import(…), 'Name')`.

const root = createRootRoute({ component: Layout, notFoundComponent: () => <NotFoundState /> });

const optionalText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

// For everybody
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  component: SignInScreen,
  validateSearch: (search): { next?: string } => ({ next: optionalText(search['next']) }),
});
const programme = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/programme',
  component: lazyRouteComponent(() => import('../agenda/programme-screen'), 'ProgrammeScreen'),
  validateSearch: programmeSearch,
});
const speakers = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/intervenants',
  component: lazyRouteComponent(() => import('../profiles/speakers-screen'), 'SpeakersScreen'),
  validateSearch: (search): { personne?: string } => ({ personne: optionalText(search['personne']) }),
});
const exhibitors = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/exposants',
  component: lazyRouteComponent(() => import('../profiles/exhibitors-screen'), 'ExhibitorsScreen'),
  validateSearch: (search): { exposant?: string } => ({ exposant: optionalText(search['exposant']) }),
});
const publicRoutes = [programme, speakers, exhibitors, signIn];

// For the person
const mine = createRoute({ getParentRoute: () => root, path: '/moi', component: MyEventsScreen });

// For those who have a part in an event
const eventSpace = createRoute({ getParentRoute: () => root, path: '/e/$slug', component: EventSpace });
const myDay = createRoute({
  getParentRoute: () => eventSpace,
  path: '/',
  component: lazyRouteComponent(() => import('../agenda/my-day-screen'), 'MyDayScreen'),
});
const myAgenda = createRoute({
  getParentRoute: () => eventSpace,
  path: '/agenda',
  component: lazyRouteComponent(() => import('../agenda/my-agenda-screen'), 'MyAgendaScreen'),
});
const mySpeakerProfile = createRoute({
  getParentRoute: () => eventSpace,
  path: '/intervenant',
  component: lazyRouteComponent(() => import('../profiles/my-speaker-profile-screen'), 'MySpeakerProfileScreen'),
});
const myBooth = createRoute({
  getParentRoute: () => eventSpace,
  path: '/exposant',
  component: lazyRouteComponent(() => import('../profiles/my-booth-screen'), 'MyBoothScreen'),
});
const eventRoutes = eventSpace.addChildren([myDay, myAgenda, mySpeakerProfile, myBooth]);

// For staff, across events and at one
const staff = createRoute({ getParentRoute: () => root, path: '/equipe', component: StaffSpace });
const staffRoutes = staff.addChildren([]);
const staffEvent = createRoute({ getParentRoute: () => root, path: '/equipe/$slug', component: StaffEventSpace });
const staffEventRoutes = staffEvent.addChildren([]);

export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, mine, eventRoutes, staffRoutes, staffEventRoutes]),
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
