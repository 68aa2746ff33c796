import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SpeakersDocument, type SpeakersQuery } from '@parvis/contract/web';
import { EmptyState, PageHeader, RichText, SearchField, SidePanel, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import classes from '../shell/cards.module.css';
import { holdsWords } from '../agenda/holds-words';
import { Portrait } from './portrait';

type Event = NonNullable<SpeakersQuery['event']>;
type Speaker = Event['speakers'][number];

/** Who speaks at an event, open to everybody. */
export function SpeakersScreen() {
  const { slug } = useParams({ from: '/evenements/$slug/intervenants' });
  const response = useQuery({ query: SpeakersDocument, variables: { slug } });
  return (
    <QueryView response={response}>{({ event }) => (event ? <Speakers event={event} /> : <NotFoundPage />)}</QueryView>
  );
}

function Speakers({ event }: { event: Event }) {
  const { t } = useTranslation('speakers');
  const text = useText();
  const navigate = useNavigate({ from: '/evenements/$slug/intervenants' });
  const { personne } = useSearch({ from: '/evenements/$slug/intervenants' });
  const [search, setSearch] = useState('');
  const [round, setRound] = useState(0);
  const found = event.speakers.filter(({ name, organisationName, jobTitle }) =>
    holdsWords([name, organisationName, jobTitle], search),
  );
  const open = event.speakers.find(({ personId }) => personId === personne);
  const reset = () => {
    setSearch('');
    setRound(round + 1);
  };
  return (
    <>
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('speakers.title')}
        lead={event.speakers.length > 0 && t('speakers.lead', { count: event.speakers.length })}
      />
      {event.speakers.length === 0 ? (
        <EmptyState
          title={t('speakers.empty')}
          action={
            <LinkButton to="/evenements/$slug/programme" params={{ slug: event.slug }}>
              {t('speakers.seeProgramme')}
            </LinkButton>
          }
        >
          {t('speakers.emptyLead')}
        </EmptyState>
      ) : (
        <>
          <SearchField
            key={round}
            value={search}
            onSearch={setSearch}
            aria-label={t('speakers.search')}
            placeholder={t('speakers.search')}
            mb="lg"
            maw={480}
          />
          {found.length === 0 ? (
            <EmptyState title={t('speakers.none')} action={<Button onClick={reset}>{t('speakers.reset')}</Button>}>
              {t('speakers.noneLead')}
            </EmptyState>
          ) : (
            <SimpleGrid
              component="ul"
              cols={{ base: 1, sm: 2, lg: 3 }}
              spacing="md"
              p={0}
              m={0}
              style={{ listStyle: 'none' }}
            >
              {found.map((speaker) => (
                <SpeakerCard key={speaker.personId} speaker={speaker} />
              ))}
            </SimpleGrid>
          )}
        </>
      )}
      <SidePanel
        opened={open !== undefined}
        title={open?.name}
        onClose={() => void navigate({ search: {}, replace: true, resetScroll: false })}
      >
        {open && <SpeakerDetails speaker={open} event={event} />}
      </SidePanel>
    </>
  );
}

const roleOf = ({ jobTitle, organisationName }: Speaker) => [jobTitle, organisationName].filter(Boolean).join(', ');

function SpeakerCard({ speaker }: { speaker: Speaker }) {
  const { t } = useTranslation('speakers');
  return (
    <Paper component="li" p="md" className={classes.card}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Portrait name={speaker.name} url={speaker.photoUrl ?? null} size={52} />
        <div style={{ minWidth: 0 }}>
          <Link
            from="/evenements/$slug/intervenants"
            to="."
            search={{ personne: speaker.personId }}
            resetScroll={false}
            className={classes.open}
          >
            {speaker.name}
          </Link>
          <Text size="sm">{roleOf(speaker)}</Text>
          {speaker.sessionIds.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('speakers.talks', { count: speaker.sessionIds.length })}
            </Text>
          )}
        </div>
      </Group>
    </Paper>
  );
}

function SpeakerDetails({ speaker, event }: { speaker: Speaker; event: Event }) {
  const { t } = useTranslation('speakers');
  const text = useText();
  const format = useFormat();
  const sessions = event.programme.sessions.filter(({ id }) => speaker.sessionIds.includes(id));
  return (
    <Stack gap="lg">
      <Group wrap="nowrap" gap="sm">
        <Portrait name={speaker.name} url={speaker.photoUrl ?? null} size={96} />
        <Text>{roleOf(speaker)}</Text>
      </Group>
      {text(speaker.biography) && <RichText html={text(speaker.biography)} />}
      {speaker.links.length > 0 && (
        <Group gap="md">
          {speaker.links.map(({ kind, url }) => (
            <Anchor key={url} href={url} target="_blank" rel="noopener noreferrer nofollow" underline="always">
              {kind === 'OTHER' ? new URL(url).hostname : t(`links.${kind}`)}
            </Anchor>
          ))}
        </Group>
      )}
      {sessions.length > 0 && (
        <section>
          <Title order={3} size="h4" mb="sm">
            {t('speakers.sessions')}
          </Title>
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {sessions.map((session) => (
              <li key={session.id}>
                <TextLink
                  to="/evenements/$slug/programme"
                  params={{ slug: event.slug }}
                  search={{ session: session.id }}
                  fw={600}
                >
                  {text(session.title)}
                </TextLink>
                <Text size="sm" c="dimmed">
                  {[
                    `${format.shortDay(session.startsAt, event.timeZone)}, ${format.times(session.startsAt, session.endsAt, event.timeZone)}`,
                    session.room?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </li>
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}
