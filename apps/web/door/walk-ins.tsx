import { Alert, Button, Paper, Text, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { SettleWalkInDocument, StaffWalkInsDocument, type StaffWalkInsQuery } from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { useLive } from '../shell/live';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';

type WalkIn = NonNullable<NonNullable<StaffWalkInsQuery['event']>['walkIns']>[number];

const SHOWN = 6;
const PAUSE_MS = 1000;

/** Who was registered on a tablet; those over the quota or without a ticket wait for somebody to settle it. */
export function WalkIns() {
  const { t } = useTranslation('desk');
  const { id, slug } = useStaffEvent();
  const [{ data }, refetch] = useQuery({
    query: StaffWalkInsDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const [showsAll, setShowsAll] = useState(false);
  const again = () => refetch({ requestPolicy: 'network-only' });
  const soon = useDebouncedCallback(again, PAUSE_MS);
  useLive('door:rules', ({ eventId }) => {
    if (eventId === id) soon();
  });
  const walkIns = data?.event?.walkIns;
  if (!walkIns || walkIns.length === 0) return null;
  const open = walkIns.filter(isOpen);
  const shown = showsAll ? walkIns : walkIns.slice(0, Math.max(SHOWN, open.length));
  return (
    <Paper component="section" data-walk-ins={walkIns.length} data-to-settle={open.length}>
      <Title order={2} size="h3">
        {t('walkIns.title', { count: walkIns.length })}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('walkIns.lead', { count: open.length })}
      </Text>
      <ul className={classes.rows}>
        {shown.map((walkIn) => (
          <Row key={walkIn.id} walkIn={walkIn} onSettled={again} />
        ))}
      </ul>
      {walkIns.length > shown.length && (
        <Button variant="subtle" mt="sm" onClick={() => setShowsAll(true)}>
          {t('walkIns.all', { count: walkIns.length - shown.length })}
        </Button>
      )}
    </Paper>
  );
}

const isOpen = ({ matter, settledAt }: WalkIn) => matter !== null && settledAt === null;

function Row({ walkIn, onSettled }: { walkIn: WalkIn; onSettled: () => void }) {
  const { t } = useTranslation('desk');
  const text = useText();
  const format = useFormat();
  const { id: eventId, timeZone } = useStaffEvent();
  const [{ fetching }, settle] = useMutation(SettleWalkInDocument);
  const [hasFailed, setFailed] = useState(false);
  const { id, name, email, organisationName, kindName, deviceName, operatorName, arrivedAt, hadTicket, matter } =
    walkIn;
  const done = async () => {
    const { error } = await settle({ eventId, id });
    setFailed(error !== undefined);
    if (!error) onSettled();
  };
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{name || t('walkIns.settledNobody')}</Text>
        <Text size="sm" c="dimmed">
          {[email, organisationName, kindName && text(kindName)].filter(Boolean).join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {[format.time(arrivedAt, timeZone), deviceName, operatorName].filter(Boolean).join(' · ')}
        </Text>
        {matter && <Text size="sm">{t(`walkIns.advice.${matter}`)}</Text>}
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
      </div>
      {matter ? (
        <StatusMark tone={isOpen(walkIn) ? 'bad' : 'good'}>
          {isOpen(walkIn) ? t(`walkIns.matters.${matter}`) : t('walkIns.settled')}
        </StatusMark>
      ) : (
        <StatusMark tone="good">{t(hadTicket ? 'walkIns.hadTicket' : 'walkIns.registered')}</StatusMark>
      )}
      {isOpen(walkIn) && (
        <Button
          variant="default"
          loading={fetching}
          onClick={() => void done()}
          aria-label={t('walkIns.settleOf', { name })}
        >
          {t('walkIns.settle')}
        </Button>
      )}
    </li>
  );
}
