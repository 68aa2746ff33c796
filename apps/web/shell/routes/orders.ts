import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ordersSearch } from '../../orders/orders-search';
import { root, staff, staffEvent } from './spaces';
import { optionalText } from './search';

const orderPlaces = createRoute({
  getParentRoute: () => root,
  path: '/evenements/$slug/commande',
  component: lazyRouteComponent(() => import('../../orders/order-screen'), 'OrderScreen'),
  validateSearch: (search): { kind?: string; code?: string; acces?: string } => ({
    kind: optionalText(search['kind']),
    code: optionalText(search['code']),
    acces: optionalText(search['acces']),
  }),
});
const myOrder = createRoute({
  getParentRoute: () => root,
  path: '/commande',
  component: lazyRouteComponent(() => import('../../orders/my-order-screen'), 'MyOrderScreen'),
});
const claimPlace = createRoute({
  getParentRoute: () => root,
  path: '/place',
  component: lazyRouteComponent(() => import('../../orders/claim-place-screen'), 'ClaimPlaceScreen'),
});
const staffOrders = createRoute({
  getParentRoute: () => staff,
  path: '/commandes',
  component: lazyRouteComponent(() => import('../../orders/staff-orders-screen'), 'StaffOrdersScreen'),
  validateSearch: ordersSearch,
});
const bank = createRoute({
  getParentRoute: () => staff,
  path: '/commandes/banque',
  component: lazyRouteComponent(() => import('../../orders/bank-screen'), 'BankScreen'),
});
const seller = createRoute({
  getParentRoute: () => staff,
  path: '/reglages/facturation',
  component: lazyRouteComponent(() => import('../../orders/seller-screen'), 'SellerScreen'),
});
const eventOrders = createRoute({
  getParentRoute: () => staffEvent,
  path: '/commandes',
  component: lazyRouteComponent(() => import('../../orders/staff-orders-screen'), 'EventOrdersScreen'),
  validateSearch: ordersSearch,
});

export const ordersPublicRoutes = [orderPlaces, myOrder, claimPlace];
export const ordersStaffRoutes = [staffOrders, bank, seller];
export const ordersStaffEventRoutes = [eventOrders];
