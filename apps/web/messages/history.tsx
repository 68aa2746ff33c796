import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconMail } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SentMailsDocument } from '@parvis/contract/web';
import { EmptyState, Facet, SearchField } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { HistoryTable } from './history-table';
import type { MessagesSearch } from './messages-search';
import { UnreachablePeople } from './unreachable-people';

const PAGE = 25;

/** Everything that was sent about the event, by person, kind and state. */
export function History() {
  const { t } = useTranslation('messages');
  const event = useStaffEvent();
  const search = useSearch({ from: '/equipe/$slug/messages' });
  const navigate = useNavigate();
  const page = search.page ?? 1;
  const response = useQuery({
    query: SentMailsDocument,
    variables: {
      slug: event.slug,
      search: search.q ?? null,
      kind: search.nature ?? null,
      state: search.etat ?? null,
      personId: search.personne ?? null,
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
    requestPolicy: 'cache-and-network',
  });
  const go = (change: MessagesSearch) =>
    void navigate({
      to: '/equipe/$slug/messages',
      params: { slug: event.slug },
      search: { ...search, page: undefined, ...change },
      replace: true,
      resetScroll: false,
    });
  const refetch = () => response[1]({ requestPolicy: 'network-only' });

  return (
    <QueryView response={response}>
      {(data) => {
        const list = data.event?.sentMails;
        if (!list) return null;
        if (list.total === 0) {
          return (
            <EmptyState icon={IconMail} title={t('history.none')}>
              {t('history.noneLead')}
            </EmptyState>
          );
        }
        const person = search.personne && list.rows.find(({ personId }) => personId === search.personne)?.name;
        return (
          <Stack gap="md">
            <UnreachablePeople people={data.event?.unreachablePeople ?? []} onChanged={refetch} />
            <Group justify="space-between" align="flex-end">
              <SearchField
                key={search.q === undefined ? 'empty' : 'typed'}
                value={search.q ?? ''}
                aria-label={t('history.search')}
                placeholder={t('history.search')}
                onSearch={(q) => go({ q: q || undefined })}
                flex="1 1 260px"
                maw={520}
              />
              <Group gap="xs">
                {(['csv', 'xlsx'] as const).map((kind) => (
                  <Button
                    key={kind}
                    component="a"
                    href={`/api/events/${event.id}/messages.${kind}`}
                    download
                    variant="default"
                    leftSection={<IconDownload size={20} aria-hidden />}
                  >
                    {t(`history.${kind}`)}
                  </Button>
                ))}
              </Group>
            </Group>
            {search.personne && (
              <Group>
                {person && <Text fw={650}>{t('history.ofPerson', { name: person })}</Text>}
                <Button variant="subtle" mih={44} onClick={() => go({ personne: undefined })}>
                  {t('history.everybody')}
                </Button>
              </Group>
            )}
            <Facet
              label={t('history.state')}
              value={search.etat}
              onChange={(etat) => go({ etat })}
              options={list.byState.map(({ state, count }) => ({
                value: state,
                count,
                label: t(`history.states.${state}`),
              }))}
            />
            <Facet
              label={t('history.kind')}
              value={search.nature}
              onChange={(nature) => go({ nature })}
              options={list.byKind.map(({ kind, count }) => ({ value: kind, count, label: t(`kinds.${kind}`) }))}
            />
            {list.matching === 0 ? (
              <EmptyState
                title={t('history.noMatch')}
                action={
                  <Button onClick={() => go({ q: undefined, nature: undefined, etat: undefined, personne: undefined })}>
                    {t('history.reset')}
                  </Button>
                }
              >
                {t('history.noMatchLead')}
              </EmptyState>
            ) : (
              <HistoryTable
                rows={list.rows}
                matching={list.matching}
                page={page}
                pages={Math.ceil(list.matching / PAGE)}
                onPage={(chosen) => go({ page: chosen })}
                onPerson={(personId) => go({ personne: personId, q: undefined, nature: undefined, etat: undefined })}
                onResent={refetch}
              />
            )}
          </Stack>
        );
      }}
    </QueryView>
  );
}
