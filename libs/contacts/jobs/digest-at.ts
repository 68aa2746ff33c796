import { instantOn, wallClockOf } from '@parvis/domain';

const EVENING = '18:30';
const SOON_MS = 20 * 60_000;

/** When a visitor is told of a scan: once in the evening of the day; of a later one after a while, with what follows. */
export function digestAt(now: Date, timeZone: string): Date {
  const evening = instantOn(`${wallClockOf(now, timeZone).slice(0, 10)}T${EVENING}`, timeZone);
  return evening && evening > now ? evening : new Date(now.getTime() + SOON_MS);
}
