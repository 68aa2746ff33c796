import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { eventSpace, root, staffEvent } from './spaces';
import { optionalText } from './search';

const speakers = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/intervenants',
  component: lazyRouteComponent(() => import('../../speakers/speakers-screen'), 'SpeakersScreen'),
  validateSearch: (search): { personne?: string } => ({ personne: optionalText(search['personne']) }),
});
const mySpeakerProfile = createRoute({
  getParentRoute: () => eventSpace,
  path: '/intervenant',
  component: lazyRouteComponent(() => import('../../speakers/my-speaker-screen'), 'MySpeakerScreen'),
});

const board = createRoute({
  getParentRoute: () => staffEvent,
  path: '/intervenants',
  component: lazyRouteComponent(() => import('../../speakers/speakers-board-screen'), 'SpeakersBoardScreen'),
  validateSearch: (search): { personne?: string } => ({ personne: optionalText(search['personne']) }),
});

export const speakersPublicRoutes = [speakers];
export const speakersEventRoutes = [mySpeakerProfile];
export const speakersStaffEventRoutes = [board];
