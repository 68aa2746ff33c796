import { Button, Group, Paper, SimpleGrid, Stack, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell, IconMap2, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type BoardFragment,
  type BoothTask,
  ExhibitorBoardDocument,
  type ExhibitorBoardQuery,
  RemindExhibitorsDocument,
} from '@parvis/contract/web';
import { EmptyState, Facet, Figure, PageHeader, SearchField, SidePanel, StatusMark, useFormat } from '@parvis/ui';
import { holdsWords } from '../../agenda/holds-words';
import { LinkButton, TextLink } from '../../shell/link-button';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import classes from '../../shell/tab-row.module.css';
import { useCurrentInSight } from '../../shell/use-current-in-sight';
import { Logo } from '../exhibitor-page';
import { InviteForm } from '../team-section';
import { ExhibitorForm } from './exhibitor-form';
import { OrdersTable } from './orders-table';
import { SuppliesForm } from './supplies-form';

export type Allotments = NonNullable<NonNullable<ExhibitorBoardQuery['event']>['allotments']>;
type Line = BoardFragment['exhibitors'][number];

/** All exhibitors of an event: who misses what, what they ordered, where they stand. */
export function ExhibitorBoardScreen() {
  const event = useStaffEvent();
  const response = useQuery({
    query: ExhibitorBoardDocument,
    variables: { slug: event.slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <QueryView response={response}>
      {({ event: found }) =>
        found?.exhibitorBoard && <Board board={found.exhibitorBoard} allotments={found.allotments ?? []} />
      }
    </QueryView>
  );
}

type Edited = { what: 'ADD' } | { what: 'EDIT'; line: Line } | { what: 'INVITE'; line: Line };

function Board({ board, allotments }: { board: BoardFragment; allotments: Allotments }) {
  const { t } = useTranslation('exhibitors');
  const { slug } = useStaffEvent();
  const { volet = 'tableau' } = useSearch({ from: '/equipe/$slug/exposants' });
  const navigate = useNavigate({ from: '/equipe/$slug/exposants' });
  const [edited, setEdited] = useState<Edited>();
  const row = useCurrentInSight<HTMLDivElement>();
  const close = () => setEdited(undefined);
  return (
    <>
      <PageHeader
        title={t('board.title')}
        lead={t('board.lead')}
        action={
          <Group gap="sm">
            <LinkButton
              to="/equipe/$slug/exposants/plan"
              params={{ slug }}
              variant="default"
              mih={44}
              leftSection={<IconMap2 size={20} aria-hidden />}
            >
              {t('board.plan')}
            </LinkButton>
            <Button
              mih={44}
              leftSection={<IconPlus size={20} aria-hidden />}
              onClick={() => setEdited({ what: 'ADD' })}
            >
              {t('board.add')}
            </Button>
          </Group>
        }
      />
      <Tabs
        value={volet}
        onChange={(value) =>
          void navigate({ search: { volet: value ?? undefined }, replace: true, resetScroll: false })
        }
        keepMounted={false}
      >
        <Tabs.List ref={row} className={classes['row']} mb="lg" aria-label={t('panels.label')}>
          {(['tableau', 'commandes', 'prestations'] as const).map((one) => (
            <Tabs.Tab key={one} value={one} mih={44}>
              {t(`board.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="tableau">
          <Lines board={board} onEdit={setEdited} />
        </Tabs.Panel>
        <Tabs.Panel value="commandes">
          <OrdersTable board={board} />
        </Tabs.Panel>
        <Tabs.Panel value="prestations">
          <SuppliesForm board={board} />
        </Tabs.Panel>
      </Tabs>
      <SidePanel
        opened={edited !== undefined}
        title={edited && (edited.what === 'ADD' ? t('board.add') : edited.line.exhibitor.organisation.name)}
        onClose={close}
      >
        {edited?.what === 'INVITE' && <InviteForm exhibitorId={edited.line.exhibitor.id} role="REPRESENTATIVE" />}
        {edited && edited.what !== 'INVITE' && (
          <ExhibitorForm
            line={edited.what === 'EDIT' ? edited.line : undefined}
            allotments={allotments}
            onDone={close}
          />
        )}
      </SidePanel>
    </>
  );
}

const missingOf = ({ checklist }: Line) => checklist.filter(({ state }) => state !== 'DONE').map(({ task }) => task);

function Lines({ board, onEdit }: { board: BoardFragment; onEdit: (edited: Edited) => void }) {
  const { t } = useTranslation('exhibitors');
  const { id: eventId } = useStaffEvent();
  const [search, setSearch] = useState('');
  const [task, setTask] = useState<BoothTask>();
  const [{ fetching }, remind] = useMutation(RemindExhibitorsDocument);
  const matching = board.exhibitors.filter(({ exhibitor, team }) =>
    holdsWords(
      [exhibitor.organisation.name, exhibitor.booth, ...team.flatMap(({ name, email }) => [name, email])],
      search,
    ),
  );
  const shown = matching.filter((line) => task === undefined || missingOf(line).includes(task));
  const toRemind = shown.filter((line) => missingOf(line).length > 0);
  const tasks = [...new Set(matching.flatMap(missingOf))];
  const ready = board.exhibitors.filter((line) => missingOf(line).length === 0).length;
  const late = board.exhibitors.filter(({ checklist }) => checklist.some(({ state }) => state === 'LATE')).length;
  const send = async () => {
    const { data } = await remind({ eventId, exhibitorIds: toRemind.map(({ exhibitor }) => exhibitor.id) });
    notifications.show({
      message: data ? t('board.reminded', { count: data.remindExhibitors.count }) : t('failed'),
      color: data ? 'parvis' : 'coral',
      closeButtonProps: { 'aria-label': t('dismiss') },
    });
  };
  if (board.exhibitors.length === 0) return <EmptyState title={t('board.none')}>{t('board.noneLead')}</EmptyState>;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 3, sm: 3 }} spacing="sm">
        <Figure label={t('board.all')} value={board.exhibitors.length} />
        <Figure label={t('board.ready')} value={ready} />
        <Figure label={t('board.late')} value={late} />
      </SimpleGrid>
      <Group justify="space-between" align="flex-end" gap="md">
        <SearchField
          value={search}
          onSearch={setSearch}
          aria-label={t('board.search')}
          placeholder={t('board.search')}
          style={{ flex: '1 1 240px', maxWidth: 420 }}
        />
        <Button
          variant="light"
          mih={44}
          loading={fetching}
          disabled={toRemind.length === 0}
          leftSection={<IconBell size={20} aria-hidden />}
          onClick={() => void send()}
        >
          {t('board.remind', { count: toRemind.length })}
        </Button>
      </Group>
      <Facet
        label={t('board.missing')}
        value={task}
        onChange={setTask}
        options={tasks.map((value) => ({
          value,
          label: t(`checklist.short.${value}`),
          count: matching.filter((line) => missingOf(line).includes(value)).length,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={t('exhibitors.none')}>{t('board.noMatch')}</EmptyState>
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {shown.map((line) => (
            <BoardLine key={line.exhibitor.id} line={line} onEdit={onEdit} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function BoardLine({ line, onEdit }: { line: Line; onEdit: (edited: Edited) => void }) {
  const { t } = useTranslation('exhibitors');
  const { slug, timeZone } = useStaffEvent();
  const format = useFormat();
  const { exhibitor, team, checklist, remindedAt, ordered } = line;
  const missing = checklist.filter(({ state }) => state !== 'DONE');
  const { name } = exhibitor.organisation;
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" gap="md" align="flex-start">
        <Group gap="sm" wrap="nowrap" align="flex-start" style={{ flex: '1 1 320px', minWidth: 0 }}>
          <Logo exhibitor={exhibitor} size={48} />
          <Stack gap={4} style={{ minWidth: 0 }}>
            <TextLink to="/equipe/$slug/exposants/$exposant" params={{ slug, exposant: exhibitor.id }} fw={650} fz="lg">
              {name}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[
                exhibitor.booth ? t('exhibitors.booth', { booth: exhibitor.booth }) : t('exhibitors.noBooth'),
                t('board.team', { count: team.length }),
                ordered > 0 && t('board.ordered', { price: format.money(ordered) }),
                remindedAt && t('board.remindedOn', { when: format.shortDay(remindedAt, timeZone) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Group gap={6}>
              {missing.length === 0 && <StatusMark tone="good">{t('board.complete')}</StatusMark>}
              {missing.map(({ task, state }) => (
                <StatusMark key={task} tone={state === 'LATE' ? 'bad' : 'waiting'}>
                  {t(`checklist.short.${task}`)}
                </StatusMark>
              ))}
            </Group>
          </Stack>
        </Group>
        <Group gap="xs">
          <Button
            variant="default"
            mih={44}
            aria-label={t('board.inviteLabel', { name })}
            onClick={() => onEdit({ what: 'INVITE', line })}
          >
            {t('board.invite')}
          </Button>
          <Button
            variant="subtle"
            mih={44}
            aria-label={t('board.editLabel', { name })}
            onClick={() => onEdit({ what: 'EDIT', line })}
          >
            {t('edit')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
