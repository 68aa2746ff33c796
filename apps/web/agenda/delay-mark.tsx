import { useTranslation } from 'react-i18next';
import { StatusMark } from '@parvis/ui';

/** That a session runs late, and by how much; nothing for one that runs as planned. */
export function DelayMark({ minutes }: { minutes: number | null | undefined }) {
  const late = useLateWords();
  if (minutes == null) return null;
  return <StatusMark tone="waiting">{late(minutes)}</StatusMark>;
}

/** "Retardée de 10 min"; 0 where only the end is later. */
export function useLateWords(): (minutes: number) => string {
  const { t } = useTranslation('running');
  return (minutes) => {
    if (minutes === 0) return t('longer');
    return minutes > 0 ? t('late', { count: minutes }) : t('early', { count: -minutes });
  };
}
