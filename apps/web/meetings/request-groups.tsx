import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './meetings.module.css';
import type { MyRequest } from './use-my-meetings';

interface RequestGroupsProps {
  requests: MyRequest[];
  waiting: string;
  answered: string;
  children: (request: MyRequest) => ReactNode;
}

/** What waits for somebody first, what is settled below. */
export function RequestGroups({ requests, waiting, answered, children }: RequestGroupsProps) {
  const groups = [
    { title: waiting, requests: requests.filter(({ status }) => status === 'PENDING') },
    { title: answered, requests: requests.filter(({ status }) => status !== 'PENDING') },
  ].filter((group) => group.requests.length > 0);
  return (
    <Stack gap="xl" className={classes.narrow}>
      {groups.map((group) => (
        <section key={group.title}>
          <Title order={2} size="h4" mb="sm">
            {group.title}
          </Title>
          <ul className={classes.list}>
            {group.requests.map((request) => (
              <li key={request.id}>{children(request)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}
