import { Alert, Checkbox, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CreditOrderPlacesDocument, StaffOrderDocument, type StaffOrderQuery } from '@parvis/contract/web';
import { auditWords } from '@parvis/domain';
import { Figure, NotFoundState, SidePanel, StatusMark, useFormat, useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { AmountLines } from './amount-lines';
import { AskTwice } from './ask-twice';
import { useAnswer } from './my-order-screen';
import { OrderActions } from './order-actions';
import { OrderDocuments } from './order-documents';
import { OrderStatusMark } from './order-status-mark';
import { ordersSearch } from './orders-search';
import { useGo } from './staff-orders-screen';

export type StaffOrder = NonNullable<StaffOrderQuery['staffOrder']>;

/** One order beside the list: what it is, what can be done, what was done. */
export function OrderPanel({ id, onChanged }: { id: string | undefined; onChanged: () => void }) {
  const { t } = useTranslation('orders');
  const search = ordersSearch(useSearch({ strict: false }));
  const go = useGo(search);
  const response = useQuery({
    query: StaffOrderDocument,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'cache-and-network',
  });
  const [{ data }, again] = response;
  const changed = () => {
    again({ requestPolicy: 'network-only' });
    onChanged();
  };
  const reference = id ? (data?.staffOrder?.order.reference ?? '…') : '…';
  return (
    <SidePanel
      opened={id !== undefined}
      title={t('staff.panel', { reference })}
      onClose={() => go({ page: search.page, commande: undefined })}
    >
      {id && (
        <QueryView response={response}>
          {({ staffOrder }) =>
            staffOrder ? <Content key={id} staffOrder={staffOrder} onChanged={changed} /> : <NotFoundState order={2} />
          }
        </QueryView>
      )}
    </SidePanel>
  );
}

function Content({ staffOrder, onChanged }: { staffOrder: StaffOrder; onChanged: () => void }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const { money } = useFormat();
  const { order, payments } = staffOrder;
  const { balance, amounts } = order;
  return (
    <Stack gap="lg">
      <div>
        <Group gap="xs" mb={4}>
          <OrderStatusMark status={order.status} method={order.method} />
          <Text>{t(`methods.${order.method}`)}</Text>
        </Group>
        <Text fw={600}>{order.billing?.organisation ?? order.buyerName}</Text>
        <Text style={{ overflowWrap: 'anywhere' }}>{`${order.buyerName}, ${order.email}`}</Text>
        <Text c="dimmed">{text(order.event.title)}</Text>
        {order.dueAt && order.status === 'PENDING' && (
          <Text>{t('staff.dueOn', { day: format.day(order.dueAt, 'Europe/Paris') })}</Text>
        )}
      </div>
      {order.status === 'PAID_WITHOUT_PLACES' && <Alert color="coral">{t('mine.late')}</Alert>}
      {amounts.totalCents > 0 && (
        <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs">
          <Figure label={t('staff.due')} value={money(balance.dueCents)} />
          <Figure label={t('staff.paid')} value={money(balance.paidCents)} />
          <Figure label={t('staff.refund')} value={money(balance.refundCents)} />
        </SimpleGrid>
      )}
      <OrderActions order={order} isOnline={payments.some(({ source }) => source === 'ONLINE')} onChanged={onChanged} />
      <Places order={order} onChanged={onChanged} />
      <OrderDocuments invoices={order.invoices} />
      <Paper component="section" p="md">
        <AmountLines lines={order.lines} amounts={amounts} />
      </Paper>
      <Payments payments={payments} />
      <BillingFacts billing={order.billing} />
      <Timeline timeline={staffOrder.timeline} />
    </Stack>
  );
}

/** Who holds which place; chosen ones are taken back with a credit note. */
function Places({ order, onChanged }: { order: StaffOrder['order']; onChanged: () => void }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [{ fetching }, credit] = useMutation(CreditOrderPlacesDocument);
  const answer = useAnswer();
  const places = order.places.filter(({ state }) => state !== 'WITHDRAWN');
  if (places.length === 0) return null;
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h4">
        {t('staff.places')}
      </Title>
      {places.map((place, at) => {
        const name = place.givenName ? `${place.givenName} ${place.familyName}` : t('mine.nobody');
        return (
          <Group key={place.id} justify="space-between" wrap="nowrap" align="flex-start">
            <Checkbox
              size="md"
              checked={chosen.includes(place.id)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, place.id] : chosen.filter((id) => id !== place.id))
              }
              label={name}
              description={[place.email, text(place.kindName)].filter(Boolean).join(' · ')}
              aria-label={t('staff.choose', { at: at + 1, name })}
            />
            <StatusMark tone={place.state === 'NAMED' ? 'good' : place.state === 'LEFT' ? 'bad' : 'waiting'}>
              {t(`placeStates.${place.state}`)}
            </StatusMark>
          </Group>
        );
      })}
      {chosen.length > 0 && (
        <AskTwice
          label={t('staff.credit', { count: chosen.length })}
          title={t('staff.credit', { count: chosen.length })}
          lead={t('staff.creditLead')}
          yes={t('staff.credit', { count: chosen.length })}
          fault={answer.fault}
          isSending={fetching}
          onYes={async () => {
            const { data } = await credit({ orderId: order.id, placeIds: [...chosen] });
            const isDone = answer.take(data?.creditOrderPlaces);
            if (isDone) {
              setChosen([]);
              onChanged();
            }
            return isDone;
          }}
        />
      )}
    </Stack>
  );
}

