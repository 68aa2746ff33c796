import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDot, IconCircleX, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'waiting' | 'bad' | 'neutral';

const looks: Record<Tone, { icon: TablerIcon; background: string; color: string }> = {
  good: { icon: IconCircleCheck, background: '#dff1e4', color: '#14532d' },
  waiting: { icon: IconAlertTriangle, background: '#fbeccb', color: '#6b4300' },
  bad: { icon: IconCircleX, background: '#fddcd3', color: '#7d2910' },
  neutral: { icon: IconCircleDot, background: '#eaf1f1', color: '#2a3f42' },
};

/** A state in words, shape and colour at once. */
export function StatusMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  const { icon: Icon, background, color } = looks[tone];
  return (
    <Badge
      size="lg"
      tt="none"
      fw={600}
      leftSection={<Icon size={16} aria-hidden />}
      styles={{ root: { background, color, flexShrink: 0, maxWidth: '100%' } }}
    >
      {children}
    </Badge>
  );
}
