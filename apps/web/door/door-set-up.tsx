import { Alert, Badge, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDeviceTablet, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type DeviceFieldsFragment,
  DoorSetUpDocument,
  type DoorSetUpQuery,
  MarkConflictSeenDocument,
  type PointFieldsFragment,
  RevokeDeviceDocument,
} from '@parvis/contract/web';
import { SidePanel, StatusMark, type Tone, useFormat, useText } from '@parvis/ui';
import { useLive } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import { PairDialog } from './pair-dialog';
import { PointForm } from './point-form';
import { SigningKeys } from './signing-keys';

type SetUp = NonNullable<DoorSetUpQuery['event']>;
type Conflict = NonNullable<SetUp['doorConflicts']>[number];

/** Points, tablets and conflicts: what staff set before the day, and look after during it. */
export function DoorSetUp() {
  const { id, slug } = useStaffEvent();
  const { me } = useSession();
  const response = useQuery({ query: DoorSetUpDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [, refetch] = response;
  const again = () => refetch({ requestPolicy: 'network-only' });
  useLive('door:rules', ({ eventId }) => {
    if (eventId === id) again();
  });
  return (
    <QueryView response={response}>
      {({ event }) =>
        event?.checkInPoints && event.doorDevices && event.doorConflicts ? (
          <Stack gap="lg" mt="lg">
            <Conflicts conflicts={event.doorConflicts} onChange={again} />
            <Points points={event.checkInPoints} onChange={again} />
            <Tablets points={event.checkInPoints} devices={event.doorDevices} onChange={again} />
            {me?.isStaff && <SigningKeys />}
          </Stack>
        ) : null
      }
    </QueryView>
  );
}

function Conflicts({ conflicts, onChange }: { conflicts: Conflict[]; onChange: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const { id: eventId, timeZone } = useStaffEvent();
  const [, markSeen] = useMutation(MarkConflictSeenDocument);
  if (conflicts.length === 0) return null;
  return (
    <Paper component="section" data-conflicts={conflicts.length}>
      <Title order={2} size="h3" mb="sm">
        {t('conflicts.title', { count: conflicts.length })}
      </Title>
      <Stack gap="sm">
        {conflicts.map((conflict) => (
          <Alert
            key={conflict.id}
            color={conflict.seenAt ? 'gray' : 'coral'}
            icon={<IconAlertTriangle aria-hidden />}
            title={[conflict.holderName, conflict.organisationName].filter(Boolean).join(' · ')}
          >
            <Text>
              {t(`conflicts.${conflict.kind}`)} · {text(conflict.pointName)}
            </Text>
            <ul>
              {conflict.scans.map((scan) => (
                <li key={scan.id}>
                  {[format.time(scan.at, timeZone), scan.deviceName ?? t('conflicts.noDevice'), scan.operatorName]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
            {conflict.seenAt ? (
              <Text size="sm">{t('conflicts.seen')}</Text>
            ) : (
              <Button variant="default" onClick={() => void markSeen({ eventId, scanId: conflict.id }).then(onChange)}>
                {t('conflicts.markSeen')}
              </Button>
            )}
          </Alert>
        ))}
      </Stack>
    </Paper>
  );
}

function Points({ points, onChange }: { points: PointFieldsFragment[]; onChange: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const [edited, setEdited] = useState<PointFieldsFragment | 'NEW'>();
  const done = () => {
    setEdited(undefined);
    onChange();
  };
  return (
    <Paper component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {t('points.title')}
        </Title>
        <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited('NEW')}>
          {t('points.add')}
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('points.point')}</Table.Th>
              <Table.Th>{t('points.rules')}</Table.Th>
              <Table.Th ta="right">{t('present')}</Table.Th>
              <Table.Th ta="right">{t('points.inside')}</Table.Th>
              <Table.Th ta="right">{t('refused')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {points.map((point) => (
              <Table.Tr key={point.id}>
                <Table.Td>
                  <Button
                    variant="subtle"
                    px={0}
                    onClick={() => setEdited(point)}
                    aria-label={t('points.edit', { name: text(point.name) })}
                  >
                    {text(point.name)}
                  </Button>
                  <Text size="sm" c="dimmed">
                    {t(`points.kinds.${point.kind}`)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Group gap={6}>
                    {point.opensAt && point.closesAt && (
                      <Badge variant="default">{format.times(point.opensAt, point.closesAt, timeZone)}</Badge>
                    )}
                    {point.capacity && <Badge variant="default">{t('points.seats', { count: point.capacity })}</Badge>}
                    {point.access !== 'EVERYBODY' && (
                      <Badge variant="default">{t(`points.access.${point.access}`)}</Badge>
                    )}
                    {!point.reentry && <Badge variant="default">{t('points.once')}</Badge>}
                    {point.kindIds.length > 0 && (
                      <Badge variant="default">{t('points.kindsOnly', { count: point.kindIds.length })}</Badge>
                    )}
                  </Group>
                </Table.Td>
                <Table.Td ta="right">
                  {format.number(point.count.present)} / {format.number(point.count.expected)}
                </Table.Td>
                <Table.Td ta="right">{format.number(point.count.inside)}</Table.Td>
                <Table.Td ta="right">{format.number(point.count.refused)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <SidePanel
        opened={edited !== undefined}
        title={t(edited === 'NEW' ? 'points.add' : 'points.change')}
        onClose={() => setEdited(undefined)}
      >
        {edited && <PointForm point={edited === 'NEW' ? undefined : edited} onDone={done} />}
      </SidePanel>
    </Paper>
  );
}

const TONES: Record<DeviceFieldsFragment['state'], Tone> = { ANNOUNCED: 'waiting', PAIRED: 'good', REVOKED: 'bad' };

interface TabletsProps {
  points: PointFieldsFragment[];
  devices: DeviceFieldsFragment[];
  onChange: () => void;
}

function Tablets({ points, devices, onChange }: TabletsProps) {
  const { t } = useTranslation('door');
  const [isPairing, setPairing] = useState(false);
  return (
    <Paper component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {t('tablets.title')}
        </Title>
        <Button leftSection={<IconDeviceTablet size={20} aria-hidden />} onClick={() => setPairing(true)}>
          {t('tablets.pair')}
        </Button>
      </Group>
      {devices.length === 0 && <Text>{t('tablets.none')}</Text>}
      <Stack gap={0}>
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} onChange={onChange} />
        ))}
      </Stack>
      <PairDialog
        points={points}
        opened={isPairing}
        onClose={() => {
          setPairing(false);
          onChange();
        }}
      />
    </Paper>
  );
}

function DeviceRow({ device, onChange }: { device: DeviceFieldsFragment; onChange: () => void }) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const { id: eventId, timeZone } = useStaffEvent();
  const [, revoke] = useMutation(RevokeDeviceDocument);
  const [isSure, setSure] = useState(false);
  const facts = [
    text(device.pointName),
    device.lastSeenAt && t('tablets.seen', { time: format.time(device.lastSeenAt, timeZone) }),
    device.waitingScans !== null && t('tablets.waiting', { count: device.waitingScans }),
    device.battery !== null && t('tablets.battery', { percent: device.battery }),
  ];
  return (
    <Group justify="space-between" py="xs" style={{ borderTop: '1px solid var(--mantine-color-gray-3)' }}>
      <div>
        <Group gap="xs">
          <Text fw={600}>{device.name}</Text>
          <StatusMark tone={TONES[device.state]}>{t(`tablets.states.${device.state}`)}</StatusMark>
        </Group>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </div>
      {device.state !== 'REVOKED' && (
        <Button
          variant={isSure ? 'filled' : 'default'}
          color={isSure ? 'coral' : undefined}
          aria-label={t(isSure ? 'tablets.revokeSure' : 'tablets.revoke', { name: device.name })}
          onClick={() => {
            if (!isSure) return setSure(true);
            void revoke({ eventId, deviceId: device.id }).then(onChange);
          }}
        >
          {t(isSure ? 'tablets.sure' : 'tablets.revokeShort')}
        </Button>
      )}
    </Group>
  );
}
