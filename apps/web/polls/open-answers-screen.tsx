import { Stack } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpenAnswersDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { OpenQuestion } from './open-question';

const context = { additionalTypenames: ['OpenQuestion', 'OpenAnswer'] };

/** What people wrote to the open questions of an event: read, sorted by theme, ready for the report. */
export function OpenAnswersScreen() {
  const { t } = useTranslation('openAnswers');
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: OpenAnswersDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  const refresh = () => response[1]({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <LinkButton to="/equipe/$slug/rapport" params={{ slug }} variant="default">
            {t('report')}
          </LinkButton>
        }
      />
      <QueryView response={response}>
        {({ event }) =>
          event?.openAnswers?.length ? (
            <Stack gap="xl">
              {event.openAnswers.map((question) => (
                <OpenQuestion key={question.id} question={question} onChanged={refresh} />
              ))}
            </Stack>
          ) : (
            <EmptyState
              icon={IconMessage2}
              title={t('none')}
              action={
                <LinkButton to="/equipe/$slug/sondages" params={{ slug }}>
                  {t('polls')}
                </LinkButton>
              }
            >
              {t('noneLead')}
            </EmptyState>
          )
        }
      </QueryView>
    </>
  );
}
