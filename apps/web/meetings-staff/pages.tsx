import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';

export const PAGE = 20;

interface PagesProps {
  total: number;
  offset: number;
  onOffset: (offset: number) => void;
}

/** The way through a long list. */
export function Pages({ total, offset, onOffset }: PagesProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const number = (value: number) => format.number(value);
  if (total <= PAGE) return null;
  return (
    <Group mt="sm" gap="sm">
      <Button variant="default" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - PAGE))}>
        {t('meetings.less')}
      </Button>
      <Button variant="default" disabled={offset + PAGE >= total} onClick={() => onOffset(offset + PAGE)}>
        {t('meetings.more')}
      </Button>
      <Text size="sm" c="dimmed" aria-live="polite">
        {t('meetings.range', {
          from: number(offset + 1),
          to: number(Math.min(total, offset + PAGE)),
          total: number(total),
        })}
      </Text>
    </Group>
  );
}
