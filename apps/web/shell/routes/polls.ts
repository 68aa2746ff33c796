import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { eventSpace, root, staffEvent } from './spaces';

const shortCode = createRoute({
  getParentRoute: () => root,
  path: '/s/$code',
  validateSearch: (search: Record<string, unknown>): { p?: string } =>
    typeof search['p'] === 'string' ? { p: search['p'] } : {},
  component: lazyRouteComponent(() => import('../../polls/short-code-screen'), 'ShortCodeScreen'),
});
const pollHall = createRoute({
  getParentRoute: () => root,
  path: '/ecran/$slug/sondage',
  component: lazyRouteComponent(() => import('../../polls/hall-screen'), 'PollHallScreen'),
});
const pollNow = createRoute({
  getParentRoute: () => eventSpace,
  path: '/sondage',
  component: lazyRouteComponent(() => import('../../polls/poll-now-screen'), 'PollNowScreen'),
});
const runPolls = createRoute({
  getParentRoute: () => eventSpace,
  path: '/animer',
  component: lazyRouteComponent(() => import('../../polls/run-polls-screen'), 'RunPollsScreen'),
});
const staffPolls = createRoute({
  getParentRoute: () => staffEvent,
  path: '/sondages',
  component: lazyRouteComponent(() => import('../../polls/staff-polls-screen'), 'StaffPollsScreen'),
});

const openAnswers = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rapport/reponses',
  component: lazyRouteComponent(() => import('../../polls/open-answers-screen'), 'OpenAnswersScreen'),
});

export const pollsPublicRoutes = [shortCode, pollHall];
export const pollsEventRoutes = [pollNow, runPolls];
export const pollsStaffEventRoutes = [staffPolls, openAnswers];
