import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  PlaceRunMeetingDocument,
  type PlanRunFragment,
  RunPlacesDocument,
  type RunPlacesQuery,
} from '@parvis/contract/web';
import { SidePanel, useFormat } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import classes from './planning.module.css';

export interface ToMove {
  requestId: string;
  people: string;
  isPlaced: boolean;
}

interface MovePanelProps {
  run: PlanRunFragment;
  toMove: ToMove | undefined;
  onClose: () => void;
}

/** Where a meeting could go by hand: each slot with its free tables, or what is in the way. */
export function MovePanel({ run, toMove, onClose }: MovePanelProps) {
  const { t } = useTranslation('planning');
  return (
    <SidePanel
      opened={toMove !== undefined}
      onClose={onClose}
      title={toMove ? t('move.title', { people: toMove.people }) : ''}
    >
      {toMove && <Places key={toMove.requestId} run={run} toMove={toMove} onClose={onClose} />}
    </SidePanel>
  );
}

type Place = RunPlacesQuery['runPlaces'][number];
type Clash = Place['clashes'][number];

function useClashWords(): (clash: Clash) => string {
  const { t } = useTranslation('planning');
  return ({ kind, person, with: partner }) =>
    t(`move.clash.${kind as 'PERSON_MEETS' | 'PERSON_BUSY' | 'PERSON_AWAY' | 'NO_TABLE'}`, {
      person: person ?? '',
      with: partner ?? '',
    });
}

function Places({ run, toMove, onClose }: MovePanelProps & { toMove: ToMove }) {
  const { t } = useTranslation('planning');
  const clashWords = useClashWords();
  const response = useQuery({
    query: RunPlacesDocument,
    variables: { runId: run.id, requestId: toMove.requestId },
    requestPolicy: 'network-only',
  });
  const [{ fetching }, place] = useMutation(PlaceRunMeetingDocument);
  const [refused, setRefused] = useState<string>();
  const put = async (slotId: string | null, tableId: string | null) => {
    setRefused(undefined);
    const { data } = await place({
      runId: run.id,
      revision: run.revision,
      requestId: toMove.requestId,
      slotId,
      tableId,
    });
    const outcome = data?.placeRunMeeting;
    switch (outcome?.__typename) {
      case 'ScheduleRunEdited':
        tell(t(slotId ? 'move.done' : 'move.removed'), 'done');
        return onClose();
      case 'ScheduleRunChanged':
        tell(t('move.changed'), 'refused');
        return onClose();
      case 'RunPlaceTaken':
        return setRefused(outcome.breaksRule ? t('move.rule') : outcome.clashes.map(clashWords).join('. '));
      case undefined:
        return setRefused(t('move.failed'));
    }
  };
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('move.lead')}</Text>
      {refused && (
        <Alert color="coral" role="alert">
          {refused}
        </Alert>
      )}
      {toMove.isPlaced && (
        <Group>
          <Button variant="default" loading={fetching} onClick={() => void put(null, null)}>
            {t('move.out')}
          </Button>
        </Group>
      )}
      <QueryView response={response}>
        {({ runPlaces }) => (
          <ul className={classes.rows}>
            {runPlaces.map((one) => (
              <PlaceRow key={one.slot.id} place={one} isBusy={fetching} onPut={put} />
            ))}
          </ul>
        )}
      </QueryView>
    </Stack>
  );
}

interface PlaceRowProps {
  place: Place;
  isBusy: boolean;
  onPut: (slotId: string, tableId: string | null) => Promise<void>;
}

function PlaceRow({ place: { slot, tables, clashes }, isBusy, onPut }: PlaceRowProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const clashWords = useClashWords();
  const { timeZone } = useStaffEvent();
  const [tableId, setTableId] = useState<string | null>(tables[0]?.id ?? null);
  const when = `${format.shortDay(slot.startsAt, timeZone)}, ${format.times(slot.startsAt, slot.endsAt, timeZone)}`;
  return (
    <li>
      <Text fw={600}>{when}</Text>
      {clashes.map((clash) => (
        <Text key={`${clash.kind} ${clash.person}`} size="sm" c="dimmed">
          {clashWords(clash)}
        </Text>
      ))}
      {tables.length > 0 && (
        <Group mt={4} gap="xs" align="flex-end">
          <Select
            aria-label={t('move.table', { slot: when })}
            description={t('move.free', { count: tables.length })}
            value={tableId}
            onChange={setTableId}
            allowDeselect={false}
            data={tables.map(({ id, label }) => ({ value: id, label }))}
            w={160}
          />
          <Button
            variant="light"
            loading={isBusy}
            aria-label={t('move.hereNamed', { slot: when })}
            onClick={() => void onPut(slot.id, tableId)}
          >
            {t('move.here')}
          </Button>
        </Group>
      )}
    </li>
  );
}
