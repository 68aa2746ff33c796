import { Button, Group, Paper, SimpleGrid, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell, IconDownload, IconMailPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { RemindSpeakersDocument, SpeakerBoardDocument, type SpeakerBoardQuery } from '@parvis/contract/web';
import {
  EmptyState,
  Facet,
  Figure,
  PageHeader,
  SearchField,
  SidePanel,
  StatusMark,
  useFormat,
  useLanguage,
} from '@parvis/ui';
import { holdsWords } from '../agenda/holds-words';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { DeadlinesForm } from './deadlines-form';
import { InviteForm } from './invite-form';
import { Portrait } from './portrait';
import { ProposalsToDecide } from './proposals-to-decide';
import { SpeakerOfStaff } from './speaker-of-staff';
import type { ItemKey } from './space';
import classes from './speakers.module.css';

export type Board = NonNullable<NonNullable<SpeakerBoardQuery['event']>['speakerBoard']>;
type Row = Board['rows'][number];
type Miss = ItemKey | 'NONE' | 'NOT_CLAIMED';
const KEYS: readonly ItemKey[] = ['PHOTO', 'BIOGRAPHY_FR', 'BIOGRAPHY_EN', 'CONSENT', 'NEEDS', 'SLIDES'];

const missing = (row: Row) => row.items.filter(({ state }) => state !== 'DONE');
const isOf = (miss: Miss | undefined) => (row: Row) =>
  miss === undefined ||
  (miss === 'NONE'
    ? missing(row).length === 0
    : miss === 'NOT_CLAIMED'
      ? !row.claimedAt
      : missing(row).some(({ key }) => key === miss));

/** Who misses what, and one click to remind only those. */
export function SpeakersBoardScreen() {
  const { slug } = useStaffEvent();
  const response = useQuery({
    query: SpeakerBoardDocument,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => response[1]({ requestPolicy: 'network-only' });
  return (
    <QueryView response={response}>
      {({ event }) =>
        event?.speakerBoard ? <BoardView board={event.speakerBoard} reload={reload} /> : <NotFoundPage />
      }
    </QueryView>
  );
}

function BoardView({ board, reload }: { board: Board; reload: () => void }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const language = useLanguage();
  const { id: eventId } = useStaffEvent();
  const navigate = useNavigate({ from: '/equipe/$slug/intervenants' });
  const { personne } = useSearch({ from: '/equipe/$slug/intervenants' });
  const [search, setSearch] = useState('');
  const [miss, setMiss] = useState<Miss>();
  const [isInviting, setInviting] = useState(false);
  const [{ fetching }, remind] = useMutation(RemindSpeakersDocument);
  const { rows } = board;
  const found = rows.filter(({ name, email, organisationName }) => holdsWords([name, email, organisationName], search));
  const shown = found.filter(isOf(miss));
  const toRemind = shown.filter((row) => missing(row).length > 0);
  const complete = rows.filter((row) => missing(row).length === 0).length;
  const open = rows.find(({ personId }) => personId === personne);
  const select = (personId?: string) =>
    void navigate({ search: personId ? { personne: personId } : {}, replace: true, resetScroll: false });
  const sendReminders = async () => {
    const { data } = await remind({ eventId, personIds: toRemind.map(({ personId }) => personId) });
    const dismiss = { closeButtonProps: { 'aria-label': t('board.dismiss') } };
    notifications.show(
      data
        ? { message: t('board.reminded', { count: data.remindSpeakers }), ...dismiss }
        : { color: 'coral', message: t('board.failed'), ...dismiss },
    );
    reload();
  };
  const invite = (
    <Button mih={44} leftSection={<IconMailPlus size={20} aria-hidden />} onClick={() => setInviting(true)}>
      {t('board.invite')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('board.title')} lead={t('board.lead')} action={invite} />
      {rows.length === 0 ? (
        <EmptyState icon={IconMailPlus} title={t('board.empty')} action={invite}>
          {t('board.emptyLead')}
        </EmptyState>
      ) : (
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 2, md: 4 }}>
            <Figure
              label={t('board.complete')}
              value={format.number(complete)}
              against={t('board.outOf', { all: format.number(rows.length) })}
            />
            <Figure
              label={t('board.claimed')}
              value={format.number(rows.filter(({ claimedAt }) => claimedAt).length)}
              against={t('board.outOf', { all: format.number(rows.length) })}
            />
            <Figure label={t('board.toDecide')} value={format.number(board.proposals.length)} />
            <Figure
              label={t('board.late')}
              value={format.number(rows.filter(({ items }) => items.some(({ state }) => state === 'LATE')).length)}
            />
          </SimpleGrid>
          <ProgressChart rows={rows} />
          {board.proposals.length > 0 && <ProposalsToDecide proposals={board.proposals} eventId={eventId} />}
          <DeadlinesForm key={JSON.stringify(board.deadlines)} deadlines={board.deadlines} eventId={eventId} />
          <section>
            <Title order={2} size="h3" mb="sm">
              {t('board.list')}
            </Title>
            <Stack gap="md">
              <SearchField
                value={search}
                onSearch={setSearch}
                aria-label={t('speakers.search')}
                placeholder={t('speakers.search')}
                maw={480}
              />
              <Facet<Miss>
                label={t('board.misses')}
                value={miss}
                onChange={setMiss}
                options={([...KEYS, 'NOT_CLAIMED', 'NONE'] as const).map((value) => ({
                  value,
                  label: t(`misses.${value}`),
                  count: found.filter(isOf(value)).length,
                }))}
              />
              <Group gap="xs">
                <Button
                  mih={44}
                  variant="light"
                  disabled={toRemind.length === 0}
                  loading={fetching}
                  leftSection={<IconBell size={18} aria-hidden />}
                  onClick={() => void sendReminders()}
                >
                  {t('board.remind', { count: toRemind.length })}
                </Button>
                {(['csv', 'xlsx'] as const).map((kind) => (
                  <Button
                    key={kind}
                    component="a"
                    href={`/api/events/${eventId}/speakers.${kind}?lang=${language.toLowerCase()}`}
                    download
                    variant="subtle"
                    mih={44}
                    leftSection={<IconDownload size={18} aria-hidden />}
                  >
                    {kind.toUpperCase()}
                  </Button>
                ))}
              </Group>
              {shown.length === 0 ? (
                <EmptyState
                  order={3}
                  title={t('speakers.none')}
                  action={<Button onClick={() => setMiss(undefined)}>{t('speakers.reset')}</Button>}
                >
                  {t('speakers.noneLead')}
                </EmptyState>
              ) : (
                <Rows rows={shown} onOpen={select} />
              )}
            </Stack>
          </section>
        </Stack>
      )}
      <SidePanel opened={isInviting} title={t('board.invite')} onClose={() => setInviting(false)}>
        <InviteForm
          sessions={board.sessions}
          eventId={eventId}
          onDone={() => {
            setInviting(false);
            reload();
          }}
        />
      </SidePanel>
      <SidePanel opened={open !== undefined} title={open?.name} onClose={() => select()}>
        {open && <SpeakerOfStaff personId={open.personId} onChanged={reload} />}
      </SidePanel>
    </>
  );
}

/** How many have done each thing; its numbers stand beside it. */
function ProgressChart({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb="sm">
        {t('board.progress')}
      </Title>
      <Stack gap={8}>
        {KEYS.map((key) => {
          const asked = rows.filter(({ items }) => items.some((item) => item.key === key));
          const done = asked.filter((row) =>
            row.items.some((item) => item.key === key && item.state === 'DONE'),
          ).length;
          const share = asked.length === 0 ? 0 : done / asked.length;
          return (
            <SimpleGrid
              key={key}
              cols={{ base: 1, xs: 2 }}
              spacing={8}
              verticalSpacing={2}
              style={{ alignItems: 'center' }}
            >
              <Text size="sm">
                {`${t(`items.${key}`)} · ${t('board.outOfAll', { done: format.number(done), all: format.number(asked.length) })}`}
              </Text>
              <div className={classes['bar']} aria-hidden>
                <span style={{ width: `${share * 100}%` }} />
              </div>
            </SimpleGrid>
          );
        })}
      </Stack>
    </Paper>
  );
}

function Rows({ rows, onOpen }: { rows: Row[]; onOpen: (personId: string) => void }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const stateOf = ({ invitedAt, claimedAt, remindedAt }: Row) =>
    [
      claimedAt
        ? t('board.openedOn', { day: format.shortDay(claimedAt, timeZone) })
        : invitedAt
          ? t('board.invitedOn', { day: format.shortDay(invitedAt, timeZone) })
          : t('board.notInvited'),
      remindedAt && t('board.remindedOn', { day: format.shortDay(remindedAt, timeZone) }),
    ]
      .filter(Boolean)
      .join(' · ');
  const marks = (row: Row) => {
    const left = missing(row);
    if (left.length === 0) return <StatusMark tone="good">{t('board.allThere')}</StatusMark>;
    return (
      <Group gap={6}>
        {left.map(({ key, state }) => (
          <StatusMark key={key} tone={state === 'LATE' ? 'bad' : 'waiting'}>
            {state === 'LATE' ? t('board.lateItem', { item: t(`misses.${key}`) }) : t(`misses.${key}`)}
          </StatusMark>
        ))}
      </Group>
    );
  };
  const who = (row: Row) => (
    <Group gap="sm" wrap="nowrap">
      <Portrait name={row.name} url={row.photoFileUrl ?? null} />
      <div style={{ minWidth: 0 }}>
        <UnstyledButton mih={32} fw={650} td="underline" onClick={() => onOpen(row.personId)}>
          {row.name}
        </UnstyledButton>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {row.organisationName ?? row.email}
        </Text>
      </div>
    </Group>
  );
  return (
    <>
      <Table className={classes['board']} visibleFrom="sm" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('board.speaker')}</Table.Th>
            <Table.Th>{t('board.state')}</Table.Th>
            <Table.Th>{t('board.misses')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.personId}>
              <Table.Td>{who(row)}</Table.Td>
              <Table.Td>{stateOf(row)}</Table.Td>
              <Table.Td>{marks(row)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Stack component="ul" hiddenFrom="sm" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Paper component="li" key={row.personId} p="md">
            {who(row)}
            <Text size="sm" my="xs">
              {stateOf(row)}
            </Text>
            {marks(row)}
          </Paper>
        ))}
      </Stack>
    </>
  );
}
