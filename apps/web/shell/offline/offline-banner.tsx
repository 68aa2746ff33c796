import { Container, Group, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useNow } from '../now';
import { useOfflineSince } from './offline';

/** Says that what is shown is what was so a while ago. */
export function OfflineBanner() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const now = useNow();
  const since = useOfflineSince();
  if (!since) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isToday = format.dayOfYear(since, zone) === format.dayOfYear(now, zone);
  const when = isToday ? format.time(since, zone) : `${format.dayOfYear(since, zone)}, ${format.time(since, zone)}`;
  return (
    <div role="status" className="parvis-no-print" style={{ background: 'var(--mantine-color-coral-0)' }}>
      <Container size="lg" px={{ base: 'md', sm: 'xl' }} py={8}>
        <Group gap="sm" wrap="nowrap">
          <IconCloudOff size={20} stroke={1.7} aria-hidden style={{ flexShrink: 0 }} />
          <Text size="sm" fw={600}>
            {t('offline', { when })}
          </Text>
        </Group>
      </Container>
    </div>
  );
}
