import { Button, Paper, Progress, Text, Title } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type PlanRunFragment, StopScheduleRunDocument } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';

interface RunProgressProps {
  run: PlanRunFragment;
  progress: PlanRunFragment['progress'];
}

/** How far the run is that goes on now, and the way to end it. */
export function RunProgress({ run, progress }: RunProgressProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const [{ fetching }, stop] = useMutation(StopScheduleRunDocument);
  const all = run.options.seconds;
  const seconds = Math.min(all, Math.round(progress?.seconds ?? 0));
  return (
    <Paper p="lg">
      <Title order={2} size="h3" mb="sm">
        {t('run.name', { number: run.number })}
      </Title>
      <Progress
        value={(100 * seconds) / all}
        size="lg"
        aria-label={t('run.progress', { number: run.number })}
        animated={progress === null}
      />
      <Text mt="sm" aria-live="polite">
        {progress
          ? t('run.far', { placed: format.number(progress.placed), seconds, all: format.number(all) })
          : t('run.waiting')}
      </Text>
      <Button
        mt="md"
        variant="light"
        loading={fetching}
        leftSection={<IconPlayerStop size={20} aria-hidden />}
        onClick={() => void stop({ runId: run.id })}
      >
        {t('run.stop')}
      </Button>
    </Paper>
  );
}
