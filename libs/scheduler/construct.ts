import type { Moves } from './moves.ts';
import type { Random } from './random.ts';

/** Published meetings where they were published, those that must not move first. */
export function placePublished(moves: Moves, onFrozen: () => void): void {
  const { requests: R, previousSlot, previousClass, frozen } = moves.draft.problem;
  const published = Array.from({ length: R }, (_v, r) => r).filter((r) => previousSlot[r]! >= 0);
  for (const isFrozen of [1, 0]) {
    for (const r of published) {
      if (frozen[r] === isFrozen && moves.draft.slotOf[r]! < 0) moves.trySet(r, previousSlot[r]!, previousClass[r]!);
    }
    if (isFrozen) onFrozen();
  }
}

/** The open requests by required, preferred and weight, each where it costs least. */
export function placeOpen(moves: Moves, random: Random, preferred: Uint8Array | undefined, unit: number): void {
  const { requests: R, weight, required, domainStart } = moves.draft.problem;
  const rank = (r: number): number =>
    required[r]! * 1e7 + (preferred?.[r] ? 1e4 : 0) + weight[r]! / unit - (domainStart[r + 1]! - domainStart[r]!) / 1e3;
  const ranks = Float64Array.from({ length: R }, (_v, r) => rank(r) + random.unit() / 1e4);
  const open = Array.from({ length: R }, (_v, r) => r).filter((r) => moves.draft.slotOf[r]! < 0);
  for (const r of open.sort((one, other) => ranks[other]! - ranks[one]!)) placeCheapest(moves, random, r);
}

function placeCheapest(moves: Moves, random: Random, r: number): void {
  const { draft } = moves;
  const { domain, domainStart } = draft.problem;
  let bestSlot = -1;
  let bestClass = -1;
  let least = Infinity;
  for (let d = domainStart[r]!; d < domainStart[r + 1]!; d++) {
    const s = domain[d]!;
    const mark = moves.mark();
    const before = draft.idle + 3 * draft.breakTotal;
    if (!moves.trySet(r, s, -1)) continue;
    const price = draft.idle + 3 * draft.breakTotal - before + random.unit();
    if (price < least) {
      least = price;
      bestSlot = s;
      bestClass = draft.classOf[r]!;
    }
    moves.undo(mark);
  }
  if (bestSlot >= 0) moves.set(r, bestSlot, bestClass);
}
