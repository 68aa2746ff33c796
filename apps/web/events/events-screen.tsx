import { Box, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type EventKind, EventsPageDocument, type EventsPageQuery, NextEventDocument } from '@parvis/contract/web';
import { EmptyState, Facet, LoadingState, PageHeader, SearchField, useFormat } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import classes from './event-list.module.css';
import { EventRow } from './event-row';
import type { EventsSearch } from './events-search';
import { NextEventHero } from './next-event-hero';

const PAGE = 12;

/** The home of the site: what is on, what comes, what was. */
export function EventsScreen() {
  const { t } = useTranslation('events');
  const search = useSearch({ from: '/' });
  const navigate = useNavigate();
  const [pastShown, setPastShown] = useState(PAGE);
  const [{ data: next }] = useQuery({ query: NextEventDocument });
  const response = useQuery({
    query: EventsPageDocument,
    variables: { search: search.q ?? null, kind: search.type ?? null, format: search.format ?? null, past: pastShown },
  });
  const filter = (change: EventsSearch) => {
    setPastShown(PAGE);
    void navigate({ to: '/', search: { ...search, ...change }, replace: true, resetScroll: false });
  };
  const isFiltered = Boolean(search.q || search.type || search.format);
  const hero = next?.events.events[0];

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
            <Filters data={data} search={search} onChange={filter} />
            {data.coming.total + data.past.total === 0 ? (
              <EmptyState
                icon={IconCalendarSearch}
                title={t('home.noneTitle')}
                action={
                  <Button onClick={() => filter({ q: undefined, type: undefined, format: undefined })}>
                    {t('home.reset')}
                  </Button>
                }
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

/** Both lists share the filters: each choice counts what it leaves in the two together. */
function Filters({
  data,
  search,
  onChange,
}: {
  data: EventsPageQuery;
  search: EventsSearch;
  onChange: (change: EventsSearch) => void;
}) {
  const { t } = useTranslation('events');
  const { t: field } = useTranslation('field');
  const format = useFormat();
  const kinds = sumOf([...data.coming.kinds, ...data.past.kinds].map(({ kind, count }) => [kind, count]));
  const formats = sumOf([...data.coming.formats, ...data.past.formats].map(({ format, count }) => [format, count]));
  return (
    <Stack gap="md" mb="xl">
      <Facet
        label={t('home.format')}
        value={search.format}
        onChange={(format) => onChange({ format })}
        options={formats.map(([value, count]) => ({ value, count, label: field(`eventFormats.${value}`) }))}
      />
      <NativeSelect
        label={t('home.kind')}
        size="md"
        maw={320}
        value={search.type ?? ''}
        onChange={(event) => onChange({ type: (event.currentTarget.value || undefined) as EventKind | undefined })}
        data={[
          { value: '', label: t('home.allKinds') },
          ...kinds.map(([value, count]) => ({
            value,
            label: `${field(`eventKinds.${value}`)} (${format.number(count)})`,
          })),
        ]}
      />
    </Stack>
  );
}

function sumOf<Value extends string>(counts: [Value, number][]): [Value, number][] {
  const sums = new Map<Value, number>();
  for (const [value, count] of counts) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].sort(([, a], [, b]) => b - a);
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
          <Title order={2} id="coming" mb="md">
            {t('home.coming')}
          </Title>
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
