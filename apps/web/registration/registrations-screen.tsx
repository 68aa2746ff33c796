import { Button, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconForms, IconUpload, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RegistrationsDocument, type RegistrationsQuery } from '@parvis/contract/web';
import { EmptyState, Facet, Figure, PageHeader, SearchField, SidePanel, useFormat, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { useLive, useWatch } from '../shell/live';
import { useMay } from '../shell/may';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { DeskForm } from './desk-form';
import { ExportMenu } from './export-menu';
import { RegistrationPanel } from './registration-panel';
import { RegistrationsCurve } from './registrations-curve';
import { filterOf, type RegistrationsSearch, SORTS } from './registrations-search';
import { RegistrationsTable } from './registrations-table';

const PAGE = 25;
/** A crowd that registers is one question, not hundreds. */
const PAUSE_MS = 800;

type Overview = NonNullable<NonNullable<RegistrationsQuery['event']>['registrations']>;

/** Who comes: the figures first, then everybody by name. It moves by itself. */
export function RegistrationsScreen() {
  const { t } = useTranslation('registration');
  const { t: own } = useTranslation('attendees');
  const event = useStaffEvent();
  const search = useSearch({ from: '/equipe/$slug/inscriptions' });
  const navigate = useNavigate();
  const may = useMay(event.slug);
  const [isAdding, setAdding] = useState(false);
  const page = search.page ?? 1;
  const response = useQuery({
    query: RegistrationsDocument,
    variables: {
      slug: event.slug,
      ...filterOf(search),
      sort: search.tri ?? 'NEWEST',
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
    requestPolicy: 'cache-and-network',
  });
  const askAgain = useDebouncedCallback(() => response[1]({ requestPolicy: 'network-only' }), PAUSE_MS);
  useWatch('registrations:watch', event.id);
  useLive('registrations:changed', ({ eventId }) => {
    if (eventId === event.id) askAgain();
  });

  const go = (change: RegistrationsSearch) =>
    void navigate({
      to: '/equipe/$slug/inscriptions',
      params: { slug: event.slug },
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  const params = { slug: event.slug };
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        action={
          <Group gap="xs">
            {may('registration.edit') && (
              <Button leftSection={<IconUserPlus size={20} aria-hidden />} onClick={() => setAdding(true)}>
                {own('desk.open')}
              </Button>
            )}
            <ExportMenu eventId={event.id} search={search} />
            {may('registration.edit') && (
              <>
                <LinkButton
                  to="/equipe/$slug/inscriptions/import"
                  params={params}
                  variant="default"
                  leftSection={<IconUpload size={20} aria-hidden />}
                >
                  {own('import.open')}
                </LinkButton>
                <LinkButton
                  to="/equipe/$slug/formulaire"
                  params={params}
                  variant="default"
                  leftSection={<IconForms size={20} aria-hidden />}
                >
                  {own('form')}
                </LinkButton>
              </>
            )}
          </Group>
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
                  <LinkButton to="/evenements/$slug" params={params}>
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
              <RegistrationsCurve against={search.edition} onAgainst={(edition) => go({ edition })} />
              <People overview={overview} search={search} page={page} timeZone={event.timeZone} go={go} />
            </Stack>
          );
        }}
      </QueryView>
      <RegistrationPanel ticketId={search.inscription} onClose={() => go({ inscription: undefined })} />
      <SidePanel opened={isAdding} title={own('desk.title')} onClose={() => setAdding(false)}>
        {isAdding && (
          <DeskForm
            onDone={(ticketId) => {
              setAdding(false);
              askAgain();
              go({ inscription: ticketId });
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const { t } = useTranslation('registration');
  const { t: own } = useTranslation('attendees');
  const format = useFormat();
  const { confirmed, cancelled, capacity, total } = overview;
  const waiting = overview.byStatus.find(({ status }) => status === 'PENDING')?.count ?? 0;
  return (
    <SimpleGrid cols={{ base: 2, md: capacity === null ? 3 : 4 }}>
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
      <Figure label={own('pending')} value={format.number(waiting)} />
    </SimpleGrid>
  );
}

interface PeopleProps {
  overview: Overview;
  search: RegistrationsSearch;
  page: number;
  timeZone: string;
  go: (change: RegistrationsSearch) => void;
}

function People({ overview, search, page, timeZone, go }: PeopleProps) {
  const { t } = useTranslation('registration');
  const { t: own } = useTranslation('attendees');
  const { t: field } = useTranslation('field');
  const text = useText();
  const filter = (change: RegistrationsSearch) => go({ page: undefined, ...change });
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="md">
        <SearchField
          key={search.q === undefined ? 'empty' : 'typed'}
          value={search.q ?? ''}
          label={t('staff.search')}
          aria-label={t('staff.search')}
          onSearch={(q) => filter({ q: q || undefined })}
          style={{ flex: '1 1 280px' }}
          maw={520}
        />
        <NativeSelect
          size="md"
          label={own('sort')}
          value={search.tri ?? 'NEWEST'}
          onChange={(event) => filter({ tri: SORTS.find((sort) => sort === event.currentTarget.value) })}
          data={SORTS.map((value) => ({ value, label: own(`sorts.${value}`) }))}
        />
      </Group>
      <Facet
        label={t('staff.status')}
        value={search.statut}
        onChange={(statut) => filter({ statut })}
        options={overview.byStatus.map(({ status, count }) => ({
          value: status,
          count,
          label: t(`staff.statuses.${status}`),
        }))}
      />
      <Facet
        label={own('kind')}
        value={search.billet}
        onChange={(billet) => filter({ billet })}
        options={overview.byKind.map(({ kindId, kindName, count }) => ({
          value: kindId,
          count,
          label: text(kindName),
        }))}
      />
      <Facet
        label={field('college')}
        value={search.college}
        onChange={(college) => filter({ college })}
        options={overview.byCollege.map(({ college, count }) => ({
          value: college,
          count,
          label: field(`shortColleges.${college}`),
        }))}
      />
      <Facet
        label={field('filiere')}
        value={search.filiere}
        onChange={(filiere) => filter({ filiere })}
        options={overview.byFiliere.map(({ filiere, count }) => ({
          value: filiere,
          count,
          label: field(`filieres.${filiere}`),
        }))}
      />
      {overview.matching === 0 ? (
        <EmptyState
          title={t('staff.noMatch')}
          action={
            <Button
              onClick={() =>
                filter({ q: undefined, billet: undefined, college: undefined, filiere: undefined, statut: undefined })
              }
            >
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
          onOpen={(inscription) => go({ inscription })}
        />
      )}
    </Stack>
  );
}
