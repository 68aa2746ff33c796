import type { OrderStatus, PaymentMethod } from '@parvis/contract/resolvers';
import { type Language, textIn } from '@parvis/domain';
import type { Table } from '@parvis/platform';
import type { ExportedOrder } from './staff-orders.queries';

const words = {
  FR: {
    name: 'Commandes',
    columns: {
      reference: 'Référence',
      event: 'Événement',
      placedAt: 'Commandée le',
      status: 'État',
      method: 'Règlement',
      organisation: 'Organisation',
      buyer: 'Acheteur',
      email: 'Adresse e-mail',
      siret: 'SIRET',
      engagement: 'N° d’engagement',
      places: 'Places',
      total: 'Total TTC (€)',
      paid: 'Payé (€)',
      due: 'Reste dû (€)',
      refund: 'À rembourser (€)',
      net: 'Facturé HT, avoirs déduits (€)',
      dueAt: 'Échéance',
      invoices: 'Factures et avoirs',
    },
    status: {
      PENDING: 'En attente',
      PAID: 'Payée',
      PAID_WITHOUT_PLACES: 'Payée sans places',
      CANCELLED: 'Annulée',
      REFUNDED: 'Remboursée',
    } satisfies Record<OrderStatus, string>,
    method: {
      NONE: 'Gratuite',
      TRANSFER: 'Virement',
      PURCHASE_ORDER: 'Bon de commande',
      ONLINE: 'En ligne',
    } satisfies Record<PaymentMethod, string>,
  },
  EN: {
    name: 'Orders',
    columns: {
      reference: 'Reference',
      event: 'Event',
      placedAt: 'Ordered',
      status: 'Status',
      method: 'Payment',
      organisation: 'Organisation',
      buyer: 'Buyer',
      email: 'E-mail address',
      siret: 'SIRET',
      engagement: 'Commitment number',
      places: 'Places',
      total: 'Total with VAT (€)',
      paid: 'Paid (€)',
      due: 'Still due (€)',
      refund: 'To refund (€)',
      net: 'Invoiced before VAT, less credit notes (€)',
      dueAt: 'Due',
      invoices: 'Invoices and credit notes',
    },
    status: {
      PENDING: 'Pending',
      PAID: 'Paid',
      PAID_WITHOUT_PLACES: 'Paid without places',
      CANCELLED: 'Cancelled',
      REFUNDED: 'Refunded',
    } satisfies Record<OrderStatus, string>,
    method: {
      NONE: 'Free',
      TRANSFER: 'Bank transfer',
      PURCHASE_ORDER: 'Purchase order',
      ONLINE: 'Online',
    } satisfies Record<PaymentMethod, string>,
  },
};

const AMOUNTS = ['total', 'paid', 'due', 'refund', 'net'];
const DATES = ['placedAt', 'dueAt'];

/** Orders as staff open them in a spreadsheet. */
export function ordersTable(orders: readonly ExportedOrder[], language: Language): Table {
  const { name, columns, status, method } = words[language];
  return {
    name,
    columns: Object.entries(columns).map(([key, title]) => ({
      title,
      kind: AMOUNTS.includes(key) || key === 'places' ? 'number' : DATES.includes(key) ? 'date' : 'text',
    })),
    rows: orders.map((order) => [
      order.reference,
      textIn(order.eventTitle, language),
      new Date(order.placedAt),
      status[order.status],
      method[order.method],
      order.organisation ?? null,
      order.buyerName,
      order.email,
      order.billing?.['siret'] ?? null,
      order.billing?.['engagementNumber'] ?? null,
      order.places,
      order.totalCents / 100,
      order.paidCents / 100,
      order.due / 100,
      order.refundCents / 100,
      order.invoicedNet / 100,
      order.dueAt ? new Date(order.dueAt) : null,
      order.invoices,
    ]),
  };
}
