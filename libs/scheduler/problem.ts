import type { Schedule } from './format.ts';

/** What a person is doing in a slot when not in a meeting: cells of {@link Problem.standing}. */
export const FREE = -1;
export const BUSY = -2;
export const UNAVAILABLE = -3;

/**
 * A schedule to be made, in whole numbers. People, slots, requests and classes are counted from 0.
 *
 * Slots are ordered by line, then by start, so that the slots of a line are neighbours; `time` gives their order by
 * start. A class is a set of tables that are alike (zone, closed slots, owner, named by a request): which of them a
 * meeting gets is decided at the end.
 */
export interface Problem {
  readonly people: number;
  readonly slots: number;
  readonly requests: number;
  readonly classes: number;
  readonly slotIds: readonly string[];
  readonly personIds: readonly string[];
  readonly requestIds: readonly string[];
  readonly tableIds: readonly string[];
  /** First and last slot of the line of each slot. */
  readonly lineFirst: Int16Array;
  readonly lineLast: Int16Array;
  readonly time: Int16Array;
  /** people × slots. */
  readonly standing: Int32Array;
  /** Members of request r: `members[memberStart[r]] … members[memberStart[r + 1] - 1]`; the others alike. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  readonly wishStart: Int32Array;
  readonly wishes: Int32Array;
  /** Slots in which all members are there and free, the request's wishes hold and a table it may use is open. */
  readonly domainStart: Int32Array;
  readonly domain: Int16Array;
  /** Classes a request may use. */
  readonly classesOf: readonly Int16Array[];
  readonly weight: Float64Array;
  readonly required: Uint8Array;
  /** classes × slots: open tables. */
  readonly capacity: Int16Array;
  readonly classTables: readonly (readonly number[])[];
  readonly zone: Int16Array;
  /** slots + 1 where a person sets none. */
  readonly max: Int32Array;
  readonly min: Int32Array;
  readonly before: readonly (readonly number[])[];
  readonly later: readonly (readonly number[])[];
  readonly maxConsecutive: number;
  readonly zoneChangeSlots: number;
  /** Infinity where no rule is set. */
  readonly maxBreakSpread: number;
  /** Of a repair: slot, class and table of a published meeting that could still be held there, else -1. */
  readonly previousSlot: Int16Array;
  readonly previousClass: Int16Array;
  readonly previousTable: Int16Array;
  /** Published meetings that must not move: locked, or at or before `now`. */
  readonly frozen: Uint8Array;
  readonly repair: boolean;
}

/** Tables × slots up to which every table is a class of its own, so that the search itself counts table changes. */
const separateTables = 80;

const flatten = (lists: readonly (readonly number[])[]): [Int32Array, number[]] => {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => (start[index + 1] = start[index]! + list.length));
  return [start, lists.flat()];
};

