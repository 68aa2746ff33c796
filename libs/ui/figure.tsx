import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface FigureProps {
  label: string;
  value: ReactNode;
  /** What the number is compared to: capacity, last edition, deadline. */
  against?: ReactNode;
}

/** A number that matters, large, with what it is compared to. */
export function Figure({ label, value, against }: FigureProps) {
  return (
    <Paper p="md">
      <Text size="sm" c="dimmed" fw={600}>
        {label}
      </Text>
      <Text fz={36} fw={700} lh={1.1} c="parvis.8">
        {value}
      </Text>
      {against && (
        <Text size="sm" c="dimmed">
          {against}
        </Text>
      )}
    </Paper>
  );
}
