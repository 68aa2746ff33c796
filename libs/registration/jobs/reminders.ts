import { TZDate } from '@date-fns/tz';
import type { Jobs, Tx } from '@parvis/platform';
import { RemindHolder, type ReminderDays } from './definitions';

interface Occasion {
  startsAt: Date;
  timeZone: string;
}

/** Ten in the morning, a number of days before, by the clock of the event. */
export const reminderTime = ({ startsAt, timeZone }: Occasion, days: ReminderDays): Date =>
  atHour(startsAt, timeZone, days, 10);

/** The end of the day on which the reminder is due: later it would say the wrong day. */
export const reminderOver = ({ startsAt, timeZone }: Occasion, days: ReminderDays): Date =>
  atHour(startsAt, timeZone, days, 24);

function atHour(startsAt: Date, timeZone: string, days: number, hour: number): Date {
  const start = new TZDate(startsAt, timeZone);
  return new Date(new TZDate(start.getFullYear(), start.getMonth(), start.getDate() - days, hour, timeZone).getTime());
}

/** Whoever has just been sent the ticket needs no reminder of it the next morning. */
const FRESH_MS = 2 * 86_400_000;

/** Puts each reminder of a ticket to its time; one that was planned for another time moves there. */
export async function planReminders(tx: Tx, jobs: Jobs, ticket: Occasion & { id: string }, now: Date): Promise<void> {
  const due = { 7: reminderTime(ticket, 7), 1: reminderTime(ticket, 1) };
  if (due[7].getTime() > now.getTime() + FRESH_MS)
    await jobs.enqueue(
      tx,
      RemindHolder,
      { ticketId: ticket.id, days: 7 },
      { runAt: due[7], key: `reminder-7:${ticket.id}` },
    );
  if (due[1] > now)
    await jobs.enqueue(
      tx,
      RemindHolder,
      { ticketId: ticket.id, days: 1 },
      { runAt: due[1], key: `reminder:${ticket.id}` },
    );
}

/** The day of the event, for the cause of its reminder: an event that is put off is reminded of again. */
export const dayOf = ({ startsAt, timeZone }: Occasion): string =>
  new TZDate(startsAt, timeZone).toISOString().slice(0, 10);
