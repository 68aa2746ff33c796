import { Grid, Group, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventPageDocument, type EventPageQuery } from '@parvis/contract/web';
import { Initials, PageHeader, useText } from '@parvis/ui';
import { CalledOff } from '../shell/called-off';
import { LinkButton, TextLink } from '../shell/link-button';
import { isInTeam } from '../shell/may';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { EventFacts } from './event-facts';
import classes from './event-list.module.css';

export type EventPage = NonNullable<EventPageQuery['event']>;

const TEASED = 6;

/** One event for everybody: what, when, where, and the way in. */
export function EventScreen() {
  const { slug = '' } = useParams({ strict: false });
  const response = useQuery({ query: EventPageDocument, variables: { slug } });
  return (
    <QueryView response={response}>
      {({ event }) => (event ? <EventPageBody event={event} /> : <NotFoundPage />)}
    </QueryView>
  );
}

function EventPageBody({ event }: { event: EventPage }) {
  const { t } = useTranslation('events');
  const { t: field } = useTranslation('field');
  const text = useText();
  const { me } = useSession();
  const conducts = isInTeam(me, event.slug);
  const over = [
    field(`eventKinds.${event.kind}`),
    event.format && field(`eventFormats.${event.format}`),
    event.filiere && field(`filieres.${event.filiere}`),
  ];
  return (
    <>
      <PageHeader
        over={over.filter(Boolean).join(' · ')}
        title={text(event.title)}
        action={
          conducts && (
            <LinkButton to="/equipe/$slug" params={{ slug: event.slug }} variant="default">
              {t('event.conduct')}
            </LinkButton>
          )
        }
      />
      <CalledOff event={event} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 1, md: 2 }}>
          <EventFacts event={event} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 2, md: 1 }}>
          <Stack gap="xl">
            {text(event.summary) && (
              <Text size="lg" maw={680} style={{ whiteSpace: 'pre-line' }}>
                {text(event.summary)}
              </Text>
            )}
            <ProgrammeTeaser event={event} />
            <SpeakersTeaser event={event} />
            <ExhibitorsTeaser event={event} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function ProgrammeTeaser({ event }: { event: EventPage }) {
  const { t } = useTranslation('events');
  const text = useText();
  const { sequences, sessions } = event.programme;
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="programme">
      <Group justify="space-between" mb="md">
        <Title order={2} id="programme">
          {t('event.programme')}
        </Title>
        <Text c="dimmed">{t('event.programmeLead', { count: sessions.length })}</Text>
      </Group>
      <Stack gap="xs" component="ol" p={0} m={0} mb="md" style={{ listStyle: 'none' }}>
        {sequences.map(({ id, title }) => (
          <Text
            component="li"
            key={id}
            fw={550}
            pl="md"
            style={{ borderLeft: '3px solid var(--mantine-color-parvis-4)' }}
          >
            {text(title)}
          </Text>
        ))}
      </Stack>
      <LinkButton to="/evenements/$slug/programme" params={{ slug: event.slug }} variant="light">
        {t('event.seeProgramme')}
      </LinkButton>
    </section>
  );
}

function SpeakersTeaser({ event }: { event: EventPage }) {
  const { t } = useTranslation('events');
  if (event.speakers.length === 0) return null;
  return (
    <section aria-labelledby="speakers">
      <Title order={2} id="speakers" mb="md">
        {t('event.speakers')}
      </Title>
      <ul className={classes.cards}>
        {event.speakers.slice(0, TEASED).map(({ personId, name, jobTitle, organisationName }) => (
          <Teaser key={personId} name={name} note={[jobTitle, organisationName].filter(Boolean).join(', ')} />
        ))}
      </ul>
      {event.speakers.length > TEASED && (
        <TextLink
          to="/evenements/$slug/intervenants"
          params={{ slug: event.slug }}
          mt="md"
          display="inline-block"
          py={10}
        >
          {t('event.seeSpeakers', { count: event.speakers.length })}
        </TextLink>
      )}
    </section>
  );
}

function ExhibitorsTeaser({ event }: { event: EventPage }) {
  const { t } = useTranslation('events');
  if (event.exhibitors.length === 0) return null;
  return (
    <section aria-labelledby="exhibitors">
      <Title order={2} id="exhibitors" mb="md">
        {t('event.exhibitors')}
      </Title>
      <ul className={classes.cards}>
        {event.exhibitors.slice(0, TEASED).map(({ id, booth, organisation }) => (
          <Teaser key={id} name={organisation.name} note={booth ? t('event.booth', { booth }) : ''} square />
        ))}
      </ul>
      {event.exhibitors.length > TEASED && (
        <TextLink to="/evenements/$slug/exposants" params={{ slug: event.slug }} mt="md" display="inline-block" py={10}>
          {t('event.seeExhibitors', { count: event.exhibitors.length })}
        </TextLink>
      )}
    </section>
  );
}

function Teaser({ name, note, square = false }: { name: string; note: string; square?: boolean }) {
  return (
    <Group component="li" gap="sm" wrap="nowrap">
      <Initials name={name} square={square} />
      <div style={{ minWidth: 0 }}>
        <Text fw={600} lh={1.3}>
          {name}
        </Text>
        <Text size="sm" c="dimmed" lh={1.3}>
          {note}
        </Text>
      </div>
    </Group>
  );
}
