import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import type { TabletData } from './guest-book';

/** Says so when staff have moved this tablet to another point; it stays until somebody has read it. */
export function usePointNews(point: TabletData['point']): void {
  const { t } = useTranslation('checkin');
  const text = useText();
  const known = useRef(point.id);
  useEffect(() => {
    if (known.current === point.id) return;
    known.current = point.id;
    notifications.show({
      id: 'point-news',
      color: 'coral',
      title: t('moved.title'),
      message: t('moved.lead', { name: text(point.name) }),
      autoClose: false,
    });
  }, [point, t, text]);
}
