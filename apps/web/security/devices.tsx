import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  MyDevicesDocument,
  type MyDevicesQuery,
  SignOutDeviceDocument,
  SignOutOtherDevicesDocument,
} from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';
import { QueryView } from '../shell/query-view';

type Device = MyDevicesQuery['myDevices'][number];

/** Where one is signed in, with the way to sign out there. */
export function Devices() {
  const { t } = useTranslation('security');
  const response = useQuery({ query: MyDevicesDocument, requestPolicy: 'cache-and-network' });
  const refresh = () => response[1]({ requestPolicy: 'network-only' });
  const [{ fetching }, signOutOthers] = useMutation(SignOutOtherDevicesDocument);
  const endOthers = async () => {
    const { data } = await signOutOthers({});
    notifications.show({
      message: data ? t('devices.othersEnded', { count: data.signOutOtherDevices }) : t('failed'),
    });
    refresh();
  };
  return (
    <section aria-labelledby="devices">
      <Title order={2} size="h3" id="devices">
        {t('devices.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('devices.lead')}
      </Text>
      <QueryView response={response}>
        {({ myDevices }) => (
          <Stack gap="md">
            <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
              {myDevices.map((device) => (
                <DeviceLine key={device.id} device={device} onEnded={refresh} />
              ))}
            </Stack>
            {myDevices.length > 1 ? (
              <Button
                variant="default"
                mih={44}
                loading={fetching}
                onClick={() => void endOthers()}
                style={{ alignSelf: 'flex-start' }}
              >
                {t('devices.endOthers')}
              </Button>
            ) : (
              <Text>{t('devices.alone')}</Text>
            )}
            <Text size="sm" c="dimmed">
              {t('devices.lasts')}
            </Text>
          </Stack>
        )}
      </QueryView>
    </section>
  );
}

function DeviceLine({ device, onEnded }: { device: Device; onEnded: () => void }) {
  const { t } = useTranslation('security');
  const [{ fetching }, signOut] = useMutation(SignOutDeviceDocument);
  const when = useWhen();
  const { browser, system, address, isThisOne } = device;
  const name = browser && system ? t('devices.name', { browser, system }) : (browser ?? system ?? t('devices.unknown'));
  const end = async () => {
    const { data } = await signOut({ deviceId: device.id });
    notifications.show({ message: data ? t('devices.ended') : t('failed') });
    onEnded();
  };
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={4} flex="1 1 240px">
          <Group gap="sm">
            <Text fw={600}>{name}</Text>
            {isThisOne && <StatusMark tone="good">{t('devices.here')}</StatusMark>}
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[
              t('devices.seen', { when: when(device.lastSeenAt) }),
              address && t('devices.from', { address }),
              t('devices.opened', { when: when(device.openedAt) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </Text>
        </Stack>
        {!isThisOne && (
          <Button
            variant="subtle"
            mih={44}
            loading={fetching}
            aria-label={t('devices.endNamed', { name })}
            onClick={() => void end()}
          >
            {t('devices.end')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

/** An instant as the reader's own clock shows it: no event's zone is meant. */
function useWhen(): (instant: string) => string {
  const { t } = useTranslation('security');
  const format = useFormat();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (instant) =>
    t('devices.at', { day: format.dayOfYear(instant, timeZone), time: format.time(instant, timeZone) });
}
