import { Injectable } from '@nestjs/common';
import type { EditRunOutcome, RunClash, RunPlace } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Audit, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { type PlacedMeeting, recount, type Schedule, type ScheduleResult } from '@parvis/scheduler';
import { readPeriod } from '../phases/meeting-period';
import { tellPlan } from './plan-news';
import { eventOfRun, readRun, readRunFiles, type RunFiles } from './runs.queries';
import { readWords, type RunWords, slotOf } from './run-view';
import { isBoothPlace } from './schedule-input';

interface Change {
  runId: string;
  /** The revision that staff saw. */
  revision: number;
}

/** Staff move meetings of a run by hand, take them out, and lock them; nothing of it is published by that. */
@Injectable()
export class EditRun {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly database: Database,
  ) {}

  async places(actor: Actor, runId: string, requestId: string): Promise<RunPlace[]> {
    await this.access.require(actor, 'meetings.manage', await eventOfRun(this.database, runId));
    const files = await readRunFiles(this.database, runId);
    if (!files.result || !files.input.requests.some(({ id }) => id === requestId)) throw new NotFoundOrNotAllowed();
    const words = await readWords(this.database, files);
    const book = new Occupation(files.input, files.result, requestId);
    return files.input.slots.map((slot) => ({
      slot: slotOf(slot),
      tables: book.tablesIn(slot.id).map((id) => ({ id, label: words.label(id) })),
      clashes: book.clashesIn(slot.id, words),
    }));
  }

  place(
    actor: Actor,
    change: Change,
    to: { requestId: string; slotId?: string | null; tableId?: string | null },
  ): Promise<EditRunOutcome> {
    return this.edit(actor, change, async (tx, files, result) => {
      const { runId } = change;
      const { requestId, slotId } = to;
      const { input, locked } = files;
      if (!input.requests.some(({ id }) => id === requestId)) throw new NotFoundOrNotAllowed();
      const others = result.placed.filter(({ request }) => request !== requestId);
      if (!slotId)
        return { result: recount(input, result, others).result, locked: locked.filter((id) => id !== requestId) };
      const book = new Occupation(input, result, requestId);
      const tables = book.tablesIn(slotId);
      const table = to.tableId ? tables.find((id) => id === to.tableId) : tables[0];
      if (!table) {
        const clashes = book.clashesIn(slotId, await readWords(tx, files));
        return {
          __typename: 'RunPlaceTaken',
          clashes: clashes.length > 0 ? clashes : [{ kind: 'NO_TABLE', person: null, with: null }],
          breaksRule: false,
        };
      }
      const period = await readPeriod(tx, await eventOfRun(tx, runId));
      if (book.isTooClose(slotId, period?.minutesBetween ?? 0))
        return { __typename: 'RunPlaceTaken', clashes: [], breaksRule: true };
      const changed = recount(input, result, [...others, { request: requestId, slot: slotId, table }]);
      const before = new Set(recount(input, result, result.placed).faults);
      if (changed.faults.some((fault) => !before.has(fault)))
        return { __typename: 'RunPlaceTaken', clashes: [], breaksRule: true };
      return { result: changed.result, locked: [...new Set([...locked, requestId])] };
    });
  }

  lock(actor: Actor, change: Change, requestIds: readonly string[], isLocked: boolean): Promise<EditRunOutcome> {
    return this.edit(actor, change, async (_tx, { locked }, result) => {
      const placed = new Set(result.placed.map(({ request }) => request));
      const chosen = new Set(requestIds.filter((id) => placed.has(id)));
      const rest = locked.filter((id) => !chosen.has(id));
      return { result, locked: isLocked ? [...rest, ...chosen] : rest };
    });
  }

  private async edit(
    actor: Actor,
    { runId, revision }: Change,
    work: (
      tx: Tx,
      files: RunFiles,
      result: ScheduleResult,
    ) => Promise<{ result: ScheduleResult; locked: string[] } | (EditRunOutcome & { __typename: 'RunPlaceTaken' })>,
  ): Promise<EditRunOutcome> {
    const eventId = await eventOfRun(this.database, runId);
    await this.access.require(actor, 'meetings.manage', eventId);
    return this.database.transaction(async (tx): Promise<EditRunOutcome> => {
      const files = await readRunFiles(tx, runId, 'for update');
      const [{ isPublished } = { isPublished: true }] = await tx.query<{ isPublished: boolean }[]>(
        'select published_at is not null as "isPublished" from schedule_run where id = $1',
        [runId],
      );
      if (files.revision !== revision || !files.result || isPublished)
        return { __typename: 'ScheduleRunChanged', run: await readRun(tx, runId) };
      const changed = await work(tx, files, files.result);
      if ('__typename' in changed) return changed;
      await tx.query('update schedule_run set result = $2, locked = $3, revision = revision + 1 where id = $1', [
        runId,
        JSON.stringify(changed.result),
        JSON.stringify(changed.locked),
      ]);
      if (changed.result !== files.result)
        await this.audit.record(tx, {
          actor,
          eventId,
          action: 'schedule.edit',
          subject: 'schedule_run',
          subjectId: runId,
          details: { number: files.number, placed: changed.result.placed.length },
        });
      await tellPlan(tx, eventId, runId);
      return { __typename: 'ScheduleRunEdited', run: await readRun(tx, runId) };
    });
  }
}

