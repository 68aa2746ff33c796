import { Box, Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarSearch, IconCopyPlus, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffEventsDocument, type StaffEventsQuery } from '@parvis/contract/web';
import { EmptyState, Facet, PageHeader, SearchField, StatusMark, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { useMay } from '../shell/may';
import { QueryView } from '../shell/query-view';
import { PAGE, Pages } from './list-parts';
import classes from './staff.module.css';
import type { StaffEventsSearch } from './team-search';

/** Every event, drafts too: where a new one or a new edition begins. */
export function StaffEventsScreen() {
  const { t } = useTranslation('team');
  const search = useSearch({ from: '/equipe/evenements' });
  const may = useMay();
  const navigate = useNavigate();
  const page = search.page ?? 1;
  const response = useQuery({
    query: StaffEventsDocument,
    variables: {
      search: search.q ?? null,
      status: search.etat ?? null,
      year: search.annee ?? null,
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
    requestPolicy: 'cache-and-network',
  });
  const filter = (change: StaffEventsSearch) =>
    void navigate({
      to: '/equipe/evenements',
      search: { ...search, page: undefined, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <PageHeader
        title={t('events.title')}
        lead={t('events.lead')}
        action={
          may('event.manage') && (
            <Group gap="sm">
              <LinkButton to="/equipe/evenements/nouveau" leftSection={<IconPlus size={20} aria-hidden />}>
                {t('events.make')}
              </LinkButton>
              <LinkButton to="/equipe/calendrier" variant="default">
                {t('events.import')}
              </LinkButton>
            </Group>
          )
        }
      />
      <SearchField
        key={search.q === undefined ? 'empty' : 'typed'}
        value={search.q ?? ''}
        label={t('search')}
        aria-label={t('search')}
        onSearch={(q) => filter({ q: q || undefined })}
        maw={520}
        mb="md"
      />
      <QueryView response={response}>
        {({ staffEvents }) => (
          <>
            <Filters list={staffEvents} search={search} onChange={filter} />
            {staffEvents.total === 0 ? (
              <EmptyState
                icon={IconCalendarSearch}
                title={t('events.noneTitle')}
                action={
                  <Button onClick={() => filter({ q: undefined, etat: undefined, annee: undefined })}>
                    {t('reset')}
                  </Button>
                }
              >
                {t('events.noneLead')}
              </EmptyState>
            ) : (
              <>
                <Text role="status" fw={600} mb="sm">
                  {t('events.found', { count: staffEvents.total })}
                </Text>
                <ul className={classes.lines}>
                  {staffEvents.events.map((event) => (
                    <EventLine key={event.id} event={event} />
                  ))}
                </ul>
                <Pages
                  total={staffEvents.total}
                  page={page}
                  onPage={(chosen) => void navigate({ to: '/equipe/evenements', search: { ...search, page: chosen } })}
                />
              </>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

type List = StaffEventsQuery['staffEvents'];

interface FiltersProps {
  list: List;
  search: StaffEventsSearch;
  onChange: (change: StaffEventsSearch) => void;
}

function Filters({ list, search, onChange }: FiltersProps) {
  const { t } = useTranslation('team');
  const format = useFormat();
  return (
    <Group gap="xl" align="flex-start" mb="lg">
      <Facet
        label={t('events.status')}
        value={search.etat}
        onChange={(etat) => onChange({ etat })}
        options={list.statuses.map(({ status, count }) => ({ value: status, count, label: t(`statuses.${status}`) }))}
      />
      <NativeSelect
        label={t('events.year')}
        size="md"
        value={search.annee ?? ''}
        onChange={(event) => onChange({ annee: Number(event.currentTarget.value) || undefined })}
        data={[
          { value: '', label: t('events.allYears') },
          ...list.years.map(({ year, count }) => ({ value: String(year), label: `${year} (${format.number(count)})` })),
        ]}
      />
    </Group>
  );
}

function EventLine({ event }: { event: List['events'][number] }) {
  const { t } = useTranslation('team');
  const { t: field } = useTranslation('field');
  const text = useText();
  const format = useFormat();
  const title = text(event.title);
  return (
    <Paper component="li" p="md" className={classes.line}>
      <Stack gap={4} flex="1 1 320px">
        <Title order={2} size="h5" lh={1.3}>
          <TextLink to="/equipe/$slug" params={{ slug: event.slug }} inherit c="inherit">
            {title}
          </TextLink>
        </Title>
        <Text size="sm" c="dimmed">
          {[format.days(event.startsAt, event.endsAt, event.timeZone), field(`eventKinds.${event.kind}`), event.venue]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {event.status !== 'PUBLISHED' && (
          <Box>
            <StatusMark tone={event.status === 'DRAFT' ? 'waiting' : 'bad'}>{t(`statuses.${event.status}`)}</StatusMark>
          </Box>
        )}
      </Stack>
      <LinkButton
        to="/equipe/evenements/$modele/dupliquer"
        params={{ modele: event.slug }}
        variant="light"
        size="sm"
        mih={44}
        leftSection={<IconCopyPlus size={18} aria-hidden />}
        aria-label={t('events.duplicateOf', { event: title })}
      >
        {t('events.duplicate')}
      </LinkButton>
    </Paper>
  );
}
