import { Box, Stack, Title } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyAgendaDocument } from '@parvis/contract/web';
import { firstClash } from '@parvis/domain';
import { EmptyState, PageHeader, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { useLive, useWatch } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { CalendarFeed } from './calendar-feed';
import { type Commitment, CommitmentRow } from './commitment-row';
import classes from './programme.module.css';
import { dayOf } from './programme-view';
import { capitalised } from './session-panel';
import { useAgendaChanges } from './use-agenda-changes';

/** One's own timeline, and its address for calendar programs. */
export function MyAgendaScreen() {
  const { t } = useTranslation('agenda');
  const { slug } = useParams({ from: '/e/$slug/agenda' });
  const event = useEvent();
  const [response, refetch] = useQuery({
    query: MyAgendaDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  useWatch('event:watch', event.id);
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useLive('meetings:changed', refresh);
  useLive('programme:changed', refresh);
  useAgendaChanges(event, refresh);
  return (
    <>
      <PageHeader title={t('agenda.title')} lead={t('agenda.lead')} />
      <QueryView response={[response, refetch]}>
        {({ event: found }) =>
          found?.myAgenda && (
            <Stack gap="xl">
              <Timeline commitments={found.myAgenda.commitments} />
              <CalendarFeed url={found.myAgenda.feedUrl} />
            </Stack>
          )
        }
      </QueryView>
    </>
  );
}

function Timeline({ commitments }: { commitments: Commitment[] }) {
  const { t } = useTranslation('agenda');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  if (commitments.length === 0) {
    return (
      <EmptyState
        icon={IconCalendarOff}
        title={t('agenda.none')}
        action={
          <LinkButton to="/evenements/$slug/programme" params={{ slug }}>
            {t('day.seeProgramme')}
          </LinkButton>
        }
      >
        {t('agenda.noneLead')}
      </EmptyState>
    );
  }
  const days = [...Map.groupBy(commitments, ({ startsAt }) => dayOf(startsAt, timeZone))];
  return days.map(([day, ofDay]) => (
    <Box key={day} component="section">
      <Title order={2} size="h3" mb="xs">
        {capitalised(format.day(ofDay[0]!.startsAt, timeZone))}
      </Title>
      <ul className={classes.list}>
        {ofDay.map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            commitment={commitment}
            slug={slug}
            timeZone={timeZone}
            clash={clashOf(commitment, ofDay)}
          />
        ))}
      </ul>
    </Box>
  ));
}

/** Talks that are merely followed may overlap with anything; the reader is told, not stopped. */
function clashOf(commitment: Commitment, all: Commitment[]): Commitment | undefined {
  const interval = ({ startsAt, endsAt }: Commitment) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
  const others = all.filter(({ id }) => id !== commitment.id).map((other) => ({ ...interval(other), other }));
  return firstClash(interval(commitment), others)?.other;
}
