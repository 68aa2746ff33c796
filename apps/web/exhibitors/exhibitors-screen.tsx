import { Anchor, Badge, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconMapPin } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ExhibitorsDocument, type ExhibitorsQuery } from '@parvis/contract/web';
import { EmptyState, Facet, Initials, PageHeader, SearchField, SidePanel, StatusMark, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import classes from '../shell/cards.module.css';
import { holdsWords } from '../agenda/holds-words';

type Event = NonNullable<ExhibitorsQuery['event']>;
type Exhibitor = Event['exhibitors'][number];
type Filiere = NonNullable<Exhibitor['organisation']['filiere']>;

/** The catalogue of the exhibitors of an event, open to everybody. */
export function ExhibitorsScreen() {
  const { slug } = useParams({ from: '/evenements/$slug/exposants' });
  const response = useQuery({ query: ExhibitorsDocument, variables: { slug } });
  return (
    <QueryView response={response}>{({ event }) => (event ? <Catalogue event={event} /> : <NotFoundPage />)}</QueryView>
  );
}

function Catalogue({ event }: { event: Event }) {
  const { t } = useTranslation('exhibitors');
  const { t: field } = useTranslation('field');
  const text = useText();
  const navigate = useNavigate({ from: '/evenements/$slug/exposants' });
  const { exposant } = useSearch({ from: '/evenements/$slug/exposants' });
  const [search, setSearch] = useState('');
  const [filiere, setFiliere] = useState<Filiere>();
  const [round, setRound] = useState(0);
  const matching = event.exhibitors.filter(({ organisation, description, booth }) =>
    holdsWords([organisation.name, organisation.city, description.fr, description.en, booth], search),
  );
  const found = matching.filter(({ organisation }) => filiere === undefined || organisation.filiere === filiere);
  const filieres = [...Map.groupBy(matching, ({ organisation }) => organisation.filiere)].flatMap(
    ([value, { length: count }]) => (value ? [{ value, count, label: field(`filieres.${value}`) }] : []),
  );
  const open = event.exhibitors.find(({ id }) => id === exposant);
  const reset = () => {
    setSearch('');
    setFiliere(undefined);
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
        title={t('exhibitors.title')}
        lead={event.exhibitors.length > 0 && t('exhibitors.lead', { count: event.exhibitors.length })}
      />
      {event.exhibitors.length === 0 ? (
        <EmptyState
          title={t('exhibitors.empty')}
          action={
            <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
              {t('exhibitors.backToEvent')}
            </LinkButton>
          }
        >
          {t('exhibitors.emptyLead')}
        </EmptyState>
      ) : (
        <>
          <Stack mb="lg" gap="md">
            <SearchField
              key={round}
              value={search}
              onSearch={setSearch}
              aria-label={t('exhibitors.search')}
              placeholder={t('exhibitors.search')}
              maw={480}
            />
            <Facet
              label={field('filiere')}
              value={filiere}
              onChange={setFiliere}
              options={filieres.sort((one, other) => one.label.localeCompare(other.label))}
            />
          </Stack>
          {found.length === 0 ? (
            <EmptyState title={t('exhibitors.none')} action={<Button onClick={reset}>{t('exhibitors.reset')}</Button>}>
              {t('exhibitors.noneLead')}
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
              {found.map((exhibitor) => (
                <ExhibitorCard key={exhibitor.id} exhibitor={exhibitor} />
              ))}
            </SimpleGrid>
          )}
        </>
      )}
      <SidePanel
        opened={open !== undefined}
        title={open?.organisation.name}
        onClose={() => void navigate({ search: {}, replace: true, resetScroll: false })}
      >
        {open && <ExhibitorDetails exhibitor={open} />}
      </SidePanel>
    </>
  );
}

function ExhibitorCard({ exhibitor }: { exhibitor: Exhibitor }) {
  const text = useText();
  const { organisation } = exhibitor;
  return (
    <Paper component="li" p="md" className={classes.card}>
      <Stack gap="sm">
        <Group wrap="nowrap" align="flex-start" gap="sm">
          <Initials name={organisation.name} size={52} square />
          <div style={{ minWidth: 0 }}>
            <Link
              from="/evenements/$slug/exposants"
              to="."
              search={{ exposant: exhibitor.id }}
              resetScroll={false}
              className={classes.open}
            >
              {organisation.name}
            </Link>
            <Booth booth={exhibitor.booth} />
          </div>
        </Group>
        <FiliereMark filiere={organisation.filiere} />
        {text(exhibitor.description) && (
          <Text size="sm" lineClamp={3}>
            {text(exhibitor.description)}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

function ExhibitorDetails({ exhibitor }: { exhibitor: Exhibitor }) {
  const { t } = useTranslation('exhibitors');
  const { t: field } = useTranslation('field');
  const text = useText();
  const { organisation } = exhibitor;
  return (
    <Stack gap="lg">
      <Group wrap="nowrap" gap="sm" align="flex-start">
        <Initials name={organisation.name} size={64} square />
        <div>
          <Booth booth={exhibitor.booth} />
          <Text size="sm" c="dimmed">
            {[organisation.college && field(`colleges.${organisation.college}`), organisation.city]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      </Group>
      <Group gap="xs">
        <FiliereMark filiere={organisation.filiere} />
        {organisation.isMember && <StatusMark tone="good">{t('exhibitors.member')}</StatusMark>}
      </Group>
      <Text style={{ whiteSpace: 'pre-line' }}>{text(exhibitor.description) || t('exhibitors.noDescription')}</Text>
      {exhibitor.website && (
        <Anchor href={exhibitor.website} target="_blank" rel="noopener noreferrer nofollow" fw={600}>
          <Group gap={6} component="span">
            <IconExternalLink size={20} aria-hidden />
            {t('exhibitors.website', { name: organisation.name })}
          </Group>
        </Anchor>
      )}
    </Stack>
  );
}

function Booth({ booth }: { booth: string | null }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Group gap={4} wrap="nowrap">
      <IconMapPin size={18} stroke={1.6} aria-hidden />
      <Text size="sm" fw={600}>
        {booth ? t('exhibitors.booth', { booth }) : t('exhibitors.noBooth')}
      </Text>
    </Group>
  );
}

function FiliereMark({ filiere }: { filiere: Filiere | null }) {
  const { t: field } = useTranslation('field');
  if (!filiere) return null;
  return (
    <Badge variant="light" size="lg" radius="sm" tt="none" fw={600} c="parvis.9" bg="parvis.0">
      {field(`filieres.${filiere}`)}
    </Badge>
  );
}
