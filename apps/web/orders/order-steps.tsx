import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import type { OrderDraft, Step } from './order-draft';

export const STEPS: readonly Step[] = ['places', 'billing', 'payment'];

/** Where one is on the way to an order. */
export function Progress({ step }: { step: Step }) {
  const { t } = useTranslation('orders');
  return (
    <Text fw={600} c="parvis.7" mb="md" role="status">
      {`${t('form.step', { at: STEPS.indexOf(step) + 1, of: STEPS.length })}\u00a0\u00b7 ${t(`form.steps.${step}`)}`}
    </Text>
  );
}

interface StepsProps {
  step: Step;
  isSending: boolean;
  canGoOn: boolean;
  method: OrderDraft['method'];
  totalCents: number | undefined;
  onBack: () => void;
}

/** On to the next screen, or back. */
export function Steps({ step, isSending, canGoOn, method, totalCents, onBack }: StepsProps) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const amount = totalCents === undefined ? '' : money(totalCents);
  const last =
    method === 'NONE'
      ? t('form.orderFree')
      : method === 'ONLINE'
        ? t('form.payNow', { amount })
        : t('form.order', { amount });
  return (
    <Group justify="space-between">
      {step === 'places' ? (
        <span />
      ) : (
        <Button variant="subtle" size="lg" onClick={onBack}>
          {t('form.back')}
        </Button>
      )}
      <Button type="submit" size="lg" loading={isSending} disabled={!canGoOn}>
        {step === 'payment' ? last : t('form.next')}
      </Button>
    </Group>
  );
}
