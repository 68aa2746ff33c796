const LONGEST_OFFLINE_MS = 30 * 86_400_000;

/**
 * The time of a scan as the server keeps it. A tablet's clock may be anything: a scan cannot be later than its
 * arrival, and one that claims to be older than thirty days is brought to that bound.
 */
export function plausibleScanTime(scannedAt: Date, receivedAt: Date): Date {
  const earliest = receivedAt.getTime() - LONGEST_OFFLINE_MS;
  return new Date(Math.min(Math.max(scannedAt.getTime(), earliest), receivedAt.getTime()));
}
