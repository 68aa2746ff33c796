import { IconDeviceTablet, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@parvis/ui';

/** Why the door does not open on this page. */
export function NotHere({ why }: { why: 'INSECURE' | 'OTHER_TAB' }) {
  const { t } = useTranslation('checkin');
  return (
    <main className="door-choose">
      <EmptyState icon={why === 'INSECURE' ? IconLock : IconDeviceTablet} title={t(`notHere.${why}.title`)}>
        {t(`notHere.${why}.lead`)}
      </EmptyState>
    </main>
  );
}
