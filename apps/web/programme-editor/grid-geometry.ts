import { TZDate } from '@date-fns/tz';

/** Sessions stand on steps of so many minutes. */
export const STEP = 5;
export const SHORTEST = 5;
const DAY = 1440;

/** Pixels a minute, from a whole day at a glance to a short talk with all its words. */
export const ZOOMS = [1, 1.6, 2.4, 3.6] as const;

/** 2024-11-28, by the clocks of the zone. */
export function dayOf(instant: string | Date, timeZone: string): string {
  const local = new TZDate(new Date(instant), timeZone);
  return [local.getFullYear(), two(local.getMonth() + 1), two(local.getDate())].join('-');
}

/** Minutes since midnight, by the clocks of the zone. */
export function minuteOfDay(instant: string | Date, timeZone: string): number {
  const local = new TZDate(new Date(instant), timeZone);
  return local.getHours() * 60 + local.getMinutes();
}

/** The instant at which the clocks of the zone show so many minutes since midnight of that day. */
export function instantAt(day: string, minute: number, timeZone: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(new TZDate(year, month - 1, date, 0, minute, timeZone).getTime()).toISOString();
}

/** `09:05` of 545, and back, also from `9h05` or `905`; undefined for what is no time. */
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
export function minuteOf(clock: string): number | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2})\s*[:h.]?\s*(\d{2})\s*$/i.exec(clock) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return hours !== undefined && Number(hours) < 24 && Number(minutes) < 60 ? minute : undefined;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The days of an event, and every other day on which a session stands: nothing is out of sight. */
export function daysOf(
  event: { startsAt: string; endsAt: string; timeZone: string },
  sessions: readonly { startsAt: string | null }[],
): string[] {
  const { timeZone } = event;
  const days = new Set(sessions.flatMap(({ startsAt }) => (startsAt === null ? [] : [dayOf(startsAt, timeZone)])));
  const last = dayOf(event.endsAt, timeZone);
  for (let day = dayOf(event.startsAt, timeZone); day <= last && days.size < 60; day = nextDay(day)) days.add(day);
  return [...days].sort();
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The hours that a day's grid shows: whole hours, with a little room before the first and after the last. */
export function hoursOf(spans: readonly { from: number; to: number }[]): { from: number; to: number } {
  const from = Math.min(9 * 60, ...spans.map((span) => span.from));
  const to = Math.max(18 * 60, ...spans.map((span) => span.to));
  return { from: Math.max(Math.floor((from - 15) / 60) * 60, 0), to: Math.min(Math.ceil((to + 15) / 60) * 60, DAY) };
}

/** A step of the grid, kept within the day. */
export function snap(minute: number, minutes: number): number {
  const stepped = Math.round(minute / STEP) * STEP;
  return Math.min(Math.max(stepped, 0), Math.floor((DAY - minutes) / STEP) * STEP);
}

/** Sessions of one room that overlap stand side by side: the lane of each, and how many there are beside it. */
export function lanesOf<Span extends { id: string; from: number; to: number }>(
  spans: readonly Span[],
): Map<string, { lane: number; lanes: number }> {
  const places = new Map<string, { lane: number; lanes: number }>();
  const sorted = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  let group: { span: Span; lane: number }[] = [];
  let until = -1;
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    for (const { span, lane } of group) places.set(span.id, { lane, lanes });
    group = [];
  };
  for (const span of sorted) {
    if (span.from >= until) close();
    const taken = new Set(group.filter((one) => one.span.to > span.from).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ span, lane });
    until = Math.max(until, span.to);
  }
  close();
  return places;
}
