import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Says what came of an act: one message at a time, the latest takes the place of the one before. */
export function useTell(): (message: string, tone?: 'done' | 'refused') => void {
  const { t } = useTranslation('messages');
  return (message, tone = 'done') => {
    notifications.hide('messages');
    notifications.show({
      id: 'messages',
      message,
      color: tone === 'done' ? 'parvis' : 'coral',
      autoClose: tone === 'done' ? 6_000 : 15_000,
      closeButtonProps: { 'aria-label': t('dismiss') },
    });
  };
}
