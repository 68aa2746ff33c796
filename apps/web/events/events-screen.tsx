import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventsPageDocument, type EventsPageQuery, NextEventDocument } from '@parvis/contract/web';
import { EmptyState, LoadingState, PageHeader, SearchField } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { EventFilters } from './event-filters';
import classes from './event-list.module.css';
import { EventRow } from './event-row';
import type { EventsSearch } from './events-search';
import { NextEventHero } from './next-event-hero';
import { SubscribeCalendar } from './subscribe-calendar';

const PAGE = 12;
const NOTHING: EventsSearch = {
  q: undefined,
  type: undefined,
  format: undefined,
  filiere: undefined,
  mois: undefined,
};

/** The home of the site: what is on, what comes, what was. */
export function EventsScreen() {
  const { t } = useTranslation('events');
  const search = useSearch({ from: '/' });
  const navigate = useNavigate();
  const [pastShown, setPastShown] = useState(PAGE);
  const [{ data: next }] = useQuery({ query: NextEventDocument });
  const response = useQuery({
    query: EventsPageDocument,
    variables: {
      search: search.q ?? null,
      kind: search.type ?? null,
      format: search.format ?? null,
      filiere: search.filiere ?? null,
      month: search.mois ?? null,
      past: pastShown,
    },
  });
  const filter = (change: EventsSearch) => {
    setPastShown(PAGE);
    void navigate({ to: '/', search: { ...search, ...change }, replace: true, resetScroll: false });
  };
  const isFiltered = Object.values(search).some(Boolean);
  const hero = next?.events.events.find(({ isCancelled }) => !isCancelled);

  return (
    <>
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      {hero && !isFiltered && <NextEventHero event={hero} />}
      <Box mt="xl" mb="lg">
        <SearchField
          key={search.q === undefined ? 'empty' : 'typed'}
          value={search.q ?? ''}
          label={t('home.search')}
          aria-label={t('home.search')}
          onSearch={(q) => filter({ q: q || undefined })}
          maw={520}
        />
      </Box>
      <QueryView response={response} loading={<LoadingState />}>
        {(data) => (
          <>
            <EventFilters data={data} search={search} onChange={filter} />
            {data.coming.total + data.past.total === 0 ? (
              <EmptyState
                icon={IconCalendarSearch}
                title={t('home.noneTitle')}
                action={<Button onClick={() => filter(NOTHING)}>{t('home.reset')}</Button>}
              >
                {t('home.noneLead')}
              </EmptyState>
            ) : (
              <Lists
                data={data}
                heroSlug={isFiltered ? undefined : hero?.slug}
                onMore={() => setPastShown(pastShown + PAGE)}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

function Lists({
  data,
  heroSlug,
  onMore,
}: {
  data: EventsPageQuery;
  heroSlug: string | undefined;
  onMore: () => void;
}) {
  const { t } = useTranslation('events');
  const coming = data.coming.events.filter(({ slug }) => slug !== heroSlug);
  return (
    <Stack gap="xl">
      {(coming.length > 0 || heroSlug) && (
        <section aria-labelledby="coming">
          <Group justify="space-between" mb="md">
            <Title order={2} id="coming">
              {t('home.coming')}
            </Title>
            <SubscribeCalendar />
          </Group>
          {coming.length === 0 ? (
            <Text c="dimmed">{t('home.nothingComing')}</Text>
          ) : (
            <ul className={classes.list}>
              {coming.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ul>
          )}
        </section>
      )}
      {data.past.total > 0 && (
        <section aria-labelledby="past">
          <Group justify="space-between" mb="md" align="baseline">
            <Title order={2} id="past">
              {t('home.past')}
            </Title>
            <Text c="dimmed" role="status">
              {t('home.found', { count: data.past.total })}
            </Text>
          </Group>
          <ul className={classes.list}>
            {data.past.events.map((event) => (
              <EventRow key={event.id} event={event} isPast />
            ))}
          </ul>
          {data.past.events.length < data.past.total && (
            <Button variant="light" mt="lg" onClick={onMore}>
              {t('home.more')}
            </Button>
          )}
        </section>
      )}
    </Stack>
  );
}
