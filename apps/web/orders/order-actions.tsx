import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  CancelOrderAsStaffDocument,
  ExtendOrderDocument,
  GiveOrderPlacesDocument,
  IssueOrderInvoiceDocument,
  type OrderAnswerFragment,
  RecordPaymentDocument,
  RefundOrderDocument,
  ResendOrderDocument,
} from '@parvis/contract/web';
import { tell } from '../meetings/tell';
import { useNow } from '../shell/now';
import { AskTwice } from './ask-twice';
import { centsTyped } from './money';
import { type OrderView, useAnswer } from './my-order-screen';
import { useFaultWords } from './use-fault-words';

interface OrderActionsProps {
  order: OrderView;
  /** Money came from the online provider. */
  isOnline: boolean;
  onChanged: () => void;
}

/** What staff can do with an order as it stands. */
export function OrderActions({ order, isOnline, onChanged }: OrderActionsProps) {
  const { t } = useTranslation('orders');
  const [, record] = useMutation(RecordPaymentDocument);
  const [, refund] = useMutation(RefundOrderDocument);
  const [{ fetching: issuing }, issue] = useMutation(IssueOrderInvoiceDocument);
  const [{ fetching: giving }, give] = useMutation(GiveOrderPlacesDocument);
  const [{ fetching: sending }, resend] = useMutation(ResendOrderDocument);
  const answer = useAnswer();
  const { status, method, balance, id: orderId } = order;
  const isLive = status === 'PENDING' || status === 'PAID';
  const take = (outcome: OrderAnswerFragment | undefined, message: string) => {
    if (!answer.take(outcome)) return;
    tell(message, 'done');
    onChanged();
  };
  return (
    <Stack gap="xs">
      {answer.fault && (
        <Alert color="coral" role="alert">
          {answer.fault}
        </Alert>
      )}
      <Group gap="xs">
        {status === 'PENDING' && (
          <MoneyDialog
            label={t('staff.record')}
            lead={t('staff.recordLead')}
            dayLabel={t('staff.receivedOn')}
            isPrimary
            amountCents={balance.dueCents}
            onSend={async (amountCents, receivedOn, note) =>
              (await record({ orderId, amountCents, receivedOn, note })).data?.recordPayment
            }
            onDone={onChanged}
          />
        )}
        {status === 'PAID_WITHOUT_PLACES' && (
          <Button
            loading={giving}
            onClick={() => void give({ orderId }).then(({ data }) => take(data?.giveOrderPlaces, t('staff.done')))}
          >
            {t('staff.give')}
          </Button>
        )}
        {balance.refundCents > 0 && (
          <MoneyDialog
            label={t('staff.doRefund')}
            lead={t(isOnline ? 'staff.refundOnline' : 'staff.refundByHand')}
            dayLabel={t('staff.sentOn')}
            isPrimary
            amountCents={balance.refundCents}
            onSend={async (amountCents, sentOn, note) =>
              (await refund({ orderId, amountCents, sentOn, note })).data?.refundOrder
            }
            onDone={onChanged}
          />
        )}
        {status === 'PENDING' && method !== 'NONE' && <Extend order={order} onDone={onChanged} />}
        {isLive && method !== 'NONE' && order.invoices.length === 0 && (
          <Button
            variant="default"
            loading={issuing}
            onClick={() => void issue({ orderId }).then(({ data }) => take(data?.issueOrderInvoice, t('staff.done')))}
          >
            {t('staff.issue')}
          </Button>
        )}
        <Button
          variant="default"
          loading={sending}
          onClick={() =>
            void resend({ orderId }).then(({ data }) =>
              take(data?.resendOrder, t('staff.resent', { email: order.email })),
            )
          }
        >
          {t('staff.resend')}
        </Button>
        {(isLive || status === 'PAID_WITHOUT_PLACES') && <Cancel orderId={orderId} onDone={onChanged} />}
      </Group>
    </Stack>
  );
}

