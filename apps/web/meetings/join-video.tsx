import { Button } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The way into a room by video. */
export function JoinVideo({ url, name }: { url: string | null; name: string }) {
  const { t } = useTranslation('meetings');
  if (url === null) return null;
  return (
    <Button
      component="a"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      mih={44}
      leftSection={<IconVideo size={20} aria-hidden />}
      aria-label={t('schedule.joinNamed', { name })}
    >
      {t('schedule.join')}
    </Button>
  );
}
