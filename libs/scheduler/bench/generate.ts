import type { MeetingRequest, Schedule } from '../format.ts';
import { Random } from '../random.ts';

export interface Size {
  name: string;
  people: number;
  requests: number;
  slots: number;
  tables: number;
}

/** The sizes of the goals: people / requests / slots / tables. */
export const sizes: readonly Size[] = [
  { name: 'small', people: 50, requests: 150, slots: 15, tables: 15 },
  { name: 'medium', people: 300, requests: 1_500, slots: 24, tables: 60 },
  { name: 'large', people: 650, requests: 5_000, slots: 30, tables: 80 },
  { name: 'person-bound', people: 650, requests: 5_000, slots: 30, tables: 160 },
  { name: 'tight', people: 120, requests: 1_100, slots: 20, tables: 50 },
];

const start = Date.parse('2024-11-28T08:00:00Z');
const minutes = 60_000;

/**
 * An invented event: demand is heavy-tailed (few people are asked for by many), a sixth of the people are there for
 * part of the time only, a tenth speak somewhere, a tenth accept a limited number of meetings; one request in six
 * weighs 4 (wanted by both sides), two in six 2, the others 1. Lines of at most eight slots.
 */
export function generate({ name, people, requests, slots, tables }: Size, seed: number): Schedule {
  const random = new Random(seed * 7919 + people);
  const slotIds = Array.from({ length: slots }, (_v, s) => `s${s + 1}`);
  const lines = Math.ceil(slots / 8);
  const perLine = Math.ceil(slots / lines);
  const appeal = Array.from({ length: people }, () => 0.35 + Math.min(6, 0.25 / (0.04 + random.unit())));
  const total = appeal.reduce((sum, one) => sum + one, 0);
  const draw = (): number => {
    let left = random.unit() * total;
    let p = 0;
    while (p < people - 1 && (left -= appeal[p]!) > 0) p++;
    return p;
  };
  const pairs = new Set<string>();
  const wanted: MeetingRequest[] = [];
  while (wanted.length < requests) {
    const one = random.below(people);
    const other = draw();
    const pair = one < other ? `${one}-${other}` : `${other}-${one}`;
    if (one === other || pairs.has(pair)) continue;
    pairs.add(pair);
    const dice = random.below(6);
    const weight = dice === 0 ? 4 : dice < 3 ? 2 : 1;
    wanted.push({ id: `r${wanted.length + 1}`, participants: [`p${one + 1}`, `p${other + 1}`], weight });
  }
  return {
    format: 'parvis.schedule/1',
    name: `${name}-${seed}`,
    slots: slotIds.map((id, s) => {
      const from = start + (s * 25 + Math.floor(s / perLine) * 60) * minutes;
      const line = `line ${Math.floor(s / perLine) + 1}`;
      return { id, start: new Date(from).toISOString(), end: new Date(from + 20 * minutes).toISOString(), line };
    }),
    tables: Array.from({ length: tables }, (_v, t) => ({ id: `t${t + 1}` })),
    participants: Array.from({ length: people }, (_v, p) => {
      const dice = random.below(60);
      const turn = 1 + random.below(slots - 2);
      return {
        id: `p${p + 1}`,
        ...(dice < 10 && {
          unavailable: dice < 5 ? slotIds.slice(0, Math.ceil(turn / 2)) : slotIds.slice(-Math.ceil(turn / 2)),
        }),
        ...(dice >= 10 && dice < 16 && { busy: slotIds.slice(turn, turn + 2) }),
        ...(dice >= 16 && dice < 22 && { max: 3 + random.below(6) }),
      };
    }),
    requests: wanted,
  };
}
