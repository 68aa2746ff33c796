import type { Draft } from './draft.ts';
import type { Rules, Schedule, SmallestChange, UnplacedReason, UnplacedRequest } from './format.ts';
import type { Moves } from './moves.ts';
import { FREE, type Problem } from './problem.ts';

/** Attempts to move another meeting away, for one request and for all; they bound the time of the explanation. */
const attempts = { each: 40, all: 20_000 };

/**
 * Why each request of a finished schedule is not placed, told in the order in which a person would ask: do they have a
 * slot in common at all, is somebody at their limit, is somebody taken throughout, is there a slot in which all are
 * free, a table in it, and does the order or a rule forbid it.
 */
export class Reasons {
  readonly #schedule: Schedule;
  readonly #problem: Problem;
  readonly #draft: Draft;
  readonly #moves: Moves;
  /** tables × slots: the meeting held there, or -1. */
  readonly #holders: Int32Array;
  readonly #stuck: Set<string>;

  constructor(schedule: Schedule, moves: Moves, tableOf: Int16Array) {
    this.#schedule = schedule;
    this.#draft = moves.draft;
    this.#problem = moves.draft.problem;
    this.#moves = moves;
    this.#holders = new Int32Array(this.#problem.tableIds.length * this.#problem.slots).fill(-1);
    for (let r = 0; r < this.#problem.requests; r++) {
      if (tableOf[r]! >= 0) this.#holders[tableOf[r]! * this.#problem.slots + this.#draft.slotOf[r]!] = r;
    }
    const now = schedule.slots.findIndex((slot) => slot.id === schedule.now);
    const past = new Set(schedule.slots.slice(0, now + 1).map((slot) => slot.id));
    const stuck = (schedule.previous ?? []).filter((meeting) => meeting.locked || past.has(meeting.slot));
    this.#stuck = new Set(stuck.map((meeting) => meeting.request));
  }

  of(r: number): UnplacedRequest {
    const { domainStart, requestIds } = this.#problem;
    const request = requestIds[r]!;
    if (domainStart[r] === domainStart[r + 1]) return { request, ...this.#neverPossible(r) };
    const { reason, blockedBy } = this.#reason(r);
    const smallestChange = this.#smallestChange(r);
    return { request, reason, ...(blockedBy.length > 0 && { blockedBy }), ...(smallestChange && { smallestChange }) };
  }

  #people(r: number): number[] {
    const { members, memberStart } = this.#problem;
    return Array.from(members.subarray(memberStart[r], memberStart[r + 1]));
  }

