import { Alert, Button, Chip, Collapse, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconStar, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FindParticipantsDocument, type FindParticipantsQuery, type PersonToMeetFragment } from '@parvis/contract/web';
import { EmptyState, Facet, NotFoundState, SearchField, useText } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import classes from './meetings.module.css';
import type { MeetingsSearch } from './meetings-search';
import { PersonCard } from './person-card';
import { PersonPanel } from './person-panel';
import { isMeetingLanguage } from './person-words';
import { Hidden } from './suggestions';
import { useMeetingsChanged } from './use-meetings-changed';
import { meetingsContext, type MyMeetings } from './use-my-meetings';

type Page = NonNullable<NonNullable<FindParticipantsQuery['event']>['participants']>;
export type Person = PersonToMeetFragment;

const NO_FILTER: MeetingsSearch = {
  q: undefined,
  filiere: undefined,
  college: undefined,
  offre: undefined,
  cherche: undefined,
  langue: undefined,
  gardees: undefined,
};
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
  const { q, filiere, college, offre, cherche, langue, gardees } = search;
  const response = useQuery({
    query: FindParticipantsDocument,
    variables: {
      slug: event.slug,
      filter: { search: q, filiere, college, offers: offre, seeks: cherche, language: langue, saved: gardees },
      first,
    },
    context: meetingsContext,
  });
  const [, refetch] = response;
  useMeetingsChanged(event.id, () => refetch({ requestPolicy: 'network-only' }));
  const change = (part: MeetingsSearch) => {
    setFirst(PAGE);
    onSearch({ q, filiere, college, offre, cherche, langue, gardees, ...part });
  };
  if (!view.isOpenToMeetings) return <Hidden />;

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
                canAsk={view.isOpen}
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
                view={view}
                onChanged={() => refetch({ requestPolicy: 'network-only' })}
                onClose={() => onSearch({ ...search, personne: undefined })}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** What keeps the reader from being found easily. */
function Nudge({ view }: { view: MyMeetings }) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
  const isEmpty = !view.offers && !view.seeks && view.offerTagIds.length + view.seekTagIds.length === 0;
  if (!isEmpty) return null;
  return (
    <Alert icon={<IconUserPlus aria-hidden />} color="parvis" mb="md" py="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" style={{ flex: '1 1 240px' }}>
          {t('find.empty')}
        </Text>
        <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{ vue: 'profil' }} variant="subtle" size="sm">
          {t('find.emptyAction')}
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
  const { t: asking } = useTranslation('asking');
  const text = useText();
  const { filiere, college, offre, cherche, langue, gardees } = search;
  const chosen = [filiere, college, offre, cherche, langue, gardees].filter(Boolean).length;
  const tagOptions = (counts: Page['offers']) =>
    counts.map(({ tag, count }) => ({ value: tag.id, label: text(tag.label), count }));
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
          {page.offers.length > 0 && (
            <Facet
              label={asking('find.offers')}
              value={offre}
              options={tagOptions(page.offers)}
              onChange={(offre) => onChange({ offre })}
            />
          )}
          {page.seeks.length > 0 && (
            <Facet
              label={asking('find.seeks')}
              value={cherche}
              options={tagOptions(page.seeks)}
              onChange={(cherche) => onChange({ cherche })}
            />
          )}
          {page.languages.length > 1 && (
            <Facet
              label={asking('find.language')}
              value={langue}
              options={page.languages.map(({ language, count }) => ({
                value: language,
                label: isMeetingLanguage(language) ? asking(`languages.${language}`) : language,
                count,
              }))}
              onChange={(langue) => onChange({ langue })}
            />
          )}
          {(page.saved > 0 || gardees) && (
            <Chip
              size="md"
              checked={gardees ?? false}
              icon={<IconStar size={16} aria-hidden />}
              onChange={(checked) => onChange({ gardees: checked || undefined })}
            >
              {asking('find.onlySaved', { count: page.saved })}
            </Chip>
          )}
        </Stack>
      </Collapse>
    </Stack>
  );
}

interface PeopleProps extends PageProps {
  canAsk: boolean;
  onOpen: (personId: string) => void;
}

function People({ page, search, canAsk, onChange, onOpen }: PeopleProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
  const { q, filiere, college, offre, cherche, langue, gardees } = search;
  const isFiltered = Boolean(q ?? filiere ?? college ?? offre ?? cherche ?? langue ?? gardees);
  if (page.total === 0) {
    return isFiltered ? (
      <EmptyState
        title={t('find.none')}
        action={
          <Button variant="light" onClick={() => onChange(NO_FILTER)}>
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
            <PersonCard person={person} canAsk={canAsk} onOpen={() => onOpen(person.personId)} />
          </li>
        ))}
      </SimpleGrid>
    </>
  );
}
