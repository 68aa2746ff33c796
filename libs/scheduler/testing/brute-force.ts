import type { Schedule } from '../format.ts';
import type { LevelWeights } from '../level-weights.ts';
import { Book } from '../verify/book.ts';
import { lostFaults, ruleFaults } from '../verify/check.ts';
import { measure } from '../verify/check-figures.ts';

/** The levels of the objective, less being better everywhere. */
export interface Levels {
  disturbed: number;
  /** Weight against what the levels named are worth; 0 where none is. */
  sum: number;
  weight: number;
  short: number;
  belowMin: number;
  worstShare: number;
  breaks: number;
  idle: number;
  spread: number;
  moved: number;
  changes: number;
}

const order = [
  'disturbed',
  'sum',
  'weight',
  'short',
  'belowMin',
  'worstShare',
  'breaks',
  'idle',
  'spread',
  'moved',
  'changes',
] as const;

export function levelsOf(schedule: Schedule, book: Book, weights: LevelWeights = {}): Levels {
  const { weight, short, belowMin = 0, worstShare, breaks, idle, spread, changes } = measure(book);
  const measures = { served: short, minimum: belowMin, share: 1 - worstShare, breaks, idle, spread, changes };
  const named = Object.entries(weights) as [keyof typeof measures, number][];
  const cost = named.reduce((sum, [name, each]) => sum + each * measures[name], 0);
  const disturbed = new Set<string>();
  let moved = 0;
  for (const meeting of schedule.previous ?? []) {
    const seat = book.seats.get(meeting.request);
    if (!book.couldStay(meeting) || (seat?.slot.id === meeting.slot && seat.table.id === meeting.table)) continue;
    moved++;
    book.requests.get(meeting.request)!.participants.forEach((person) => disturbed.add(person));
  }
  return {
    disturbed: disturbed.size,
    sum: named.length > 0 ? cost - weight : 0,
    weight: -weight,
    short,
    belowMin,
    worstShare: -worstShare,
    breaks,
    idle,
    spread,
    moved,
    changes,
  };
}

const isBetter = (one: Levels, other: Levels): boolean => {
  const level = order.find((name) => Math.abs(one[name] - other[name]) > 1e-9);
  return level !== undefined && one[level] < other[level];
};

/** The best levels over every schedule there is; undefined when none places all required requests. */
export function bruteForce(schedule: Schedule, weights: LevelWeights = {}): Levels | undefined {
  let best: Levels | undefined;
  const chosen: { request: string; slot: string; table: string }[] = [];
  const allowed = schedule.rules?.maxBreakSpread ?? Infinity;
  const visit = (i: number): void => {
    const request = schedule.requests[i];
    if (!request) {
      const book = new Book(schedule);
      for (const { request, slot, table } of chosen) book.enter(request, slot, table);
      if (ruleFaults(book).length > 0 || lostFaults(book).length > 0) return;
      const levels = levelsOf(schedule, book, weights);
      if (levels.spread <= allowed && (!best || isBetter(levels, best))) best = levels;
      return;
    }
    for (const slot of schedule.slots) {
      for (const table of schedule.tables) {
        if (chosen.some((one) => one.slot === slot.id && one.table === table.id)) continue;
        chosen.push({ request: request.id, slot: slot.id, table: table.id });
        visit(i + 1);
        chosen.pop();
      }
    }
    if (!request.required) visit(i + 1);
  };
  visit(0);
  return best;
}
