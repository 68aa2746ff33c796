import { Button, Group, NumberInput, Select, Text } from '@mantine/core';
import { IconArrowsMove, IconTrash, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  type PlacesChangeFragment,
  RemoveMeetingTablesDocument,
  type RemoveMeetingTablesMutation,
  RenumberMeetingTablesDocument,
  ReopenMeetingTablesDocument,
  ReserveMeetingTablesDocument,
} from '@parvis/contract/web';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import classes from './places.module.css';
import { isOnFloor, type Places, type PlaceTable } from './plan-view';
import { TablesInUse } from './tables-in-use';
import { usePlaceFaults } from './use-place-faults';

export type InUse = Extract<
  RemoveMeetingTablesMutation['removeMeetingTables'],
  { __typename: 'TablesInUse' }
>['tables'];

interface ChosenTablesProps {
  places: Places;
  tables: PlaceTable[];
  isMoving: boolean;
  onMoving: (isMoving: boolean) => void;
  onClear: () => void;
}

const SHOWN = 6;

/** What can be done with the tables that are chosen on the plan. */
export function ChosenTables({ places, tables, isMoving, onMoving, onClear }: ChosenTablesProps) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [form, setForm] = useState<'renumber' | 'reserve'>();
  const [inUse, setInUse] = useState<InUse>();
  const [, remove] = useMutation(RemoveMeetingTablesDocument);
  const [, reopen] = useMutation(ReopenMeetingTablesDocument);
  const tableIds = tables.map(({ id }) => id);
  const numbered = tables.filter(isOnFloor);
  const settle = (outcome: PlacesChangeFragment | undefined, done?: string): boolean => {
    const faults = faultsOf(outcome);
    if (faults) tell(Object.values(faults)[0]!, 'refused');
    else if (done) tell(done, 'done');
    return faults === undefined;
  };
  const removeAll = async () => {
    const { data } = await remove({ eventId, tableIds });
    const outcome = data?.removeMeetingTables;
    if (outcome?.__typename === 'TablesInUse') return setInUse(outcome.tables);
    setInUse(undefined);
    if (settle(outcome, t('chosen.removed', { count: tables.length }))) onClear();
    return undefined;
  };
  const reopenAll = async () => {
    const { data } = await reopen({ eventId, tableIds });
    settle(data?.reopenMeetingTables, t('chosen.reopened'));
  };
  const labels = tables.slice(0, SHOWN).map(({ label }) => label);
  return (
    <section aria-label={t('chosen.label')} className={classes.chosen}>
      <Text fw={600} role="status">
        {isMoving
          ? t('chosen.moving')
          : t('chosen.count', {
              count: tables.length,
              labels: labels.join(', ') + (tables.length > SHOWN ? '…' : ''),
            })}
      </Text>
      <Group gap="xs" mt="xs">
        {isMoving ? (
          <Button mih={44} variant="default" onClick={() => onMoving(false)}>
            {t('chosen.movingStop')}
          </Button>
        ) : (
          <>
            {numbered.length === tables.length && places.zones.length > 0 && (
              <Button
                mih={44}
                leftSection={<IconArrowsMove size={20} aria-hidden />}
                onClick={() => {
                  setForm(undefined);
                  onMoving(true);
                }}
              >
                {t('chosen.move')}
              </Button>
            )}
            {numbered.length > 0 && (
              <Toggle
                isOpen={form === 'renumber'}
                onToggle={() => setForm(form === 'renumber' ? undefined : 'renumber')}
              >
                {t('chosen.renumber')}
              </Toggle>
            )}
            {places.booths.length > 0 && tables.every(({ videoUrl }) => videoUrl === null) && (
              <Toggle isOpen={form === 'reserve'} onToggle={() => setForm(form === 'reserve' ? undefined : 'reserve')}>
                {t('chosen.reserve')}
              </Toggle>
            )}
            {tables.some(({ isOut }) => isOut) && (
              <Button mih={44} variant="light" onClick={() => void reopenAll()}>
                {t('chosen.reopen')}
              </Button>
            )}
            <Button
              mih={44}
              variant="light"
              color="coral"
              leftSection={<IconTrash size={20} aria-hidden />}
              onClick={() => void removeAll()}
            >
              {t('chosen.remove')}
            </Button>
            <Button mih={44} variant="subtle" leftSection={<IconX size={20} aria-hidden />} onClick={onClear}>
              {t('chosen.clear')}
            </Button>
          </>
        )}
      </Group>
      {form === 'renumber' && !isMoving && <Renumber tables={numbered} settle={settle} />}
      {form === 'reserve' && !isMoving && <Reserve places={places} tables={tables} settle={settle} />}
      <TablesInUse inUse={inUse} onClose={() => setInUse(undefined)} onMended={() => void removeAll()} />
    </section>
  );
}

function Toggle({ isOpen, onToggle, children }: { isOpen: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <Button mih={44} variant="light" aria-expanded={isOpen} onClick={onToggle}>
      {children}
    </Button>
  );
}

interface FormProps {
  tables: PlaceTable[];
  settle: (outcome: PlacesChangeFragment | undefined, done?: string) => boolean;
}

function Renumber({ tables, settle }: FormProps) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, renumber] = useMutation(RenumberMeetingTablesDocument);
  const [first, setFirst] = useState<number | string>(Math.min(...tables.map(({ number }) => number ?? 1)));
  const send = async () => {
    const { data } = await renumber({ eventId, tableIds: tables.map(({ id }) => id), firstNumber: Number(first) });
    settle(data?.renumberMeetingTables, t('add.done'));
  };
  return (
    <Group align="flex-end" mt="sm">
      <NumberInput
        label={t('chosen.firstNumber')}
        value={first}
        min={1}
        max={9999}
        allowDecimal={false}
        w={180}
        onChange={setFirst}
      />
      <Button mih={44} loading={fetching} onClick={() => void send()}>
        {t('chosen.apply')}
      </Button>
    </Group>
  );
}

function Reserve({ places, tables, settle }: FormProps & { places: Places }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, reserve] = useMutation(ReserveMeetingTablesDocument);
  const [boothId, setBoothId] = useState(tables[0]?.booth?.id ?? '');
  const send = async () => {
    const { data } = await reserve({ eventId, tableIds: tables.map(({ id }) => id), boothId: boothId || null });
    settle(data?.reserveMeetingTables, t('add.done'));
  };
  return (
    <Group align="flex-end" mt="sm">
      <Select
        label={t('chosen.booth')}
        w={{ base: '100%', xs: 320 }}
        data={[
          { value: '', label: t('chosen.everybody') },
          ...places.booths.map(({ id, name, booth }) => ({
            value: id,
            label: [booth, name].filter(Boolean).join(' – '),
          })),
        ]}
        value={boothId}
        allowDeselect={false}
        searchable
        onChange={(value) => setBoothId(value ?? '')}
      />
      <Button mih={44} loading={fetching} onClick={() => void send()}>
        {t('chosen.apply')}
      </Button>
    </Group>
  );
}
