import { Alert, Anchor, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconRefresh, IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type PlanRunFragment,
  ScheduleRunViewDocument,
  type ScheduleRunViewQuery,
  type UnplacedReason,
} from '@parvis/contract/web';
import { Figure, useFormat } from '@parvis/ui';
import { useLive } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { MovePanel, type ToMove } from './move-panel';
import classes from './planning.module.css';
import { PublishDialog } from './publish-dialog';
import { RunMark } from './run-list';
import { RunMeetings } from './run-meetings';
import { RunUnplaced } from './run-unplaced';

export type RunDetail = ScheduleRunViewQuery['scheduleRun'];

/** What the page of a run shows of its lists. */
export interface RunFilter {
  search: string;
  slotId: string | null;
  reason: UnplacedReason | null;
  offset: number;
  unplacedOffset: number;
}

/** Asked again when a run changed; one object, since another one is asked anew. */
const context = { additionalTypenames: ['ScheduleRun'] };

interface RunViewProps {
  run: PlanRunFragment;
  onBack: () => void;
  onAgain: () => void;
}

/** One run: what it is worth, who it leaves out and why, every meeting, and the way to publish it. */
export function RunView({ run, onBack, onAgain }: RunViewProps) {
  const { t } = useTranslation('planning');
  const [filter, setFilter] = useState<RunFilter>({
    search: '',
    slotId: null,
    reason: null,
    offset: 0,
    unplacedOffset: 0,
  });
  const response = useQuery({
    query: ScheduleRunViewDocument,
    variables: { id: run.id, ...filter },
    requestPolicy: 'cache-and-network',
    context,
  });
  const [, refetch] = response;
  useLive('plan:changed', ({ runId, progress }) => {
    if (runId === run.id && !progress) refetch({ requestPolicy: 'network-only' });
  });
  return (
    <>
      <Group mb="md">
        <Button variant="subtle" leftSection={<IconArrowLeft size={20} aria-hidden />} onClick={onBack}>
          {t('run.back')}
        </Button>
      </Group>
      <QueryView response={response}>
        {({ scheduleRun }) => (
          <Detail
            detail={scheduleRun}
            filter={filter}
            onFilter={(change) => setFilter({ ...filter, ...change })}
            onAgain={onAgain}
          />
        )}
      </QueryView>
    </>
  );
}

interface DetailProps {
  detail: RunDetail;
  filter: RunFilter;
  onFilter: (change: Partial<RunFilter>) => void;
  onAgain: () => void;
}

function Detail({ detail, filter, onFilter, onAgain }: DetailProps) {
  const { t } = useTranslation('planning');
  const [toMove, setToMove] = useState<ToMove>();
  const [isPublishing, setPublishing] = useState(false);
  const [hasPublished, setHasPublished] = useState(false);
  const { run } = detail;
  const title = useRef<HTMLHeadingElement>(null);
  const isDone = hasPublished && !isPublishing && run.publishedAt !== null;
  // The button that was pressed is gone then.
  useEffect(() => {
    if (isDone) title.current?.focus();
  }, [isDone]);
  const canChange = run.publishedAt === null && run.figures !== null;
  return (
    <Stack gap="xl">
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="sm">
            <Title order={2} ref={title} tabIndex={-1}>
              {t('run.name', { number: run.number })}
            </Title>
            <RunMark run={run} />
          </Group>
          {run.figures && (
            <Text>
              {t(`figures.verdict.${run.figures.verdict as 'OPTIMAL' | 'FEASIBLE' | 'INFEASIBLE' | 'UNKNOWN'}`)}
            </Text>
          )}
        </div>
        {canChange && (
          <Group>
            <Button variant="light" leftSection={<IconRefresh size={20} aria-hidden />} onClick={onAgain}>
              {t('run.again')}
            </Button>
            <Button leftSection={<IconSend size={20} aria-hidden />} onClick={() => setPublishing(true)}>
              {t('run.publish')}
            </Button>
          </Group>
        )}
      </Group>
      {run.fault && <Alert color="coral">{t(`run.fault.${run.fault as 'INTERRUPTED'}`)}</Alert>}
      {run.figures && <Figures figures={run.figures} />}
      <RunMeetings detail={detail} filter={filter} onFilter={onFilter} onMove={canChange ? setToMove : undefined} />
      <RunUnplaced detail={detail} filter={filter} onFilter={onFilter} onPlace={canChange ? setToMove : undefined} />
      <Worst people={detail.people} />
      {run.figures && (
        <Text size="sm" c="dimmed">
          {t('run.files')}{' '}
          <Anchor underline="always" href={`/api/schedule-runs/${run.id}/input.json`}>
            {t('run.input')}
          </Anchor>
          ,{' '}
          <Anchor underline="always" href={`/api/schedule-runs/${run.id}/result.json`}>
            {t('run.result')}
          </Anchor>
        </Text>
      )}
      <MovePanel run={run} toMove={toMove} onClose={() => setToMove(undefined)} />
      <PublishDialog
        run={run}
        opened={isPublishing}
        onClose={() => setPublishing(false)}
        onPublished={() => {
          setPublishing(false);
          setHasPublished(true);
        }}
      />
    </Stack>
  );
}

function Figures({ figures }: { figures: NonNullable<PlanRunFragment['figures']> }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const number = (value: number) => format.number(value);
  const percent = (share: number) => format.percent(share);
  const share = (part: number, whole: number) => percent(whole === 0 ? 1 : part / whole);
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {t('figures.title')}
      </Title>
      <SimpleGrid cols={{ base: 2, md: 3, xl: 6 }} spacing="sm">
        <Figure
          label={t('figures.placed')}
          value={number(figures.placed)}
          against={t('figures.placedAgainst', {
            asked: number(figures.asked),
            share: share(figures.placed, figures.asked),
          })}
        />
        <Figure
          label={t('figures.weight')}
          value={number(figures.weight)}
          against={t('figures.weightAgainst', {
            bound: number(figures.bound),
            share: share(figures.weight, figures.bound),
          })}
        />
        <Figure
          label={t('figures.short')}
          value={number(figures.short)}
          against={t('figures.shortAgainst', { least: number(figures.leastShort) })}
        />
        <Figure
          label={t('figures.share')}
          value={percent(figures.medianShare)}
          against={t('figures.shareAgainst', { worst: percent(figures.worstShare) })}
        />
        <Figure
          label={t('figures.gaps')}
          value={number(figures.gaps)}
          against={t('figures.gapsAgainst', { idle: number(figures.idle) })}
        />
        <Figure label={t('figures.changes')} value={number(figures.changes)} against={t('figures.changesAgainst')} />
      </SimpleGrid>
    </section>
  );
}

function Worst({ people }: Pick<RunDetail, 'people'>) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  if (people.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h4">
        {t('worst.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('worst.lead', { count: people.length })}
      </Text>
      <ul className={classes.rows}>
        {people.map(({ person, placed, asked, share, gaps }) => (
          <li key={person.personId}>
            <Text span fw={600}>
              {person.name}
            </Text>{' '}
            <Text span c="dimmed">
              {person.organisationName}
            </Text>
            <Text size="sm">
              {t('worst.line', { placed, asked, share: format.percent(share) })}
              {gaps > 0 && `, ${t('worst.gaps', { count: gaps })}`}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
