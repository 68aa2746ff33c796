import { ActionIcon, Button, Group, NumberInput, Paper, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowUp, IconClockHour4, IconGift } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  MoveUpWaitingDocument,
  OfferWaitingDocument,
  RemoveWaitingDocument,
  SaveOfferHoursDocument,
  StaffWaitingDocument,
  type StaffWaitingQuery,
  type WaitingActFragment,
} from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { EmptyState, Facet, SearchField, StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { QueryView } from '../../shell/query-view';
import { useStaffEvent } from '../../shell/staff-space';
import { ConfirmButton } from './confirm-button';
import type { SectionProps } from './kinds-section';
import { PAGE, Pages } from './parts';
import classes from './staff-places.module.css';

type Row = NonNullable<NonNullable<StaffWaitingQuery['event']>['waitingLists']>['rows'][number];
type Status = Row['status'];
const STATUSES: readonly Status[] = ['OFFERED', 'WAITING', 'ACCEPTED', 'EXPIRED', 'LEFT', 'REMOVED'];
const TONES: Record<Status, Tone> = {
  OFFERED: 'waiting',
  WAITING: 'neutral',
  ACCEPTED: 'good',
  EXPIRED: 'bad',
  LEFT: 'neutral',
  REMOVED: 'neutral',
};
const context = { additionalTypenames: ['WaitingLists', 'WaitingRow', 'WaitingChanged'] };

/** The lines, in the order in which they are served, and what staff do in them by hand. */
export function WaitingSection({ settings, mayConfigure }: SectionProps) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const { slug } = useStaffEvent();
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<Status>();
  const [kindId, setKindId] = useState<string>();
  const [page, setPage] = useState(1);
  const response = useQuery({
    query: StaffWaitingDocument,
    variables: {
      slug,
      search: search || null,
      status: status ?? null,
      kindId: kindId ?? null,
      first: PAGE,
      offset: (page - 1) * PAGE,
    },
    requestPolicy: 'cache-and-network',
    context,
  });
  const reload = () => response[1]({ requestPolicy: 'network-only' });
  return (
    <>
      <OfferHours hours={settings.offerHours} mayConfigure={mayConfigure} />
      <QueryView response={response}>
        {({ event }) => {
          const lists = event?.waitingLists;
          if (!lists) return null;
          const isFiltered = search !== '' || status !== undefined || kindId !== undefined;
          if (!isFiltered && lists.matching === 0)
            return (
              <EmptyState icon={IconClockHour4} title={t('line.none')}>
                {t('line.noneLead')}
              </EmptyState>
            );
          return (
            <>
              <SearchField
                value={search}
                onSearch={(typed) => {
                  setSearch(typed);
                  setPage(1);
                }}
                maw={420}
                mb="md"
              />
              <Group gap="lg" align="flex-start">
                <Facet
                  label={t('line.state')}
                  value={status}
                  onChange={(value) => {
                    setStatus(value);
                    setPage(1);
                  }}
                  options={STATUSES.flatMap((value) => {
                    const count = lists.byStatus.find((one) => one.status === value)?.count ?? 0;
                    return count > 0 || value === status ? [{ value, label: t(`line.states.${value}`), count }] : [];
                  })}
                />
                {lists.byKind.length > 1 || kindId ? (
                  <Facet
                    label={t('line.kind')}
                    value={kindId}
                    onChange={(value) => {
                      setKindId(value);
                      setPage(1);
                    }}
                    options={lists.byKind.map((one) => ({
                      value: one.kindId,
                      label: text(one.kindName),
                      count: one.count,
                    }))}
                  />
                ) : null}
              </Group>
              {lists.rows.length === 0 ? (
                <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
              ) : (
                <ul className={classes.list} style={{ marginTop: 16 }}>
                  {lists.rows.map((row) => (
                    <WaitingCard key={row.id} row={row} onActed={reload} />
                  ))}
                </ul>
              )}
              <Pages total={lists.matching} page={page} onPage={setPage} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function WaitingCard({ row, onActed }: { row: Row; onActed: () => void }) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const format = useFormat();
  const { id: eventId, timeZone } = useStaffEvent();
  const [moving, moveUp] = useMutation(MoveUpWaitingDocument);
  const [offering, offer] = useMutation(OfferWaitingDocument);
  const [removing, remove] = useMutation(RemoveWaitingDocument);
  const variables = { eventId, entryId: row.id };
  const bad = (message: string) => notifications.show({ color: 'coral', message });
  const tell = (outcome: WaitingActFragment | undefined, done: string) => {
    onActed();
    if (!outcome) return bad(t('failed'));
    switch (outcome.__typename) {
      case 'WaitingChanged':
        return notifications.show({ message: done });
      case 'WaitingElsewhere':
        return bad(t('line.elsewhere', { status: t(`line.states.${outcome.status}`) }));
      case 'PlacesShort':
        return bad(t('line.short', { count: outcome.free }));
      case 'Busy':
        return bad(t('busy'));
      default:
        return assertNever(outcome);
    }
  };
  const isIn = row.status === 'WAITING' || row.status === 'OFFERED';
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 280px' }}>
          <Group gap="xs">
            <Text fw={650} fz="lg">
              {row.rank === null ? row.name : t('line.ranked', { rank: row.rank, name: row.name })}
            </Text>
            <StatusMark tone={TONES[row.status]}>{t(`line.states.${row.status}`)}</StatusMark>
          </Group>
          <Text size="sm">
            {[
              text(row.kindName),
              row.places > 1 ? t('line.group', { count: row.places }) : undefined,
              row.organisationName,
              row.email,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {row.status === 'OFFERED' && row.offerExpiresAt
              ? t('line.offerUntil', {
                  day: format.dayOfYear(row.offerExpiresAt, timeZone),
                  time: format.time(row.offerExpiresAt, timeZone),
                })
              : t('line.since', {
                  day: format.dayOfYear(row.joinedAt, timeZone),
                  time: format.time(row.joinedAt, timeZone),
                })}
          </Text>
        </div>
        {isIn && (
          <Group gap={4}>
            {row.status === 'WAITING' && (
              <>
                <ActionIcon
                  size={44}
                  variant="subtle"
                  disabled={row.rank === 1}
                  loading={moving.fetching}
                  aria-label={t('line.up', { name: row.name })}
                  onClick={() => void moveUp(variables).then(({ data }) => tell(data?.act, t('line.moved')))}
                >
                  <IconArrowUp size={20} aria-hidden />
                </ActionIcon>
                <Button
                  variant="default"
                  mih={44}
                  loading={offering.fetching}
                  leftSection={<IconGift size={18} aria-hidden />}
                  onClick={() => void offer(variables).then(({ data }) => tell(data?.act, t('line.offered')))}
                >
                  {t('line.offer')}
                </Button>
              </>
            )}
            <ConfirmButton
              label={t('line.remove')}
              title={t('line.removeTitle', { name: row.name })}
              lead={t('line.removeLead')}
              isBusy={removing.fetching}
              onConfirm={() => remove(variables).then(({ data }) => tell(data?.act, t('line.removed')))}
            />
          </Group>
        )}
      </Group>
    </Paper>
  );
}

function OfferHours({ hours, mayConfigure }: { hours: number; mayConfigure: boolean }) {
  const { t } = useTranslation('staffPlaces');
  const { id: eventId } = useStaffEvent();
  const [typed, setTyped] = useState<number>(hours);
  const [fault, setFault] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveOfferHoursDocument);
  if (!mayConfigure)
    return (
      <Text c="dimmed" mb="md">
        {t('line.hoursAre', { count: hours })}
      </Text>
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await save({ eventId, hours: typed });
    if (data?.saveOfferHours.__typename === 'PlacesSaved') {
      setFault(undefined);
      return notifications.show({ message: t('saved') });
    }
    setFault(t(data ? 'line.hoursRange' : 'failed'));
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group align="flex-end" mb="lg">
        <NumberInput
          label={t('line.hours')}
          description={t('line.hoursHint')}
          min={1}
          max={336}
          allowDecimal={false}
          suffix={`\u00a0${t('line.hoursSuffix')}`}
          value={typed}
          error={fault}
          onChange={(value) => setTyped(Number(value) || 0)}
          maw={360}
        />
        <Button type="submit" variant="default" loading={fetching} disabled={typed === hours}>
          {t('save')}
        </Button>
      </Group>
    </form>
  );
}
