import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staff } from './spaces';

const reports = createRoute({
  getParentRoute: () => staff,
  path: '/rapports',
  component: lazyRouteComponent(() => import('../../reports/reports-screen'), 'ReportsScreen'),
  validateSearch: (search): { annee?: number } => ({
    annee: Number.isInteger(search['annee']) ? Number(search['annee']) : undefined,
  }),
});

export const reportsStaffRoutes = [reports];
