export interface SlotTime {
  id: string;
  startsAt: string;
  endsAt: string;
}

export interface HalfDay<Slot extends SlotTime> {
  /** An instant of that day, to name it by. */
  day: string;
  half: 'morning' | 'afternoon';
  slots: Slot[];
}

/** Slots by day and half day at the event, in order; an afternoon begins at noon there. */
export function slotsByHalfDay<Slot extends SlotTime>(slots: readonly Slot[], timeZone: string): HalfDay<Slot>[] {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const halves = new Map<string, HalfDay<Slot>>();
  for (const slot of [...slots].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))) {
    const at = Object.fromEntries(parts.formatToParts(new Date(slot.startsAt)).map(({ type, value }) => [type, value]));
    const half = Number(at['hour']) < 12 ? 'morning' : 'afternoon';
    const key = `${at['year']}-${at['month']}-${at['day']} ${half}`;
    const found = halves.get(key) ?? { day: slot.startsAt, half, slots: [] };
    found.slots.push(slot);
    halves.set(key, found);
  }
  return [...halves.values()];
}