function Payments({ payments }: { payments: StaffOrder['payments'] }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  const { money } = useFormat();
  return (
    <Stack component="section" gap={4}>
      <Title order={3} size="h4">
        {t('staff.payments')}
      </Title>
      {payments.length === 0 && <Text c="dimmed">{t('staff.noPayments')}</Text>}
      {payments.map((payment) => (
        <Group key={payment.id} justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text>{`${format.shortDay(`${payment.receivedOn}T12:00:00Z`, 'UTC')}\u00a0\u00b7 ${t(`staff.sources.${payment.source}`)}`}</Text>
            {payment.note && (
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {payment.note}
              </Text>
            )}
          </div>
          <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
            {money(payment.amountCents)}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}

function BillingFacts({ billing }: { billing: StaffOrder['order']['billing'] }) {
  const { t } = useTranslation('orders');
  if (!billing) return null;
  const chorus =
    billing.engagementNumber &&
    [
      t('staff.chorus', { siret: billing.siret ?? '', engagement: billing.engagementNumber }),
      billing.serviceCode && t('staff.service', { service: billing.serviceCode }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Stack component="section" gap={2}>
      <Title order={3} size="h4">
        {t('staff.billing')}
      </Title>
      <Text>{billing.organisation}</Text>
      <Text>{`${billing.street}, ${billing.postcode} ${billing.city} (${billing.country})`}</Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{billing.email}</Text>
      {chorus ? <Text>{chorus}</Text> : billing.siret && <Text>{`SIRET ${billing.siret}`}</Text>}
      {billing.vatNumber && <Text>{`${t('form.vatNumber')}\u00a0: ${billing.vatNumber}`}</Text>}
      {billing.buyerReference && <Text>{`${t('form.buyerReference')}\u00a0: ${billing.buyerReference}`}</Text>}
    </Stack>
  );
}

const AMOUNTS: readonly string[] = ['order.payment', 'order.refund', 'order.refund-failed'];

function Timeline({ timeline }: { timeline: StaffOrder['timeline'] }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const { money } = useFormat();
  const detailOf = ({ action, detail }: StaffOrder['timeline'][number]) => {
    if (!detail) return '';
    if (AMOUNTS.includes(action)) return `, ${money(Number(detail))}`;
    if (action === 'order.extend') return `, ${format.shortDay(detail, 'Europe/Paris')}`;
    return action === 'order.placed' ? `, ${t('placesCount', { count: Number(detail) })}` : '';
  };
  return (
    <Stack component="section" gap={4}>
      <Title order={3} size="h4">
        {t('staff.timeline')}
      </Title>
      {timeline.map((act, at) => (
        <div key={at}>
          <Text>{`${text(auditWords(act.action))}${detailOf(act)}`}</Text>
          <Text size="sm" c="dimmed">
            {`${format.shortDay(act.at, 'Europe/Paris')}, ${format.time(act.at, 'Europe/Paris')}\u00a0\u00b7 ${act.actorName ?? t('staff.byProduct')}`}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