function Cancel({ orderId, onDone }: { orderId: string; onDone: () => void }) {
  const { t } = useTranslation('orders');
  const [{ fetching }, cancel] = useMutation(CancelOrderAsStaffDocument);
  const answer = useAnswer();
  return (
    <AskTwice
      label={t('staff.cancel')}
      title={t('staff.cancelAsk')}
      lead={t('staff.cancelLead')}
      yes={t('mine.cancelYes')}
      fault={answer.fault}
      isSending={fetching}
      onYes={async () => {
        const isDone = answer.take((await cancel({ orderId })).data?.cancelOrderAsStaff);
        if (isDone) onDone();
        return isDone;
      }}
    />
  );
}

interface MoneyDialogProps {
  label: string;
  lead: string;
  dayLabel: string;
  isPrimary?: boolean;
  /** What one most likely means. */
  amountCents: number;
  onSend: (amountCents: number, day: string, note: string | null) => Promise<OrderAnswerFragment | undefined>;
  onDone: () => void;
}

/** An amount, a day and a note. */
function MoneyDialog({ label, lead, dayLabel, isPrimary, amountCents, onSend, onDone }: MoneyDialogProps) {
  const { t } = useTranslation('orders');
  const { t: ui } = useTranslation('ui');
  const words = useFaultWords();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  const [codes, setCodes] = useState<Record<string, string>>({});
  const answer = useAnswer();
  const open = () => {
    setTyped((amountCents / 100).toFixed(2).replace('.', ','));
    setDay(today);
    setCodes({});
    setOpen(true);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const cents = centsTyped(typed);
    if (cents === undefined || cents === 0) return setCodes({ amountCents: 'AMOUNT_OUT_OF_RANGE' });
    setSending(true);
    const outcome = await onSend(cents, day, note.trim() || null);
    setSending(false);
    if (outcome?.__typename === 'InvalidInput')
      return setCodes(Object.fromEntries(outcome.errors.map(({ field, code }) => [field, code])));
    if (!answer.take(outcome)) return;
    setOpen(false);
    tell(t('staff.done'), 'done');
    onDone();
  };
  return (
    <>
      <Button variant={isPrimary ? 'filled' : 'default'} onClick={open}>
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={label}
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack>
            <Text>{lead}</Text>
            {answer.fault && (
              <Alert color="coral" role="alert">
                {answer.fault}
              </Alert>
            )}
            <TextInput
              label={t('staff.amount')}
              inputMode="decimal"
              value={typed}
              error={words(codes['amountCents'])}
              onChange={(event) => setTyped(event.currentTarget.value)}
              data-autofocus
            />
            <TextInput
              label={dayLabel}
              type="date"
              value={day}
              error={words(codes['receivedOn'] ?? codes['sentOn'])}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <TextInput
              label={`${t('staff.note')} (${t('form.optional')})`}
              value={note}
              maxLength={500}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Button type="submit" loading={isSending}>
              {label}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

function Extend({ order, onDone }: { order: OrderView; onDone: () => void }) {
  const { t } = useTranslation('orders');
  const { t: ui } = useTranslation('ui');
  const words = useFaultWords();
  const [{ fetching }, extend] = useMutation(ExtendOrderDocument);
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState((order.dueAt ?? '').slice(0, 10));
  const [code, setCode] = useState<string>();
  const answer = useAnswer();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!day) return setCode('DAY_INVALID');
    const { data } = await extend({ orderId: order.id, dueAt: `${day}T21:00:00Z` });
    const outcome = data?.extendOrder;
    if (outcome?.__typename === 'InvalidInput') return setCode(outcome.errors[0]?.code);
    if (!answer.take(outcome)) return;
    setOpen(false);
    tell(t('staff.done'), 'done');
    onDone();
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('staff.extend')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('staff.extend')}
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack>
            {answer.fault && (
              <Alert color="coral" role="alert">
                {answer.fault}
              </Alert>
            )}
            <TextInput
              label={t('staff.newDue')}
              type="date"
              value={day}
              error={words(code)}
              onChange={(event) => {
                setDay(event.currentTarget.value);
                setCode(undefined);
              }}
              data-autofocus
            />
            <Button type="submit" loading={fetching}>
              {t('staff.extend')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

/** YYYY-MM-DD by the product's clock. */
const useToday = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(useNow());
