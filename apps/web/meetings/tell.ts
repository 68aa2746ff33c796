import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Says in passing what came of something; what must be answered stands on the page instead. */
export function tell(message: string, tone: 'done' | 'refused'): void {
  notifications.show({
    message,
    color: tone === 'done' ? 'parvis' : 'coral',
    autoClose: tone === 'done' ? 6_000 : 12_000,
    closeButtonProps: { 'aria-label': i18next.t('meetings:dismiss') },
  });
}
