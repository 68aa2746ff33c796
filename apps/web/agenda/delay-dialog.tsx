import { Alert, Button, Group, Modal, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DelaySessionDocument, UndoDelayDocument, type WhatMovedFragment } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import { useNow } from '../shell/now';
import { type OrderRoom, type OrderSession, previewDelay } from './running-order';

interface DelayDialogProps {
  late: { session: OrderSession; minutes: number };
  room: OrderRoom | undefined;
  event: { id: string; timeZone: string };
  onClose: () => void;
  onMoved: () => void;
}

type Loss = Extract<WhatMovedFragment, { __typename: 'DelayNeedsConfirming' }>;

const MESSAGE = 'delay';

/** What a delay moves, before it does; one tap more, and a way back. */
export function DelayDialog({ late, room, event, onClose, onMoved }: DelayDialogProps) {
  const { t } = useTranslation('running');
  const { t: ui } = useTranslation('ui');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const tell = useTellDelay(event.id, onMoved);
  const [{ fetching }, send] = useMutation(DelaySessionDocument);
  const [minutes, setMinutes] = useState(late.minutes);
  const [pushing, setPushing] = useState(true);
  const [loss, setLoss] = useState<Loss>();
  const moved = previewDelay(room, { id: late.session.id, minutes, pushing, now });

  const confirm = async () => {
    const confirmed = loss !== undefined;
    const { data } = await send({ input: { sessionId: late.session.id, minutes, pushing, confirmed } });
    // What was chosen stays, to be tried again.
    if (!data) return tell(undefined);
    if (data.delaySession.__typename === 'DelayNeedsConfirming') return setLoss(data.delaySession);
    onClose();
    onMoved();
    return tell(data.delaySession);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('order.dialogTitle')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Stack gap="md">
        <Text fw={600} fz={18}>
          {text(late.session.title)}
        </Text>
        <SegmentedControl
          fullWidth
          size="lg"
          aria-label={t('order.minutes')}
          value={String(minutes)}
          onChange={(chosen) => {
            setMinutes(Number(chosen));
            setLoss(undefined);
          }}
          data={[5, 10, 15, 20, 30].map((count) => ({ value: String(count), label: t('order.plus', { count }) }))}
        />
        {room?.id != null && (
          <Switch
            size="md"
            label={t('order.pushing')}
            description={t('order.pushingHint')}
            checked={pushing}
            onChange={(change) => {
              setPushing(change.currentTarget.checked);
              setLoss(undefined);
            }}
          />
        )}
        <div>
          <Text fw={600} size="sm" mb={4} id="delay-preview">
            {t('order.preview')}
          </Text>
          <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }} aria-labelledby="delay-preview">
            {moved.map(({ id, startsAt, endsAt, session }) => (
              <Group component="li" key={id} gap={8} wrap="nowrap" align="baseline">
                <Group gap={4} wrap="nowrap" style={{ fontVariantNumeric: 'tabular-nums' }}>
                  <Text c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                    {format.times(session.startsAt, session.endsAt, event.timeZone)}
                  </Text>
                  <IconArrowRight size={16} aria-hidden style={{ flexShrink: 0 }} />
                  <Text fw={650} style={{ whiteSpace: 'nowrap' }}>
                    {format.times(new Date(startsAt), new Date(endsAt), event.timeZone)}
                  </Text>
                </Group>
                <Text lineClamp={1}>{text(session.title)}</Text>
              </Group>
            ))}
          </Stack>
        </div>
        {loss && (
          <Alert color="coral" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('order.loss')}>
            <LossText loss={loss} />
            <Text size="md">{t('order.lossKept')}</Text>
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" h={56} onClick={onClose}>
            {t('order.cancel')}
          </Button>
          <Button h={56} loading={fetching} disabled={moved.length === 0} onClick={() => void confirm()} data-autofocus>
            {t(loss ? 'order.confirmLoss' : 'order.confirm', { count: minutes })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What people give up when they cannot be in two places. */
function LossText({ loss: { seats, meetings, people } }: { loss: Loss }) {
  const { t } = useTranslation('running');
  return (
    <>
      {seats > 0 && <Text size="md">{t('order.lostSeats', { count: seats })}</Text>}
      {meetings > 0 && <Text size="md">{t('order.lostMeetings', { count: meetings })}</Text>}
      <Text size="md" fw={600} my={4}>
        {people.join(', ')}
        {seats + meetings > people.length && '…'}
      </Text>
      <Text size="md">{t('order.lossTold')}</Text>
    </>
  );
}

/** Says what came of a delay, and takes it back. */
function useTellDelay(eventId: string, onMoved: () => void) {
  const { t } = useTranslation('running');
  const [, undo] = useMutation(UndoDelayDocument);
  const show = (message: ReactNode, tone: 'done' | 'refused', back?: { label: string; take: () => Promise<void> }) => {
    notifications.hide(MESSAGE);
    notifications.show({
      id: MESSAGE,
      color: tone === 'done' ? 'parvis' : 'coral',
      autoClose: 30_000,
      closeButtonProps: { 'aria-label': t('order.dismiss') },
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="md" component="div">
            {message}
          </Text>
          {back && (
            <Button variant="subtle" size="compact-md" mih={56} flex="none" onClick={() => void back.take()}>
              {back.label}
            </Button>
          )}
        </Group>
      ),
    });
  };
  const takeBack = async (version: number, confirmed: boolean): Promise<void> => {
    const { data } = await undo({ eventId, version, confirmed });
    const outcome = data?.undoDelay;
    if (outcome?.__typename === 'SessionsMoved') {
      onMoved();
      return show(t('order.undone'), 'done');
    }
    if (outcome?.__typename === 'DelayNeedsConfirming') {
      const label = t('order.undoDespite');
      return show(<LossText loss={outcome} />, 'refused', { label, take: () => takeBack(version, true) });
    }
    return show(t(outcome?.__typename === 'PublishedSince' ? 'order.publishedSince' : 'order.failed'), 'refused');
  };
  return (outcome: WhatMovedFragment | undefined): void => {
    switch (outcome?.__typename) {
      case 'SessionsMoved': {
        const { moved, version } = outcome;
        const back = { label: t('order.undo'), take: () => takeBack(version, false) };
        return show(t('order.done', { count: moved.length }), 'done', back);
      }
      case 'SessionOver':
        return show(t('order.tooLate'), 'refused');
      case undefined:
      case 'DelayNeedsConfirming':
      case 'PublishedSince':
      case 'InvalidInput':
        return show(t('order.failed'), 'refused');
      default:
        return assertNever(outcome);
    }
  };
}
