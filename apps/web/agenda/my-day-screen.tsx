import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyDayDocument, type MyDayQuery } from '@parvis/contract/web';
import { EmptyState, PageHeader, useFormat } from '@parvis/ui';
import { CameCard } from '../meetings-day/came-card';
import { OfferCards } from '../meetings-day/offer-cards';
import { useMeetingDay } from '../meetings-day/use-meeting-day';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { useLive, useWatch } from '../shell/live';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { type Commitment, CommitmentLink, CommitmentRow, Place } from './commitment-row';
import { ForYou } from './for-you';
import { CommitmentMark } from './kind-mark';
import classes from './programme.module.css';
import { DelayMark } from './delay-mark';
import { ChangeNote } from './change-note';
import { MyFeedback } from './my-feedback';
import { dayOf } from './programme-view';
import { capitalised } from './session-panel';
import { useAgendaChanges } from './use-agenda-changes';
import { useDistance } from './use-distance';

export type MyDay = NonNullable<MyDayQuery['event']>;

/** Where to be next, with whom, and the ticket at hand. */
export function MyDayScreen() {
  const { slug } = useParams({ from: '/e/$slug' });
  const event = useEvent();
  const [response, refetch] = useQuery({
    query: MyDayDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useWatch('event:watch', event.id);
  useLive('poll:status', refresh);
  useLive('programme:changed', refresh);
  useLive('meetings:changed', refresh);
  useAgendaChanges(event, refresh);
  return <QueryView response={[response, refetch]}>{({ event: day }) => day && <Day day={day} />}</QueryView>;
}

function Day({ day }: { day: MyDay }) {
  const { t } = useTranslation('agenda');
  const event = useEvent();
  const format = useFormat();
  const now = useNow();
  const meetingDay = useMeetingDay();
  const commitments = day.myAgenda?.commitments ?? [];
  const coming = commitments.filter(({ endsAt }) => new Date(endsAt) > now);
  const next = coming[0];
  const sameDay = (commitment: Commitment) =>
    next && dayOf(commitment.startsAt, event.timeZone) === dayOf(next.startsAt, event.timeZone);
  const rest = coming.slice(1).filter(sameDay);
  const ticket = day.myTicket?.status === 'CONFIRMED' ? day.myTicket : undefined;
  const isOver = new Date(event.endsAt) <= now;
  return (
    <>
      <PageHeader
        title={t('day.title')}
        lead={[capitalised(format.day(now, event.timeZone)), event.venue].filter(Boolean).join(' · ')}
        action={
          ticket && (
            <LinkButton
              to="/billet/$code"
              params={{ code: ticket.code }}
              variant={next ? 'light' : 'filled'}
              leftSection={<IconTicket size={20} aria-hidden />}
            >
              {t('day.ticket')}
            </LinkButton>
          )
        }
      />
      {next ? <NextThing commitment={next} /> : isOver ? <Over /> : <NothingYet />}
      <OfferCards {...meetingDay} />
      <CameCard {...meetingDay} />
      <ForYou day={day} />
      <MyFeedback slug={event.slug} timeZone={event.timeZone} />
      {rest.length > 0 && (
        <Box component="section" mt="xl">
          <Group justify="space-between" mb="xs">
            <Title order={2} size="h3">
              {t('day.rest')}
            </Title>
            <LinkButton to="/e/$slug/agenda" params={{ slug: event.slug }} variant="subtle" size="sm">
              {t('day.seeAgenda')}
            </LinkButton>
          </Group>
          <ul className={classes.list}>
            {rest.map((commitment) => (
              <CommitmentRow key={commitment.id} commitment={commitment} slug={event.slug} timeZone={event.timeZone} />
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

function NextThing({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('agenda');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  const now = useNow();
  const distance = useDistance();
  const isOn = new Date(commitment.startsAt) <= now;
  const isAnotherDay = dayOf(commitment.startsAt, timeZone) !== dayOf(now, timeZone);
  return (
    <Paper component="section" aria-labelledby="next-thing" bg="parvis.0" p={{ base: 'md', sm: 'xl' }}>
      <Stack gap="sm">
        <Text id="next-thing" fw={600} c="parvis.8">
          {t(isOn ? 'day.current' : 'day.next')}
        </Text>
        <Text fz={{ base: 30, sm: 38 }} fw={700} lh={1.1} c="parvis.9" aria-live="polite">
          {isOn ? t('day.until', { time: format.time(commitment.endsAt, timeZone) }) : distance(commitment.startsAt)}
        </Text>
        <Title order={2} size="h2">
          <CommitmentLink commitment={commitment} slug={slug} />
        </Title>
        <Group gap="md">
          <Text fw={600}>
            {[
              isAnotherDay && capitalised(format.day(commitment.startsAt, timeZone)),
              format.times(commitment.startsAt, commitment.endsAt, timeZone),
            ]
              .filter(Boolean)
              .join(', ')}
          </Text>
          <Place place={commitment.place} />
          <CommitmentMark kind={commitment.kind} onTint />
          <DelayMark minutes={commitment.delayMinutes} />
        </Group>
        <ChangeNote commitment={commitment} timeZone={timeZone} />
        {commitment.withName && (
          <Text>
            {t('day.with', { name: [commitment.withName, commitment.withOrganisation].filter(Boolean).join(', ') })}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

function NothingYet() {
  const { t } = useTranslation('agenda');
  const { slug, startsAt } = useEvent();
  const now = useNow();
  const distance = useDistance();
  return (
    <EmptyState
      title={t('day.nothing')}
      action={
        <LinkButton to="/evenements/$slug/programme" params={{ slug }} variant="light">
          {t('day.seeProgramme')}
        </LinkButton>
      }
    >
      {[new Date(startsAt) > now && t('day.eventIn', { when: distance(startsAt) }), t('day.nothingLead')]
        .filter(Boolean)
        .join(' ')}
    </EmptyState>
  );
}

function Over() {
  const { t } = useTranslation('agenda');
  const { slug } = useEvent();
  return (
    <EmptyState
      title={t('day.over')}
      action={
        <LinkButton to="/e/$slug/sondage" params={{ slug }}>
          {t('day.overAction')}
        </LinkButton>
      }
    >
      {t('day.overLead')}
    </EmptyState>
  );
}
