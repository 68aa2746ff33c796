import type { DeviceFieldsFragment } from '@parvis/contract/web';

export type DeviceLook = 'ANNOUNCED' | 'ONLINE' | 'SILENT' | 'REVOKED';

/** A tablet is heard at least once a minute while its page is open. */
const SILENT_MS = 3 * 60_000;
export const LOW_BATTERY = 20;

export function lookOfDevice({ state, lastSeenAt }: DeviceFieldsFragment, now: Date): DeviceLook {
  if (state !== 'PAIRED') return state;
  return lastSeenAt && now.getTime() - new Date(lastSeenAt).getTime() < SILENT_MS ? 'ONLINE' : 'SILENT';
}

/** What there is to say of all of them at once; those revoked do not count. */
export function sumOfDevices(devices: readonly DeviceFieldsFragment[], now: Date) {
  const inUse = devices.filter(({ state }) => state === 'PAIRED');
  return {
    online: inUse.filter((device) => lookOfDevice(device, now) === 'ONLINE').length,
    silent: inUse.filter((device) => lookOfDevice(device, now) === 'SILENT').length,
    waiting: inUse.reduce((sum, { waitingScans }) => sum + (waitingScans ?? 0), 0),
  };
}

const ORDER: DeviceLook[] = ['SILENT', 'ONLINE', 'ANNOUNCED', 'REVOKED'];

/** Those that somebody may have to see to first; else by name. */
export const devicesInOrder = (devices: readonly DeviceFieldsFragment[], now: Date): DeviceFieldsFragment[] =>
  devices.toSorted((a, b) => ORDER.indexOf(lookOfDevice(a, now)) - ORDER.indexOf(lookOfDevice(b, now)));
