import type { RepairWhy } from '@parvis/contract/resolvers';
import type { Schedule, ScheduleResult } from '@parvis/scheduler';
import type { FactMeeting, FactRequest, ScheduleFacts } from '../planning/schedule-facts';
import { defaultLimits, repairInput } from '../planning/schedule-input';
import type { Cause, Change, Closures, Place } from './repair.types';

const MINUTE = 60_000;
/** Who meets within ten minutes is on the way: those meetings stay, as do those that are on or over. */
export const IMMINENT = 10 * MINUTE;
/** What a meeting is worth that staff promised two people: more than all that stands open together. */
const PROMISED = 1000;
/** Free time is offered to the best wishes first, and not to everybody at once. */
const MOST_OFFERS = 12;

export const stillFrom = (now: Date) => new Date(now.getTime() + IMMINENT);

/** Slots that have not begun and are not about to. */
export const openSlots = (facts: ScheduleFacts, now: Date): string[] =>
  facts.slots.filter(({ startsAt }) => Date.parse(startsAt) > stillFrom(now).getTime()).map(({ id }) => id);

/** What the causes take out of use, in the slots that are open still. */
export function closuresOf(causes: readonly Cause[], facts: ScheduleFacts, now: Date): Closures {
  const open = openSlots(facts, now);
  const closures: Closures = { people: [], tables: [], sessions: [] };
  for (const { kind, personId, tableId, sessionId, slotId } of causes) {
    switch (kind) {
      case 'PERSON_GONE':
        closures.people.push({ personId: personId!, slotIds: open });
        break;
      case 'PERSON_LATE': {
        const there = open.indexOf(slotId!);
        closures.people.push({ personId: personId!, slotIds: there < 0 ? open : open.slice(0, there) });
        break;
      }
      case 'TABLE_LOST':
        closures.tables.push({ tableId: tableId!, slotIds: open });
        break;
      case 'SESSION_CANCELLED':
        closures.sessions.push({ sessionId: sessionId!, slotIds: open });
        break;
      case 'NEW_MEETING':
        break;
    }
  }
  return closures;
}

export interface MendInput {
  facts: ScheduleFacts;
  causes: readonly Cause[];
  closures: Closures;
  now: Date;
  /** Tables that are out of use already. */
  closedTables: readonly Place[];
  /** Who is bound to the sessions that are cancelled. */
  bound: readonly { personId: string; slotId: string }[];
  /** Requests that staff add for two people who have none, by the place of their cause. */
  newRequests: readonly FactRequest[];
}

/** The schedule as it is now, with what happened, for the scheduler to mend. */
export function mendSchedule(input: MendInput): Schedule {
  const { closures, now, closedTables, bound } = input;
  const freed = new Set(bound.map(({ personId, slotId }) => `${personId} ${slotId}`));
  const facts: ScheduleFacts = {
    ...input.facts,
    requests: [...input.facts.requests, ...input.newRequests],
    taken: input.facts.taken.filter(({ personId, slotId, away }) => away || !freed.has(`${personId} ${slotId}`)),
  };
  const promised = promisedRequests(input);
  const schedule = repairInput(facts, defaultLimits, stillFrom(now));
  const away = new Map(closures.people.map(({ personId, slotIds }) => [personId, slotIds]));
  const lost = new Map<string, Set<string>>();
  for (const { tableId, slotIds } of closures.tables) lost.set(tableId, new Set(slotIds));
  for (const { tableId, slotId } of closedTables) lost.set(tableId, (lost.get(tableId) ?? new Set()).add(slotId));
  return {
    ...schedule,
    participants: schedule.participants.map((person) => {
      const more = away.get(person.id)?.filter((slot) => !person.busy?.includes(slot));
      return more ? { ...person, unavailable: [...new Set([...(person.unavailable ?? []), ...more])] } : person;
    }),
    tables: schedule.tables.map((table) => {
      const more = lost.get(table.id);
      return more ? { ...table, closed: [...new Set([...(table.closed ?? []), ...more])] } : table;
    }),
    requests: schedule.requests.map((one) => (promised.has(one.id) ? { ...one, weight: PROMISED } : one)),
  };
}

/** The requests of the two people of each `NEW_MEETING`. */
function promisedRequests({ causes, facts, newRequests }: MendInput): Set<string> {
  const wanted = causes.filter(({ kind }) => kind === 'NEW_MEETING');
  return new Set(
    [...facts.requests, ...newRequests]
      .filter(({ from, to }) =>
        wanted.some(
          ({ personId, otherId }) => (from === personId && to === otherId) || (from === otherId && to === personId),
        ),
      )
      .map(({ id }) => id),
  );
}

