import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plausibleScanTime } from './door-time';

const receivedAt = new Date('2024-11-28T08:00:00Z');

describe('the time of a scan', () => {
  it('is the tablet’s own when it can be true', () => {
    const scannedAt = new Date('2024-11-28T07:10:00Z');
    expect(plausibleScanTime(scannedAt, receivedAt)).toEqual(scannedAt);
  });

  it('stays within thirty days before its arrival, whatever a clock says, and keeps the order of scans', () => {
    const instant = fc.date({ noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, second] = [plausibleScanTime(one, receivedAt), plausibleScanTime(other, receivedAt)];
        expect(first <= receivedAt && first >= new Date('2024-10-29T08:00:00Z')).toBe(true);
        if (one <= other) expect(first <= second).toBe(true);
      }),
    );
  });
});
