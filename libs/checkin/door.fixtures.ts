import { randomUUID } from 'node:crypto';
import type { Client, TestApp } from '@parvis/testing';

const OPEN = `mutation ($eventId: ID!, $pointId: ID) { openDoor(eventId: $eventId, pointId: $pointId) { key deviceId } }`;
const RECORD = `mutation ($scans: [ScanInput!]!, $report: DeviceReport!) { recordScans(scans: $scans, report: $report) {
  __typename
  ... on ScansRecorded { scans { id verdict admittedAt } count { pointId isMain expected present inside scans refused } }
  ... on InvalidInput { errors { field code } } } }`;

export interface TestScan {
  id: string;
  code: string;
  deviceTime: string;
  method: string;
  [more: string]: unknown;
}

let sequence = 0;

/** A scan of a tablet whose clock is right; of two at the same time, the one made first comes first. */
export const scanOf = (code: string, deviceTime = '2024-10-01T07:42:00.000Z', more: object = {}): TestScan => ({
  id: randomUUID(),
  code,
  deviceTime,
  method: 'CAMERA',
  sequence: (sequence += 1),
  ...more,
});

/** A tablet at the point, the main door unless told otherwise, opened by somebody who may. */
export async function makeTablet(test: TestApp, as: Client, eventId: string, pointId: string | null = null) {
  const { key, deviceId } = (await as.graphql(OPEN, { eventId, pointId })).data.openDoor as {
    key: string;
    deviceId: string;
  };
  const client = test.asDevice(key);
  return {
    key,
    deviceId,
    client,
    /** By a clock that is taken to be right, unless told otherwise. */
    async send(scans: TestScan[], report: object = {}) {
      const { data, errors } = await client.graphql(RECORD, { scans, report: { waiting: 0, ...report } });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.recordScans;
    },
  };
}

export type TestTablet = Awaited<ReturnType<typeof makeTablet>>;