export function problemOf(schedule: Schedule): Problem {
  const lineOrder = new Map<string, number>();
  for (const slot of schedule.slots) if (!lineOrder.has(slot.line)) lineOrder.set(slot.line, lineOrder.size);
  const byStart = schedule.slots.map((slot, time) => ({ slot, time, line: lineOrder.get(slot.line)! }));
  const slots = byStart.sort((one, other) => one.line - other.line || one.time - other.time);
  const slotAt = new Map(slots.map(({ slot }, index) => [slot.id, index]));
  const time = Int16Array.from(slots, (slot) => slot.time);
  const lineFirst = Int16Array.from(slots, ({ line }) => slots.findIndex((other) => other.line === line));
  const lineLast = Int16Array.from(slots, ({ line }) => slots.findLastIndex((other) => other.line === line));

  const personAt = new Map(schedule.participants.map((person, index) => [person.id, index]));
  const requestAt = new Map(schedule.requests.map((request, index) => [request.id, index]));
  const tableAt = new Map(schedule.tables.map((table, index) => [table.id, index]));
  const S = slots.length;
  const P = schedule.participants.length;
  const standing = new Int32Array(P * S).fill(FREE);
  schedule.participants.forEach((person, p) => {
    for (const id of person.unavailable ?? []) standing[p * S + slotAt.get(id)!] = UNAVAILABLE;
    for (const id of person.busy ?? []) standing[p * S + slotAt.get(id)!] = BUSY;
  });

  const { classOf, classTables } = classify(schedule);
  const C = classTables.length;
  const capacity = new Int16Array(C * S);
  const zones = [...new Set(schedule.tables.map((table) => table.zone))].filter((zone) => zone != null);
  classTables.forEach((tables, c) => {
    const closed = new Set((schedule.tables[tables[0]!]!.closed ?? []).map((id) => slotAt.get(id)!));
    for (let s = 0; s < S; s++) capacity[c * S + s] = closed.has(s) ? 0 : tables.length;
  });

  const members = schedule.requests.map((request) => request.participants.map((id) => personAt.get(id)!));
  const wishes: number[][] = schedule.participants.map(() => []);
  members.forEach((people, r) => people.forEach((p) => wishes[p]!.push(r)));
  const classesOf = allowedClasses(schedule, classOf, classTables, tableAt);

  const now = schedule.now == null ? -1 : time[slotAt.get(schedule.now)!]!;
  const R = schedule.requests.length;
  const previousSlot = new Int16Array(R).fill(-1);
  const previousClass = new Int16Array(R).fill(-1);
  const previousTable = new Int16Array(R).fill(-1);
  const frozen = new Uint8Array(R);
  const fits = (r: number, s: number): boolean => {
    const request = schedule.requests[r]!;
    if (request.slot != null && slotAt.get(request.slot) !== s) return false;
    const period = slots[s]!.slot.period;
    if (request.periods && request.periods.length > 0 && !(period != null && request.periods.includes(period)))
      return false;
    return (
      members[r]!.every((p) => standing[p * S + s] === FREE) && classesOf[r]!.some((c) => capacity[c * S + s]! > 0)
    );
  };
  const stuck = new Set<number>();
  const seats = new Set<string>();
  for (const meeting of schedule.previous ?? []) {
    const r = requestAt.get(meeting.request)!;
    const s = slotAt.get(meeting.slot)!;
    const t = tableAt.get(meeting.table)!;
    const immovable = meeting.locked === true || time[s]! <= now;
    if (immovable) stuck.add(r);
    if (!fits(r, s) || !classesOf[r]!.includes(classOf[t]!) || capacity[classOf[t]! * S + s] === 0) continue;
    // Two published meetings at one table cannot both stay.
    if (seats.has(`${s} ${t}`)) continue;
    seats.add(`${s} ${t}`);
    previousSlot[r] = s;
    previousClass[r] = classOf[t]!;
    previousTable[r] = t;
    if (immovable) frozen[r] = 1;
  }

  const domains = schedule.requests.map((_request, r) => {
    if (frozen[r]) return [previousSlot[r]!];
    if (stuck.has(r)) return [];
    const domain: number[] = [];
    for (let s = 0; s < S; s++) if (time[s]! > now && fits(r, s)) domain.push(s);
    return domain;
  });
  for (let r = 0; r < R; r++) if (frozen[r]) classesOf[r] = Int16Array.of(previousClass[r]!);

  const [memberStart, flatMembers] = flatten(members);
  const [wishStart, flatWishes] = flatten(wishes);
  const [domainStart, flatDomains] = flatten(domains);
  const before = schedule.requests.map((request) => (request.after ?? []).map((id) => requestAt.get(id)!));
  const later: number[][] = schedule.requests.map(() => []);
  before.forEach((list, r) => list.forEach((b) => later[b]!.push(r)));
  return {
    people: P,
    slots: S,
    requests: R,
    classes: C,
    slotIds: slots.map(({ slot }) => slot.id),
    personIds: schedule.participants.map((person) => person.id),
    requestIds: schedule.requests.map((request) => request.id),
    tableIds: schedule.tables.map((table) => table.id),
    lineFirst,
    lineLast,
    time,
    standing,
    memberStart,
    members: Int32Array.from(flatMembers),
    wishStart,
    wishes: Int32Array.from(flatWishes),
    domainStart,
    domain: Int16Array.from(flatDomains),
    classesOf,
    weight: Float64Array.from(schedule.requests, (request) => request.weight ?? 1),
    required: Uint8Array.from(schedule.requests, (request) => (request.required ? 1 : 0)),
    capacity,
    classTables,
    zone: Int16Array.from(classTables, (tables) => zones.indexOf(schedule.tables[tables[0]!]!.zone as never)),
    max: Int32Array.from(schedule.participants, (person) => Math.min(person.max ?? S + 1, S + 1)),
    min: Int32Array.from(schedule.participants, (person) => person.min ?? 0),
    before,
    later,
    maxConsecutive: schedule.rules?.maxConsecutive ?? Infinity,
    zoneChangeSlots: schedule.rules?.zoneChangeSlots ?? 0,
    maxBreakSpread: schedule.rules?.maxBreakSpread ?? Infinity,
    previousSlot,
    previousClass,
    previousTable,
    frozen,
    repair: (schedule.previous?.length ?? 0) > 0,
  };
}

function classify(schedule: Schedule) {
  const named = new Set(schedule.requests.flatMap((request) => request.table ?? []));
  const apart = schedule.tables.length * schedule.slots.length <= separateTables;
  const classes = new Map<string, number>();
  const classTables: number[][] = [];
  const classOf = schedule.tables.map((table, t) => {
    const alone = apart || named.has(table.id) ? table.id : null;
    const key = JSON.stringify([alone, table.zone ?? null, table.for ?? null, [...(table.closed ?? [])].sort()]);
    if (!classes.has(key)) {
      classes.set(key, classTables.length);
      classTables.push([]);
    }
    classTables[classes.get(key)!]!.push(t);
    return classes.get(key)!;
  });
  return { classOf, classTables };
}

/** For each request the classes it may use: those of the one owner among its people, or else those of nobody. */
function allowedClasses(
  schedule: Schedule,
  classOf: readonly number[],
  classTables: readonly (readonly number[])[],
  tableAt: ReadonlyMap<string, number>,
): Int16Array[] {
  const owner = classTables.map((tables) => schedule.tables[tables[0]!]!.for);
  const owners = new Set(owner.filter((id) => id != null));
  const known = new Map<string, Int16Array>();
  return schedule.requests.map((request) => {
    const among = request.participants.filter((id) => owners.has(id));
    const key = JSON.stringify([among, request.table ?? null]);
    let classes = known.get(key);
    if (!classes) {
      let allowed = among.length > 1 ? [] : classTables.flatMap((_tables, c) => (owner[c] === among[0] ? c : []));
      if (request.table != null) allowed = allowed.filter((c) => c === classOf[tableAt.get(request.table!)!]);
      known.set(key, (classes = Int16Array.from(allowed)));
    }
    return classes;
  });
}
