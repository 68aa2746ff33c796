import type { MeetingRequest, Participant, PublishedMeeting, Rules, Schedule, Slot, Table } from '@parvis/scheduler';
import type { FactMeeting, FactRequest, FactTable, ScheduleFacts } from './schedule-facts';

export interface PlanLimits {
  /** Also requests that nobody has answered yet, for half their weight. */
  withPending: boolean;
  /** Most meetings of a person, with what they have booked; null for as many as there are slots. */
  maxMeetings: number | null;
  /** Most meetings without a free slot between them; null for any number. */
  maxConsecutive: number | null;
  /** On foot in as many minutes without a free slot between two meetings. */
  walkMinutes: number;
}

export const defaultLimits: PlanLimits = { withPending: true, maxMeetings: null, maxConsecutive: 5, walkMinutes: 5 };

/** What a request of each priority is worth; 1 matters most. */
const WEIGHTS: Record<number, number> = { 1: 4, 2: 2, 3: 1 };

/**
 * The places of booths take part in their meetings: the format lets a person meet only at tables of their own, which
 * would keep two exhibitors apart.
 */
const BOOTH = 'booth:';
export const isBoothPlace = (participantId: string) => participantId.startsWith(BOOTH);
export const tableOfBoothPlace = (participantId: string) => participantId.slice(BOOTH.length);

/**
 * The schedule to be made: open requests, beside what is booked, which stays where it is.
 *
 * @param kept meetings of an earlier run that stay where they are
 */
export function planInput(
  facts: ScheduleFacts,
  limits: PlanLimits,
  now: Date,
  kept: readonly PublishedMeeting[] = [],
): Schedule {
  const places = new BoothPlaces(facts);
  const slots = slotsOf(facts).filter(({ start }) => Date.parse(start) > now.getTime());
  const requests = facts.requests
    .filter(({ accepted }) => accepted || limits.withPending)
    .map((one): MeetingRequest => {
      const stays = kept.find(({ request }) => request === one.id);
      if (!stays) return requestOf(one, places.for(one));
      return { ...requestOf(one, places.at(stays.table)), slot: stays.slot, table: stays.table, required: true };
    });
  return scheduleOf(facts, limits, { slots, requests, busyWith: facts.booked, previous: undefined });
}

/**
 * The published schedule to be mended: booked meetings may move where `locked` does not forbid it, open requests may
 * be placed.
 *
 * @param now nothing that has begun by then moves
 */
export function repairInput(
  facts: ScheduleFacts,
  limits: PlanLimits,
  now: Date,
  locked: ReadonlySet<string> = new Set(),
): Schedule {
  const places = new BoothPlaces(facts);
  const slots = slotsOf(facts);
  const requests = [
    ...facts.booked.map((one) => requestOf(one, places.at(one.tableId))),
    ...facts.requests
      .filter(({ accepted }) => accepted || limits.withPending)
      .map((one) => requestOf(one, places.for(one))),
  ];
  const previous = facts.booked.map((one): PublishedMeeting => ({
    request: one.id,
    slot: one.slotId,
    table: one.tableId,
    ...(locked.has(one.id) && { locked: true }),
  }));
  const begun = slots.filter(({ start }) => Date.parse(start) <= now.getTime()).at(-1);
  return { ...scheduleOf(facts, limits, { slots, requests, busyWith: [], previous }), ...(begun && { now: begun.id }) };
}

interface Parts {
  slots: Slot[];
  requests: MeetingRequest[];
  /** Meetings that are no part of the schedule, and in its way. */
  busyWith: readonly FactMeeting[];
  previous: PublishedMeeting[] | undefined;
}

function scheduleOf(facts: ScheduleFacts, limits: PlanLimits, parts: Parts): Schedule {
  const { slots, requests, busyWith, previous } = parts;
  const known = new Set(slots.map(({ id }) => id));
  const rules = rulesOf(facts, limits, slots);
  const used = new Set([
    ...requests.flatMap(({ participants }) => participants.filter(isBoothPlace).map(tableOfBoothPlace)),
    ...(previous ?? []).map(({ table }) => table),
  ]);
  const tables = facts.tables
    .filter(({ id, exhibitorId, isRemoved }) => used.has(id) || (exhibitorId === null && !isRemoved))
    .map((table): Table => {
      const closed = busyWith.filter(({ tableId, slotId }) => tableId === table.id && known.has(slotId));
      const held = new Set((previous ?? []).filter((one) => one.table === table.id).map(({ slot }) => slot));
      const shut = table.isRemoved ? slots.map(({ id }) => id).filter((id) => !held.has(id)) : [];
      const isPlace = table.exhibitorId !== null && requests.some((one) => one.participants.includes(BOOTH + table.id));
      return {
        id: table.id,
        ...(table.zoneId && { zone: rules.zoneOf(table.zoneId) }),
        ...(closed.length + shut.length > 0 && { closed: [...closed.map(({ slotId }) => slotId), ...shut] }),
        ...(isPlace && { for: BOOTH + table.id }),
      };
    });
  return {
    format: 'parvis.schedule/1',
    slots,
    tables,
    participants: participantsOf(facts, limits, requests, busyWith, known),
    requests,
    ...(Object.keys(rules.rules).length > 0 && { rules: rules.rules }),
    ...(previous && { previous }),
  };
}

const requestOf = ({ id, from, to, priority, accepted }: FactRequest, place: string | undefined): MeetingRequest => ({
  id,
  participants: place ? [from, to, place] : [from, to],
  weight: (WEIGHTS[priority] ?? 1) * (accepted ? 1 : 0.5),
});

