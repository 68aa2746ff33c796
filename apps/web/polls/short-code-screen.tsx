import { IconQrcode } from '@tabler/icons-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PollByCodeDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useEventPolls } from './live-poll';
import { PollView } from './poll-view';

/** The address that is projected in the room. */
export function ShortCodeScreen() {
  const { code = '' } = useParams({ strict: false });
  // Of a personal link to a survey; it says for whom the answers count.
  const { p: link } = useSearch({ strict: false });
  const { t } = useTranslation('polls');
  const response = useQuery({
    query: PollByCodeDocument,
    variables: { code, link },
    requestPolicy: 'cache-and-network',
  });
  const refetch = () => response[1]({ requestPolicy: 'network-only' });
  useEventPolls(response[0].data?.poll?.event.id, refetch);
  return (
    <QueryView response={response}>
      {({ poll }) =>
        poll ? (
          <PollView key={poll.id} poll={poll} event={poll.event} link={link} onAnswered={refetch} />
        ) : (
          <>
            <PageHeader title={t('title')} />
            <EmptyState icon={IconQrcode} title={t('notFound')}>
              {t('notFoundLead')}
            </EmptyState>
          </>
        )
      }
    </QueryView>
  );
}
