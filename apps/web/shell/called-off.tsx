import { Alert } from '@mantine/core';
import { IconCalendarCancel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';

interface CalledOffProps {
  event: { isCancelled: boolean; cancelledBecause?: { fr: string; en: string } | null };
}

/** That an event will not take place, and why: above whatever a page says of it. */
export function CalledOff({ event: { isCancelled, cancelledBecause } }: CalledOffProps) {
  const { t } = useTranslation('shell');
  const text = useText();
  if (!isCancelled) return null;
  return (
    <Alert
      color="coral"
      mb="lg"
      title={t('calledOff')}
      icon={<IconCalendarCancel aria-hidden />}
      style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {cancelledBecause && text(cancelledBecause)}
    </Alert>
  );
}
