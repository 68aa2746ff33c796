import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffHomeDocument, type StaffHomeQuery } from '@parvis/contract/web';
import { EmptyState, Figure, PageHeader, StatusMark, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { useMay } from '../shell/may';
import { NotFoundPage } from '../shell/not-found-page';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import classes from './staff.module.css';
import { StaffEventCard } from './staff-event-card';

type Home = NonNullable<StaffHomeQuery['staffHome']>;

/** What the team needs first in the morning: what waits for it, what runs, what comes. */
export function StaffHomeScreen() {
  const { t } = useTranslation('staff');
  const { t: team } = useTranslation('team');
  const format = useFormat();
  const now = useNow();
  const may = useMay();
  const response = useQuery({ query: StaffHomeDocument, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader
        title={t('home.title')}
        lead={format.day(now, 'Europe/Paris')}
        action={
          may('event.manage') && (
            <LinkButton
              to="/equipe/evenements/nouveau"
              variant="light"
              leftSection={<IconCalendarPlus size={20} aria-hidden />}
            >
              {team('events.make')}
            </LinkButton>
          )
        }
      />
      <QueryView response={response}>
        {({ staffHome }) => (staffHome ? <Content home={staffHome} /> : <NotFoundPage />)}
      </QueryView>
    </>
  );
}

function Content({ home }: { home: Home }) {
  const may = useMay();
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing={{ base: 'xs', sm: 'md' }}>
        <Figure label={t('home.toDecide')} value={format.number(home.decisions.length)} />
        <Figure label={t('home.runningPolls')} value={format.number(home.openPolls.length)} />
        <Figure label={t('home.events')} value={format.number(home.eventsThisYear)} against={t('home.year')} />
        <Figure label={t('home.registered')} value={format.number(home.registeredThisYear)} against={t('home.year')} />
      </SimpleGrid>
      <Section title={t('home.today')} none={home.today.length === 0 && t('home.nothingToday')}>
        <ul className={classes.cards}>
          {home.today.map((row) => (
            <StaffEventCard key={row.event.id} row={row} isToday />
          ))}
        </ul>
      </Section>
      <div className={classes.columns}>
        <Section title={t('home.decide')} none={home.decisions.length === 0 && t('home.nothingToDecide')}>
          <ul className={classes.lines}>
            {home.decisions.map((decision) => (
              <Decision key={`${decision.kind} ${decision.event.id}`} decision={decision} />
            ))}
          </ul>
        </Section>
        <Section title={t('home.openPolls')} none={home.openPolls.length === 0 && t('home.noPolls')}>
          <ul className={classes.lines}>
            {home.openPolls.map((poll) => (
              <OpenPoll key={poll.id} poll={poll} />
            ))}
          </ul>
        </Section>
      </div>
      <Section title={t('home.coming')}>
        {home.coming.length === 0 ? (
          <EmptyState
            icon={IconCalendarPlus}
            title={t('home.nothingComing')}
            action={
              may('calendar.import') && <LinkButton to="/equipe/calendrier">{t('home.importCalendar')}</LinkButton>
            }
          >
            {t('home.nothingComingLead')}
          </EmptyState>
        ) : (
          <ul className={classes.cards}>
            {home.coming.map((row) => (
              <StaffEventCard key={row.event.id} row={row} />
            ))}
          </ul>
        )}
      </Section>
    </Stack>
  );
}

/** A part of the page under its heading; `none` stands in its place when there is nothing to show. */
function Section({ title, none, children }: { title: string; none?: string | false; children: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {title}
      </Title>
      {none ? <Text c="dimmed">{none}</Text> : children}
    </section>
  );
}

const pageOfDecision = {
  NEARLY_FULL: '/equipe/$slug/inscriptions',
  NO_PLACES_SET: '/equipe/$slug/inscriptions',
  SURVEY_MISSING: '/equipe/$slug/sondages',
  POLL_LEFT_OPEN: '/equipe/$slug/sondages',
} as const;

function Decision({ decision: { kind, event } }: { decision: Home['decisions'][number] }) {
  const { t } = useTranslation('staff');
  const text = useText();
  const format = useFormat();
  return (
    <Paper component="li" p="md" className={classes.line}>
      <Stack gap={4}>
        <StatusMark tone="waiting">{t(`decision.${kind}.what`)}</StatusMark>
        <Text fw={600}>{text(event.title)}</Text>
        <Text size="sm" c="dimmed">
          {format.days(event.startsAt, event.endsAt, event.timeZone)}
        </Text>
      </Stack>
      <LinkButton to={pageOfDecision[kind]} params={{ slug: event.slug }} variant="light" size="sm" mih={44}>
        {t(`decision.${kind}.how`)}
      </LinkButton>
    </Paper>
  );
}

function OpenPoll({ poll }: { poll: Home['openPolls'][number] }) {
  const { t } = useTranslation('staff');
  const text = useText();
  return (
    <Paper component="li" p="md" className={classes.line}>
      <Stack gap={4}>
        <TextLink to="/equipe/$slug/sondages" params={{ slug: poll.event.slug }} fw={600}>
          {text(poll.title)}
        </TextLink>
        <Text size="sm" c="dimmed">
          {text(poll.event.title)}
        </Text>
      </Stack>
      <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
        {t('event.answers', { count: poll.results?.answers ?? 0 })}
      </Text>
    </Paper>
  );
}
