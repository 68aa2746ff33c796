import type { PlacedMeeting, Schedule } from '@parvis/scheduler';
import { isBoothPlace } from './schedule-input';

export interface Served {
  personId: string;
  asked: number;
  placed: number;
  /** Granted weight by wished weight, 0 to 1. */
  share: number;
  /** Longest runs of slots with nothing between two meetings or sessions of a line. */
  gaps: number;
  /** Changes of table between consecutive meetings of a line. */
  changes: number;
}

/** How a schedule serves each person with requests, worst served first. */
export function peopleServed(schedule: Schedule, placed: readonly PlacedMeeting[]): Served[] {
  const meetings = new Map(placed.map((one) => [one.request, one]));
  const lines = [...Map.groupBy(schedule.slots, ({ line }) => line).values()];
  const own = new Map<string, { asked: number; wished: number; granted: number; at: Map<string, string> }>();
  for (const { id, participants, weight = 1 } of schedule.requests) {
    const meeting = meetings.get(id);
    for (const person of participants.filter((one) => !isBoothPlace(one))) {
      const has = own.get(person) ?? { asked: 0, wished: 0, granted: 0, at: new Map<string, string>() };
      own.set(person, has);
      has.asked += 1;
      has.wished += weight;
      if (!meeting) continue;
      has.granted += weight;
      has.at.set(meeting.slot, meeting.table);
    }
  }
  return schedule.participants
    .flatMap(({ id, busy = [] }): Served[] => {
      const has = own.get(id);
      if (!has) return [];
      let [gaps, changes] = [0, 0];
      for (const line of lines) {
        let pause = -1;
        let table: string | undefined;
        for (const { id: slot } of line) {
          const at = has.at.get(slot);
          if (at === undefined && !busy.includes(slot)) {
            if (pause >= 0) pause += 1;
            continue;
          }
          if (pause > 0) gaps += 1;
          pause = 0;
          if (at !== undefined && table !== undefined && at !== table) changes += 1;
          table = at ?? table;
        }
      }
      return [{ personId: id, asked: has.asked, placed: has.at.size, share: has.granted / has.wished, gaps, changes }];
    })
    .sort(
      (one, other) => one.share - other.share || other.asked - one.asked || (one.personId < other.personId ? -1 : 1),
    );
}

/** How two schedules of one event differ. */
export function compareSchedules(
  [one, placedInOne]: [Schedule, readonly PlacedMeeting[]],
  [other, placedInOther]: [Schedule, readonly PlacedMeeting[]],
) {
  const first = new Map(placedInOne.map((meeting) => [meeting.request, meeting]));
  const second = new Map(placedInOther.map((meeting) => [meeting.request, meeting]));
  const both = [...first.values()].filter(({ request }) => second.has(request));
  const same = both.filter(({ request, slot, table }) => {
    const there = second.get(request)!;
    return there.slot === slot && there.table === table;
  }).length;
  const counts = new Map(peopleServed(one, placedInOne).map(({ personId, placed }) => [personId, placed]));
  let [betterInOne, betterInOther] = [0, 0];
  const inOther = new Map(peopleServed(other, placedInOther).map(({ personId, placed }) => [personId, placed]));
  for (const personId of new Set([...counts.keys(), ...inOther.keys()])) {
    const more = (counts.get(personId) ?? 0) - (inOther.get(personId) ?? 0);
    if (more > 0) betterInOne += 1;
    if (more < 0) betterInOther += 1;
  }
  return {
    same,
    moved: both.length - same,
    onlyInOne: first.size - both.length,
    onlyInOther: second.size - both.length,
    betterInOne,
    betterInOther,
  };
}
