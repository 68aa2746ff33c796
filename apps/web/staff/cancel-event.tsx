import { Alert, Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarCancel } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { CancelEventDocument, EventCancellationDocument } from '@parvis/contract/web';
import { cancelEventWords } from './cancel-event.words';
import type { EventBasics } from './event-settings-screen';
import { faultsOf, noFaults, useFaultWords, useFocusOnFault } from './faults';
import { useKept } from '../shell/use-kept';

interface CancelEventProps {
  event: EventBasics;
  onDone: (message: string) => void;
}

/** The last word on an event: what ends with it is said before, and why it ends is told to everybody. */
export function CancelEvent({ event, onDone }: CancelEventProps) {
  const { t } = useTranslation('cancelEvent');
  const { t: ui } = useTranslation('ui');
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Button
        variant="subtle"
        color="coral"
        leftSection={<IconCalendarCancel size={20} aria-hidden />}
        onClick={dialog.open}
      >
        {t('open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={t('title')}
        size="lg"
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <CancelForm
          event={event}
          onClose={dialog.close}
          onDone={(message) => {
            dialog.close();
            onDone(message);
          }}
        />
      </Modal>
    </>
  );
}

function CancelForm({ event, onClose, onDone }: CancelEventProps & { onClose: () => void }) {
  const { t } = useTranslation('cancelEvent');
  const { t: team } = useTranslation('team');
  const form = useRef<HTMLFormElement>(null);
  const [{ fetching }, cancel] = useMutation(CancelEventDocument);
  const [draft, change, drop] = useKept(`cancel.${event.id}`, () => ({ reasonFr: '', reasonEn: '' }));
  const [faults, setFaults] = useState(noFaults);
  const [failure, setFailure] = useState<'failed' | 'notRunning'>();
  const wordsOf = useFaultWords(faults);
  useFocusOnFault(form, faults);

  const send = async () => {
    setFailure(undefined);
    const { data } = await cancel({ eventId: event.id, input: draft }, { additionalTypenames: ['Event'] });
    if (!data) return setFailure('failed');
    const outcome = data.cancelEvent;
    if (outcome.__typename === 'InvalidInput') return setFaults(faultsOf(outcome.errors));
    if (outcome.__typename === 'EventNotRunning') return setFailure('notRunning');
    drop();
    onDone(t('done'));
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void send();
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('lead')}</Text>
        <WhatEnds eventId={event.id} />
        <Text size="sm">{t('stays')}</Text>
        <Text size="sm">{t('postpone')}</Text>
        <Textarea
          label={t('reasonFr')}
          description={t('reasonFrHint')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.reasonFr}
          error={wordsOf('reasonFr')}
          onChange={({ currentTarget }) => change({ reasonFr: currentTarget.value })}
        />
        <Textarea
          label={t('reasonEn')}
          description={t('reasonEnHint')}
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.reasonEn}
          error={wordsOf('reasonEn')}
          onChange={({ currentTarget }) => change({ reasonEn: currentTarget.value })}
        />
        {failure && (
          <Alert color="coral" role="alert">
            {failure === 'failed' ? team('failed') : t('notRunning')}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="submit" color="coral.8" loading={fetching}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Part = 'tickets' | 'waiting' | 'invitations' | 'orders' | 'meetings' | 'seats';
const isPart = (part: string): part is Part => Object.hasOwn(cancelEventWords.fr.parts, `${part}_one`);

/** Counted at this moment, as the event is read by others meanwhile. */
function WhatEnds({ eventId }: { eventId: string }) {
  const { t } = useTranslation('cancelEvent');
  const [{ data }] = useQuery({
    query: EventCancellationDocument,
    variables: { eventId },
    requestPolicy: 'network-only',
  });
  if (!data) return null;
  const parts = data.eventCancellation;
  if (parts.length === 0) return <Text>{t('nothing')}</Text>;
  return (
    <div>
      <Text fw={600} id="ends">
        {t('ends')}
      </Text>
      <List aria-labelledby="ends">
        {parts.map(({ part, count }) => (
          <List.Item key={part}>{t(`parts.${isPart(part) ? part : 'other'}`, { count })}</List.Item>
        ))}
      </List>
    </div>
  );
}
