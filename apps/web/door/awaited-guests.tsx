import { Button, Paper, Text, Title } from '@mantine/core';
import { useThrottledCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffAwaitedDocument } from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';
import { useLive } from '../shell/live';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';

const SHOWN = 8;
const PAUSE_MS = 3000;

/** VIPs and speakers who are still to come: whom somebody may have to call. */
export function AwaitedGuests() {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { id, slug, timeZone } = useStaffEvent();
  const [{ data }, refetch] = useQuery({
    query: StaffAwaitedDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const [showsAll, setShowsAll] = useState(false);
  const again = useThrottledCallback(() => refetch({ requestPolicy: 'network-only' }), PAUSE_MS);
  useLive('door:count', ({ eventId }) => {
    if (eventId === id) again();
  });
  const guests = data?.event?.awaitedGuests;
  if (!guests) return null;
  const shown = showsAll ? guests : guests.slice(0, SHOWN);
  return (
    <Paper component="section" data-awaited={guests.length}>
      <Title order={2} size="h3">
        {t('awaited.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {guests.length > 0 ? t('awaited.lead') : t('awaited.none')}
      </Text>
      <ul className={classes.rows}>
        {shown.map(({ ticketId, name, organisationName, isVip, isSpeaker, note, speaksAt, speaksIn }) => (
          <li key={ticketId} className={`${classes.row} ${classes.plain}`}>
            <div>
              <Text fw={600}>{name}</Text>
              <Text size="sm" c="dimmed">
                {[organisationName, note].filter(Boolean).join(' · ')}
              </Text>
              {speaksAt && (
                <Text>
                  {speaksIn
                    ? t('awaited.speaksIn', { time: format.time(speaksAt, timeZone), room: speaksIn })
                    : t('awaited.speaks', { time: format.time(speaksAt, timeZone) })}
                </Text>
              )}
            </div>
            <StatusMark tone={isVip ? 'waiting' : 'neutral'}>
              {isVip ? t('awaited.vip') : isSpeaker ? t('awaited.speaker') : ''}
            </StatusMark>
          </li>
        ))}
      </ul>
      {guests.length > shown.length && (
        <Button variant="subtle" mt="sm" onClick={() => setShowsAll(true)}>
          {t('awaited.all', { count: guests.length - shown.length })}
        </Button>
      )}
    </Paper>
  );
}
