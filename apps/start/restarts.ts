const WINDOW_MS = 60_000;
const MOST_EXITS = 5;
const FIRST_DELAY_MS = 500;

/**
 * How long to wait before a child that ended by itself is started again, in milliseconds: longer each time, and not at
 * all after the fifth end within a minute.
 * @param exits instants of its ends in milliseconds, the latest last
 */
export function restartDelay(exits: readonly number[]): number | undefined {
  const latest = exits.at(-1) ?? 0;
  const recent = exits.filter((at) => latest - at < WINDOW_MS).length;
  return recent >= MOST_EXITS ? undefined : FIRST_DELAY_MS * 2 ** (recent - 1);
}
