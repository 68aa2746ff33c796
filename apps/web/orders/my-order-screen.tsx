import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  AskOrderInvoiceDocument,
  CancelOrderDocument,
  MyOrderDocument,
  type OrderAnswerFragment,
  type OrderPartsFragment,
  PayOrderDocument,
} from '@parvis/contract/web';
import { EmptyState, Figure, PageHeader, useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { AmountLines } from './amount-lines';
import { AskTwice } from './ask-twice';
import { MyPlaces } from './my-places';
import { OrderDocuments } from './order-documents';
import { OrderStatusMark } from './order-status-mark';
import { keepToken, tokenHere } from './order-token';
import { TransferBox } from './transfer-box';
import { useRefusalWords } from './use-fault-words';

export type OrderView = OrderPartsFragment;

/** How often a page asks whether the provider has told of the payment. */
const ASK_AGAIN_MS = 3000;

/** The buyer's own page; its secret is behind # in the address. */
export function MyOrderScreen() {
  const { t } = useTranslation('orders');
  const token = useToken();
  const response = useQuery({ query: MyOrderDocument, variables: { token }, pause: !token });
  useEffect(() => {
    if (token) keepToken(token);
  }, [token]);
  if (!token)
    return (
      <EmptyState icon={IconReceipt} order={1} title={t('mine.openTitle')}>
        {t('mine.openLead')}
      </EmptyState>
    );
  return (
    <QueryView response={response}>
      {({ order }) =>
        order ? (
          <MyOrder order={order} token={token} onAgain={() => response[1]({ requestPolicy: 'network-only' })} />
        ) : (
          <EmptyState icon={IconReceipt} order={1} title={t('mine.unknown')}>
            {t('mine.unknownLead')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}

/** Another link may be opened in the same tab: only what is behind # changes then. */
function useToken(): string {
  const [token, setToken] = useState(tokenHere);
  useEffect(() => {
    const take = () => setToken(tokenHere());
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return token;
}

function MyOrder({ order, token, onAgain }: { order: OrderView; token: string; onAgain: () => void }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const { money } = useFormat();
  const { event, amounts, balance } = order;
  const isLive = order.status === 'PENDING' || order.status === 'PAID';
  return (
    <Stack maw={860} mx="auto" gap="lg">
      <div>
        <PageHeader
          place={text(event.title)}
          over={
            <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
              {text(event.title)}
            </TextLink>
          }
          title={t('mine.title', { reference: order.reference })}
          lead={[format.days(event.startsAt, event.endsAt, event.timeZone), event.venue].filter(Boolean).join(' · ')}
        />
        <OrderStatusMark status={order.status} method={order.method} />
      </div>
      <Situation order={order} />
      {isLive && amounts.totalCents > 0 && (
        <SimpleGrid cols={{ base: 2, sm: balance.refundCents > 0 ? 3 : 2 }}>
          <Figure label={t('mine.pay')} value={money(balance.dueCents)} against={t('withVat')} />
          <Figure label={t('mine.paid')} value={money(balance.paidCents)} />
          {balance.refundCents > 0 && <Figure label={t('mine.refundDue')} value={money(balance.refundCents)} />}
        </SimpleGrid>
      )}
      <Paying order={order} token={token} onAgain={onAgain} />
      {isLive && <MyPlaces order={order} token={token} />}
      <OrderDocuments invoices={order.invoices} token={token} />
      <Paper component="section">
        <Title order={2} size="h3" mb="sm">
          {t('mine.detail')}
        </Title>
        <AmountLines lines={order.lines} amounts={amounts} />
      </Paper>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('mine.keepLink')}
        </Text>
        {order.canCancel && <CancelOrder token={token} />}
      </Group>
      {isLive && (
        <Text size="sm" c="dimmed">
          {t(order.canCancel ? 'mine.cancelUntil' : 'mine.cancelOver', {
            day: format.dayOfYear(order.cancelUntil, order.event.timeZone),
            time: format.time(order.cancelUntil, order.event.timeZone),
          })}
        </Text>
      )}
    </Stack>
  );
}

/** What became of the order, where it is neither waiting nor in order. */
function Situation({ order }: { order: OrderView }) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  if (order.status === 'PAID_WITHOUT_PLACES') return <Alert color="coral">{t('mine.late')}</Alert>;
  if (order.status !== 'CANCELLED' && order.status !== 'REFUNDED') return null;
  return (
    <Alert color="gray" title={t('mine.cancelledTitle')} styles={{ title: { color: 'inherit' } }}>
      <Text>{order.cancelledBecause && t(`mine.cancelled.${order.cancelledBecause}`)}</Text>
      {order.balance.refundCents > 0 && (
        <Text fw={600}>{`${t('mine.refundDue')}\u00a0: ${money(order.balance.refundCents)}`}</Text>
      )}
    </Alert>
  );
}

function Paying({ order, token, onAgain }: { order: OrderView; token: string; onAgain: () => void }) {
  const { t } = useTranslation('orders');
  if (order.status !== 'PENDING') return null;
  if (order.method === 'ONLINE') return <PayOnline order={order} token={token} onAgain={onAgain} />;
  if (order.method === 'PURCHASE_ORDER') return <Alert color="parvis">{t('mine.purchase')}</Alert>;
  return (
    <>
      <TransferBox order={order} />
      {order.canInvoice && <AskInvoice token={token} />}
    </>
  );
}

function PayOnline({ order, token, onAgain }: { order: OrderView; token: string; onAgain: () => void }) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const format = useFormat();
  const refusal = useRefusalWords();
  const [{ fetching }, pay] = useMutation(PayOrderDocument);
  const [fault, setFault] = useState<string>();
  // The provider tells the server by a way of its own, which may be slower than the buyer's browser.
  useEffect(() => {
    const timer = setInterval(onAgain, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [onAgain]);
  const open = async () => {
    setFault(undefined);
    const { data } = await pay({ token });
    if (!data) return setFault(t('failed'));
    if (data.payOrder.__typename === 'OrderRefused') return setFault(refusal(data.payOrder.refusal));
    window.location.assign(data.payOrder.url);
  };
  return (
    <Stack gap="xs" align="flex-start">
      {fault && (
        <Alert color="coral" role="alert" w="100%">
          {fault}
        </Alert>
      )}
      <Button size="lg" loading={fetching} onClick={() => void open()}>
        {t('mine.payOnline', { amount: money(order.balance.dueCents) })}
      </Button>
      {order.dueAt && (
        <Text c="dimmed">
          {t('mine.payBefore', {
            day: format.day(order.dueAt, 'Europe/Paris'),
            time: format.time(order.dueAt, 'Europe/Paris'),
          })}
        </Text>
      )}
    </Stack>
  );
}

function AskInvoice({ token }: { token: string }) {
  const { t } = useTranslation('orders');
  const [{ fetching }, ask] = useMutation(AskOrderInvoiceDocument);
  const answer = useAnswer();
  return (
    <div>
      {answer.fault && (
        <Alert color="coral" role="alert" mb="sm">
          {answer.fault}
        </Alert>
      )}
      <Button
        variant="default"
        loading={fetching}
        onClick={() => void ask({ token }).then(({ data }) => answer.take(data?.askOrderInvoice))}
      >
        {t('mine.askInvoice')}
      </Button>
    </div>
  );
}

function CancelOrder({ token }: { token: string }) {
  const { t } = useTranslation('orders');
  const [{ fetching }, cancel] = useMutation(CancelOrderDocument);
  const answer = useAnswer();
  return (
    <AskTwice
      label={t('mine.cancel')}
      title={t('mine.cancelAsk')}
      lead={t('mine.cancelLead')}
      yes={t('mine.cancelYes')}
      fault={answer.fault}
      isSending={fetching}
      onYes={async () => answer.take((await cancel({ token })).data?.cancelOrder)}
    />
  );
}

/** What an answer to a change of the order says when it is not done. */
export function useAnswer() {
  const { t } = useTranslation('orders');
  const refusal = useRefusalWords();
  const [fault, setFault] = useState<string>();
  return {
    fault,
    /** True when it is done; the cache has the order as it is now. */
    take(outcome: OrderAnswerFragment | undefined): boolean {
      const words = !outcome
        ? t('failed')
        : outcome.__typename === 'OrderRefused'
          ? refusal(outcome.refusal)
          : outcome.__typename === 'InvalidInput'
            ? t('codes.OTHER')
            : undefined;
      setFault(words);
      return words === undefined;
    },
  };
}
