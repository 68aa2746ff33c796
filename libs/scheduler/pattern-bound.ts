import { maximise, type IntegerProgram } from './integer-program.ts';
import { BUSY, type Problem } from './problem.ts';

export interface PatternBound {
  breaks: number;
  /** Proved: the forced requests cannot all be placed. */
  impossible: boolean;
}

/** The programs, with the number of columns beyond which each would take HiGHS minutes. */
const steps: readonly [tied: boolean, relaxed: boolean, columns: number][] = [
  [false, true, 150_000],
  [false, false, 40_000],
  [true, true, 60_000],
];

/**
 * A lower bound on breaks among the schedules that place all `forced` requests and nothing else, by way of patterns: a
 * person's pattern is the set of slots in which they meet. Each person alone could mostly do without a break, but not
 * all at once, because in every slot an even number of people, and no more than the tables seat, have to be meeting.
 *
 * A pattern is a path through the slots that counts the meetings so far, so that all people together are one flow.
 * Three programs of rising cost: people who are alike as one flow, in parts; the same in whole numbers; every person
 * alone, tied to the slots of their requests, in parts.
 *
 * @param seconds for each of the three.
 * @param report called with each bound that is better than those before.
 */
export async function patternBound(
  problem: Problem,
  forced: Uint8Array,
  seconds: number,
  report: (breaks: number) => void,
): Promise<PatternBound> {
  const slots = possibleSlots(problem, forced);
  if (slots.some((own, r) => forced[r] && own.length === 0)) return { breaks: 0, impossible: true };
  let breaks = 0;
  for (const [tied, relaxed, columns] of steps) {
    const { program } = new Patterns(problem, forced, slots, tied, columns);
    if (!program) continue;
    const { status, bound } = await maximise(program, seconds, relaxed);
    if (status === 'infeasible') return { breaks, impossible: true };
    const least = Math.ceil(-bound - 1e-6);
    if (least > breaks) report((breaks = least));
  }
  return { breaks, impossible: false };
}

/** Slots of each request by its domain and by the requests it has to follow or precede. */
function possibleSlots(problem: Problem, forced: Uint8Array): number[][] {
  const { requests: R, domain, domainStart, time, before } = problem;
  const slots = Array.from({ length: R }, (_v, r) => Array.from(domain.subarray(domainStart[r], domainStart[r + 1])));
  const seen = new Uint8Array(R);
  const inOrder: number[] = [];
  const settle = (r: number): void => {
    if (seen[r] || !forced[r]) return;
    seen[r] = 1;
    for (const b of before[r]!) {
      if (!forced[b]) continue;
      settle(b);
      const earliest = Math.min(...slots[b]!.map((s) => time[s]!));
      slots[r] = slots[r]!.filter((s) => time[s]! > earliest);
    }
    inOrder.push(r);
  };
  for (let r = 0; r < R; r++) settle(r);
  // What precedes must leave time for what follows.
  for (const r of inOrder.reverse()) {
    for (const b of before[r]!) {
      const latest = Math.max(...slots[r]!.map((s) => time[s]!));
      if (forced[b]) slots[b] = slots[b]!.filter((s) => time[s]! < latest);
    }
  }
  return slots;
}

/** What decides which patterns a person may have. */
interface Kind {
  people: number[];
  usable: Uint8Array;
  /** Slots in which a request of theirs is fixed. */
  anchored: Uint8Array;
  busy: Uint8Array;
  /** Least and most meetings in the slots up to each. */
  least: Int16Array;
  most: Int16Array;
}

/** Where in its line a person stands. */
const [START, PAUSE, MEETING] = [0, 1, 2];

interface Arc {
  slot: number;
  from: number;
  to: number;
  met: boolean;
  opensBreak: boolean;
}

class Patterns {
  readonly #problem: Problem;
  readonly #slots: readonly number[][];
  /** Absent where it would have too many columns. */
  readonly program: IntegerProgram | undefined;
  readonly #program: IntegerProgram = { gain: [], lower: [], upper: [], rows: [] };
  /** Columns of the people who meet in a slot. */
  readonly #meeting: number[][];

  constructor(problem: Problem, forced: Uint8Array, slots: readonly number[][], tied: boolean, columns: number) {
    this.#problem = problem;
    this.#slots = slots;
    this.#meeting = Array.from({ length: problem.slots }, () => []);
    const ofPerson = new Map<number, number[]>();
    for (const kind of this.#kinds(forced, tied)) {
      this.#flow(kind, tied ? ofPerson : undefined);
      if (this.#program.gain.length > columns) return;
    }
    this.#tables(forced);
    if (tied) this.#tie(forced, ofPerson);
    this.program = this.#program;
  }

  #column(gain: number, upper: number): number {
    const { gain: gains, lower, upper: uppers } = this.#program;
    gains.push(gain);
    lower.push(0);
    uppers.push(upper);
    return gains.length - 1;
  }

