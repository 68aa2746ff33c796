import { Button, Group, SimpleGrid, Stack, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell, IconDownload, IconMailPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { RemindSpeakersDocument, SpeakerBoardDocument } from '@parvis/contract/web';
import { EmptyState, Facet, Figure, PageHeader, SearchField, SidePanel, useFormat, useLanguage } from '@parvis/ui';
import { holdsWords } from '../agenda/holds-words';
import { NotFoundPage } from '../shell/not-found-page';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { type Board, isOf, KEYS, type Miss, missing } from './board-rows';
import { BoardTable } from './board-table';
import { DeadlinesForm } from './deadlines-form';
import { InviteForm } from './invite-form';
import { ProgressChart } from './progress-chart';
import { ProposalsToDecide } from './proposals-to-decide';
import { SpeakerOfStaff } from './speaker-of-staff';

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
                <BoardTable rows={shown} onOpen={select} />
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
