import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, staff, staffEvent } from './spaces';

const chosenYear = (search: Record<string, unknown>): { annee?: number } => ({
  annee: Number.isInteger(search['annee']) ? Number(search['annee']) : undefined,
});

const yearReport = createRoute({
  getParentRoute: () => staff,
  path: '/rapports',
  component: lazyRouteComponent(() => import('../../reports/year-report-screen'), 'YearReportScreen'),
  validateSearch: chosenYear,
});
const newMembers = createRoute({
  getParentRoute: () => staff,
  path: '/rapports/nouveaux-adherents',
  component: lazyRouteComponent(() => import('../../reports/new-members-screen'), 'NewMembersScreen'),
  validateSearch: chosenYear,
});
const pastFigures = createRoute({
  getParentRoute: () => staff,
  path: '/rapports/historique',
  component: lazyRouteComponent(() => import('../../reports/past-figures-screen'), 'PastFiguresScreen'),
});
const eventReport = createRoute({
  getParentRoute: () => staffEvent,
  path: '/rapport',
  component: lazyRouteComponent(() => import('../../reports/event-report-screen'), 'EventReportScreen'),
});
const sharedTable = createRoute({
  getParentRoute: () => root,
  path: '/tableaux/$token',
  component: lazyRouteComponent(() => import('../../reports/shared-table-screen'), 'SharedTableScreen'),
});

export const reportsRoutes = [sharedTable];
export const reportsStaffRoutes = [yearReport, newMembers, pastFigures];
export const reportsStaffEventRoutes = [eventReport];
