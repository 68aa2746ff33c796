const LONGEST_OFFLINE_MS = 30 * 86_400_000;

/**
 * The time of a scan as the server keeps it. A tablet's clock may be anything: a scan cannot be later than its
 * arrival, and one that claims to be older than thirty days is brought to that bound.
 */
export function plausibleScanTime(scannedAt: Date, receivedAt: Date): Date {
  const earliest = receivedAt.getTime() - LONGEST_OFFLINE_MS;
  return new Date(Math.min(Math.max(scannedAt.getTime(), earliest), receivedAt.getTime()));
}

/**
 * When a scan happened, by the server's clock: the device's clock at the scan, put right by how far it was off when the
 * scan was sent. A device whose clock cannot be asked (`sentAt` is null) is taken at its word.
 */
export function doorTime(deviceTime: Date, sentAt: Date | null, receivedAt: Date): Date {
  // In whole seconds: what is less is the way through the network, which is another one each time.
  const off = sentAt ? Math.round((receivedAt.getTime() - sentAt.getTime()) / 1000) * 1000 : 0;
  return plausibleScanTime(new Date(deviceTime.getTime() + off), receivedAt);
}

const LAST_YEAR_MS = Date.UTC(9999, 0);

/** A clock that shows no year of four digits is brought to the nearest that does: what comes is kept, whatever it is. */
export const plausibleClock = (shown: Date): Date => new Date(Math.min(Math.max(shown.getTime(), 0), LAST_YEAR_MS));
