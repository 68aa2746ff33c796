import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { eventSpace, root } from './spaces';
import { optionalText } from './search';

const speakers = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/intervenants',
  component: lazyRouteComponent(() => import('../../profiles/speakers-screen'), 'SpeakersScreen'),
  validateSearch: (search): { personne?: string } => ({ personne: optionalText(search['personne']) }),
});
const exhibitors = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/exposants',
  component: lazyRouteComponent(() => import('../../profiles/exhibitors-screen'), 'ExhibitorsScreen'),
  validateSearch: (search): { exposant?: string } => ({ exposant: optionalText(search['exposant']) }),
});
const mySpeakerProfile = createRoute({
  getParentRoute: () => eventSpace,
  path: '/intervenant',
  component: lazyRouteComponent(() => import('../../profiles/my-speaker-profile-screen'), 'MySpeakerProfileScreen'),
});
const myBooth = createRoute({
  getParentRoute: () => eventSpace,
  path: '/exposant',
  component: lazyRouteComponent(() => import('../../profiles/my-booth-screen'), 'MyBoothScreen'),
});

export const profilesPublicRoutes = [speakers, exhibitors];
export const profilesEventRoutes = [mySpeakerProfile, myBooth];