/** What changes for whom; of the time that became free, what is offered to whom. */
export function changesOf(
  input: MendInput,
  schedule: Schedule,
  result: ScheduleResult,
): { changes: Change[]; kept: number } {
  const { facts, closures, newRequests } = input;
  const booked = new Map(facts.booked.map((one) => [one.id, one]));
  const placed = keepTheHour(input, schedule, result);
  const changes: Change[] = [];
  const away = new Map(closures.people.map(({ personId, slotIds }) => [personId, new Set(slotIds)]));
  const lost = new Set(closures.tables.map(({ tableId }) => tableId));
  const reasons = new Map(result.unplaced.map(({ request, reason }) => [request, reason]));
  const whyOf = (meeting: FactMeeting): RepairWhy => {
    if ([meeting.from, meeting.to].some((id) => away.get(id)?.has(meeting.slotId))) return 'PERSON_AWAY';
    if (lost.has(meeting.tableId)) return 'TABLE_LOST';
    return 'MADE_ROOM';
  };
  for (const meeting of booked.values()) {
    const to = placed.get(meeting.id);
    const from = { slotId: meeting.slotId, tableId: meeting.tableId };
    if (to && to.slotId === from.slotId && to.tableId === from.tableId) continue;
    changes.push({
      kind: to ? 'MOVED' : 'DROPPED',
      why: whyOf(meeting),
      requestId: meeting.id,
      people: [meeting.from, meeting.to],
      meeting: { id: meeting.meetingId, revision: meeting.revision },
      from,
      ...(to && { to }),
    });
  }
  const open = new Set(openSlots(facts, input.now));
  const kept = facts.booked.filter(({ slotId }) => open.has(slotId)).length - changes.length;
  const promised = promisedRequests(input);
  const freed = freedTime(input, changes);
  const weight = new Map(schedule.requests.map((one) => [one.id, one.weight ?? 1]));
  const offers: Change[] = [];
  for (const one of [...facts.requests, ...newRequests]) {
    const to = placed.get(one.id);
    const common = { requestId: one.id, people: [one.from, one.to] as [string, string] };
    if (promised.has(one.id))
      changes.push(
        to
          ? { kind: 'ADDED', why: 'ROOM_FOUND', ...common, to }
          : { kind: 'NOT_PLACED', why: notPlaced(reasons.get(one.id)), ...common },
      );
    else if (to && common.people.some((id) => freed.has(`${id} ${to.slotId}`)))
      offers.push({ kind: 'OFFERED', why: 'ROOM_FOUND', ...common, to });
  }
  offers.sort((one, other) => weight.get(other.requestId)! - weight.get(one.requestId)!);
  return {
    changes: [...changes, ...offers.slice(0, MOST_OFFERS)],
    kept,
  };
}

/** `person slot` where somebody had a meeting or a session and now has not; another table frees no time. */
function freedTime({ bound }: MendInput, changes: readonly Change[]): Set<string> {
  return new Set([
    ...changes
      .filter(({ from, to }) => from!.slotId !== to?.slotId)
      .flatMap(({ people, from }) => people.map((id) => `${id} ${from!.slotId}`)),
    ...bound.map(({ personId, slotId }) => `${personId} ${slotId}`),
  ]);
}

const notPlaced = (reason: string | undefined): RepairWhy =>
  reason === 'NO_TABLE' || reason === 'PERSON_FULL' ? reason : 'NO_COMMON_SLOT';

/**
 * A meeting that lost its table only goes to another table at the same time, where one is free: the scheduler counts
 * people disturbed, and these are disturbed either way.
 */
function keepTheHour({ facts, closures }: MendInput, schedule: Schedule, result: ScheduleResult): Map<string, Place> {
  const places = new Map(result.placed.map(({ request, slot, table }) => [request, { slotId: slot, tableId: table }]));
  const people = new Map([...schedule.requests].map(({ id, participants }) => [id, participants]));
  const lost = new Set(closures.tables.map(({ tableId }) => tableId));
  const exhibitorOf = new Map(facts.tables.map(({ id, exhibitorId }) => [id, exhibitorId]));
  const isOpen = new Set(facts.requests.map(({ id }) => id));
  for (const { id, from, to, slotId, tableId } of facts.booked) {
    const now = places.get(id);
    if (!lost.has(tableId) || now?.slotId === slotId) continue;
    const person = schedule.participants.filter((one) => one.id === from || one.id === to);
    if (person.some(({ unavailable, busy }) => unavailable?.includes(slotId) || busy?.includes(slotId))) continue;
    const there = [...places].filter(([other, place]) => place.slotId === slotId && other !== id);
    // An open wish gives way to a meeting that stands.
    const inTheWay = there.filter(([other]) => people.get(other)?.some((one) => one === from || one === to));
    if (inTheWay.some(([other]) => !isOpen.has(other))) continue;
    const used = new Set(there.filter(([other]) => !isOpen.has(other)).map(([, place]) => place.tableId));
    const table = schedule.tables.find(
      (one) =>
        !used.has(one.id) && !one.closed?.includes(slotId) && exhibitorOf.get(one.id) === exhibitorOf.get(tableId),
    );
    if (!table) continue;
    for (const [other, place] of there)
      if (isOpen.has(other) && (place.tableId === table.id || inTheWay.some(([one]) => one === other)))
        places.delete(other);
    places.set(id, { slotId, tableId: table.id });
  }
  return places;
}