/** Who is where in a schedule, as one of its requests finds it. */
class Occupation {
  private readonly people: string[];
  private readonly slots: ReadonlyMap<string, Schedule['slots'][number]>;
  private readonly tables: Schedule['tables'];
  private readonly others: PlacedMeeting[];
  private readonly participants: ReadonlyMap<string, Schedule['participants'][number]>;
  private readonly requests: ReadonlyMap<string, string[]>;

  constructor(input: Schedule, result: ScheduleResult, requestId: string) {
    this.requests = new Map(input.requests.map(({ id, participants }) => [id, participants]));
    this.slots = new Map(input.slots.map((slot) => [slot.id, slot]));
    this.people = this.requests.get(requestId)!;
    this.participants = new Map(input.participants.map((one) => [one.id, one]));
    this.others = result.placed.filter(({ request }) => request !== requestId);
    const place = this.people.find(isBoothPlace);
    this.tables = input.tables.filter((table) => (place ? table.for === place : table.for === undefined));
  }

  tablesIn(slotId: string): string[] {
    const there = this.others.filter(({ slot }) => slot === slotId);
    if (this.people.some((id) => this.meets(id, there) || this.stands(id, slotId) !== undefined)) return [];
    const taken = new Set(there.map(({ table }) => table));
    return this.tables.filter(({ id, closed }) => !taken.has(id) && !closed?.includes(slotId)).map(({ id }) => id);
  }

  clashesIn(slotId: string, words: RunWords): RunClash[] {
    const there = this.others.filter(({ slot }) => slot === slotId);
    const clashes = this.people.flatMap((id): RunClash[] => {
      const person = words.participant(id);
      const meeting = this.meets(id, there);
      if (meeting) {
        const partner = this.requests.get(meeting.request)!.find((one) => one !== id && !isBoothPlace(one));
        return [{ kind: 'PERSON_MEETS', person, with: partner ? words.participant(partner) : null }];
      }
      const kind = this.stands(id, slotId);
      return kind ? [{ kind, person, with: null }] : [];
    });
    if (clashes.length > 0 || this.tablesIn(slotId).length > 0) return clashes;
    return [{ kind: 'NO_TABLE', person: null, with: null }];
  }

  /** Another meeting of the run leaves one of its people fewer minutes than staff keep free. */
  isTooClose(slotId: string, minutes: number): boolean {
    const slot = this.slots.get(slotId);
    if (!slot || minutes === 0) return false;
    const gap = minutes * 60_000;
    const near = this.others.filter((other) => {
      const { start, end } = this.slots.get(other.slot)!;
      return Date.parse(start) < Date.parse(slot.end) + gap && Date.parse(slot.start) < Date.parse(end) + gap;
    });
    return this.people.some((id) => !isBoothPlace(id) && this.meets(id, near) !== undefined);
  }

  private meets(id: string, there: readonly PlacedMeeting[]): PlacedMeeting | undefined {
    return there.find(({ request }) => this.requests.get(request)!.includes(id));
  }

  private stands(id: string, slotId: string): 'PERSON_BUSY' | 'PERSON_AWAY' | undefined {
    const { busy, unavailable } = this.participants.get(id) ?? {};
    if (busy?.includes(slotId)) return 'PERSON_BUSY';
    return unavailable?.includes(slotId) ? 'PERSON_AWAY' : undefined;
  }
}
