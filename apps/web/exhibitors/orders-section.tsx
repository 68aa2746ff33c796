import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type BoothFragment, OrderSuppliesDocument } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { useNow } from '../shell/now';
import { ActFault, Row, Rows, Section, useAct } from './booth-parts';
import type { BoothEvent } from './booth-space';

interface OrdersProps {
  booth: BoothFragment;
  event: BoothEvent;
  mayEdit: boolean;
}

/** Power, furniture, Wi-Fi: what the booth needs, until the deadline. */
export function OrdersSection({ booth, event, mayEdit }: OrdersProps) {
  const { t } = useTranslation('exhibitors');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const [, send] = useMutation(OrderSuppliesDocument);
  const act = useAct();
  const [wanted, setWanted] = useState(
    () => new Map(booth.orders.map(({ supplyId, quantity }) => [supplyId, quantity])),
  );
  const isOver = booth.ordersUntil !== null && new Date(booth.ordersUntil) <= now;
  const isOpen = mayEdit && (!isOver || booth.role === null);
  const total = booth.supplies.reduce((sum, { id, price }) => sum + (price ?? 0) * (wanted.get(id) ?? 0), 0);
  const settle = async (lines: Map<string, number>) => {
    let short: string | undefined;
    const done = await act.run(async () => {
      const input = {
        exhibitorId: booth.exhibitor.id,
        lines: [...lines]
          .filter(([, quantity]) => quantity > 0)
          .map(([supplyId, quantity]) => ({ supplyId, quantity })),
      };
      const outcome = (await send({ input })).data?.orderSupplies;
      if (outcome?.__typename !== 'SuppliesShort') return outcome;
      const supply = booth.supplies.find(({ id }) => id === outcome.supplyId);
      short = t('orders.short', { name: supply ? text(supply.name) : '', count: outcome.left });
      return { __typename: outcome.__typename, errors: [{ field: 'lines', code: 'SHORT' }] };
    }, t('orders.saved'));
    if (short) act.say(short);
    if (done) setWanted(lines);
  };
  if (booth.supplies.length === 0 && booth.orders.length === 0)
    return (
      <Section title={t('orders.title')}>
        <Text>{t('orders.nothing')}</Text>
      </Section>
    );
  return (
    <Section
      title={t('orders.title')}
      lead={
        booth.ordersUntil &&
        t(isOver ? 'orders.over' : 'orders.until', {
          when: `${format.day(booth.ordersUntil, event.timeZone)}, ${format.time(booth.ordersUntil, event.timeZone)}`,
        })
      }
    >
      <ActFault act={act} />
      {booth.ordersSettledAt && booth.orders.length === 0 && (
        <Alert color="parvis" mb="md">
          {t('orders.needsNothing')}
        </Alert>
      )}
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void settle(wanted);
        }}
      >
        <Rows>
          {booth.supplies.map(({ id, name, price, mostEach, left }) => {
            const mine = booth.orders.find(({ supplyId }) => supplyId === id)?.quantity ?? 0;
            const most = Math.min(mostEach ?? 999, left === null ? 999 : left + mine);
            return (
              <Row key={id}>
                <div style={{ flex: '1 1 200px' }}>
                  <Text fw={600}>{text(name)}</Text>
                  <Text size="sm" c="dimmed">
                    {[
                      price ? t('orders.price', { price: format.money(price) }) : t('orders.free'),
                      mostEach && t('orders.most', { count: mostEach }),
                      left !== null && t('orders.left', { count: left }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </div>
                {isOpen ? (
                  <NumberInput
                    aria-label={t('orders.quantity', { name: text(name) })}
                    w={88}
                    hideControls
                    inputMode="numeric"
                    size="md"
                    min={0}
                    max={most}
                    allowDecimal={false}
                    allowNegative={false}
                    value={wanted.get(id) ?? 0}
                    onChange={(value) => setWanted(new Map(wanted).set(id, Number(value) || 0))}
                    error={act.errorOf(`lines.${id}`)}
                  />
                ) : (
                  <Text fw={600}>{format.number(mine)}</Text>
                )}
              </Row>
            );
          })}
        </Rows>
        <Group justify="space-between" align="center">
          <Text fw={650} aria-live="polite">
            {t('orders.total', { price: format.money(total) })}
          </Text>
          {isOpen && (
            <Stack gap="xs" align="flex-end">
              <Group gap="sm">
                <Button variant="default" mih={44} loading={act.isBusy} onClick={() => void settle(new Map())}>
                  {t('orders.nothingNeeded')}
                </Button>
                <Button type="submit" mih={44} loading={act.isBusy}>
                  {t('orders.save')}
                </Button>
              </Group>
            </Stack>
          )}
        </Group>
      </form>
    </Section>
  );
}
