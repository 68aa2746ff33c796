import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ExhibitorCardFragment, ExhibitorsDocument, type ExhibitorsQuery } from '@parvis/contract/web';
import { EmptyState, Facet, PageHeader, SearchField, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import classes from '../shell/cards.module.css';
import { countsOf, FACETS, type Facet as Filter, filtered, searched } from './catalogue-filters';
import { BoothNumber, Logo, Marks } from './exhibitor-page';

type Event = NonNullable<ExhibitorsQuery['event']>;

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
  const text = useText();
  const navigate = useNavigate({ from: '/evenements/$slug/exposants' });
  const chosen = useSearch({ from: '/evenements/$slug/exposants' });
  const [search, setSearch] = useState('');
  const [round, setRound] = useState(0);
  const nameOf = useNames();
  const matching = searched(event.exhibitors, search);
  const found = filtered(matching, chosen);
  const choose = (facet: Filter, value: string | undefined) =>
    void navigate({ search: { ...chosen, [facet]: value }, replace: true, resetScroll: false });
  const reset = () => {
    setSearch('');
    setRound(round + 1);
    void navigate({ search: {}, replace: true, resetScroll: false });
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
            {FACETS.map((facet) => {
              const counts = countsOf(matching, chosen, facet);
              const options = [...counts].map(([value, count]) => ({ value, count, label: nameOf[facet](value) }));
              if (options.length < 2 && !chosen[facet]) return null;
              return (
                <Facet
                  key={facet}
                  label={t(`filters.${facet}`)}
                  value={chosen[facet]}
                  onChange={(value) => choose(facet, value)}
                  options={options.sort((one, other) => one.label.localeCompare(other.label))}
                />
              );
            })}
            <Text aria-live="polite" fw={600}>
              {t('exhibitors.found', { count: found.length })}
            </Text>
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
                <ExhibitorCard key={exhibitor.id} exhibitor={exhibitor} slug={event.slug} />
              ))}
            </SimpleGrid>
          )}
        </>
      )}
    </>
  );
}

function useNames(): Record<Filter, (value: string) => string> {
  const { t } = useTranslation('exhibitors');
  const { t: field } = useTranslation('field');
  return {
    filiere: (value) => field(`filieres.${value as 'MEDTECH'}`),
    type: (value) => field(`shortColleges.${value as 'SME'}`),
    offre: (value) => t(`offers.${value as 'IMAGING'}`),
  };
}

function ExhibitorCard({ exhibitor, slug }: { exhibitor: ExhibitorCardFragment; slug: string }) {
  const text = useText();
  return (
    <Paper component="li" p="md" className={classes.card}>
      <Stack gap="sm">
        <Group wrap="nowrap" align="flex-start" gap="sm">
          <Logo exhibitor={exhibitor} size={56} />
          <div style={{ minWidth: 0 }}>
            <Link
              to="/evenements/$slug/exposants/$exposant"
              params={{ slug, exposant: exhibitor.id }}
              className={classes.open}
            >
              {exhibitor.organisation.name}
            </Link>
            <div>
              <BoothNumber booth={exhibitor.booth} />
            </div>
          </div>
        </Group>
        <Marks exhibitor={exhibitor} />
        <Text size="sm" lineClamp={3}>
          {words(text(exhibitor.description))}
        </Text>
      </Stack>
    </Paper>
  );
}

/** The words of a rich text, for three lines of a card. */
const words = (html: string) =>
  new DOMParser().parseFromString(html.replaceAll(/<\/(p|li)>|<br\s*\/?>/g, '$& '), 'text/html').body.textContent;
