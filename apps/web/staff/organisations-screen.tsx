import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconBuildingSkyscraper, IconPencil, IconPlus, IconUpload } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffOrganisationsDocument, type StaffOrganisationsQuery } from '@parvis/contract/web';
import { OrganisationQueue } from '../directory/organisation-queue';
import { EmptyState, Facet, PageHeader, SearchField, SidePanel, StatusMark, useFormat } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { Exports, PAGE, Pages } from './list-parts';
import { OrganisationPanel } from './organisation-panel';
import classes from './staff.module.css';
import type { OrganisationsSearch } from './team-search';

const NEW = 'nouvelle';
const NOTHING: OrganisationsSearch = { q: undefined, adhesion: undefined, filiere: undefined, college: undefined };

/** The directory as staff keep it: who is a member, from when until when, and how its people are known. */
export function OrganisationsScreen() {
  const { t } = useTranslation('team');
  const search = useSearch({ from: '/equipe/organisations' });
  const navigate = useNavigate();
  const page = search.page ?? 1;
  const filter = {
    search: search.q ?? null,
    membership: search.adhesion ?? null,
    filiere: search.filiere ?? null,
    college: search.college ?? null,
  };
  const response = useQuery({
    query: StaffOrganisationsDocument,
    variables: { filter, first: PAGE, offset: (page - 1) * PAGE },
    requestPolicy: 'cache-and-network',
  });
  const go = (change: OrganisationsSearch, replace = true) =>
    void navigate({ to: '/equipe/organisations', search: { ...search, ...change }, replace, resetScroll: false });
  const change = (chosen: OrganisationsSearch) => go({ page: undefined, ...chosen });
  const close = () => {
    go({ organisation: undefined });
    response[1]({ requestPolicy: 'network-only' });
  };
  const open = response[0].data?.staffOrganisations.organisations.find(({ id }) => id === search.organisation);
  return (
    <>
      <PageHeader
        title={t('organisations.title')}
        lead={t('organisations.lead')}
        action={
          <Group gap="sm">
            <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => go({ organisation: NEW }, false)}>
              {t('organisations.make')}
            </Button>
            <LinkButton
              variant="default"
              to="/equipe/organisations/import"
              leftSection={<IconUpload size={20} aria-hidden />}
            >
              {t('organisations.import.open')}
            </LinkButton>
            <Exports path="/api/organisations/organisations" filter={filter} />
          </Group>
        }
      />
      <OrganisationQueue onChanged={() => response[1]({ requestPolicy: 'network-only' })} />
      <SearchField
        key={search.q === undefined ? 'empty' : 'typed'}
        value={search.q ?? ''}
        label={t('search')}
        aria-label={t('search')}
        onSearch={(q) => change({ q: q || undefined })}
        maw={520}
        mb="md"
      />
      <QueryView response={response}>
        {({ staffOrganisations: list }) => (
          <>
            <Filters list={list} search={search} onChange={change} />
            {list.total === 0 ? (
              <EmptyState
                icon={IconBuildingSkyscraper}
                title={t('organisations.noneTitle')}
                action={<Button onClick={() => change(NOTHING)}>{t('reset')}</Button>}
              >
                {t('organisations.noneLead')}
              </EmptyState>
            ) : (
              <>
                <Text role="status" fw={600} mb="sm">
                  {t('organisations.found', { count: list.total })}
                </Text>
                <ul className={classes.lines}>
                  {list.organisations.map((organisation) => (
                    <Line
                      key={organisation.id}
                      organisation={organisation}
                      onOpen={() => go({ organisation: organisation.id }, false)}
                    />
                  ))}
                </ul>
                <Pages total={list.total} page={page} onPage={(chosen) => go({ page: chosen }, false)} />
              </>
            )}
          </>
        )}
      </QueryView>
      <SidePanel
        opened={search.organisation === NEW || open !== undefined}
        title={open?.name ?? t('organisations.make')}
        onClose={close}
      >
        {search.organisation !== undefined && (
          <OrganisationPanel key={search.organisation} organisation={open} onSaved={close} />
        )}
      </SidePanel>
    </>
  );
}

type List = StaffOrganisationsQuery['staffOrganisations'];
export type StaffOrganisation = List['organisations'][number];

interface FiltersProps {
  list: List;
  search: OrganisationsSearch;
  onChange: (change: OrganisationsSearch) => void;
}

function Filters({ list, search, onChange }: FiltersProps) {
  const { t } = useTranslation('team');
  const { t: field } = useTranslation('field');
  return (
    <Stack gap="md" mb="lg">
      <Facet
        label={t('organisations.membership')}
        value={search.adhesion}
        onChange={(adhesion) => onChange({ adhesion })}
        options={list.memberships.map(({ membership, count }) => ({
          value: membership,
          count,
          label: t(`organisations.memberships.${membership}`),
        }))}
      />
      <Facet
        label={field('filiere')}
        value={search.filiere}
        onChange={(filiere) => onChange({ filiere })}
        options={list.filieres.map(({ filiere, count }) => ({
          value: filiere,
          count,
          label: field(`filieres.${filiere}`),
        }))}
      />
      <Facet
        label={field('college')}
        value={search.college}
        onChange={(college) => onChange({ college })}
        options={list.colleges.map(({ college, count }) => ({
          value: college,
          count,
          label: field(`shortColleges.${college}`),
        }))}
      />
    </Stack>
  );
}

const tones = { MEMBER: 'good', COMING: 'waiting', FORMER: 'neutral', NEVER: 'neutral' } as const;

function Line({ organisation, onOpen }: { organisation: StaffOrganisation; onOpen: () => void }) {
  const { t } = useTranslation('team');
  const { t: field } = useTranslation('field');
  const format = useFormat();
  const { name, membership, memberFrom, memberUntil, college, filiere, city, people } = organisation;
  const day = (date: string) => format.shortDay(`${date}T12:00:00Z`, 'UTC');
  const facts = [
    college && field(`shortColleges.${college}`),
    filiere && field(`filieres.${filiere}`),
    city,
    people > 0 && t('organisations.people', { count: people }),
  ];
  const period = [
    memberFrom && t('organisations.since', { day: day(memberFrom) }),
    memberUntil && t('organisations.until', { day: day(memberUntil) }),
  ];
  return (
    <Paper component="li" p="md" className={classes.line}>
      <Stack gap={4} flex="1 1 300px" style={{ minWidth: 0 }}>
        <Title order={2} size="h5" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {[...facts, ...organisation.domains.map((domain) => `@${domain}`)].filter(Boolean).join(' · ')}
        </Text>
        <Group gap="xs">
          <StatusMark tone={tones[membership]}>{t(`organisations.memberships.${membership}`)}</StatusMark>
          <Text size="sm">{period.filter(Boolean).join(', ')}</Text>
        </Group>
      </Stack>
      <Button
        variant="light"
        size="sm"
        mih={44}
        miw={44}
        leftSection={<IconPencil size={18} aria-hidden />}
        aria-label={t('organisations.edit', { name })}
        onClick={onOpen}
      >
        {t('organisations.editShort')}
      </Button>
    </Paper>
  );
}
