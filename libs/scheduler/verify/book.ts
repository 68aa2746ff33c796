import type { MeetingRequest, Participant, PublishedMeeting, Schedule, Slot, Table } from '../format.ts';

export interface Seat {
  request: MeetingRequest;
  slot: Slot;
  table: Table;
}

/** A schedule and the meetings entered in it, to look things up by id. */
export class Book {
  readonly schedule: Schedule;
  readonly requests: Map<string, MeetingRequest>;
  readonly seats = new Map<string, Seat>();
  readonly published: Map<string, PublishedMeeting>;
  /** The slots of each line, in order. */
  readonly lines: Slot[][];
  readonly #slots: Map<string, Slot>;
  readonly #tables: Map<string, Table>;
  readonly #seatsOf = new Map<string, Seat[]>();
  readonly #place: Map<string, number>;
  readonly #now: number;
  readonly #people: Map<string, Participant>;
  readonly #owners: Set<string>;
  readonly #possible = new Map<string, Slot[]>();
  readonly #openSlots = new Map<string, Set<string>>();
  readonly #wishes = new Map<string, MeetingRequest[]>();

  constructor(schedule: Schedule) {
    this.schedule = schedule;
    this.requests = new Map(schedule.requests.map((request) => [request.id, request]));
    this.published = new Map(schedule.previous?.map((meeting) => [meeting.request, meeting]));
    this.#slots = new Map(schedule.slots.map((slot) => [slot.id, slot]));
    this.#tables = new Map(schedule.tables.map((table) => [table.id, table]));
    this.lines = [...Map.groupBy(schedule.slots, (slot) => slot.line).values()];
    this.#place = new Map(schedule.slots.map((slot, i) => [slot.id, i]));
    this.#people = new Map(schedule.participants.map((person) => [person.id, person]));
    this.#owners = new Set(schedule.tables.flatMap((table) => table.for ?? []));
    for (const request of schedule.requests) {
      for (const person of request.participants) {
        const wishes = this.#wishes.get(person);
        if (wishes) wishes.push(request);
        else this.#wishes.set(person, [request]);
      }
    }
    this.#now = schedule.now == null ? -1 : this.#place.get(schedule.now)!;
  }

  /** Enters a meeting; what is wrong with its ids is told. */
  enter(requestId: string, slotId: string, tableId: string): string | undefined {
    const request = this.requests.get(requestId);
    const slot = this.#slots.get(slotId);
    const table = this.#tables.get(tableId);
    if (!request) return `no request "${requestId}"`;
    if (!slot) return `no slot "${slotId}"`;
    if (!table) return `no table "${tableId}"`;
    if (this.seats.has(requestId)) return `"${requestId}" is placed twice`;
    const seat = { request, slot, table };
    this.seats.set(requestId, seat);
    for (const person of request.participants) this.#seatsOf.set(person, [...this.of(person), seat]);
    return undefined;
  }

  of(person: string): readonly Seat[] {
    return this.#seatsOf.get(person) ?? [];
  }

  person(id: string): Participant {
    return this.#people.get(id)!;
  }

  wishesOf(person: string): readonly MeetingRequest[] {
    return this.#wishes.get(person) ?? [];
  }

  /** At or before `now`. */
  isPast(slot: string): boolean {
    return this.#place.get(slot)! <= this.#now;
  }

  isStanding(person: string, slot: string): boolean {
    const { unavailable, busy } = this.person(person);
    return !unavailable?.includes(slot) && !busy?.includes(slot);
  }

  /** By the people a table is for, and the table the request asks for. */
  mayUse(request: MeetingRequest, table: Table): boolean {
    if (request.table != null && request.table !== table.id) return false;
    const own = request.participants.filter((person) => this.#owners.has(person));
    return own.length === 0 ? table.for == null : own.length === 1 && table.for === own[0];
  }

  /** Tables at which the request may be held in that slot, whoever else is there. */
  tablesFor(request: MeetingRequest, slot: string): Table[] {
    return this.schedule.tables.filter((table) => !table.closed?.includes(slot) && this.mayUse(request, table));
  }

  /** Slots the request asks for, whoever is there. */
  asked(request: MeetingRequest): Slot[] {
    return this.schedule.slots.filter((slot) => {
      if (request.slot != null && request.slot !== slot.id) return false;
      return !request.periods?.length || (slot.period != null && request.periods.includes(slot.period));
    });
  }

  /** Whether a published meeting could still be where it was, everything else left aside. */
  couldStay({ request: id, slot, table }: PublishedMeeting): boolean {
    const request = this.requests.get(id)!;
    const asked = this.asked(request).some((one) => one.id === slot);
    const there = request.participants.every((person) => this.isStanding(person, slot));
    return asked && there && this.tablesFor(request, slot).some((one) => one.id === table);
  }

  /** Slots in which some table is open that the request may use. */
  #open(request: MeetingRequest): Set<string> {
    const own = request.participants.filter((person) => this.#owners.has(person));
    const kind = JSON.stringify([own, request.table ?? null]);
    let open = this.#openSlots.get(kind);
    if (!open) {
      const tables = this.schedule.tables.filter((table) => this.mayUse(request, table));
      const slots = this.schedule.slots.filter(({ id }) => tables.some((table) => !table.closed?.includes(id)));
      this.#openSlots.set(kind, (open = new Set(slots.map(({ id }) => id))));
    }
    return open;
  }

  /** Slots in which the request could be held in an empty schedule. */
  possible(request: MeetingRequest): readonly Slot[] {
    let slots = this.#possible.get(request.id);
    if (!slots) this.#possible.set(request.id, (slots = this.#findPossible(request)));
    return slots;
  }

  #findPossible(request: MeetingRequest): Slot[] {
    const published = this.published.get(request.id);
    if (published && (published.locked || this.isPast(published.slot))) {
      return this.couldStay(published) ? [this.#slots.get(published.slot)!] : [];
    }
    const open = this.#open(request);
    return this.asked(request).filter(({ id }) => {
      return !this.isPast(id) && open.has(id) && request.participants.every((person) => this.isStanding(person, id));
    });
  }
}
