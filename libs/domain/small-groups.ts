/** Results of fewer people than this are shown to nobody, unless the poll says otherwise. */
export const SMALLEST_GROUP = 5;

/**
 * How many of the ballots that wait may be counted now. Each time that results move they move by `smallest` ballots at
 * least, also the last time: so many wait until the poll closes that what is added then is a group as well. Whoever
 * subtracts what they saw before from what they see now is left with a group, never with somebody.
 * @param waiting how many wait; @param counted how many were counted before; @param smallest from 1
 */
export function countableNow(waiting: number, counted: number, smallest: number, isClosing: boolean): number {
  if (smallest <= 1) return waiting;
  if (isClosing) return waiting + counted >= smallest ? waiting : 0;
  return waiting >= 2 * smallest ? waiting - smallest : 0;
}

/**
 * Which parts of a whole may be read, when the whole is known as well: those of `smallest` people or more, as long as
 * what is left unread, together, is nobody or `smallest` people; else the smallest of the parts that could be read is
 * left unread too. So neither a part nor the whole less the parts tells of fewer.
 * @param counts people in each part, without overlap; together they are the whole
 */
export function readableParts(counts: readonly number[], smallest: number): boolean[] {
  const readable = counts.map((count) => count === 0 || count >= smallest);
  const unread = () => counts.reduce((sum, count, at) => (readable[at] ? sum : sum + count), 0);
  while (unread() > 0 && unread() < smallest) {
    const [next] = counts
      .map((count, at) => ({ count, at }))
      .filter(({ count, at }) => readable[at] && count > 0)
      .sort((a, b) => a.count - b.count || a.at - b.at);
    if (!next) break;
    readable[next.at] = false;
  }
  return readable;
}
