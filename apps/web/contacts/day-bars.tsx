import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import type { DayOf, Entry } from './contact-view';
import classes from './contacts.module.css';

/** How many contacts each day brought, those who agreed first; drawn without a library, so that it is there offline. */
export function DayBars({ entries, dayOf }: { entries: readonly Entry[]; dayOf: DayOf }) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const days = new Map<string, { count: number; agreed: number }>();
  for (const { scannedAt, shares } of entries) {
    const day = dayOf(scannedAt);
    const before = days.get(day) ?? { count: 0, agreed: 0 };
    days.set(day, { count: before.count + 1, agreed: before.agreed + (shares.length > 0 ? 1 : 0) });
  }
  const most = Math.max(1, ...[...days.values()].map(({ count }) => count));
  return (
    <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {[...days]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([day, { count, agreed }]) => {
          const name = format.dayOfYear(`${day}T12:00:00Z`, 'UTC');
          return (
            <li key={day} aria-label={t('days.row', { day: name, count, agreed })}>
              <Group justify="space-between" mb={4} aria-hidden>
                <Text fw={600} className={classes.sentence}>
                  {name}
                </Text>
                <Text fw={700}>{count}</Text>
              </Group>
              <div className={classes.bar} style={{ width: `${(count / most) * 100}%` }} aria-hidden>
                <span className={classes.agreed} style={{ flexGrow: agreed }} />
                <span className={classes.asked} style={{ flexGrow: count - agreed }} />
              </div>
              <Text size="sm" c="dimmed" aria-hidden>
                {`${agreed} ${t('days.agreed')}, ${count - agreed} ${t('days.asked')}`}
              </Text>
            </li>
          );
        })}
    </Stack>
  );
}
