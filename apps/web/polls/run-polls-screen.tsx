import { Stack } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PollsToRunDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { QueryView } from '../shell/query-view';
import { useEventPolls } from './live-poll';
import { StaffPoll } from './staff-poll';

/** The polls that the moderator of a session runs from a phone. */
export function RunPollsScreen() {
  const { t } = useTranslation('polls');
  const { id, slug } = useEvent();
  const response = useQuery({
    query: PollsToRunDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  useEventPolls(id, () => response[1]({ requestPolicy: 'network-only' }));
  return (
    <QueryView response={response}>
      {({ event }) => (
        <>
          <PageHeader title={t('run.title')} lead={t('run.lead')} />
          {event?.pollsToRun.length ? (
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {event.pollsToRun.map((poll) => (
                <StaffPoll key={poll.id} poll={poll} slug={slug} />
              ))}
            </Stack>
          ) : (
            <EmptyState icon={IconChartBar} title={t('run.none')}>
              {t('run.noneLead')}
            </EmptyState>
          )}
        </>
      )}
    </QueryView>
  );
}
