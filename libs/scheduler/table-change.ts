import type { Moves } from './moves.ts';
import type { Random } from './random.ts';

/** Gives a meeting another class of table in its slot, in exchange with who holds it if need be. */
export function changeClass(moves: Moves, random: Random, r: number): boolean {
  const { draft } = moves;
  const { classesOf, frozen, capacity, slots: S } = draft.problem;
  const classes = classesOf[r]!;
  if (classes.length < 2 || frozen[r]) return false;
  const s = draft.slotOf[r]!;
  const from = draft.classOf[r]!;
  const to = classes[random.below(classes.length)]!;
  if (to === from || capacity[to * S + s] === 0) return false;
  const mark = moves.mark();
  const place = (m: number, c: number): boolean => {
    if (!draft.fits(m, s, c)) return moves.giveUp(mark);
    moves.set(m, s, c);
    return true;
  };
  moves.lift(r);
  if (draft.room(r, s, to) === to) return place(r, to);
  for (let tries = 0; tries < 30; tries++) {
    const other = moves.someMeetingIn(s);
    if (other < 0 || draft.classOf[other] !== to) continue;
    if (frozen[other] || !classesOf[other]!.includes(from)) return moves.giveUp(mark);
    moves.lift(other);
    return place(r, to) && place(other, from);
  }
  return moves.giveUp(mark);
}
