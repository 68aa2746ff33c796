import { useTranslation } from 'react-i18next';
import type { OrderStatus, PaymentMethod } from '@parvis/contract/web';
import { StatusMark, type Tone } from '@parvis/ui';

const TONES: Record<OrderStatus, Tone> = {
  PENDING: 'waiting',
  PAID: 'good',
  PAID_WITHOUT_PLACES: 'bad',
  CANCELLED: 'neutral',
  REFUNDED: 'neutral',
};

export function OrderStatusMark({ status, method }: { status: OrderStatus; method: PaymentMethod }) {
  const { t } = useTranslation('orders');
  const isFree = method === 'NONE' && status === 'PAID';
  return <StatusMark tone={TONES[status]}>{isFree ? t('confirmedFree') : t(`statuses.${status}`)}</StatusMark>;
}
