import { useTranslation } from 'react-i18next';

interface LimitReached {
  limit: number;
  name: string;
  isMine: boolean;
}

/** Why no further meeting can be taken: one of the two has all that the event allows. */
export function useLimitWords(): (reached: LimitReached) => string {
  const { t } = useTranslation('meetings');
  return ({ limit, name, isMine }) =>
    isMine ? t('slots.limitMine', { count: limit }) : t('slots.limitOther', { count: limit, name });
}
