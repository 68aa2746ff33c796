import type { Problem } from './problem.ts';

interface Placement {
  slotOf: Int16Array;
  classOf: Int16Array;
}

/**
 * Gives each placed meeting a table of its class: the published one where the meeting has not moved, and otherwise so
 * that people change tables little between consecutive meetings of a line.
 *
 * @returns the table of each request, -1 where it is not placed.
 */
export function planTables(problem: Problem, { slotOf, classOf }: Placement): Int16Array {
  const {
    requests: R,
    slots: S,
    classTables,
    members,
    memberStart,
    lineFirst,
    previousSlot,
    previousClass,
    previousTable,
  } = problem;
  const table = new Int16Array(R).fill(-1);
  const kept = new Uint8Array(R);
  const inSlot: number[][] = Array.from({ length: S }, () => []);
  for (let r = 0; r < R; r++) {
    const s = slotOf[r]!;
    if (s < 0) continue;
    inSlot[s]!.push(r);
    if (previousSlot[r] !== s || previousClass[r] !== classOf[r]) continue;
    table[r] = previousTable[r]!;
    kept[r] = 1;
  }
  // The request before and after, in the line, for each seat of a request.
  const before = new Int32Array(members.length).fill(-1);
  const after = new Int32Array(members.length).fill(-1);
  const lastSeat = new Int32Array(problem.people);
  const requestOfSeat = new Int32Array(members.length);
  for (let s = 0; s < S; s++) {
    if (s === lineFirst[s]) lastSeat.fill(-1);
    for (const r of inSlot[s]!) {
      for (let seat = memberStart[r]!; seat < memberStart[r + 1]!; seat++) {
        requestOfSeat[seat] = r;
        const p = members[seat]!;
        const last = lastSeat[p]!;
        if (last >= 0) {
          before[seat] = requestOfSeat[last]!;
          after[last] = r;
        }
        lastSeat[p] = seat;
      }
    }
  }
  const stays = (r: number, t: number): number => {
    let count = 0;
    for (let seat = memberStart[r]!; seat < memberStart[r + 1]!; seat++) {
      if (before[seat]! >= 0 && table[before[seat]!] === t) count++;
      if (after[seat]! >= 0 && table[after[seat]!] === t) count++;
    }
    return count;
  };

  const heldBy = new Int32Array(problem.tableIds.length);
  const fill = (s: number): void => {
    heldBy.fill(-1);
    for (const r of inSlot[s]!) if (table[r]! >= 0) heldBy[table[r]!] = r;
    // Who gains most from a table chooses first.
    const offers: { r: number; t: number; gain: number }[] = [];
    for (const r of inSlot[s]!) {
      if (table[r]! >= 0) continue;
      for (let seat = memberStart[r]!; seat < memberStart[r + 1]!; seat++) {
        for (const neighbour of [before[seat]!, after[seat]!]) {
          const t = neighbour >= 0 ? table[neighbour]! : -1;
          if (t >= 0 && classTables[classOf[r]!]!.includes(t)) offers.push({ r, t, gain: stays(r, t) });
        }
      }
    }
    offers.sort((one, other) => other.gain - one.gain || one.r - other.r || one.t - other.t);
    for (const { r, t } of offers) {
      if (table[r]! >= 0 || heldBy[t]! >= 0) continue;
      table[r] = t;
      heldBy[t] = r;
    }
    for (const r of inSlot[s]!) {
      if (table[r]! >= 0) continue;
      const t = classTables[classOf[r]!]!.find((one) => heldBy[one]! < 0)!;
      table[r] = t;
      heldBy[t] = r;
    }
  };
  for (let s = 0; s < S; s++) fill(s);

  // Exchanges of two meetings of a slot, or moves to an idle table, while they help.
  const improve = (s: number): boolean => {
    let helped = false;
    heldBy.fill(-1);
    for (const r of inSlot[s]!) heldBy[table[r]!] = r;
    for (const r of inSlot[s]!) {
      if (kept[r]) continue;
      const wanted = new Set<number>();
      for (let seat = memberStart[r]!; seat < memberStart[r + 1]!; seat++) {
        for (const neighbour of [before[seat]!, after[seat]!]) if (neighbour >= 0) wanted.add(table[neighbour]!);
      }
      for (const t of wanted) {
        if (t === table[r] || !classTables[classOf[r]!]!.includes(t)) continue;
        const other = heldBy[t]!;
        if (other >= 0 && (kept[other] || classOf[other] !== classOf[r])) continue;
        const gain = stays(r, t) - stays(r, table[r]!) + (other >= 0 ? stays(other, table[r]!) - stays(other, t) : 0);
        if (gain <= 0) continue;
        heldBy[table[r]!] = other;
        if (other >= 0) table[other] = table[r]!;
        table[r] = t;
        heldBy[t] = r;
        helped = true;
      }
    }
    return helped;
  };
  for (let round = 0; round < 10; round++) {
    let helped = false;
    for (let s = 0; s < S; s++) helped = improve(s) || helped;
    if (!helped) break;
  }
  return table;
}
