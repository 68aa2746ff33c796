import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconDownload, IconMessageStar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FeedbackSummaryFragment, SessionFeedbackDocument } from '@parvis/contract/web';
import { EmptyState, PageHeader, SearchField } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { FeedbackSummary } from './feedback-summary';
import { holdsWords } from './holds-words';

/** What attendees thought of each session, for those who conduct the event. */
export function SessionFeedbackScreen() {
  const { t } = useTranslation('running');
  const event = useStaffEvent();
  const [response, refetch] = useQuery({
    query: SessionFeedbackDocument,
    variables: { slug: event.slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHeader
        title={t('feedback.staffTitle')}
        lead={t('feedback.staffLead')}
        action={
          <Group gap="sm">
            <Button
              component="a"
              href={`/api/events/${event.id}/session-feedback.xlsx`}
              leftSection={<IconDownload size={20} aria-hidden />}
            >
              {t('feedback.exportXlsx')}
            </Button>
            <Button component="a" href={`/api/events/${event.id}/session-feedback.csv`} variant="subtle">
              {t('feedback.exportCsv')}
            </Button>
          </Group>
        }
      />
      <QueryView response={[response, refetch]}>
        {({ event: found }) => <List rows={found?.sessionFeedback ?? []} slug={event.slug} timeZone={event.timeZone} />}
      </QueryView>
    </>
  );
}

function List({ rows, slug, timeZone }: { rows: FeedbackSummaryFragment[]; slug: string; timeZone: string }) {
  const { t } = useTranslation('running');
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<'time' | 'average'>('time');
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconMessageStar} title={t('feedback.none')}>
        {t('feedback.noneLead')}
      </EmptyState>
    );
  }
  const found = rows.filter(({ title, speakers }) => holdsWords([title.fr, title.en, ...speakers], search));
  const shown = order === 'time' ? found : found.toSorted((one, other) => (other.average ?? 0) - (one.average ?? 0));
  return (
    <>
      <Group gap="sm" mb="md">
        <SearchField
          value={search}
          onSearch={setSearch}
          aria-label={t('feedback.search')}
          placeholder={t('feedback.search')}
          style={{ flex: '1 1 260px' }}
        />
        <SegmentedControl
          aria-label={t('feedback.sort')}
          size="md"
          value={order}
          onChange={(chosen) => setOrder(chosen)}
          data={[
            { value: 'time', label: t('feedback.byTime') },
            { value: 'average', label: t('feedback.byAverage') },
          ]}
        />
      </Group>
      {shown.length === 0 ? (
        <EmptyState
          title={t('feedback.noMatch')}
          action={<Button onClick={() => setSearch('')}>{t('feedback.showAll')}</Button>}
        >
          {t('feedback.noMatchLead')}
        </EmptyState>
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {shown.map((feedback) => (
            <FeedbackSummary
              key={feedback.sessionId}
              feedback={feedback}
              slug={slug}
              timeZone={timeZone}
              withSpeakers
            />
          ))}
        </Stack>
      )}
    </>
  );
}
