import { Button, Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RegistrationsDocument, type RegistrationsQuery } from '@parvis/contract/web';
import { EmptyState, Facet, Figure, PageHeader, SearchField, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { busiestDay, fillDays } from './fill-days';
import type { RegistrationsSearch } from './registrations-search';
import { RegistrationsTable } from './registrations-table';

const ByDayChart = lazy(() => import('./by-day-chart').then((chart) => ({ default: chart.ByDayChart })));
const PAGE = 25;

type Overview = NonNullable<NonNullable<RegistrationsQuery['event']>['registrations']>;

/** Who comes: the figures first, then everybody by name. */
export function RegistrationsScreen() {
  const { t } = useTranslation('registration');
  const event = useStaffEvent();
  const search = useSearch({ from: '/equipe/$slug/inscriptions' });
  const page = search.page ?? 1;
  const response = useQuery({
    query: RegistrationsDocument,
    variables: {
      slug: event.slug,
      search: search.q ?? null,
      audience: search.public ?? null,
      college: search.college ?? null,
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
  });
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        action={
          <Button
            component="a"
            href={`/api/events/${event.id}/registrations.csv`}
            download
            variant="default"
            leftSection={<IconDownload size={20} aria-hidden />}
          >
            {t('staff.export')}
          </Button>
        }
      />
      <QueryView response={response}>
        {(data) => {
          const overview = data.event?.registrations;
          if (!overview) return null;
          if (overview.total === 0) {
            return (
              <EmptyState
                icon={IconUsersGroup}
                title={t('staff.none')}
                action={
                  <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
                    {t('staff.seeEvent')}
                  </LinkButton>
                }
              >
                {t('staff.noneLead')}
              </EmptyState>
            );
          }
          return (
            <Stack gap="xl">
              <Figures overview={overview} />
              <ByDay overview={overview} />
              <People overview={overview} search={search} page={page} timeZone={event.timeZone} />
            </Stack>
          );
        }}
      </QueryView>
    </>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const { confirmed, cancelled, capacity, total } = overview;
  const lastSeven = fillDays(overview.byDay)
    .slice(-7)
    .reduce((sum, { count }) => sum + count, 0);
  const lastDay = overview.byDay.at(-1)?.day;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }}>
      <Figure
        label={t('staff.confirmed')}
        value={format.number(confirmed)}
        against={
          capacity
            ? t('staff.ofCapacity', {
                capacity: format.number(capacity),
                percent: format.percent(confirmed / capacity),
              })
            : t('staff.noCapacity')
        }
      />
      {capacity !== null && (
        <Figure label={t('staff.placesLeft')} value={format.number(Math.max(capacity - confirmed, 0))} />
      )}
      <Figure
        label={t('staff.cancelled')}
        value={format.number(cancelled)}
        against={t('staff.ofTotal', { count: total })}
      />
      <Figure
        label={t('staff.lastDays')}
        value={format.number(lastSeven)}
        against={lastDay && t('staff.lastDaysAgainst', { day: format.shortDay(lastDay, 'UTC') })}
      />
    </SimpleGrid>
  );
}

function ByDay({ overview }: { overview: Overview }) {
  const { t } = useTranslation('registration');
  const format = useFormat();
  const busiest = busiestDay(overview.byDay);
  if (!busiest) return null;
  const days = fillDays(overview.byDay).map(({ day, count }) => ({ count, day: format.shortDay(day, 'UTC') }));
  return (
    <Paper component="section" aria-labelledby="by-day">
      <Title order={2} size="h4" id="by-day">
        {t('staff.byDay')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('staff.byDayLead', { day: format.day(busiest.day, 'UTC'), count: busiest.count })}
      </Text>
      <Suspense fallback={<Skeleton height={200} />}>
        <ByDayChart days={days} label={t('staff.registrations')} />
      </Suspense>
    </Paper>
  );
}

interface PeopleProps {
  overview: Overview;
  search: RegistrationsSearch;
  page: number;
  timeZone: string;
}

function People({ overview, search, page, timeZone }: PeopleProps) {
  const { t } = useTranslation('registration');
  const { t: field } = useTranslation('field');
  const { slug } = useStaffEvent();
  const navigate = useNavigate();
  const go = (change: RegistrationsSearch) =>
    void navigate({
      to: '/equipe/$slug/inscriptions',
      params: { slug },
      search: { ...search, page: undefined, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <Stack gap="md">
      <SearchField
        key={search.q === undefined ? 'empty' : 'typed'}
        value={search.q ?? ''}
        label={t('staff.search')}
        aria-label={t('staff.search')}
        onSearch={(q) => go({ q: q || undefined })}
        maw={520}
      />
      <Facet
        label={field('audience')}
        value={search.public}
        onChange={(audience) => go({ public: audience })}
        options={overview.byAudience.map(({ audience, count }) => ({
          value: audience,
          count,
          label: field(`audiences.${audience}`),
        }))}
      />
      <Facet
        label={field('college')}
        value={search.college}
        onChange={(college) => go({ college })}
        options={overview.byCollege.map(({ college, count }) => ({
          value: college,
          count,
          label: field(`shortColleges.${college}`),
        }))}
      />
      {overview.matching === 0 ? (
        <EmptyState
          title={t('staff.noMatch')}
          action={
            <Button onClick={() => go({ q: undefined, public: undefined, college: undefined })}>
              {t('staff.reset')}
            </Button>
          }
        >
          {t('staff.noMatchLead')}
        </EmptyState>
      ) : (
        <RegistrationsTable
          rows={overview.rows}
          matching={overview.matching}
          timeZone={timeZone}
          page={page}
          pages={Math.ceil(overview.matching / PAGE)}
          onPage={(chosen) => go({ page: chosen })}
        />
      )}
    </Stack>
  );
}
