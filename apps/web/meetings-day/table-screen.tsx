import { Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarOff, IconHelpHexagon } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TableOfDayDocument, type TableOfDayQuery } from '@parvis/contract/web';
import { EmptyState, PageHeader, StatusMark, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { useLive, useWatch } from '../shell/live';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';

type TableOfDay = NonNullable<NonNullable<TableOfDayQuery['event']>['tableOfDay']>;

/** Who meets at a table and when, as the code on its card shows it. */
export function TableScreen() {
  const { slug = '', tableId = '' } = useParams({ strict: false });
  const { id } = useEvent();
  const [response, refetch] = useQuery({
    query: TableOfDayDocument,
    variables: { slug, tableId },
    requestPolicy: 'cache-and-network',
  });
  useWatch('tables:watch', id);
  useLive('tables:changed', (change) => {
    if (change.eventId === id) refetch({ requestPolicy: 'network-only' });
  });
  return (
    <QueryView response={[response, refetch]}>
      {({ event }) => (event?.tableOfDay ? <TableView found={event.tableOfDay} /> : <Unknown />)}
    </QueryView>
  );
}

function Unknown() {
  const { t } = useTranslation('meetingsDay');
  const { slug } = useEvent();
  return (
    <EmptyState
      icon={IconHelpHexagon}
      order={1}
      title={t('table.unknown')}
      action={
        <LinkButton to="/e/$slug/rencontres" params={{ slug }}>
          {t('table.noneNext')}
        </LinkButton>
      }
    >
      {t('table.unknownLead')}
    </EmptyState>
  );
}

function TableView({ found: { table, zone } }: { found: TableOfDay }) {
  const { t } = useTranslation('meetingsDay');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  const now = useNow();
  const meetings = table.meetings.filter(({ slot }) => new Date(slot.endsAt) > now);
  return (
    <>
      <PageHeader title={table.label} lead={zone} />
      {meetings.length === 0 ? (
        <EmptyState
          icon={IconCalendarOff}
          title={t('table.none')}
          action={
            <LinkButton to="/e/$slug/rencontres" params={{ slug }}>
              {t('table.noneNext')}
            </LinkButton>
          }
        />
      ) : (
        <section aria-labelledby="meetings">
          <Title order={2} size="h4" id="meetings" mb="sm">
            {t('table.list')}
          </Title>
          <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {meetings.map(({ slot, parties }) => (
              <Paper key={slot.id} component="li" p="md" withBorder>
                <Text fw={650} size="lg">
                  {format.times(slot.startsAt, slot.endsAt, timeZone)}
                </Text>
                {new Date(slot.startsAt) <= now ? (
                  <StatusMark tone="good">{t('table.now')}</StatusMark>
                ) : (
                  <Text c="dimmed">{format.dayOfYear(slot.startsAt, timeZone)}</Text>
                )}
                {parties.map(({ initials, organisationName }, at) => (
                  <Text key={at}>{[initials, organisationName].filter(Boolean).join(' – ')}</Text>
                ))}
              </Paper>
            ))}
          </Stack>
        </section>
      )}
    </>
  );
}
