import { Badge, Button, Group, Pagination, Paper, Stack, Text, Title } from '@mantine/core';
import { IconBuildingSkyscraper } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DirectoryDocument, type DirectoryQuery } from '@parvis/contract/web';
import { EmptyState, Facet, Initials, PageHeader, SearchField } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import type { DirectorySearch } from './events-search';
import classes from './event-list.module.css';

const PAGE = 24;

/** The members of the cluster and its partners: a list with filters, which people could use where a map could not. */
export function DirectoryScreen() {
  const { t } = useTranslation('events');
  const { t: field } = useTranslation('field');
  const search = useSearch({ from: '/annuaire' });
  const navigate = useNavigate();
  const page = search.page ?? 1;
  const response = useQuery({
    query: DirectoryDocument,
    variables: {
      part: search.part ?? null,
      search: search.q ?? null,
      filiere: search.filiere ?? null,
      college: search.college ?? null,
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
  });
  const filter = (change: DirectorySearch) => {
    void navigate({
      to: '/annuaire',
      search: { ...search, page: undefined, ...change },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <>
      <PageHeader title={t('directory.title')} lead={t('directory.lead')} />
      <SearchField
        key={search.q === undefined ? 'empty' : 'typed'}
        value={search.q ?? ''}
        label={t('directory.search')}
        aria-label={t('directory.search')}
        onSearch={(q) => filter({ q: q || undefined })}
        maw={520}
        mb="lg"
      />
      <QueryView response={response}>
        {({ memberDirectory: directory }) => (
          <>
            <Stack gap="md" mb="lg">
              <Facet
                label={t('directory.part')}
                value={search.part}
                onChange={(part) => filter({ part })}
                options={directory.parts.map(({ part, count }) => ({
                  value: part,
                  count,
                  label: t(`directory.parts.${part}`),
                }))}
              />
              <Facet
                label={field('filiere')}
                value={search.filiere}
                onChange={(filiere) => filter({ filiere })}
                options={directory.filieres.map(({ filiere, count }) => ({
                  value: filiere,
                  count,
                  label: field(`filieres.${filiere}`),
                }))}
              />
              <Facet
                label={field('college')}
                value={search.college}
                onChange={(college) => filter({ college })}
                options={directory.colleges.map(({ college, count }) => ({
                  value: college,
                  count,
                  label: field(`shortColleges.${college}`),
                }))}
              />
            </Stack>
            {directory.total === 0 ? (
              <EmptyState
                icon={IconBuildingSkyscraper}
                title={t('directory.noneTitle')}
                action={
                  <Button
                    onClick={() => filter({ q: undefined, part: undefined, filiere: undefined, college: undefined })}
                  >
                    {t('directory.reset')}
                  </Button>
                }
              >
                {t('directory.noneLead')}
              </EmptyState>
            ) : (
              <Members
                directory={directory}
                page={page}
                onPage={(chosen) => void navigate({ to: '/annuaire', search: { ...search, page: chosen } })}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  );
}

interface MembersProps {
  directory: DirectoryQuery['memberDirectory'];
  page: number;
  onPage: (page: number) => void;
}

function Members({ directory, page, onPage }: MembersProps) {
  const { t } = useTranslation('events');
  const { t: field } = useTranslation('field');
  return (
    <>
      <Text role="status" fw={600} mb="md">
        {t('directory.found', { count: directory.total })}
      </Text>
      <ul className={classes.cards}>
        {directory.organisations.map(({ id, name, college, filiere, city, isMember }) => (
          <Paper component="li" key={id} p="md">
            <Group wrap="nowrap" align="flex-start" gap="sm">
              <Initials name={name} square />
              <Stack gap={4} style={{ minWidth: 0 }}>
                <Title order={2} size="h5" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
                  <TextLink to="/annuaire/$id" params={{ id }} inherit c="inherit">
                    {name}
                  </TextLink>
                </Title>
                <Text size="sm" c="dimmed">
                  {[!isMember && t('directory.partner'), college && field(`shortColleges.${college}`), city]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {filiere && (
                  <Badge tt="none" fw={600} variant="light" size="md">
                    {field(`filieres.${filiere}`)}
                  </Badge>
                )}
              </Stack>
            </Group>
          </Paper>
        ))}
      </ul>
      {directory.total > PAGE && (
        <Pagination
          mt="xl"
          size="lg"
          total={Math.ceil(directory.total / PAGE)}
          value={page}
          onChange={onPage}
          aria-label={t('directory.pages')}
          getItemProps={(number) => ({ 'aria-label': t('directory.page', { page: number }) })}
          getControlProps={(control) => ({
            'aria-label': control === 'next' ? t('directory.nextPage') : t('directory.previous'),
          })}
        />
      )}
    </>
  );
}
