import { Group, Text, Title, type TitleOrder } from '@mantine/core';
import type { ReactNode } from 'react';
import { Initials } from '@parvis/ui';

interface PersonLineProps {
  person: { name: string; jobTitle: string | null; organisationName: string | null };
  /** Depth of the name among the page's headings. */
  order?: TitleOrder;
  children?: ReactNode;
}

/** Who somebody is: name, job, organisation. */
export function PersonLine({ person, order = 3, children }: PersonLineProps) {
  return (
    <Group wrap="nowrap" gap="sm" align="flex-start">
      <Initials name={person.name} />
      <div style={{ minWidth: 0 }}>
        <Title order={order} size="h4" lh={1.25}>
          {person.name}
        </Title>
        <Text size="sm" c="dimmed" lh={1.35}>
          {[person.jobTitle, person.organisationName].filter(Boolean).join(', ')}
        </Text>
        {children}
      </div>
    </Group>
  );
}
