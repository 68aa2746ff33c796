import { Button, CopyButton, Group, Modal, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCalendarPlus, IconCheck, IconCopy, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RenewAgendaFeedDocument } from '@parvis/contract/web';
import { useEvent } from '../shell/event-space';

/** The secret address that calendar programs subscribe to. */
export function CalendarFeed({ url: known }: { url: string | null }) {
  const { t } = useTranslation('agenda');
  const { id: eventId } = useEvent();
  const [{ fetching }, renew] = useMutation(RenewAgendaFeedDocument);
  const [renewed, setRenewed] = useState<string>();
  const [asking, question] = useDisclosure();
  const url = renewed ?? known;

  const make = async () => {
    const { data } = await renew({ eventId });
    question.close();
    const closeButtonProps = { 'aria-label': t('follow.dismiss') };
    if (!data) return notifications.show({ color: 'coral', message: t('feed.failed'), closeButtonProps });
    setRenewed(data.renewAgendaFeed.url);
    return notifications.show({ message: t('feed.renewed'), closeButtonProps });
  };

  return (
    <Paper component="section">
      <Title order={2} size="h3" mb={4}>
        {t('feed.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('feed.lead')}
      </Text>
      {url === null ? (
        <Button loading={fetching} leftSection={<IconCalendarPlus size={20} aria-hidden />} onClick={() => void make()}>
          {t('feed.create')}
        </Button>
      ) : (
        <Stack gap="sm">
          <TextInput
            label={t('feed.address')}
            description={t('feed.hint')}
            value={url}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group gap="sm">
            <CopyButton value={url} timeout={3000}>
              {({ copied, copy }) => (
                <Button
                  onClick={copy}
                  leftSection={copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />}
                >
                  {copied ? t('feed.copied') : t('feed.copy')}
                </Button>
              )}
            </CopyButton>
            <Button
              component="a"
              href={url.replace(/^https?:/, 'webcal:')}
              variant="light"
              leftSection={<IconCalendarPlus size={20} aria-hidden />}
            >
              {t('feed.open')}
            </Button>
            <Button variant="subtle" leftSection={<IconRefresh size={20} aria-hidden />} onClick={question.open}>
              {t('feed.renew')}
            </Button>
          </Group>
        </Stack>
      )}
      <Modal
        opened={asking}
        onClose={question.close}
        title={t('feed.renewTitle')}
        centered
        closeButtonProps={{ 'aria-label': t('session.close') }}
      >
        <Text mb="lg">{t('feed.renewLead')}</Text>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={question.close}>
            {t('feed.keep')}
          </Button>
          <Button loading={fetching} onClick={() => void make()}>
            {t('feed.renew')}
          </Button>
        </Group>
      </Modal>
    </Paper>
  );
}
