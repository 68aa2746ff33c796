import type { TabletStateQuery } from '@parvis/contract/checkin';
import {
  type DoorFacts,
  type DoorPoint,
  type ScanVerdict,
  type TicketAtDoor,
  type VerifyingKey,
  wallClockOf,
  type Whereabouts,
} from '@parvis/domain';
import { bytesOf } from '@parvis/ui/scan';
import { type DeskAct, guestOfWalkIn, withActs } from './desk-acts';

export type TabletData = Extract<TabletStateQuery['tablet'], { __typename: 'Tablet' }>;
export type Guest = TabletData['guests'][number];

/** When somebody was let in on a day, and went out again. */
export interface Stay {
  day: string;
  enteredAt: string;
  leftAt: string | null;
  by: string | null;
}

/** What a scan did, as far as this tablet knows. */
export interface Passage {
  ticketId: string | null;
  shown: ScanVerdict;
  verdict: ScanVerdict;
  at: string;
}

const date = (instant: string | null) => (instant === null ? null : new Date(instant));

/** The list of one point in memory: who may come, who is in, and what the judge asks of both. */
export class GuestBook {
  readonly point: DoorPoint;
  readonly keys: VerifyingKey[];
  /** Those of the list, and those who were registered here since. */
  readonly guests: readonly Guest[];
  readonly byId: ReadonlyMap<string, Guest>;
  readonly byCode: ReadonlyMap<string, Guest>;
  private readonly stays = new Map<string, Stay>();

  constructor(
    readonly data: TabletData,
    acts: readonly DeskAct[] = [],
  ) {
    const { point, keys, eventId } = data;
    const listed = new Set(data.guests.map(({ ticketId }) => ticketId));
    const walkIns = acts.filter((act) => act.kind === 'WALK_IN');
    const fresh = walkIns.filter(({ ticketId }) => !listed.has(ticketId));
    const guests = [...data.guests, ...fresh.map((walkIn) => guestOfWalkIn(walkIn, data))].map((guest) =>
      withActs(guest, acts),
    );
    this.guests = guests;
    this.point = {
      ...point,
      pointId: point.id,
      eventId,
      opensAt: date(point.opensAt),
      closesAt: date(point.closesAt),
      seatsKeptUntil: date(point.seatsKeptUntil),
    };
    this.keys = keys.map(({ number, publicKey, goodUntil, revokedAt }) => ({
      number,
      publicKey: bytesOf(publicKey),
      goodUntil: date(goodUntil),
      revokedAt: date(revokedAt),
    }));
    this.byId = new Map(guests.map((guest) => [guest.ticketId, guest]));
    // What was given at a desk opens the door too, unless the ticket knows it as a former code.
    const given = walkIns.flatMap(({ code, ticketId }) => {
      const guest = this.byId.get(ticketId);
      return guest ? ([[code, guest]] as const) : [];
    });
    const codes = guests.flatMap((guest) =>
      [...guest.deskCodes, guest.code, ...guest.formerCodes.map(({ code }) => code)].map(
        (code) => [code, guest] as const,
      ),
    );
    this.byCode = new Map([...given, ...codes]);
    for (const { ticketId, enteredAt, leftAt, admittedBy } of guests)
      if (enteredAt) this.stays.set(ticketId, { day: this.dayOf(enteredAt), enteredAt, leftAt, by: admittedBy });
  }

  /** The stay of that day, if there was one. */
  stayOf(ticketId: string, at: string): Stay | undefined {
    const stay = this.stays.get(ticketId);
    return stay?.day === this.dayOf(at) ? stay : undefined;
  }

  /** Takes in what a scan of this tablet did; twice is as good as once. */
  note({ ticketId, shown, verdict, at }: Passage, by: string | null): void {
    if (!ticketId) return;
    const stay = this.stayOf(ticketId, at);
    if (verdict === 'LEFT' && stay) this.stays.set(ticketId, { ...stay, leftAt: at });
    // Whoever was shown a welcome is inside, whatever the server says of it later.
    if (shown !== 'ADMITTED') return;
    const day = this.dayOf(at);
    if (!stay) this.stays.set(ticketId, { day, enteredAt: at, leftAt: null, by });
    else if (stay.leftAt && stay.leftAt < at) this.stays.set(ticketId, { ...stay, leftAt: null });
  }

  /** A scan was taken back: somebody is not in after all, or has not left. */
  takeBack({ ticketId, shown, at }: Passage): void {
    const stay = ticketId && this.stayOf(ticketId, at);
    if (!stay) return;
    if (shown === 'LEFT') this.stays.set(ticketId, { ...stay, leftAt: null });
    else this.stays.delete(ticketId);
  }

  /** What the judge is told at this moment. */
  factsAt(at: Date): DoorFacts<TicketAtDoor & { guest: Guest }> {
    const today = this.dayOf(at.toISOString());
    const stayToday = (ticketId: string) => {
      const stay = this.stays.get(ticketId);
      return stay?.day === today ? stay : undefined;
    };
    return {
      ticketOf: (by) => this.ticket('code' in by ? this.byCode.get(by.code) : this.byId.get(by.ticketId)),
      listMayBeOld: true,
      whereabouts: (ticketId): Whereabouts => {
        const stay = stayToday(ticketId);
        if (!stay) return 'NOT_COME';
        return stay.leftAt ? 'OUT' : 'IN';
      },
      isSignedUp: (ticketId) => this.isAwaited(this.byId.get(ticketId)),
      inside: () => [...this.stays.values()].filter(({ day, leftAt }) => day === today && !leftAt).length,
      awaited: () => this.guests.filter((guest) => this.isAwaited(guest) && !stayToday(guest.ticketId)).length,
    };
  }

  private readonly isAwaited = (guest: Guest | undefined): boolean =>
    guest?.isSignedUp === true && guest.status === 'CONFIRMED';

  private ticket(guest: Guest | undefined): (TicketAtDoor & { guest: Guest }) | undefined {
    if (!guest) return undefined;
    const formerCodes = guest.formerCodes.map((former) => ({ ...former, replacedAt: new Date(former.replacedAt) }));
    return { ...guest, guest, formerCodes, eventId: this.data.eventId, cancelledAt: date(guest.cancelledAt) };
  }

  private dayOf(at: string): string {
    return wallClockOf(new Date(at), this.data.timeZone).slice(0, 10);
  }
}
