import { describe, expect, it } from 'vitest';
import type { DeviceFieldsFragment } from '@parvis/contract/web';
import { devicesInOrder, lookOfDevice, sumOfDevices } from './device-state';

const NOW = new Date('2024-11-28T08:30:00Z');
const device = (name: string, more: Partial<DeviceFieldsFragment> = {}): DeviceFieldsFragment => ({
  __typename: 'DoorDevice',
  id: name,
  name,
  pointId: 'main',
  pointName: { __typename: 'Text', fr: 'Entrée', en: 'Door' },
  state: 'PAIRED',
  pairedAt: '2024-11-28T06:00:00Z',
  madeByName: null,
  lastSeenAt: '2024-11-28T08:29:30Z',
  waitingScans: 0,
  battery: null,
  ...more,
});
const devices = [
  device('A'),
  device('B', { lastSeenAt: '2024-11-28T08:20:00Z', waitingScans: 12 }),
  device('C', { state: 'REVOKED', waitingScans: 5 }),
  device('D', { state: 'ANNOUNCED', lastSeenAt: null, waitingScans: null }),
];

describe('tablets as staff see them', () => {
  it('are silent after three minutes, and come first then', () => {
    expect(devices.map((one) => lookOfDevice(one, NOW))).toEqual(['ONLINE', 'SILENT', 'REVOKED', 'ANNOUNCED']);
    expect(devicesInOrder(devices, NOW).map(({ name }) => name)).toEqual(['B', 'A', 'D', 'C']);
  });

  it('are summed up without those that are gone', () => {
    expect(sumOfDevices(devices, NOW)).toEqual({ online: 1, silent: 1, waiting: 12 });
  });
});
