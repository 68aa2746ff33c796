import { overlaps, type TimeInterval } from './time-intervals';
import { instantOn } from './wall-clock';

export interface SlotDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** As the clocks of the event show it, `HH:MM`. */
  from: string;
  to: string;
  /** Length of a slot, and what is kept free after it, in minutes. */
  minutes: number;
  pause: number;
}

export interface PlannedSlot extends TimeInterval {
  /** It overlaps a slot that there is, and is left out. */
  clashes: boolean;
}

const MINUTE = 60_000;

/**
 * The slots of a day one after the other, the last one ending by `to`.
 *
 * @returns none where the day or a time is no date, the day ends before it begins, or a length is not positive
 */
export function planSlots(
  { day, from, to, minutes, pause }: SlotDay,
  existing: readonly TimeInterval[],
  timeZone: string,
): PlannedSlot[] {
  const [start, end] = [instantOn(`${day}T${from}`, timeZone), instantOn(`${day}T${to}`, timeZone)];
  if (!start || !end || !(minutes > 0) || !(pause >= 0)) return [];
  const slots: PlannedSlot[] = [];
  for (let at = start.getTime(); at + minutes * MINUTE <= end.getTime(); at += (minutes + pause) * MINUTE) {
    const slot = { startsAt: new Date(at), endsAt: new Date(at + minutes * MINUTE) };
    slots.push({ ...slot, clashes: existing.some((other) => overlaps(slot, other)) });
  }
  return slots;
}
