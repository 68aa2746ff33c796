import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PollNowDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useEventPolls } from './live-poll';
import { PollView } from './poll-view';

/** The poll that is open at the event; while there is none, waits for one. */
export function PollNowScreen() {
  const { t } = useTranslation('polls');
  const { id, slug } = useEvent();
  const response = useQuery({ query: PollNowDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const refetch = () => response[1]({ requestPolicy: 'network-only' });
  useEventPolls(id, refetch);
  return (
    <QueryView response={response}>
      {({ event }) => {
        if (!event) return <NotFoundPage />;
        const run = event.pollsToRun.length > 0 && (
          <LinkButton to="/e/$slug/animer" params={{ slug }} variant="default" mb="md">
            {t('run.link')}
          </LinkButton>
        );
        if (event.screenPoll) {
          return (
            <>
              {run}
              <PollView
                key={event.screenPoll.id}
                poll={event.screenPoll}
                event={event}
                isAboveTabs
                onAnswered={refetch}
              />
            </>
          );
        }
        return (
          <>
            <PageHeader title={t('title')} />
            {run}
            <div role="status">
              <EmptyState icon={IconHourglass} title={t('waiting')}>
                {t('waitingLead')}
              </EmptyState>
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
