import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { programmeSearch } from '../../agenda/programme-search';
import { editorSearch } from '../../programme-editor/editor-search';
import { eventSpace, root, staffEvent } from './spaces';
import { optionalText } from './search';

const programme = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/programme',
  component: lazyRouteComponent(() => import('../../agenda/programme-screen'), 'ProgrammeScreen'),
  validateSearch: programmeSearch,
});
const programmeHall = createRoute({
  getParentRoute: () => root,
  path: '/ecran/$slug/programme',
  component: lazyRouteComponent(() => import('../../agenda/hall-screen'), 'ProgrammeHallScreen'),
  validateSearch: (search): { salle?: string } => ({ salle: optionalText(search['salle']) }),
});
const myDay = createRoute({
  getParentRoute: () => eventSpace,
  path: '/',
  component: lazyRouteComponent(() => import('../../agenda/my-day-screen'), 'MyDayScreen'),
});
const myAgenda = createRoute({
  getParentRoute: () => eventSpace,
  path: '/agenda',
  component: lazyRouteComponent(() => import('../../agenda/my-agenda-screen'), 'MyAgendaScreen'),
});
const staffProgramme = createRoute({
  getParentRoute: () => staffEvent,
  path: '/programme',
  component: lazyRouteComponent(() => import('../../programme-editor/editor-screen'), 'ProgrammeEditorScreen'),
  validateSearch: editorSearch,
});
const running = createRoute({
  getParentRoute: () => staffEvent,
  path: '/deroule',
  component: lazyRouteComponent(() => import('../../agenda/running-order-screen'), 'RunningOrderScreen'),
  validateSearch: (search): { jour?: string; salle?: string } => ({
    jour: optionalText(search['jour']),
    salle: optionalText(search['salle']),
  }),
});
const exchange = createRoute({
  getParentRoute: () => staffEvent,
  path: '/programme/fichiers',
  component: lazyRouteComponent(() => import('../../agenda/exchange-screen'), 'ExchangeScreen'),
});
const sessionFeedback = createRoute({
  getParentRoute: () => staffEvent,
  path: '/avis',
  component: lazyRouteComponent(() => import('../../agenda/session-feedback-screen'), 'SessionFeedbackScreen'),
});

export const agendaPublicRoutes = [programme, programmeHall];
export const agendaEventRoutes = [myDay, myAgenda];
export const agendaStaffEventRoutes = [staffProgramme, running, exchange, sessionFeedback];
