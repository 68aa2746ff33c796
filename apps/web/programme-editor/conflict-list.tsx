import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Conflict, ConflictSeverity } from '@parvis/domain';
import { StatusMark, type Tone } from '@parvis/ui';
import classes from './board.module.css';

const tones: Record<ConflictSeverity, Tone> = { ERROR: 'bad', WARNING: 'waiting', HINT: 'neutral' };
const severities = ['ERROR', 'WARNING', 'HINT'] as const;

/** How many there are of each kind of severity. */
export function ConflictCounts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('editor');
  const counts = severities.map((severity) => ({
    severity,
    count: conflicts.filter((one) => one.severity === severity).length,
  }));
  if (conflicts.length === 0) return <StatusMark tone="good">{t('conflicts.none')}</StatusMark>;
  return (
    <Group gap={6}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <StatusMark key={severity} tone={tones[severity]}>
            {t(`conflicts.${severity}`, { count })}
          </StatusMark>
        ))}
    </Group>
  );
}

interface ConflictListProps {
  conflicts: readonly Conflict[];
  wordsOf: (conflict: Conflict) => string;
  onShow: (sessionId: string) => void;
}

/** Everything that is wrong, the worst first, each with the way to it. */
export function ConflictList({ conflicts, wordsOf, onShow }: ConflictListProps) {
  const { t } = useTranslation('editor');
  if (conflicts.length === 0) {
    return (
      <Stack align="center" gap="xs" py="xl">
        <IconCircleCheck size={40} color="var(--mantine-color-parvis-7)" aria-hidden />
        <Text fw={600}>{t('conflicts.none')}</Text>
        <Text c="dimmed" ta="center">
          {t('conflicts.noneLead')}
        </Text>
      </Stack>
    );
  }
  return (
    <Stack component="ul" className={classes.list} gap="md">
      {conflicts.map((conflict) => (
        <li key={`${conflict.kind} ${conflict.sessionIds.join(' ')} ${conflict.personId ?? ''}`}>
          <StatusMark tone={tones[conflict.severity]}>{t(`conflicts.severity.${conflict.severity}`)}</StatusMark>
          <Text mt={4}>{wordsOf(conflict)}</Text>
          <Anchor component="button" type="button" size="sm" onClick={() => onShow(conflict.sessionIds.at(-1)!)}>
            {t('conflicts.show')}
          </Anchor>
        </li>
      ))}
    </Stack>
  );
}
