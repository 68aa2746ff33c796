import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusMark, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import type { EventPage } from './event-screen';

const FEW = 30;

/** When, where and how to get in: what people came for, in sight at once. */
export function EventFacts({ event }: { event: EventPage }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const place = [event.venue, event.address].filter(Boolean).join(', ');
  return (
    <Paper style={{ position: 'sticky', top: 88 }}>
      <Stack gap="md">
        <div>
          <Text size="sm" c="dimmed" fw={600}>
            {t('event.when')}
          </Text>
          <Text fw={600}>{format.days(event.startsAt, event.endsAt, event.timeZone)}</Text>
          <Text>{format.times(event.startsAt, event.endsAt, event.timeZone)}</Text>
        </div>
        <div>
          <Text size="sm" c="dimmed" fw={600}>
            {t('event.where')}
          </Text>
          <Text fw={600}>{place || (event.format === 'ONLINE' ? t('event.online') : t('event.placeToCome'))}</Text>
        </div>
        <WayIn event={event} />
      </Stack>
    </Paper>
  );
}

function WayIn({ event }: { event: EventPage }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const { isOpen, closedBecause, opensAt, placesLeft, takesCodes } = event.registration;
  const params = { slug: event.slug };
  if (event.isCancelled) return <StatusMark tone="bad">{t('event.cancelled')}</StatusMark>;
  if (event.myTicket) {
    return (
      <>
        <StatusMark tone="good">{t('event.registered')}</StatusMark>
        <LinkButton to="/billet/$code" params={{ code: event.myTicket.code }} fullWidth>
          {t('event.myTicket')}
        </LinkButton>
        <LinkButton to="/e/$slug" params={params} variant="light" fullWidth>
          {t('event.myDay')}
        </LinkButton>
      </>
    );
  }
  if (isOpen) {
    const isScarce = placesLeft !== null && placesLeft <= FEW;
    return (
      <>
        <StatusMark tone={isScarce ? 'waiting' : 'good'}>
          {isScarce ? t('event.placesLeft', { count: placesLeft }) : t('event.open')}
        </StatusMark>
        <LinkButton to="/evenements/$slug/inscription" params={params} fullWidth>
          {t('event.register')}
        </LinkButton>
        {!isScarce && placesLeft !== null && (
          <Text size="sm" c="dimmed" ta="center">
            {t('event.placesLeft', { count: placesLeft })}
          </Text>
        )}
      </>
    );
  }
  if (closedBecause === null) return null;
  return (
    <>
      {closedBecause === 'SOLD_OUT' ? (
        <>
          <StatusMark tone="bad">{t('event.closed.SOLD_OUT')}</StatusMark>
          <LinkButton to="/evenements/$slug/inscription" params={params} fullWidth>
            {t('event.joinLine')}
          </LinkButton>
          <Text size="sm" c="dimmed">
            {t('event.soldOutHint')}
          </Text>
        </>
      ) : (
        <Text c="dimmed">
          {t(`event.closed.${closedBecause}`, { day: opensAt ? format.day(opensAt, event.timeZone) : '' })}
        </Text>
      )}
      {takesCodes && closedBecause !== 'SOLD_OUT' && (
        <LinkButton to="/evenements/$slug/inscription" params={params} variant="light" fullWidth>
          {t('event.haveCode')}
        </LinkButton>
      )}
      {event.myRoles.length > 0 && (
        <LinkButton to="/e/$slug" params={params} fullWidth>
          {t('event.myDay')}
        </LinkButton>
      )}
    </>
  );
}
