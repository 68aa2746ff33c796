import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { CombinedError } from 'urql';

const CODE = 'TOO_MANY_REQUESTS';

/** Says once how long to wait, whatever screen asked too often. */
export function sayTooMany(error: CombinedError | undefined): void {
  const refusal = error?.graphQLErrors.find(({ extensions }) => extensions['code'] === CODE);
  if (!refusal) return;
  const seconds = Number(refusal.extensions['retryAfterSeconds']) || 60;
  notifications.show({
    id: CODE,
    color: 'coral',
    title: i18next.t('tooMany.title', { ns: 'shell' }),
    message: i18next.t('tooMany.lead', { ns: 'shell', count: Math.ceil(seconds / 60) }),
    closeButtonProps: { 'aria-label': i18next.t('close', { ns: 'ui' }) },
  });
}
