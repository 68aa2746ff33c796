import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type ConflictEnding, type ConflictFieldsFragment, SettleConflictDocument } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';

type Conflict = ConflictFieldsFragment;

const ENDINGS: Record<Conflict['kind'], readonly ConflictEnding[]> = {
  TWICE: ['SAME_PERSON', 'TWO_PEOPLE'],
  AGAINST_RULES: ['ACCEPTED', 'SENT_AWAY'],
};

/** Admissions that contradict one another, to be settled one by one; what is settled can be read, and opened again. */
export function Conflicts({ conflicts, onChange }: { conflicts: Conflict[]; onChange: () => void }) {
  const { t } = useTranslation('door');
  const [showsSettled, setShowsSettled] = useState(false);
  const open = conflicts.filter(({ seenAt }) => !seenAt);
  const settled = conflicts.filter(({ seenAt }) => seenAt);
  if (conflicts.length === 0) return null;
  return (
    <Paper component="section" data-conflicts={open.length}>
      <Title order={2} size="h3" mb="sm">
        {open.length > 0 ? t('conflicts.title', { count: open.length }) : t('conflicts.allSettled')}
      </Title>
      <Stack gap="sm">
        {open.map((conflict) => (
          <OpenConflict key={conflict.id} conflict={conflict} onChange={onChange} />
        ))}
      </Stack>
      {settled.length > 0 && (
        <Button
          variant="subtle"
          mt="xs"
          px={0}
          aria-expanded={showsSettled}
          onClick={() => setShowsSettled((before) => !before)}
        >
          {t(showsSettled ? 'conflicts.hideSettled' : 'conflicts.showSettled', { count: settled.length })}
        </Button>
      )}
      {showsSettled && (
        <ul className={classes.rows}>
          {settled.map((conflict) => (
            <SettledConflict key={conflict.id} conflict={conflict} onChange={onChange} />
          ))}
        </ul>
      )}
    </Paper>
  );
}

function useSettle(conflict: Conflict, onChange: () => void) {
  const { t } = useTranslation('door');
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, settle] = useMutation(SettleConflictDocument);
  const end = async (as: ConflictEnding | null) => {
    const { data } = await settle({ eventId, scanId: conflict.id, as });
    if (!data?.settleConflict) notifications.show({ color: 'coral', message: t('tablets.failed') });
    onChange();
  };
  return { end, fetching };
}

function OpenConflict({ conflict, onChange }: { conflict: Conflict; onChange: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const { end, fetching } = useSettle(conflict, onChange);
  return (
    <Alert
      color="coral"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={[conflict.holderName, conflict.organisationName].filter(Boolean).join(' · ')}
    >
      <Text>
        {t(`conflicts.${conflict.kind}`)} · {text(conflict.pointName)}
      </Text>
      <Scans conflict={conflict} />
      <Group gap="xs">
        {ENDINGS[conflict.kind].map((ending) => (
          <Button
            key={ending}
            variant="default"
            loading={fetching}
            aria-label={`${t(`conflicts.endings.${ending}`)}, ${conflict.holderName}`}
            onClick={() => void end(ending)}
          >
            {t(`conflicts.endings.${ending}`)}
          </Button>
        ))}
      </Group>
      {conflict.kind === 'TWICE' && (
        <Text size="sm" mt="xs">
          {t('conflicts.help')}
        </Text>
      )}
    </Alert>
  );
}

function Scans({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  return (
    <ul>
      {conflict.scans.map((scan) => (
        <li key={scan.id}>
          {[
            `${format.shortDay(scan.at, timeZone)}, ${format.time(scan.at, timeZone)}`,
            scan.deviceName ?? t('conflicts.noDevice'),
            scan.operatorName ?? t('conflicts.noOperator'),
          ].join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function SettledConflict({ conflict, onChange }: { conflict: Conflict; onChange: () => void }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { end, fetching } = useSettle(conflict, onChange);
  const { holderName, seenAt, settledAs, settledByName } = conflict;
  const when = seenAt && [format.shortDay(seenAt, timeZone), format.time(seenAt, timeZone)].join(', ');
  const facts = [settledByName, when];
  return (
    <li className={`${classes.row} ${classes.plain}`}>
      <div>
        <Text fw={600}>{holderName}</Text>
        <Text>{settledAs ? t(`conflicts.endings.${settledAs}`) : t('conflicts.seen')}</Text>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Button
        variant="default"
        loading={fetching}
        aria-label={t('conflicts.reopenOf', { name: holderName })}
        onClick={() => void end(null)}
      >
        {t('conflicts.reopen')}
      </Button>
    </li>
  );
}
