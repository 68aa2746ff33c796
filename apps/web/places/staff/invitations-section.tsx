import { Button, Checkbox, Group, Paper, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell, IconDownload, IconMailPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  RemindInvitedDocument,
  StaffInvitationsDocument,
  type StaffInvitationsQuery,
  StopInvitationsDocument,
} from '@parvis/contract/web';
import {
  EmptyState,
  Facet,
  SearchField,
  SidePanel,
  StatusMark,
  type Tone,
  useFormat,
  useLanguage,
  useText,
} from '@parvis/ui';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { ConfirmButton } from './confirm-button';
import { InviteForm } from './invite-form';
import type { SectionProps } from './kinds-section';
import { PAGE, Pages } from './parts';
import classes from './staff-places.module.css';

type Row = NonNullable<NonNullable<StaffInvitationsQuery['event']>['invitations']>['rows'][number];
type State = Row['state'];
const STATES: readonly State[] = ['SENT', 'OPENED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'STOPPED', 'NOT_SENT'];
const TONES: Record<State, Tone> = {
  NOT_SENT: 'neutral',
  SENT: 'neutral',
  OPENED: 'waiting',
  ACCEPTED: 'good',
  DECLINED: 'bad',
  EXPIRED: 'neutral',
  STOPPED: 'neutral',
};
const context = { additionalTypenames: ['Invitations', 'Invitation', 'InvitationsChecked'] };

/** Who was asked to come, and what they answered. */
export function InvitationsSection({ settings, mayConfigure }: SectionProps) {
  const { t } = useTranslation('staffPlaces');
  const language = useLanguage();
  const { id: eventId, slug } = useStaffEvent();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<State>();
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isInviting, setInviting] = useState(false);
  const [reminding, remind] = useMutation(RemindInvitedDocument);
  const [stopping, stop] = useMutation(StopInvitationsDocument);
  const response = useQuery({
    query: StaffInvitationsDocument,
    variables: { slug, search: search || null, state: state ?? null, first: PAGE, offset: (page - 1) * PAGE },
    requestPolicy: 'cache-and-network',
    context,
  });
  const reload = () => response[1]({ requestPolicy: 'network-only' });
  const done = (count: number | undefined, message: (count: number) => string) => {
    notifications.show(count === undefined ? { color: 'coral', message: t('failed') } : { message: message(count) });
    reload();
  };
  const create = (
    <Button leftSection={<IconMailPlus size={20} aria-hidden />} onClick={() => setInviting(true)}>
      {t('invitations.create')}
    </Button>
  );
  return (
    <>
      <QueryView response={response}>
        {({ event }) => {
          const list = event?.invitations;
          if (!list) return null;
          if (list.total === 0)
            return (
              <EmptyState icon={IconMailPlus} title={t('invitations.none')} action={mayConfigure && create}>
                {t('invitations.noneLead')}
              </EmptyState>
            );
          const stoppable = list.rows.filter(({ state: of }) => of === 'SENT' || of === 'OPENED' || of === 'NOT_SENT');
          return (
            <>
              <Group justify="space-between" align="flex-end" mb="md">
                <SearchField
                  value={search}
                  onSearch={(typed) => {
                    setSearch(typed);
                    setPage(1);
                  }}
                  style={{ flex: '1 1 240px', maxWidth: 420 }}
                />
                {mayConfigure && create}
              </Group>
              <Facet
                label={t('invitations.state')}
                value={state}
                onChange={(value) => {
                  setState(value);
                  setPage(1);
                }}
                options={STATES.flatMap((value) => {
                  const count = list.byState.find((one) => one.state === value)?.count ?? 0;
                  return count > 0 || value === state
                    ? [{ value, label: t(`invitations.states.${value}`), count }]
                    : [];
                })}
              />
              <Group gap="xs" my="md">
                {mayConfigure && (
                  <Button
                    variant="default"
                    mih={44}
                    disabled={list.silent === 0}
                    loading={reminding.fetching}
                    leftSection={<IconBell size={18} aria-hidden />}
                    onClick={() =>
                      void remind({ eventId }).then(({ data }) =>
                        done(data?.remindInvited, (count) => t('invitations.reminded', { count })),
                      )
                    }
                  >
                    {t('invitations.remind', { count: list.silent })}
                  </Button>
                )}
                {(['csv', 'xlsx'] as const).map((format) => (
                  <Button
                    key={format}
                    component="a"
                    href={`/api/events/${eventId}/invitations.${format}?lang=${language.toLowerCase()}`}
                    download
                    variant="subtle"
                    mih={44}
                    leftSection={<IconDownload size={18} aria-hidden />}
                  >
                    {format.toUpperCase()}
                  </Button>
                ))}
                {mayConfigure && chosen.length > 0 && (
                  <ConfirmButton
                    label={t('invitations.stop', { count: chosen.length })}
                    title={t('invitations.stopTitle', { count: chosen.length })}
                    lead={t('invitations.stopLead')}
                    isBusy={stopping.fetching}
                    onConfirm={() =>
                      stop({ eventId, ids: [...chosen] }).then(({ data }) => {
                        setChosen([]);
                        done(data?.stopInvitations, (count) => t('invitations.stopped', { count }));
                      })
                    }
                  />
                )}
              </Group>
              {list.rows.length === 0 ? (
                <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
              ) : (
                <ul className={classes.list}>
                  {list.rows.map((row) => (
                    <InvitationCard
                      key={row.id}
                      row={row}
                      choice={
                        mayConfigure && stoppable.includes(row)
                          ? {
                              isChosen: chosen.includes(row.id),
                              onChoose: (isChosen) =>
                                setChosen(isChosen ? [...chosen, row.id] : chosen.filter((id) => id !== row.id)),
                            }
                          : undefined
                      }
                    />
                  ))}
                </ul>
              )}
              <Pages total={list.matching} page={page} onPage={setPage} />
            </>
          );
        }}
      </QueryView>
      <SidePanel opened={isInviting} title={t('invitations.create')} onClose={() => setInviting(false)}>
        {isInviting && (
          <InviteForm
            settings={settings}
            onDone={() => {
              setInviting(false);
              reload();
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

interface InvitationCardProps {
  row: Row;
  choice: { isChosen: boolean; onChoose: (isChosen: boolean) => void } | undefined;
}

function InvitationCard({ row, choice }: InvitationCardProps) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const on = (instant: string) => format.shortDay(instant, timeZone);
  return (
    <Paper component="li" p="sm">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        {choice && (
          <Checkbox
            size="md"
            mt={4}
            aria-label={t('invitations.choose', { email: row.email })}
            checked={choice.isChosen}
            onChange={(event) => choice.onChoose(event.currentTarget.checked)}
          />
        )}
        <div style={{ flex: 1, minWidth: 0 }}>
          <Group justify="space-between" gap="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {row.name || row.email}
            </Text>
            <StatusMark tone={TONES[row.state]}>{t(`invitations.states.${row.state}`)}</StatusMark>
          </Group>
          <Text size="sm" c="dimmed">
            {[
              row.name && row.email,
              row.organisationName,
              text(row.kindName),
              row.sentAt && t('invitations.sentOn', { day: on(row.sentAt) }),
              row.remindedAt && t('invitations.remindedOn', { day: on(row.remindedAt) }),
              row.answeredAt && t('invitations.answeredOn', { day: on(row.answeredAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      </Group>
    </Paper>
  );
}
