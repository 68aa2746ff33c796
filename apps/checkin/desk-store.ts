import type { BadgeFormat, Language, WalkInRecordedFragment } from '@parvis/contract/checkin';
import {
  type Answer,
  type DeskAct,
  type NewAct,
  newWalkIn,
  type Print,
  type Signature,
  stamped,
  type WalkIn,
  type WalkInForm,
} from './desk-acts';
import type { DoorState } from './door-store';
import type { Scan } from './scans';
import type { Vault } from './vault';

/** What the desk needs of the store it is part of. */
interface Home {
  vault: Vault;
  state: () => DoorState;
  /** Draws the list anew with these scans and acts. */
  show: (scans: readonly Scan[], acts: readonly DeskAct[]) => void;
}

/** Somebody registered so shortly ago is still talked of, though the list has them. */
const TALKED_OF_MS = 3_600_000;

/** Registrations, answers, prints and signatures of this tablet: on disk first, then sent. */
export class DeskStore {
  constructor(private readonly home: Home) {}

  /** On disk before anybody is told; somebody registered here is on the list from then on. */
  async register(form: WalkInForm, language: Language, told: string, now: Date): Promise<WalkIn> {
    const walkIn = newWalkIn(form, language, told, now);
    await this.add(walkIn);
    return walkIn;
  }

  answer = (ticketId: string, given: NewAct<'ANSWER'>, now: Date): Promise<void> =>
    this.add({ ...given, ...stamped(now), kind: 'ANSWER', ticketId } satisfies Answer);

  print = (ticketId: string, format: BadgeFormat, now: Date): Promise<void> =>
    this.add({ format, ...stamped(now), kind: 'PRINT', ticketId } satisfies Print);

  sign = (ticketId: string, drawn: NewAct<'SIGNATURE'>, now: Date): Promise<void> =>
    this.add({ ...drawn, ...stamped(now), kind: 'SIGNATURE', ticketId } satisfies Signature);

  waiting = (): DeskAct[] => this.home.state().acts.filter(({ state }) => state === 'WAITING');

  walkInOf = (ticketId: string): WalkIn | undefined =>
    this.home.state().acts.find((act): act is WalkIn => act.kind === 'WALK_IN' && act.ticketId === ticketId);

  /** The server has these. Scans and acts of somebody registered here are of their ticket from now on. */
  async settle(sent: readonly DeskAct[], walkIns: readonly WalkInRecordedFragment[]): Promise<void> {
    const recorded = new Map(walkIns.map((walkIn) => [walkIn.id, walkIn]));
    const ticketOf = (ticketId: string) => recorded.get(ticketId)?.ticketId ?? ticketId;
    const sentIds = new Set(sent.map(({ id }) => id));
    const { scans, acts } = this.home.state();
    const moved = scans.map((scan) =>
      scan.ticketId && recorded.has(scan.ticketId) ? { ...scan, ticketId: ticketOf(scan.ticketId) } : scan,
    );
    const settled = acts.map((act): DeskAct => {
      const next = {
        ...act,
        state: sentIds.has(act.id) ? ('SENT' as const) : act.state,
        ticketId: ticketOf(act.ticketId),
      };
      const said = next.kind === 'WALK_IN' ? recorded.get(next.id) : undefined;
      return next.kind === 'WALK_IN' && said ? { ...next, hadTicket: said.hadTicket, matter: said.matter } : next;
    });
    // In memory at once, so that nothing done meanwhile is lost; what does not reach the disk is sent again and settled anew.
    this.home.show(moved, settled);
    await this.home.vault.keepScans(moved.filter((scan, at) => scan !== scans[at]));
    await this.home.vault.keepActs(settled);
  }

  /** What a list that was asked for after them has too. */
  async forget(told: ReadonlySet<string>, known: ReadonlySet<string>, now: Date): Promise<DeskAct[]> {
    const isGone = (act: DeskAct) =>
      act.state === 'SENT' &&
      told.has(act.id) &&
      (act.kind !== 'WALK_IN' ||
        (known.has(act.ticketId) && now.getTime() - new Date(act.at).getTime() > TALKED_OF_MS));
    const gone = this.home.state().acts.filter(isGone);
    await this.home.vault.dropActs(gone.map(({ id }) => id));
    return this.home.state().acts.filter((act) => !gone.some(({ id }) => id === act.id));
  }

  private async add(act: DeskAct): Promise<void> {
    await this.home.vault.keepActs([act]);
    const { scans, acts } = this.home.state();
    this.home.show(scans, [...acts, act]);
  }
}
