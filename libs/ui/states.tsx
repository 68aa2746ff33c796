import { Box, Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconMoodEmpty, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TabTitle } from './tab-title';

interface EmptyStateProps {
  title: string;
  icon?: TablerIcon;
  children?: ReactNode;
  /** The next step, usually a button. */
  action?: ReactNode;
  /** 1 where this is all there is on the page. */
  order?: 1 | 2 | 3;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, icon: Icon = IconMoodEmpty, children, action, order = 2 }: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" py={48} ta="center" maw={480} mx="auto">
      {order === 1 && <TabTitle>{title}</TabTitle>}
      <Icon size={44} stroke={1.4} color="var(--mantine-color-parvis-7)" aria-hidden />
      <Title order={order} size="h3">
        {title}
      </Title>
      {children && <Text c="dimmed">{children}</Text>}
      {action}
    </Stack>
  );
}

/** Something failed on the way; what was typed elsewhere on the page stays. */
export function ErrorState({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <Box role="alert">
      <EmptyState
        icon={IconCloudOff}
        title={t('failed.title')}
        action={<Button onClick={onRetry}>{t('retry')}</Button>}
      >
        {t('failed.lead')}
      </EmptyState>
    </Box>
  );
}

export function NotFoundState({ action, order = 1 }: Pick<EmptyStateProps, 'action' | 'order'>) {
  const { t } = useTranslation('ui');
  return (
    <EmptyState title={t('notFound.title')} action={action} order={order}>
      {t('notFound.lead')}
    </EmptyState>
  );
}

/** Grey shapes where the content will be, so that nothing jumps. */
export function LoadingState({ rows = 4, height = 88 }: { rows?: number; height?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Stack gap="md" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} />
      ))}
    </Stack>
  );
}
