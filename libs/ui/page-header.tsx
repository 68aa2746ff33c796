import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTabTitle } from './tab-title';

interface PageHeaderProps {
  title: string;
  /** What the page belongs to, where its tab does not know. */
  place?: string;
  /** One line above the title: where one is. */
  over?: ReactNode;
  lead?: ReactNode;
  /** The one primary action of the page. */
  action?: ReactNode;
}

/** The top of every page: its one h1, and the name of its tab. */
export function PageHeader({ title, place, over, lead, action }: PageHeaderProps) {
  useTabTitle(title, place);
  return (
    <Group justify="space-between" align="flex-end" gap="md" mb="lg">
      <Stack gap={4} maw={720}>
        {over && (
          <Text size="sm" fw={600} c="parvis.7">
            {over}
          </Text>
        )}
        <Title order={1} fz={{ base: 28, sm: 34 }} lh={1.15} style={{ textWrap: 'balance' }}>
          {title}
        </Title>
        {lead && <Text c="dimmed">{lead}</Text>}
      </Stack>
      {action}
    </Group>
  );
}