  #kinds(forced: Uint8Array, apart: boolean): Kind[] {
    const { people, slots: S, wishes, wishStart, standing } = this.#problem;
    const kinds = new Map<string, Kind>();
    for (let p = 0; p < people; p++) {
      const own = Array.from(wishes.subarray(wishStart[p], wishStart[p + 1])).filter((r) => forced[r]);
      const busy = Uint8Array.from(standing.subarray(p * S, p * S + S), (what) => (what === BUSY ? 1 : 0));
      if (own.length === 0 && !busy.includes(1)) continue;
      const [usable, anchored] = [new Uint8Array(S), new Uint8Array(S)];
      const [least, most] = [new Int16Array(S), new Int16Array(S)];
      for (const r of own) {
        const slots = this.#slots[r]!;
        for (const s of slots) usable[s] = 1;
        if (slots.length === 1) anchored[slots[0]!] = 1;
        for (let s = 0; s < S; s++) {
          if (s >= slots.at(-1)!) least[s]!++;
          if (s >= slots[0]!) most[s]!++;
        }
      }
      const key = `${apart ? p : ''}|${usable.join('')}|${anchored.join('')}|${busy.join('')}|${least.join()}|${most.join()}`;
      const kind = kinds.get(key);
      if (kind) kind.people.push(p);
      else kinds.set(key, { people: [p], usable, anchored, busy, least, most });
    }
    return [...kinds.values()];
  }

  /** One path for each person of a kind; `ofPerson` is told the columns of people × slots in which they meet. */
  #flow(kind: Kind, ofPerson?: Map<number, number[]>): void {
    const { slots: S } = this.#problem;
    const { rows } = this.#program;
    const count = kind.people.length;
    const nodes = new Map<string, { out: number[]; in: number[] }>();
    const node = (slot: number, at: number): { out: number[]; in: number[] } => {
      const key = `${slot} ${at}`;
      let found = nodes.get(key);
      if (!found) nodes.set(key, (found = { out: [], in: [] }));
      return found;
    };
    for (const { slot, from, to, met, opensBreak } of this.#arcs(kind)) {
      const column = this.#column(opensBreak ? -1 : 0, count);
      node(slot, from).out.push(column);
      if (slot < S - 1) node(slot + 1, to).in.push(column);
      if (!met) continue;
      this.#meeting[slot]!.push(column);
      if (!ofPerson) continue;
      const key = kind.people[0]! * S + slot;
      ofPerson.set(key, [...(ofPerson.get(key) ?? []), column]);
    }
    const start = nodes.get('0 0');
    // No pattern at all: the requests cannot all be placed.
    if (!start) rows.push({ lower: 1, upper: 1, columns: [this.#column(0, 0)] });
    for (const at of nodes.values()) {
      if (at === start) rows.push({ lower: count, upper: count, columns: at.out });
      else
        rows.push({
          lower: 0,
          upper: 0,
          columns: [...at.out, ...at.in],
          factors: [...at.out.map(() => 1), ...at.in.map(() => -1)],
        });
    }
  }

  /** Steps of all paths that keep to the counts and reach the end. A node is meetings so far × 3 + place in the line. */
  #arcs({ usable, anchored, busy, least, most }: Kind): Arc[] {
    const { slots: S, lineFirst } = this.#problem;
    const steps: Arc[][] = [];
    let layer = new Set([0]);
    for (let slot = 0; slot < S; slot++) {
      const arcs: Arc[] = [];
      for (const from of layer) {
        const meetings = Math.floor(from / 3);
        const place = slot === lineFirst[slot] ? START : from % 3;
        const step = (then: number, at: number, met: boolean): void => {
          if (then < least[slot]! || then > most[slot]!) return;
          arcs.push({ slot, from, to: then * 3 + at, met, opensBreak: at === MEETING && place === PAUSE });
        };
        if (busy[slot]) step(meetings, MEETING, false);
        else {
          if (usable[slot]) step(meetings + 1, MEETING, true);
          if (!anchored[slot]) step(meetings, place === START ? START : PAUSE, false);
        }
      }
      steps.push(arcs);
      layer = new Set(arcs.map(({ to }) => to));
    }
    for (let slot = S - 2; slot >= 0; slot--) {
      const onward = new Set(steps[slot + 1]!.map(({ from }) => from));
      steps[slot] = steps[slot]!.filter(({ to }) => onward.has(to));
    }
    return steps.flat();
  }

  /** In each slot as many people as some number of meetings seats, and no more meetings than tables. */
  #tables(forced: Uint8Array): void {
    const { slots: S, classes: C, capacity, memberStart } = this.#problem;
    let largest = 2;
    forced.forEach((one, r) => (largest = one ? Math.max(largest, memberStart[r + 1]! - memberStart[r]!) : largest));
    for (let s = 0; s < S; s++) {
      let tables = 0;
      for (let c = 0; c < C; c++) tables += capacity[c * S + s]!;
      const meetings = this.#column(0, tables);
      const columns = [...this.#meeting[s]!, meetings];
      const ones = this.#meeting[s]!.map(() => 1);
      const { rows } = this.#program;
      rows.push({ lower: 0, upper: largest === 2 ? 0 : Infinity, columns, factors: [...ones, -2] });
      if (largest > 2) rows.push({ lower: -Infinity, upper: 0, columns, factors: [...ones, -largest] });
    }
  }

  /** Every request in one of its slots, and each of its people meeting there. */
  #tie(forced: Uint8Array, ofPerson: ReadonlyMap<number, readonly number[]>): void {
    const { slots: S, members, memberStart } = this.#problem;
    const { rows } = this.#program;
    const held = new Map<number, number[]>([...ofPerson.keys()].map((key) => [key, []]));
    for (let r = 0; r < forced.length; r++) {
      if (!forced[r]) continue;
      const columns = this.#slots[r]!.map((s) => {
        const column = this.#column(0, 1);
        for (const p of members.subarray(memberStart[r], memberStart[r + 1])) {
          const key = p * S + s;
          const there = held.get(key);
          if (there) there.push(column);
          else held.set(key, [column]);
        }
        return column;
      });
      rows.push({ lower: 1, upper: 1, columns });
    }
    for (const [key, there] of held) {
      const meeting = ofPerson.get(key) ?? [];
      const factors = [...meeting.map(() => 1), ...there.map(() => -1)];
      rows.push({ lower: 0, upper: 0, columns: [...meeting, ...there], factors });
    }
  }
}
