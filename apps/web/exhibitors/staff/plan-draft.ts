import type { FloorPlanFragment } from '@parvis/contract/web';

export type PlanBooth = Omit<FloorPlanFragment['booths'][number], '__typename'>;

export interface PlanDraft {
  width: number;
  height: number;
  booths: PlanBooth[];
}

/** In steps of the grid; three by three metres on most plans. */
export const BOOTH_SIZE = 4;

export const draftOf = ({ width, height, booths }: FloorPlanFragment): PlanDraft => ({
  width,
  height,
  booths: booths.map(({ __typename: _, ...booth }) => booth),
});

export const emptyPlan: PlanDraft = { width: 60, height: 40, booths: [] };

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, Math.round(value)));

/** The booth at another place or of another size, inside the plan. */
export function placed(plan: PlanDraft, booth: PlanBooth): PlanBooth {
  const width = within(booth.width, 1, plan.width);
  const height = within(booth.height, 1, plan.height);
  return {
    ...booth,
    width,
    height,
    x: within(booth.x, 0, plan.width - width),
    y: within(booth.y, 0, plan.height - height),
  };
}

export function changed(plan: PlanDraft, id: string, part: Partial<PlanBooth>): PlanDraft {
  return {
    ...plan,
    booths: plan.booths.map((booth) => {
      if (booth.id === id) return placed(plan, { ...booth, ...part });
      // Somebody stands on one booth only.
      return part.exhibitorId && booth.exhibitorId === part.exhibitorId ? { ...booth, exhibitorId: null } : booth;
    }),
  };
}

export const without = (plan: PlanDraft, id: string): PlanDraft => ({
  ...plan,
  booths: plan.booths.filter((booth) => booth.id !== id),
});

/** The number after one: A9 is followed by A10, 12 by 13, B by B1. */
export function nextNumber(number: string): string {
  const [, head = '', digits = ''] = /^(.*?)(\d*)$/.exec(number) ?? [];
  return `${head}${digits === '' ? 1 : Number(digits) + 1}`;
}

const overlaps = (one: PlanBooth, other: PlanBooth) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The first corner, row by row, where `columns` by `rows` booths stand on nobody. */
function freeCorner(plan: PlanDraft, width: number, height: number): { x: number; y: number } {
  for (let y = 1; y + height <= plan.height; y += 1)
    for (let x = 1; x + width <= plan.width; x += 1) {
      const space = { id: '', number: '', x, y, width, height, exhibitorId: null };
      if (!plan.booths.some((booth) => overlaps(booth, space))) return { x, y };
    }
  return { x: 0, y: 0 };
}

interface RowWish {
  /** Of the first. */
  number: string;
  count: number;
  direction: 'ACROSS' | 'DOWN';
}

/** A row of booths side by side where there is room, numbered one after the other past those that are taken. */
export function withRow(plan: PlanDraft, { number, count, direction }: RowWish, makeId: () => string): PlanDraft {
  const along = direction === 'ACROSS' ? plan.width : plan.height;
  const many = within(count, 1, Math.floor(along / BOOTH_SIZE));
  const isAcross = direction === 'ACROSS';
  const corner = freeCorner(plan, isAcross ? many * BOOTH_SIZE : BOOTH_SIZE, isAcross ? BOOTH_SIZE : many * BOOTH_SIZE);
  const taken = new Set(plan.booths.map((booth) => booth.number));
  const added: PlanBooth[] = [];
  let next = number.trim() || 'A1';
  for (let at = 0; at < many; at += 1) {
    while (taken.has(next)) next = nextNumber(next);
    taken.add(next);
    added.push({
      id: makeId(),
      number: next,
      x: corner.x + (isAcross ? at * BOOTH_SIZE : 0),
      y: corner.y + (isAcross ? 0 : at * BOOTH_SIZE),
      width: BOOTH_SIZE,
      height: BOOTH_SIZE,
      exhibitorId: null,
    });
  }
  return { ...plan, booths: [...plan.booths, ...added] };
}

interface PlanFault {
  id: string;
  code: 'REQUIRED' | 'NUMBER_TWICE';
}

/** Numbers that two booths share, and booths without one. */
export function faultsOf(plan: PlanDraft): PlanFault[] {
  return plan.booths.flatMap(({ id, number }): PlanFault[] => {
    if (number.trim() === '') return [{ id, code: 'REQUIRED' }];
    const same = plan.booths.filter((other) => other.number.trim() === number.trim());
    return same.length > 1 ? [{ id, code: 'NUMBER_TWICE' }] : [];
  });
}
