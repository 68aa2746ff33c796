import { Alert, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconCalendarStats, IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type PlanRunFragment, SchedulePlanDocument, type SchedulePlanQuery } from '@parvis/contract/web';
import { EmptyState, Figure, NotFoundState, PageHeader, useFormat } from '@parvis/ui';
import { useLive, useWatch } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { Comparison } from './comparison';
import { MeetingSections } from './meeting-sections';
import type { PlanningSearch } from './planning-search';
import { RunList } from './run-list';
import { RunProgress } from './run-progress';
import { RunView } from './run-view';
import { StartForm } from './start-form';

type PlannedEvent = NonNullable<SchedulePlanQuery['event']>;
type Progress = NonNullable<PlanRunFragment['progress']>;

/** Asked again when a run changed; one object, since another one is asked anew. */
const context = { additionalTypenames: ['ScheduleRun'] };

/** Staff compute schedules of the meetings, look at them, compare them, change them by hand and publish one. */
export function PlanningScreen() {
  const { t } = useTranslation('planning');
  const { slug, id } = useStaffEvent();
  const response = useQuery({
    query: SchedulePlanDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
    context,
  });
  const [, refetch] = response;
  const [news, setNews] = useState<{ runId: string; progress: Progress }>();
  useWatch('plan:watch', id);
  useLive('plan:changed', ({ eventId, runId, progress }) => {
    if (eventId !== id) return;
    if (progress) setNews({ runId, progress: { __typename: 'ScheduleProgress', ...progress } });
    else refetch({ requestPolicy: 'network-only' });
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <MeetingSections />
      <QueryView response={response}>
        {({ event }) =>
          event?.schedulePlan ? (
            <Plan event={event} plan={event.schedulePlan} news={news} />
          ) : (
            <NotFoundState order={2} />
          )
        }
      </QueryView>
    </>
  );
}

interface PlanProps {
  event: PlannedEvent;
  plan: NonNullable<PlannedEvent['schedulePlan']>;
  news: { runId: string; progress: Progress } | undefined;
}

function Plan({ event, plan, news }: PlanProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { calcul, avec }: PlanningSearch = useSearch({ from: '/equipe/$slug/rencontres/planification' });
  const navigate = useNavigate({ from: '/equipe/$slug/rencontres/planification' });
  const [from, setFrom] = useState<PlanRunFragment>();
  const phases = event.meetingPhases;
  const going = plan.runs.find(({ status }) => status === 'WAITING' || status === 'RUNNING');
  const open = plan.runs.find(({ id }) => id === calcul);
  const other = plan.runs.find(({ id }) => id === avec);

  if (phases?.mode !== 'PLANNED') return <EmptyState icon={IconCalendarStats} title={t('live')} />;
  if (open && other)
    return <Comparison oneId={open.id} otherId={other.id} onClose={() => void navigate({ search: {} })} />;
  if (open)
    return (
      <RunView
        key={open.id}
        run={open}
        onBack={() => void navigate({ search: {} })}
        onAgain={() => {
          setFrom(open);
          void navigate({ search: {} });
        }}
      />
    );
  return (
    <Stack gap="xl">
      {phases.phase === 'ASKING' && phases.askingUntil && (
        <Alert icon={<IconInfoCircle aria-hidden />} color="parvis">
          {t('asking', {
            day: format.day(phases.askingUntil, timeZone),
            time: format.time(phases.askingUntil, timeZone),
          })}
        </Alert>
      )}
      {going ? (
        <RunProgress run={going} progress={news?.runId === going.id ? news.progress : going.progress} />
      ) : (
        <StartForm key={from?.id ?? 'new'} plan={plan} from={from} onForget={() => setFrom(undefined)} />
      )}
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Figure label={t('counts.accepted')} value={format.number(plan.accepted)} />
        <Figure label={t('counts.pending')} value={format.number(plan.pending)} />
        <Figure
          label={t('counts.places')}
          value={format.number(plan.tables * plan.slots)}
          against={t('counts.placesAgainst', { tables: plan.tables, slots: plan.slots })}
        />
        <Figure label={t('counts.booked')} value={format.number(plan.booked)} against={t('counts.bookedAgainst')} />
      </SimpleGrid>
      <section>
        <Title order={2} size="h3" mb="sm">
          {t('list')}
        </Title>
        {plan.runs.length === 0 ? (
          <EmptyState icon={IconCalendarStats} title={t('none.title')} order={3}>
            {t('none.lead')}
          </EmptyState>
        ) : (
          <RunList runs={plan.runs} />
        )}
      </section>
    </Stack>
  );
}
