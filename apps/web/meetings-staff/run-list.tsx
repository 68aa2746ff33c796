import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRunFragment } from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useStaffEvent } from '../shell/staff-space';
import classes from './planning.module.css';
import { RestartRun } from './restart-run';

const TONES: Record<PlanRunFragment['status'], Tone> = {
  WAITING: 'neutral',
  RUNNING: 'neutral',
  DONE: 'neutral',
  STOPPED: 'waiting',
  FAILED: 'bad',
};

/** What a run is, in a mark. */
export function RunMark({ run }: { run: PlanRunFragment }) {
  const { t } = useTranslation('planning');
  return run.publishedAt ? (
    <StatusMark tone="good">{t('run.status.published')}</StatusMark>
  ) : (
    <StatusMark tone={TONES[run.status]}>{t(`run.status.${run.status}`)}</StatusMark>
  );
}

/** The runs of an event, the latest first; two of them can be laid side by side. */
export function RunList({ runs }: { runs: readonly PlanRunFragment[] }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { slug, timeZone } = useStaffEvent();
  const navigate = useNavigate({ from: '/equipe/$slug/rencontres/planification' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [one, other] = chosen;
  return (
    <Stack gap="sm">
      <ul className={classes.list}>
        {runs.map((run) => (
          <Paper key={run.id} component="li" p="md">
            <Group justify="space-between" gap="sm">
              <div>
                <Group gap="sm">
                  <Title order={3} size="h4">
                    {t('run.name', { number: run.number })}
                  </Title>
                  <RunMark run={run} />
                </Group>
                {run.figures && (
                  <Text fw={600}>
                    {t('run.placed', {
                      placed: format.number(run.figures.placed),
                      asked: format.number(run.figures.asked),
                    })}
                  </Text>
                )}
                {run.fault && (
                  <Text>{t(`run.fault.${run.fault as 'INTERRUPTED' | 'STOPPED_BEFORE' | 'UNEXPECTED'}`)}</Text>
                )}
                <Text size="sm" c="dimmed">
                  {t('run.by', {
                    name: run.startedBy ?? '–',
                    day: format.day(run.createdAt, timeZone),
                    time: format.time(run.createdAt, timeZone),
                  })}
                  {run.options.fromNumber !== null && `, ${t('run.from', { number: run.options.fromNumber })}`}
                </Text>
              </div>
              {run.status === 'FAILED' && run.id === runs[0]?.id && <RestartRun run={run} />}
              {run.figures && (
                <Group gap="md">
                  {runs.filter(({ figures }) => figures).length > 1 && (
                    <Checkbox
                      label={t('run.compare')}
                      aria-label={t('run.compareNamed', { number: run.number })}
                      checked={chosen.includes(run.id)}
                      disabled={chosen.length === 2 && !chosen.includes(run.id)}
                      onChange={({ currentTarget: { checked } }) =>
                        setChosen(checked ? [...chosen, run.id] : chosen.filter((id) => id !== run.id))
                      }
                    />
                  )}
                  <LinkButton
                    to="/equipe/$slug/rencontres/planification"
                    params={{ slug }}
                    search={{ calcul: run.id }}
                    variant="light"
                    aria-label={t('run.openNamed', { number: run.number })}
                  >
                    {t('run.open')}
                  </LinkButton>
                </Group>
              )}
            </Group>
          </Paper>
        ))}
      </ul>
      {one && other && (
        <Group>
          <Button
            leftSection={<IconArrowsDiff size={20} aria-hidden />}
            onClick={() => void navigate({ search: { calcul: one, avec: other } })}
          >
            {t('compare.title')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
