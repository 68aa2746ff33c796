import { Alert, Button, Group, List, Modal, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconTrash, IconWorld, IconWorldOff, IconWorldUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DiscardEventDocument, PublishEventDocument, UnpublishEventDocument } from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { CancelEvent } from './cancel-event';
import type { EventBasics } from './event-settings-screen';

const TONES: Record<EventBasics['status'], Tone> = { DRAFT: 'waiting', PUBLISHED: 'good', CANCELLED: 'bad' };

/** Whether everybody sees the event, what is missing for it, and the step to the other state. */
export function EventState({ event }: { event: EventBasics }) {
  const { t } = useTranslation('team');
  const { t: off } = useTranslation('cancelEvent');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const [{ fetching: isPublishing }, publish] = useMutation(PublishEventDocument);
  const [{ fetching: isUnpublishing }, unpublish] = useMutation(UnpublishEventDocument);
  const [hasFailed, setFailed] = useState(false);
  const isDraft = event.status === 'DRAFT';
  const isPublic = event.status === 'PUBLISHED';

  const tell = (message: string) => notifications.show({ message, closeButtonProps: { 'aria-label': ui('close') } });
  const change = async () => {
    setFailed(false);
    const { data } = isDraft ? await publish({ eventId: event.id }) : await unpublish({ eventId: event.id });
    if (!data) return setFailed(true);
    // What is missing, and who is registered, is in sight already: the answer brings it up to date.
    const outcome = 'publishEvent' in data ? data.publishEvent : data.unpublishEvent;
    if (outcome.__typename === 'EventSaved') tell(t(isDraft ? 'settings.publishedNow' : 'settings.unpublishedNow'));
  };
  return (
    <Paper component="section" mb="xl">
      <Stack gap="md">
        <Group gap="sm">
          <StatusMark tone={TONES[event.status]}>{t(`statuses.${event.status}`)}</StatusMark>
          <Text>
            {event.cancelledAt
              ? off('off', { day: format.dayOfYear(event.cancelledAt, event.timeZone) })
              : t(isDraft ? 'settings.draft' : 'settings.published')}
          </Text>
        </Group>
        {isDraft && event.gaps.length > 0 && (
          <div>
            <Text fw={600} id="gaps">
              {t('settings.gapsTitle')}
            </Text>
            <List aria-labelledby="gaps">
              {event.gaps.map((gap) => (
                <List.Item key={gap}>{t(`settings.gaps.${gap}`)}</List.Item>
              ))}
            </List>
          </div>
        )}
        {isPublic && event.registered > 0 && <Text>{t('settings.inUse', { count: event.registered })}</Text>}
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
        <Group gap="sm">
          {isDraft && event.gaps.length === 0 && (
            <Button
              loading={isPublishing}
              leftSection={<IconWorldUpload size={20} aria-hidden />}
              onClick={() => void change()}
            >
              {t('settings.publish')}
            </Button>
          )}
          {isPublic && event.registered === 0 && (
            <Button
              variant="default"
              loading={isUnpublishing}
              leftSection={<IconWorldOff size={20} aria-hidden />}
              onClick={() => void change()}
            >
              {t('settings.unpublish')}
            </Button>
          )}
          <LinkButton
            to="/evenements/$slug"
            params={{ slug: event.slug }}
            variant="subtle"
            leftSection={<IconWorld size={20} aria-hidden />}
          >
            {t('settings.page')}
          </LinkButton>
          {event.canCancel && <CancelEvent event={event} onDone={tell} />}
          {event.canDiscard && <Discard event={event} onFailed={() => setFailed(true)} onDone={tell} />}
        </Group>
      </Stack>
    </Paper>
  );
}

interface DiscardProps {
  event: EventBasics;
  onFailed: () => void;
  onDone: (message: string) => void;
}

function Discard({ event, onFailed, onDone }: DiscardProps) {
  const { t } = useTranslation('team');
  const { t: ui } = useTranslation('ui');
  const navigate = useNavigate();
  const [asking, question] = useDisclosure();
  const [{ fetching }, discard] = useMutation(DiscardEventDocument);
  const send = async () => {
    const { data } = await discard({ eventId: event.id });
    question.close();
    if (data?.discardEvent.__typename !== 'EventDiscarded') return onFailed();
    onDone(t('settings.discarded'));
    await navigate({ to: '/equipe/evenements' });
  };
  return (
    <>
      <Button variant="subtle" color="coral" leftSection={<IconTrash size={20} aria-hidden />} onClick={question.open}>
        {t('settings.discard')}
      </Button>
      <Modal
        opened={asking}
        onClose={question.close}
        title={t('settings.discardTitle')}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Text mb="lg">{t('settings.discardLead')}</Text>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={question.close}>
            {t('settings.keep')}
          </Button>
          <Button color="coral.8" loading={fetching} onClick={() => void send()}>
            {t('settings.discard')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
