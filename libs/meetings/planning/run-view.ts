import type { RunComparison, RunMeeting, RunUnplaced, ScheduleRunView } from '@parvis/contract/resolvers';
import type { PlacedMeeting, Schedule, SmallestChange, UnplacedRequest } from '@parvis/scheduler';
import type { Queryable } from '@parvis/platform';
import { compareSchedules, peopleServed } from './run-people';
import {
  type NamedPerson,
  readLabels,
  readNames,
  readPriorities,
  readRun,
  readRunFiles,
  type RunFiles,
} from './runs.queries';
import { isBoothPlace, tableOfBoothPlace } from './schedule-input';

const WORST = 20;

export interface RunFilter {
  search: string;
  slotId: string | null;
  reason: string | null;
  first: number;
  offset: number;
  unplacedOffset: number;
}

/** Everything that the page of one run shows; as many statements however large the schedule is. */
export async function readRunView(db: Queryable, runId: string, filter: RunFilter): Promise<ScheduleRunView> {
  const files = await readRunFiles(db, runId);
  const words = await readWords(db, files);
  const { input, result } = files;
  const placed = result?.placed ?? [];
  const unplaced = result?.unplaced ?? [];
  const wanted = searched(input, words, filter.search);
  const order = new Map(input.slots.map(({ id }, n) => [id, n]));
  const meetings = placed
    .filter(({ request, slot }) => wanted(request) && (filter.slotId === null || slot === filter.slotId))
    .sort((one, other) => order.get(one.slot)! - order.get(other.slot)! || words.place(one) - words.place(other));
  const left = unplaced
    .filter(({ request, reason }) => wanted(request) && (filter.reason === null || reason === filter.reason))
    .sort((one, other) => words.priority(one.request) - words.priority(other.request));
  const to = filter.offset + filter.first;
  return {
    run: await readRun(db, runId),
    slots: input.slots.map(slotOf),
    people: result
      ? peopleServed(input, placed)
          .slice(0, WORST)
          .map(({ personId, ...served }) => ({ person: words.person(personId), ...served }))
      : [],
    meetings: {
      total: meetings.length,
      meetings: meetings.slice(filter.offset, to).map((one) => words.meeting(one, files.locked)),
    },
    unplaced: {
      total: left.length,
      unplaced: left
        .slice(filter.unplacedOffset, filter.unplacedOffset + filter.first)
        .map((one) => words.unplaced(one)),
    },
  };
}

export async function readComparison(db: Queryable, oneId: string, otherId: string): Promise<RunComparison> {
  const [one, other] = [await readRunFiles(db, oneId), await readRunFiles(db, otherId)];
  return {
    one: await readRun(db, oneId),
    other: await readRun(db, otherId),
    ...compareSchedules([one.input, one.result?.placed ?? []], [other.input, other.result?.placed ?? []]),
  };
}

export const slotOf = ({ id, start, end }: Schedule['slots'][number]) => ({
  id,
  startsAt: new Date(start),
  endsAt: new Date(end),
});

/** Turns the ids of a schedule into names. */
export class RunWords {
  private readonly requests: ReadonlyMap<string, string[]>;
  private readonly slots: ReadonlyMap<string, Schedule['slots'][number]>;
  private readonly order: ReadonlyMap<string, number>;

  constructor(
    input: Schedule,
    private readonly names: ReadonlyMap<string, NamedPerson>,
    private readonly labels: ReadonlyMap<string, string>,
    private readonly priorities: ReadonlyMap<string, number>,
  ) {
    this.requests = new Map(input.requests.map(({ id, participants }) => [id, participants]));
    this.slots = new Map(input.slots.map((slot) => [slot.id, slot]));
    this.order = new Map([...labels.keys()].map((id, n) => [id, n]));
  }

  /** Somebody who erased their data since has no name any more. */
  person(id: string): NamedPerson {
    return this.names.get(id) ?? { personId: id, name: '–', jobTitle: null, organisationName: null };
  }

  people(request: string): NamedPerson[] {
    return (this.requests.get(request) ?? []).filter((id) => !isBoothPlace(id)).map((id) => this.person(id));
  }

  priority(request: string): number {
    return this.priorities.get(request) ?? 3;
  }

  label(table: string): string {
    return this.labels.get(table) ?? '–';
  }

  place({ table }: PlacedMeeting): number {
    return this.order.get(table) ?? 0;
  }

  participant(id: string): string {
    return isBoothPlace(id) ? this.label(tableOfBoothPlace(id)) : this.person(id).name;
  }

  meeting({ request, slot, table }: PlacedMeeting, locked: readonly string[]): RunMeeting {
    return {
      requestId: request,
      people: this.people(request),
      priority: this.priority(request),
      slotId: slot,
      tableId: table,
      table: this.label(table),
      locked: locked.includes(request),
    };
  }

  unplaced({ request, reason, blockedBy = [], smallestChange }: UnplacedRequest): RunUnplaced {
    const slot = smallestChange && this.slots.get(changeSlot(smallestChange) ?? '');
    return {
      requestId: request,
      people: this.people(request),
      priority: this.priority(request),
      reason,
      blockedBy: reason === 'ORDER' ? [] : blockedBy.map((id) => this.participant(id)),
      change: smallestChange?.kind ?? null,
      changePeople: smallestChange ? this.changePeople(smallestChange) : [],
      changeSlot: slot ? slotOf(slot) : null,
    };
  }

  private changePeople(change: SmallestChange): string[] {
    switch (change.kind) {
      case 'RAISE_LIMIT':
        return [this.participant(change.participant)];
      case 'FREE_PEOPLE':
        return change.participants.map((id) => this.participant(id));
      case 'MOVE_MEETING':
        return this.people(change.request).map(({ name }) => name);
      case 'GIVE_UP':
        return change.requests.flatMap((request) => this.people(request).map(({ name }) => name));
      case 'OPEN_TABLE':
      case 'RELAX_RULE':
        return [];
    }
  }
}

function changeSlot(change: SmallestChange): string | undefined {
  if (change.kind === 'OPEN_TABLE' || change.kind === 'FREE_PEOPLE') return change.slot;
  return change.place.slot;
}

export async function readWords(db: Queryable, { eventId, input }: RunFiles): Promise<RunWords> {
  const people = input.participants.map(({ id }) => id).filter((id) => !isBoothPlace(id));
  return new RunWords(
    input,
    await readNames(db, people),
    await readLabels(db, eventId),
    await readPriorities(db, eventId),
  );
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the name of one of the two, or their organisation, has every word. */
function searched(input: Schedule, words: RunWords, search: string): (request: string) => boolean {
  const parts = plain(search).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return () => true;
  const found = new Set(
    input.requests
      .filter(({ id }) => {
        const text = plain(
          words
            .people(id)
            .map(({ name, organisationName }) => `${name} ${organisationName ?? ''}`)
            .join(' '),
        );
        return parts.every((part) => text.includes(part));
      })
      .map(({ id }) => id),
  );
  return (request) => found.has(request);
}
