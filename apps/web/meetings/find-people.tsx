import { Alert, Button, Collapse, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconEyeOff, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FindParticipantsDocument, type FindParticipantsQuery } from '@parvis/contract/web';
import { EmptyState, Facet, NotFoundState, SearchField } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import classes from './meetings.module.css';
import type { MeetingsSearch } from './meetings-search';
import { PersonCard } from './person-card';
import { PersonPanel } from './person-panel';
import { useMeetingsChanged } from './use-meetings-changed';
import { meetingsContext, type MyMeetings } from './use-my-meetings';

type Page = NonNullable<NonNullable<FindParticipantsQuery['event']>['participants']>;
export type Person = Page['participants'][number];

const PAGE = 24;
/** The server's own limit. */
const MOST = 200;

interface FindPeopleProps {
  view: MyMeetings;
  search: MeetingsSearch;
  onSearch: (search: MeetingsSearch) => void;
}

/** The people of the event who are open to meetings. */
export function FindPeople({ view, search, onSearch }: FindPeopleProps) {
  const { t } = useTranslation('meetings');
  const event = useEvent();
  const [first, setFirst] = useState(PAGE);
  const { q, filiere, college } = search;
  const response = useQuery({
    query: FindParticipantsDocument,
    variables: { slug: event.slug, filter: { search: q, filiere, college }, first },
    context: meetingsContext,
  });
  const [, refetch] = response;
  useMeetingsChanged(event.id, () => refetch({ requestPolicy: 'network-only' }));
  const change = (part: MeetingsSearch) => {
    setFirst(PAGE);
    onSearch({ q, filiere, college, ...part });
  };

  return (
    <>
      <Title order={2} size="h3" mb="sm">
        {t('find.title')}
      </Title>
      <Nudge view={view} />
      <QueryView response={response}>
        {(data) => {
          const page = data.event?.participants;
          if (!page) return <NotFoundState order={2} />;
          const open = page.participants.find(({ personId }) => personId === search.personne);
          return (
            <>
              <Filters page={page} search={search} onChange={change} />
              <People
                page={page}
                search={search}
                onChange={change}
                onOpen={(personne) => onSearch({ ...search, personne })}
              />
              {page.participants.length < Math.min(page.total, MOST) && (
                <Group justify="center" mt="lg">
                  <Button variant="light" onClick={() => setFirst(Math.min(first + PAGE, MOST))}>
                    {t('find.more')}
                  </Button>
                </Group>
              )}
              <PersonPanel
                person={open}
                canAsk={view.isOpen}
                onClose={() => onSearch({ ...search, personne: undefined })}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** What keeps the reader from being found. */
function Nudge({ view }: { view: MyMeetings }) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
  const isEmpty = !view.offers && !view.seeks;
  if (view.isOpenToMeetings && !isEmpty) return null;
  const Icon = view.isOpenToMeetings ? IconUserPlus : IconEyeOff;
  return (
    <Alert icon={<Icon aria-hidden />} color="parvis" mb="md" py="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" style={{ flex: '1 1 240px' }}>
          {t(view.isOpenToMeetings ? 'find.empty' : 'find.hidden')}
        </Text>
        <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{ vue: 'profil' }} variant="subtle" size="sm">
          {t(view.isOpenToMeetings ? 'find.emptyAction' : 'find.hiddenAction')}
        </LinkButton>
      </Group>
    </Alert>
  );
}

interface PageProps {
  page: Page;
  search: MeetingsSearch;
  onChange: (part: MeetingsSearch) => void;
}

/** Search always in sight; the filters too where there is room for them. */
function Filters({ page, search, onChange }: PageProps) {
  const { t } = useTranslation('meetings');
  const { t: field } = useTranslation('field');
  const [opened, { toggle }] = useDisclosure();
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const chosen = [search.filiere, search.college].filter(Boolean).length;
  return (
    <Stack component="search" gap="sm" mb="md">
      <Group gap="sm" wrap="nowrap">
        <SearchField
          key={search.q === undefined ? 'empty' : 'typed'}
          value={search.q ?? ''}
          onSearch={(typed) => onChange({ q: typed.trim() || undefined })}
          aria-label={t('find.search')}
          placeholder={t('find.search')}
          style={{ flex: 1 }}
        />
        <Button
          hiddenFrom="sm"
          variant="default"
          px="sm"
          leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {chosen ? t('find.filtersSet', { count: chosen }) : t('find.filters')}
        </Button>
      </Group>
      <Collapse expanded={isWide || opened}>
        <Stack gap="sm">
          <Facet
            label={field('filiere')}
            value={search.filiere}
            options={page.filieres.map(({ filiere, count }) => ({
              value: filiere,
              label: field(`filieres.${filiere}`),
              count,
            }))}
            onChange={(filiere) => onChange({ filiere })}
          />
          <Facet
            label={field('college')}
            value={search.college}
            options={page.colleges.map(({ college, count }) => ({
              value: college,
              label: field(`shortColleges.${college}`),
              count,
            }))}
            onChange={(college) => onChange({ college })}
          />
        </Stack>
      </Collapse>
    </Stack>
  );
}

function People({ page, search, onChange, onOpen }: PageProps & { onOpen: (personId: string) => void }) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
  const isFiltered = Boolean(search.q ?? search.filiere ?? search.college);
  if (page.total === 0) {
    return isFiltered ? (
      <EmptyState
        title={t('find.none')}
        action={
          <Button variant="light" onClick={() => onChange({ q: undefined, filiere: undefined, college: undefined })}>
            {t('find.reset')}
          </Button>
        }
      >
        {t('find.noneLead')}
      </EmptyState>
    ) : (
      <EmptyState
        title={t('find.nobody')}
        action={
          <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{ vue: 'profil' }}>
            {t('find.emptyAction')}
          </LinkButton>
        }
      >
        {t('find.nobodyLead')}
      </EmptyState>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" role="status">
        {t('find.count', { count: page.total })}
      </Text>
      <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} spacing="sm" className={classes.list}>
        {page.participants.map((person) => (
          <li key={person.personId}>
            <PersonCard person={person} onOpen={() => onOpen(person.personId)} />
          </li>
        ))}
      </SimpleGrid>
    </>
  );
}
