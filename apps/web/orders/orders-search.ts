import type { OrderStatus, OrderTask, PaymentMethod } from '@parvis/contract/web';
import { oneOf, pageIn, wordIn } from '../events/events-search';

/** What is chosen in the list of orders, as its address keeps it. */
export interface OrdersSearch {
  q?: string;
  etat?: OrderStatus;
  reglement?: PaymentMethod;
  faire?: OrderTask;
  /** From 1. */
  page?: number;
  /** The order that is open beside the list. */
  commande?: string;
}

const STATUSES: readonly OrderStatus[] = ['PENDING', 'PAID', 'PAID_WITHOUT_PLACES', 'CANCELLED', 'REFUNDED'];
const METHODS: readonly PaymentMethod[] = ['NONE', 'TRANSFER', 'PURCHASE_ORDER', 'ONLINE'];
const TASKS: readonly OrderTask[] = ['OVERDUE', 'TO_REFUND', 'TO_DECIDE', 'PLACE_LEFT'];

export const ordersSearch = (search: Record<string, unknown>): OrdersSearch => ({
  q: wordIn(search['q']),
  etat: oneOf(STATUSES, search['etat']),
  reglement: oneOf(METHODS, search['reglement']),
  faire: oneOf(TASKS, search['faire']),
  page: pageIn(search['page']),
  commande: wordIn(search['commande']),
});