  #slots(r: number): number[] {
    const { domain, domainStart } = this.#problem;
    return Array.from(domain.subarray(domainStart[r], domainStart[r + 1]));
  }

  /** No slot fits even in an empty schedule. */
  #neverPossible(r: number): Omit<UnplacedRequest, 'request'> {
    const { slots: S, standing, slotIds, personIds, capacity, classesOf, time } = this.#problem;
    const people = this.#people(r);
    const request = this.#schedule.requests[r]!;
    const slotOf = new Map(this.#schedule.slots.map((slot) => [slot.id, slot]));
    const now = this.#schedule.slots.findIndex((slot) => slot.id === this.#schedule.now);
    const asked: number[] = [];
    for (let s = 0; s < S; s++) {
      const { id, period } = slotOf.get(slotIds[s]!)!;
      const wished = !request.periods?.length || (period != null && request.periods.includes(period));
      if (wished && (request.slot == null || request.slot === id) && time[s]! > now) asked.push(s);
    }
    const absent = (s: number): number[] => people.filter((p) => standing[p * S + s] !== FREE);
    const together = asked.filter((s) => absent(s).length === 0);
    const clear = (s: number): boolean =>
      people.every((p) => this.#draft.at[p * S + s]! < 0 && this.#draft.meetings[p]! < this.#problem.max[p]!);
    if (together.length > 0) {
      const possible = classesOf[r]!.length > 0 && !this.#stuck.has(request.id);
      const slot = possible ? together.find((s) => clear(s) && this.#restsAtOpened(r, s)) : undefined;
      return {
        reason: 'NO_TABLE',
        ...(slot != null && { smallestChange: { kind: 'OPEN_TABLE', slot: slotIds[slot]! } }),
      };
    }
    const blockedBy = people.filter((p) => asked.some((s) => standing[p * S + s] !== FREE)).map((p) => personIds[p]!);
    const withRoom = asked.filter((s) =>
      classesOf[r]!.some((c) => this.#draft.used[c * S + s]! < capacity[c * S + s]!),
    );
    const candidates = this.#stuck.has(request.id)
      ? []
      : withRoom.filter((s) => clear(s) && this.#draft.inOrder(r, s) && this.#ruleAgainst(r, s) == null);
    const slot = candidates.sort((one, other) => absent(one).length - absent(other).length)[0];
    return {
      reason: 'NO_COMMON_SLOT',
      ...(blockedBy.length > 0 && { blockedBy }),
      ...(slot != null && {
        smallestChange: {
          kind: 'FREE_PEOPLE',
          participants: absent(slot).map((p) => personIds[p]!),
          slot: slotIds[slot]!,
        },
      }),
    };
  }

  #reason(r: number): { reason: UnplacedReason; blockedBy: string[] } {
    const { slots: S, max, personIds, requestIds, before, later } = this.#problem;
    const draft = this.#draft;
    const people = this.#people(r);
    const slots = this.#slots(r);
    const ids = (list: number[]): string[] => list.map((p) => personIds[p]!);
    const full = people.filter((p) => draft.meetings[p]! >= max[p]!);
    if (full.length > 0) return { reason: 'LIMIT_REACHED', blockedBy: ids(full) };
    const taken = people.filter((p) => slots.every((s) => draft.at[p * S + s]! >= 0));
    if (taken.length > 0) return { reason: 'PERSON_FULL', blockedBy: ids(taken) };
    const free = slots.filter((s) => people.every((p) => draft.at[p * S + s] === FREE));
    if (free.length === 0) return { reason: 'NO_COMMON_SLOT', blockedBy: ids(people) };
    const withTable = free.filter((s) => draft.room(r, s, -1) >= 0);
    if (withTable.length === 0) return { reason: 'NO_TABLE', blockedBy: [] };
    if (withTable.every((s) => !draft.inOrder(r, s))) {
      const placed = [...before[r]!, ...later[r]!].filter((other) => draft.slotOf[other]! >= 0);
      return { reason: 'ORDER', blockedBy: placed.map((other) => requestIds[other]!) };
    }
    if (withTable.every((s) => !draft.inOrder(r, s) || this.#ruleAgainst(r, s) != null))
      return { reason: 'LIMIT_REACHED', blockedBy: [] };
    return { reason: 'OUTWEIGHED', blockedBy: [] };
  }

  /** The rule that keeps the people of r from meeting in slot s, and the class where it alone does; -1 for none. */
  #ruleAgainst(r: number, s: number): { rule: keyof Rules; at: number } | undefined {
    const people = this.#people(r);
    const open = Array.from(this.#problem.classesOf[r]!).filter((c) => this.#draft.room(r, s, c) === c);
    const sits = (c: number, without?: 'maxConsecutive' | 'zoneChangeSlots'): boolean =>
      people.every((p) => this.#draft.maySit(p, s, c, without));
    if (open.some((c) => sits(c))) return undefined;
    for (const rule of ['maxConsecutive', 'zoneChangeSlots'] as const) {
      const at = open.find((c) => sits(c, rule));
      if (at != null) return { rule, at };
    }
    return { rule: 'maxConsecutive', at: -1 };
  }

  #sittable(r: number, s: number): number | undefined {
    return Array.from(this.#problem.classesOf[r]!).find(
      (c) => this.#draft.room(r, s, c) === c && this.#people(r).every((p) => this.#draft.maySit(p, s, c)),
    );
  }

  #place(s: number, c: number): { slot: string; table: string } {
    const { classTables, tableIds, slotIds } = this.#problem;
    const { slots: S } = this.#problem;
    const heldBy = (t: number): number => this.#holders[t * S + s]!;
    // A meeting lifted for the sake of the explanation leaves its table.
    const isFree = (t: number): boolean => heldBy(t) < 0 || this.#draft.slotOf[heldBy(t)] !== s;
    const table = classTables[c]!.find(isFree) ?? classTables[c]![0]!;
    return { slot: slotIds[s]!, table: tableIds[table]! };
  }

  #smallestChange(r: number): SmallestChange | undefined {
    const { slots: S, max, personIds, slotIds } = this.#problem;
    const draft = this.#draft;
    const people = this.#people(r);
    const slots = this.#slots(r);
    const free = slots.filter((s) => people.every((p) => draft.at[p * S + s] === FREE));
    const atLimit = people.filter((p) => draft.meetings[p]! >= max[p]!);
    const asThingsAre = draft.problem.maxBreakSpread === Infinity ? this.#asThingsAre(r, free) : undefined;
    if (asThingsAre) return asThingsAre;
    const moved = atLimit.length === 0 ? this.#byMoving(r, slots) : undefined;
    if (moved) return moved;
    for (const s of free) {
      const c = draft.room(r, s, -1);
      const ordered = draft.inOrder(r, s);
      const rule = c >= 0 ? this.#ruleAgainst(r, s) : undefined;
      if (c < 0 && atLimit.length === 0 && ordered && this.#restsAtOpened(r, s))
        return { kind: 'OPEN_TABLE', slot: slotIds[s]! };
      if (c < 0) continue;
      const place = this.#place(s, this.#sittable(r, s) ?? c);
      if (atLimit.length === 1 && ordered && !rule) {
        const p = atLimit[0]!;
        return { kind: 'RAISE_LIMIT', participant: personIds[p]!, to: draft.meetings[p]! + 1, place };
      }
      if (atLimit.length > 0) continue;
      if (!ordered && !rule) return { kind: 'RELAX_RULE', rule: 'after', place };
      if (ordered && rule && rule.at >= 0) {
        return { kind: 'RELAX_RULE', rule: rule.rule, place: this.#place(s, rule.at) };
      }
      if (ordered && !rule && draft.problem.maxBreakSpread !== Infinity)
        return { kind: 'RELAX_RULE', rule: 'maxBreakSpread', place };
    }
    return this.#byGivingUp(r, slots);
  }

  /** Nothing is in its way: where levels are weighed it costs more than it is worth. */
  #asThingsAre(r: number, free: readonly number[]): SmallestChange | undefined {
    for (const s of free) {
      const mark = this.#moves.mark();
      if (!this.#moves.trySet(r, s, -1)) continue;
      const c = this.#draft.classOf[r]!;
      this.#moves.undo(mark);
      return { kind: 'GIVE_UP', requests: [], place: this.#place(s, c) };
    }
    return undefined;
  }

  /** Whether one more table of a kind r may use, in slot s, would do. */
  #restsAtOpened(r: number, s: number): boolean {
    const classes = Array.from(this.#problem.classesOf[r]!);
    const sits = (c: number): boolean => this.#people(r).every((p) => this.#draft.maySit(p, s, c));
    return this.#draft.inOrder(r, s) && classes.some(sits);
  }

  #inTheWay(r: number, s: number): number[] {
    const { slots: S } = this.#problem;
    return [...new Set(this.#people(r).map((p) => this.#draft.at[p * S + s]!))].filter((other) => other >= 0);
  }

  #byMoving(r: number, slots: readonly number[]): SmallestChange | undefined {
    const { requestIds, frozen } = this.#problem;
    let left = Math.min(attempts.each, Math.ceil(attempts.all / (this.#draft.unplacedCount + 1)));
    for (const s of slots) {
      const inTheWay = this.#inTheWay(r, s);
      if (inTheWay.length > 1 || inTheWay.some((m) => frozen[m])) continue;
      const tries = inTheWay.length === 1 ? inTheWay : [this.#moves.someMeetingIn(s), this.#moves.someMeetingIn(s)];
      for (const m of tries) {
        if (m < 0 || frozen[m] || left-- <= 0) continue;
        const mark = this.#moves.mark();
        this.#moves.lift(m);
        if (this.#moves.trySet(r, s, -1) && this.#moves.tryAnywhere(m)) {
          const [rc, ms, mc] = [this.#draft.classOf[r]!, this.#draft.slotOf[m]!, this.#draft.classOf[m]!];
          this.#moves.undo(mark);
          const to = this.#place(ms, mc);
          this.#moves.lift(m);
          const place = this.#place(s, rc);
          this.#moves.undo(mark);
          return { kind: 'MOVE_MEETING', request: requestIds[m]!, to, place };
        }
        this.#moves.undo(mark);
      }
    }
    return undefined;
  }

  #byGivingUp(r: number, slots: readonly number[]): SmallestChange | undefined {
    const { weight, requestIds, required, frozen, slots: S, max, wishes, wishStart } = this.#problem;
    const draft = this.#draft;
    let cheapest: { given: number[]; price: number; s: number; c: number } | undefined;
    for (const s of slots) {
      const mark = this.#moves.mark();
      const given = this.#inTheWay(r, s);
      given.forEach((m) => this.#moves.lift(m));
      for (const p of this.#people(r)) {
        if (draft.meetings[p]! < max[p]!) continue;
        const own = Array.from(wishes.subarray(wishStart[p], wishStart[p + 1])).filter(
          (m) => draft.slotOf[m]! >= 0 && !frozen[m],
        );
        const lightest = own.sort((one, other) => weight[one]! - weight[other]!)[0];
        if (lightest == null) continue;
        given.push(lightest);
        this.#moves.lift(lightest);
      }
      if (draft.room(r, s, -1) < 0 && this.#people(r).every((p) => draft.at[p * S + s] === FREE)) {
        const m = this.#moves.someMeetingIn(s);
        if (m >= 0 && this.#problem.classesOf[r]!.includes(draft.classOf[m]!)) {
          given.push(m);
          this.#moves.lift(m);
        }
      }
      const price = given.reduce((sum, m) => sum + weight[m]! + (required[m] ? 1e6 : 0), 0);
      const allowed = given.every((m) => !frozen[m]);
      if (allowed && price < (cheapest?.price ?? Infinity) && this.#moves.trySet(r, s, -1)) {
        cheapest = { given, price, s, c: draft.classOf[r]! };
      }
      this.#moves.undo(mark);
    }
    if (!cheapest) return undefined;
    const { given, s, c } = cheapest;
    const mark = this.#moves.mark();
    given.forEach((m) => this.#moves.lift(m));
    const place = this.#place(s, c);
    this.#moves.undo(mark);
    return { kind: 'GIVE_UP', requests: given.map((m) => requestIds[m]!), place };
  }
}
