import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ApplyRepairDocument, type OneRepairFragment } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { StatusMark, type Tone } from '@parvis/ui';
import { tell } from '../meetings/tell';
import classes from './meetings-staff.module.css';
import { useRepairWords } from './repair-words';

interface ProposalProps {
  repair: OneRepairFragment;
  onAgain: (repair: OneRepairFragment) => void;
  onDone: () => void;
  onBack: () => void;
}

/** What would change for whom, and why, to be read before it is applied. */
export function Proposal({ repair, onAgain, onDone, onBack }: ProposalProps) {
  const { t } = useTranslation('meetingsStaff');
  const words = useRepairWords();
  const [{ fetching }, apply] = useMutation(ApplyRepairDocument);
  const [isAgain, setIsAgain] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [repair.id]);
  const send = async () => {
    const { data } = await apply({ repairId: repair.id });
    if (!data) return tell(t('day.failed'), 'refused');
    const outcome = data.applyRepair;
    switch (outcome.__typename) {
      case 'RepairApplied':
        tell(t('day.applied', { count: outcome.repair.told.length }), 'done');
        return onDone();
      case 'RepairOutdated':
        setIsAgain(true);
        return onAgain(outcome.repair);
      case 'RepairSettled':
        tell(t('day.settledBefore'), 'refused');
        return onDone();
      default:
        return assertNever(outcome);
    }
  };
  const isIdle = repair.changes.every(({ kind }) => kind === 'NOT_PLACED');
  return (
    <Paper component="section" aria-labelledby="proposal">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3" id="proposal" ref={title} tabIndex={-1}>
            {t('day.proposal')}
          </Title>
          <Text c="dimmed">{repair.causes.map(words.cause).join(' · ')}</Text>
        </div>
        {isAgain && (
          <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} role="alert">
            {t('day.again')}
          </Alert>
        )}
        <Text fw={600}>
          {[words.counts(repair) || t('day.nothingChanges'), t('day.kept', { count: repair.kept })].join(' · ')}
        </Text>
        <Group gap="sm">
          {!(isIdle && repair.changes.length > 0) && (
            <Button mih={44} loading={fetching} onClick={() => void send()}>
              {t(isIdle ? 'day.note' : 'day.apply')}
            </Button>
          )}
          <Button mih={44} variant="default" onClick={onBack}>
            {t('day.back')}
          </Button>
        </Group>
        <Changes repair={repair} />
        {repair.told.length > 0 && (
          <Text size="sm">{t('day.told', { names: repair.told.map(({ name }) => name).join(', ') })}</Text>
        )}
      </Stack>
    </Paper>
  );
}

const tones: Record<OneRepairFragment['changes'][number]['kind'], Tone> = {
  MOVED: 'waiting',
  DROPPED: 'bad',
  ADDED: 'good',
  OFFERED: 'neutral',
  NOT_PLACED: 'bad',
};

export function Changes({ repair }: { repair: OneRepairFragment }) {
  const { t } = useTranslation('meetingsStaff');
  const words = useRepairWords();
  if (repair.changes.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {repair.changes.map((change) => (
        <li key={change.requestId} className={classes.change}>
          <StatusMark tone={tones[change.kind]}>{t(`day.changes.${change.kind}`)}</StatusMark>
          <div>
            <Text fw={600}>
              {change.parties
                .map(({ name, organisationName }) => [name, organisationName].filter(Boolean).join(', '))
                .join(' – ')}
            </Text>
            <Text className={classes.move}>
              {change.from && <span className={change.to ? undefined : classes.gone}>{words.spot(change.from)}</span>}
              {change.from && change.to && <IconArrowRight size={18} aria-label={t('day.to')} />}
              {change.to && <strong>{words.spot(change.to)}</strong>}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`day.why.${change.why}`)}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
