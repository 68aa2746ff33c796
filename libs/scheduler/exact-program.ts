import { BUSY, type Problem } from './problem.ts';

/**
 * The problem as an answer-set program for clingo: every request in `forced` is placed, the others are
 * not; `withSpread` where nothing else can be placed beside them. Atoms shown: `at(request,slot)`, `sits(request,class)`.
 *
 * The pauses of a person are told by the order of their meetings: `come(P,S)` says that the person had something in S
 * or before in the line, `left(P,S)` that they have something in S or after; a break begins where a slot of their own
 * follows one in which they had nothing although they had come.
 */
export function exactProgram(problem: Problem, forced: Uint8Array, withSpread: boolean): string {
  const {
    people: P,
    slots: S,
    requests: R,
    classes: C,
    members,
    memberStart,
    domain,
    domainStart,
    capacity,
    classesOf,
  } = problem;
  const { standing, lineFirst, time, maxConsecutive, zoneChangeSlots, zone, maxBreakSpread } = problem;
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  const used = Array.from({ length: R }, (_v, r) => r).filter((r) => forced[r]);
  for (const r of used) {
    for (let d = domainStart[r]!; d < domainStart[r + 1]!; d++) add(`may(${r},${domain[d]!}).`);
    for (let i = memberStart[r]!; i < memberStart[r + 1]!; i++) add(`with(${members[i]!},${r}).`);
    add(`request(${r}).`);
    for (const b of problem.before[r]!) if (forced[b]) add(`after(${r},${b}).`);
  }
  for (let p = 0; p < P; p++) {
    let needed = 0;
    for (let i = problem.wishStart[p]!; i < problem.wishStart[p + 1]!; i++) needed += forced[problem.wishes[i]!]!;
    if (needed === 0) continue;
    add(`person(${p}). needs(${p},${needed}).`);
    for (let s = 0; s < S; s++) if (standing[p * S + s] === BUSY) add(`busy(${p},${s}).`);
  }
  for (let s = 0; s < S; s++) {
    add(`slot(${s}). time(${s},${time[s]!}).`);
    if (s > lineFirst[s]!) add(`next(${s - 1},${s}).`);
  }
  add('1 { at(R,S) : may(R,S) } 1 :- request(R).');
  add(':- person(P), slot(S), 2 { at(R,S) : with(P,R) }.');
  add('met(P,S) :- at(R,S), with(P,R).');
  add(':- needs(P,N), not N { met(P,S) : slot(S) } N.');
  add(':- busy(P,S), met(P,S).');
  add('on(P,S) :- met(P,S). on(P,S) :- busy(P,S), person(P).');
  add('come(P,S) :- on(P,S). come(P,T) :- come(P,S), next(S,T).');
  add('break(P,T) :- on(P,T), next(S,T), come(P,S), not on(P,S).');

  const separate = C > 1;
  if (separate) {
    for (const r of used) for (const c of classesOf[r]!) add(`class(${r},${c}).`);
    for (let c = 0; c < C; c++) for (let s = 0; s < S; s++) add(`tables(${c},${s},${capacity[c * S + s]!}).`);
    add('1 { sits(R,C) : class(R,C) } 1 :- request(R).');
    add(':- tables(C,S,N), N+1 { there(R,S,C) : class(R,C), may(R,S) }.');
    add('there(R,S,C) :- at(R,S), sits(R,C).');
    if (zoneChangeSlots > 0) {
      for (let c = 0; c < C; c++) if (zone[c]! >= 0) add(`zone(${c},${zone[c]!}).`);
      add('in(P,S,Z) :- there(R,S,C), with(P,R), zone(C,Z).');
      add(`rest(P,S,T,0) :- met(P,S), next(S,T).`);
      add(`rest(P,S,U,N) :- rest(P,S,T,N), busy(P,T), next(T,U).`);
      add(`rest(P,S,U,N+1) :- rest(P,S,T,N), not on(P,T), next(T,U), N+1 < ${zoneChangeSlots}.`);
      add(':- rest(P,S,T,_), in(P,S,Z), in(P,T,Y), Z != Y.');
    }
  } else {
    for (let s = 0; s < S; s++) add(`tables(${s},${C > 0 ? capacity[s]! : 0}).`);
    add(':- tables(S,N), N+1 { at(R,S) : may(R,S) }.');
  }
  // Follows from the tables, but told of people it is seen much sooner.
  const largest = used.reduce((most, r) => Math.max(most, memberStart[r + 1]! - memberStart[r]!), 2);
  for (let s = 0; s < S; s++) {
    let tables = 0;
    for (let c = 0; c < C; c++) tables += capacity[c * S + s]!;
    add(`seats(${s},${tables * largest}).`);
  }
  add(':- seats(S,N), N+1 { met(P,S) : person(P) }.');
  if (used.some((r) => problem.before[r]!.length > 0)) {
    add('by(R,T) :- at(R,S), time(S,T), after(R,_). by(R,T) :- at(R,S), time(S,T), after(_,R).');
    add(`upto(R,T) :- by(R,T). upto(R,T+1) :- upto(R,T), T < ${S - 1}.`);
    add(':- after(R,B), by(R,T), not upto(B,T-1).');
  }
  if (maxConsecutive !== Infinity) {
    add('run(P,S,1) :- met(P,S). run(P,T,N) :- run(P,S,N), busy(P,T), next(S,T).');
    add(`run(P,T,N+1) :- run(P,S,N), met(P,T), next(S,T), N <= ${maxConsecutive}.`);
    add(`:- run(P,S,${maxConsecutive + 1}).`);
  }
  if (withSpread && maxBreakSpread !== Infinity) spread(problem, add);
  add(`#show at/2.${separate ? ' #show sits/2.' : ''}`);
  return lines.join('\n');
}

/** To be added to a program: its breaks are to be as few as can be. */
export const fewestBreaks = '#minimize { 1,P,S : break(P,S) }.';

/** To be added to a program instead: it is to have no more breaks than that. */
export const breaksAtMost = (most: number): string => `:- ${most + 1} { break(P,S) : person(P), slot(S) }.`;

/** The person with the fewest breaks has `low`; nobody has more than the allowed number above it. */
function spread({ slots: S, maxBreakSpread }: Problem, add: (line: string) => void): void {
  const most = Math.ceil(S / 2);
  add(`1 { low(0..${most}) } 1.`);
  add(':- low(L), person(P), { break(P,S) : slot(S) } L-1.');
  add(`:- low(L), person(P), L+${maxBreakSpread + 1} { break(P,S) : slot(S) }.`);
}
