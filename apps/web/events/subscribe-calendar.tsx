import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus, IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@parvis/ui';

/** The address of the whole calendar, for calendar programs. */
export function SubscribeCalendar() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const [opened, panel] = useDisclosure();
  const language = useLanguage();
  const url = `${window.location.origin}/api/calendrier.ics${language === 'EN' ? '?lang=en' : ''}`;
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        mih={44}
        leftSection={<IconCalendarPlus size={20} aria-hidden />}
        onClick={panel.open}
      >
        {t('subscribe.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={panel.close}
        title={t('subscribe.title')}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack gap="md">
          <Text>{t('subscribe.lead')}</Text>
          <Button
            component="a"
            href={url.replace(/^https?:/, 'webcal:')}
            data-autofocus
            leftSection={<IconCalendarPlus size={20} aria-hidden />}
          >
            {t('subscribe.program')}
          </Button>
          <TextInput
            label={t('subscribe.address')}
            description={t('subscribe.hint')}
            value={url}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group>
            <CopyButton value={url} timeout={3000}>
              {({ copied, copy }) => (
                <Button
                  variant="light"
                  onClick={copy}
                  leftSection={copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />}
                >
                  {copied ? t('subscribe.copied') : t('subscribe.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
