import { Alert, Button, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  ChangeDeviceDocument,
  type DeviceFieldsFragment,
  type PointFieldsFragment,
  RevokeDeviceDocument,
} from '@parvis/contract/web';
import { SidePanel, StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { type Faults, FaultForm, faultsOf, noFaults } from '../places/staff/parts';
import { useNow } from '../shell/now';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';
import { type DeviceLook, devicesInOrder, LOW_BATTERY, lookOfDevice, sumOfDevices } from './device-state';

type Device = DeviceFieldsFragment;

const TONES: Record<DeviceLook, Tone> = { ANNOUNCED: 'neutral', ONLINE: 'good', SILENT: 'waiting', REVOKED: 'bad' };

interface TabletsProps {
  points: readonly PointFieldsFragment[];
  devices: readonly Device[];
  onChange: () => void;
}

/** Each tablet with how it is; one that is silent comes first. */
export function Tablets({ points, devices, onChange }: TabletsProps) {
  const { t } = useTranslation('door');
  const now = useNow();
  const [editedId, setEditedId] = useState<string>();
  const { online, silent, waiting } = sumOfDevices(devices, now);
  const edited = devices.find(({ id }) => id === editedId);
  const facts = [
    t('tablets.online', { count: online }),
    silent > 0 && t('tablets.silentCount', { count: silent }),
    waiting > 0 && t('tablets.waiting', { count: waiting }),
  ];
  const done = () => {
    setEditedId(undefined);
    onChange();
  };
  return (
    <Paper component="section" data-tablets={devices.length}>
      <Title order={2} size="h3">
        {t('tablets.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {devices.length === 0 ? t('tablets.none') : facts.filter(Boolean).join(' · ')}
      </Text>
      <ul className={classes.rows}>
        {devicesInOrder(devices, now).map((device) => (
          <DeviceRow key={device.id} device={device} onEdit={() => setEditedId(device.id)} />
        ))}
      </ul>
      <SidePanel opened={edited !== undefined} title={edited?.name ?? ''} onClose={() => setEditedId(undefined)}>
        {edited && <DeviceForm key={edited.id} device={edited} points={points} onDone={done} />}
      </SidePanel>
    </Paper>
  );
}

function DeviceRow({ device, onEdit }: { device: Device; onEdit: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const look = lookOfDevice(device, useNow());
  const { name, pointName, lastSeenAt, waitingScans, battery } = device;
  const facts = [
    text(pointName),
    lastSeenAt &&
      t('tablets.seen', { day: format.shortDay(lastSeenAt, timeZone), time: format.time(lastSeenAt, timeZone) }),
    waitingScans !== null && t('tablets.waiting', { count: waitingScans }),
    battery !== null && t(battery < LOW_BATTERY ? 'tablets.lowBattery' : 'tablets.battery', { percent: battery }),
  ];
  return (
    <li className={`${classes.row} ${classes.plain}`} data-device={look}>
      <div>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          <StatusMark tone={TONES[look]}>{t(`tablets.looks.${look}`)}</StatusMark>
        </Group>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </div>
      {look !== 'REVOKED' && (
        <Button variant="default" aria-label={t('tablets.editOf', { name })} onClick={onEdit}>
          {t('tablets.edit')}
        </Button>
      )}
    </li>
  );
}

/** A new name, another point, or an end. */
function DeviceForm({
  device,
  points,
  onDone,
}: Omit<TabletsProps, 'devices' | 'onChange'> & { device: Device; onDone: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, change] = useMutation(ChangeDeviceDocument);
  const [{ fetching: isRevoking }, revoke] = useMutation(RevokeDeviceDocument);
  const [draft, setDraft] = useState({ name: device.name, pointId: device.pointId });
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [hasFailed, setFailed] = useState(false);
  const [isSure, setSure] = useState(false);
  const deviceId = device.id;

  const submit = async () => {
    setFailed(false);
    setFaults(noFaults);
    const { data } = await change({ eventId, deviceId, ...draft });
    if (!data) return setFailed(true);
    if (data.changeDevice.__typename === 'InvalidInput') return setFaults(faultsOf(data.changeDevice.errors));
    onDone();
  };
  const end = async () => {
    if (!isSure) return setSure(true);
    const { data } = await revoke({ eventId, deviceId });
    if (data) onDone();
    else setFailed(true);
  };
  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        <TextInput
          label={t('tablets.name')}
          description={t('tablets.nameHint')}
          maxLength={60}
          autoComplete="off"
          value={draft.name}
          error={faults.has('name') && t('tablets.nameMissing')}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('tablets.point')}
          description={t('tablets.pointHint')}
          value={draft.pointId}
          onChange={(event) => setDraft({ ...draft, pointId: event.currentTarget.value })}
          data={points.map((point) => ({ value: point.id, label: text(point.name) }))}
        />
        <div role="alert">{hasFailed && <Alert color="coral">{t('tablets.failed')}</Alert>}</div>
        <Group justify="space-between">
          <Button
            variant={isSure ? 'filled' : 'subtle'}
            color="coral"
            c={isSure ? undefined : 'coral.8'}
            loading={isRevoking}
            onClick={() => void end()}
          >
            {t(isSure ? 'tablets.revokeSure' : 'tablets.revoke', { name: device.name })}
          </Button>
          <Button type="submit" loading={fetching}>
            {t('tablets.save')}
          </Button>
        </Group>
        {isSure && (
          <Text size="sm" role="status">
            {t('tablets.revokeLead', { count: device.waitingScans ?? 0 })}
          </Text>
        )}
      </Stack>
    </FaultForm>
  );
}