/** Slots follow one another within a half-day: a gap as long as a slot ends it. */
function slotsOf({ slots }: ScheduleFacts): Slot[] {
  let line = 0;
  return slots.map(({ id, startsAt, endsAt }, n) => {
    const before = slots[n - 1];
    const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
    if (before && start - Date.parse(before.endsAt) >= end - start) line += 1;
    const iso = (at: number) => new Date(at).toISOString();
    return { id, start: iso(start), end: iso(end), line: `line-${line}` };
  });
}

function participantsOf(
  facts: ScheduleFacts,
  { maxMeetings }: PlanLimits,
  requests: readonly MeetingRequest[],
  busyWith: readonly FactMeeting[],
  known: ReadonlySet<string>,
): Participant[] {
  const busy = new Lists();
  const unavailable = new Lists();
  const has = new Map<string, number>();
  for (const { personId, slotId, away } of facts.taken)
    if (known.has(slotId)) (away ? unavailable : busy).add(personId, slotId);
  for (const { from, to, slotId } of busyWith) {
    for (const person of [from, to]) {
      has.set(person, (has.get(person) ?? 0) + 1);
      if (known.has(slotId)) busy.add(person, slotId);
      for (const near of nearSlots(facts, slotId)) if (known.has(near)) unavailable.add(person, near);
    }
  }
  const most = Math.min(maxMeetings ?? Infinity, facts.meetingsPerPerson ?? Infinity);
  return [...new Set(requests.flatMap(({ participants }) => participants))].sort().map((id): Participant => {
    if (isBoothPlace(id)) return { id };
    const taken = busy.of(id);
    const absent = unavailable.of(id)?.filter((slot) => !taken?.includes(slot));
    return {
      id,
      ...(taken && { busy: taken }),
      ...(absent && absent.length > 0 && { unavailable: absent }),
      ...(Number.isFinite(most) && { max: Math.max(0, most - (has.get(id) ?? 0)) }),
    };
  });
}

/** Slots that leave fewer minutes to this one than staff keep free between two meetings. */
function nearSlots({ slots, minutesBetween }: ScheduleFacts, slotId: string): string[] {
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot || minutesBetween === 0) return [];
  const gap = minutesBetween * 60_000;
  const [start, end] = [Date.parse(slot.startsAt), Date.parse(slot.endsAt)];
  return slots
    .filter(
      ({ id, startsAt, endsAt }) =>
        id !== slotId && Date.parse(startsAt) < end + gap && start < Date.parse(endsAt) + gap,
    )
    .map(({ id }) => id);
}

class Lists {
  private readonly byKey = new Map<string, Set<string>>();

  add(key: string, value: string): void {
    this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(value));
  }

  of(key: string): string[] | undefined {
    const values = this.byKey.get(key);
    return values && [...values];
  }
}

/**
 * The rules of the format know one number of free slots for any change of zone: it is the one of the longest walk, and
 * zones that are near count as one.
 */
function rulesOf({ walks, minutesBetween }: ScheduleFacts, limits: PlanLimits, slots: readonly Slot[]) {
  const lengths = slots.map(({ start, end }) => (Date.parse(end) - Date.parse(start)) / 60_000);
  const shortest = Math.min(...lengths);
  const far = Math.max(0, ...walks.map(({ minutes }) => minutes).filter((minutes) => minutes > limits.walkMinutes));
  const gap = pauseOf(slots);
  const rules: Rules = {};
  const most = minutesBetween > gap ? 1 : limits.maxConsecutive;
  if (most !== null) rules.maxConsecutive = most;
  if (far > 0 && slots.length > 0) rules.zoneChangeSlots = Math.ceil(far / shortest);
  const near = new Map<string, string>();
  const first = (zone: string): string => (near.has(zone) ? first(near.get(zone)!) : zone);
  if (far > 0) {
    for (const { one, other, minutes } of walks)
      if (minutes <= limits.walkMinutes && first(one) !== first(other)) near.set(first(one), first(other));
  }
  return { rules, zoneOf: first };
}

/** Shortest pause in minutes between two slots of a line, which everybody has anyway. */
function pauseOf(slots: readonly Slot[]): number {
  const pauses = slots.slice(1).flatMap(({ start, line }, n) => {
    const before = slots[n]!;
    return before.line === line ? [(Date.parse(start) - Date.parse(before.end)) / 60_000] : [];
  });
  return pauses.length > 0 ? Math.min(...pauses) : 0;
}

/** Who meets on which booth: on that of the person asked if they have one, else on that of the one who asks. */
class BoothPlaces {
  private readonly placeOf = new Map<string, string>();
  private readonly places: ReadonlySet<string>;

  constructor({ tables, teams }: ScheduleFacts) {
    const byBooth = new Map<string, FactTable[]>();
    for (const table of tables)
      if (table.exhibitorId && !table.isRemoved)
        byBooth.set(table.exhibitorId, [...(byBooth.get(table.exhibitorId) ?? []), table]);
    const next = new Map<string, number>();
    for (const { exhibitorId, personId } of teams) {
      const places = byBooth.get(exhibitorId);
      if (!places || this.placeOf.has(personId)) continue;
      const turn = next.get(exhibitorId) ?? 0;
      next.set(exhibitorId, turn + 1);
      this.placeOf.set(personId, places[turn % places.length]!.id);
    }
    this.places = new Set([...byBooth.values()].flat().map(({ id }) => id));
  }

  for({ from, to }: FactRequest): string | undefined {
    const table = this.placeOf.get(to) ?? this.placeOf.get(from);
    return table && BOOTH + table;
  }

  at(tableId: string): string | undefined {
    return this.places.has(tableId) ? BOOTH + tableId : undefined;
  }
}
