import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type PlanRunFragment, RestartScheduleRunDocument } from '@parvis/contract/web';
import { tell } from '../meetings/tell';
import { useStartRefusal } from './use-start-refusal';

/** A run that came to nothing is started again in one tap, with what staff had chosen. */
export function RestartRun({ run }: { run: PlanRunFragment }) {
  const { t } = useTranslation('planning');
  const refusal = useStartRefusal();
  const [{ fetching }, restart] = useMutation(RestartScheduleRunDocument);
  const send = async () => {
    const { data } = await restart({ runId: run.id });
    const refused = refusal(data?.restartScheduleRun);
    if (refused) tell(refused, 'refused');
    else tell(t('run.restarted'), 'done');
  };
  return (
    <Button
      variant="light"
      mih={44}
      loading={fetching}
      leftSection={<IconRefresh size={20} aria-hidden />}
      aria-label={t('run.restartNamed', { number: run.number })}
      onClick={() => void send()}
    >
      {t('run.restart')}
    </Button>
  );
}
