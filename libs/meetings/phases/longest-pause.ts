/** When a slot is, in any order that its times have. */
interface Span {
  startsAt: string;
  endsAt: string;
}

const minutes = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

/**
 * The longest pause in minutes that a run can keep between two meetings of a person: its format knows one slot left free
 * between two, and no more. Null where any pause is kept, for there are too few slots to come too close.
 * @param slots in the order of time
 */
export function longestPause(slots: readonly Span[]): number | null {
  const pauses = slots.flatMap((slot, n) => {
    const [next, afterNext] = [slots[n + 1], slots[n + 2]];
    if (!next) return [];
    const pause = minutes(slot.endsAt, next.startsAt);
    // Both sides of a longer break may be met in.
    if (pause >= minutes(next.startsAt, next.endsAt)) return [pause];
    return afterNext ? [minutes(slot.endsAt, afterNext.startsAt)] : [];
  });
  return pauses.length > 0 ? Math.max(0, Math.min(...pauses)) : null;
}
