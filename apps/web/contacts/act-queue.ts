import Dexie, { type EntityTable } from 'dexie';
import { type BoothActInput, RecordBoothActsDocument } from '@parvis/contract/web';
import { retryDelay } from '@parvis/ui/scan';
import { client } from '../shell/client';
import { serverNow } from '../shell/now';
import type { Entry, WaitingAct } from './contact-view';

const AT_ONCE = 20;
const LOOK_EVERY_MS = 15_000;

class Kept extends Dexie {
  acts!: EntityTable<WaitingAct, 'id'>;

  constructor() {
    super('parvis-contacts');
    this.version(1).stores({ acts: 'id, ownerId' });
  }
}

type Change = Pick<WaitingAct, 'note' | 'agreement' | 'isRemoved'>;

/**
 * What was done at a booth on this phone: on its disk before it is shown, sent until the server says that it has it,
 * over reloads and days. Each person's own.
 */
class ActQueue {
  private readonly kept = new Kept();
  private acts: readonly WaitingAct[] = [];
  private owner: string | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly sent = new Set<() => void>();
  private isSending = false;
  private readonly inFlight = new Set<string>();
  /** Taken off while it was on its way. */
  private readonly undone = new Set<string>();
  /** By scan: the contact it became, so that a page that is open on it stays so. */
  private readonly became = new Map<string, string>();
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly list = (): readonly WaitingAct[] => this.acts;

  /** Begins to send what waits of this person; `onSent` when the server has something new. @returns what ends it */
  start(ownerId: string, onSent: () => void): () => void {
    this.sent.add(onSent);
    void this.open(ownerId);
    window.addEventListener('online', this.kick);
    document.addEventListener('visibilitychange', this.kick);
    const timer = setInterval(this.kick, LOOK_EVERY_MS);
    return () => {
      this.sent.delete(onSent);
      clearInterval(timer);
      window.removeEventListener('online', this.kick);
      document.removeEventListener('visibilitychange', this.kick);
    };
  }

  async add(act: Pick<WaitingAct, 'exhibitorId' | 'ownerId'> & Partial<WaitingAct>): Promise<WaitingAct> {
    const whole: WaitingAct = {
      ...act,
      id: crypto.randomUUID(),
      at: serverNow().toISOString(),
      version: 1,
      refused: null,
      settledAs: null,
    };
    await this.keep([...this.acts, whole], whole);
    this.kick();
    return whole;
  }

  readonly contactOf = (actId: string): string | undefined => this.became.get(actId);

  /** Something more about a contact: with what waits of it already, or as an act of its own. */
  async tell(entry: Entry, of: Pick<WaitingAct, 'exhibitorId' | 'ownerId'>, change: Change): Promise<void> {
    const about = this.acts.filter(
      ({ id, contactId }) => id === entry.actId || (entry.contact !== null && contactId === entry.contact.id),
    );
    const waiting = about.find(({ refused, settledAs }) => refused === null && settledAs === null);
    if (!waiting) {
      const contactId = entry.contact?.id ?? about.find(({ settledAs }) => settledAs)?.settledAs;
      if (contactId) await this.add({ ...of, contactId, ...change });
      return;
    }
    const after: WaitingAct = { ...waiting, ...change, version: waiting.version + 1 };
    // What was said now is newer than what a colleague said since the scan; the scan keeps its own time.
    if (!waiting.code) after.at = serverNow().toISOString();
    await this.keep(
      this.acts.map((act) => (act.id === after.id ? after : act)),
      after,
    );
    this.kick();
  }

  /** Takes a contact off the list: what nobody knows of yet is dropped, the rest is told to the server. */
  async takeOff(entry: Entry, of: Pick<WaitingAct, 'exhibitorId' | 'ownerId'>): Promise<void> {
    const own = this.acts.filter(
      ({ id, contactId }) => id === entry.actId || (entry.contact !== null && contactId === entry.contact.id),
    );
    const settledAs = own.find((act) => act.settledAs)?.settledAs;
    for (const { id } of own) {
      if (this.inFlight.has(id)) this.undone.add(id);
      await this.drop(id);
    }
    const contactId = entry.contact?.id ?? settledAs;
    if (contactId) await this.add({ ...of, contactId, isRemoved: true });
  }

  /** A newer list is there: it has what the server acknowledged. */
  async forgetSettled(): Promise<void> {
    for (const { id, settledAs } of this.acts) if (settledAs !== null) await this.drop(id);
  }

  private async drop(id: string): Promise<void> {
    await this.kept.acts.delete(id);
    this.show(this.acts.filter((act) => act.id !== id));
  }

  /** On disk first, then on screen. */
  private async keep(acts: readonly WaitingAct[], changed: WaitingAct): Promise<void> {
    await this.kept.acts.put(changed);
    this.show(acts);
  }

  readonly kick = (): void => {
    clearTimeout(this.timer);
    if (!this.isSending && this.owner) void this.push();
  };

  private async open(ownerId: string): Promise<void> {
    if (this.owner !== ownerId) {
      this.owner = ownerId;
      const found = await this.kept.acts.where('ownerId').equals(ownerId).toArray();
      this.show([
        ...found,
        ...this.acts.filter((act) => act.ownerId === ownerId && !found.some(({ id }) => id === act.id)),
      ]);
    }
    this.kick();
  }

  private async push(): Promise<void> {
    this.isSending = true;
    try {
      for (;;) {
        const [first] = this.acts.filter(isToSend);
        if (!first) break;
        const batch = this.acts
          .filter((act) => isToSend(act) && act.exhibitorId === first.exhibitorId)
          .slice(0, AT_ONCE);
        if (!(await this.send(first.exhibitorId, batch))) {
          this.failures += 1;
          this.timer = setTimeout(this.kick, retryDelay(this.failures, Math.random()));
          break;
        }
        this.failures = 0;
      }
    } finally {
      this.isSending = false;
    }
  }

  private async send(exhibitorId: string, batch: readonly WaitingAct[]): Promise<boolean> {
    for (const { id } of batch) this.inFlight.add(id);
    const { data } = await client
      .mutation(RecordBoothActsDocument, { exhibitorId, acts: batch.map(inputOf) })
      .toPromise();
    this.inFlight.clear();
    const outcome = data?.recordBoothActs;
    if (!outcome) return false;
    if (outcome.__typename === 'InvalidInput') {
      const wrong = new Set(outcome.errors.map(({ field }) => Number(field.split('.')[0])));
      for (const [at, act] of batch.entries()) if (wrong.has(at)) await this.refuse(act, 'INVALID');
      return wrong.size > 0;
    }
    for (const { id, verdict, contactId } of outcome.acts) {
      const act = batch.find((one) => one.id === id);
      if (!act) continue;
      if (contactId !== null) await this.settle(act, contactId);
      else await this.refuse(act, verdict === 'WITHDRAWN' ? 'WITHDRAWN' : 'NOT_HERE');
    }
    for (const tell of this.sent) tell();
    return true;
  }

  private async refuse(act: WaitingAct, refused: NonNullable<WaitingAct['refused']>): Promise<void> {
    const now = this.acts.find(({ id }) => id === act.id);
    if (!now) return;
    const after = { ...now, refused };
    await this.keep(
      this.acts.map((one) => (one.id === act.id ? after : one)),
      after,
    );
  }

  /** The server has it; what was changed while it was on its way goes as an act of its own. */
  private async settle(act: WaitingAct, contactId: string): Promise<void> {
    const of = { exhibitorId: act.exhibitorId, ownerId: act.ownerId };
    if (this.undone.delete(act.id)) return void (await this.add({ ...of, contactId, isRemoved: true }));
    this.became.set(act.id, contactId);
    const now = this.acts.find(({ id }) => id === act.id);
    if (!now) return;
    const after = { ...now, settledAs: contactId };
    await this.keep(
      this.acts.map((one) => (one.id === act.id ? after : one)),
      after,
    );
    if (now.version !== act.version) {
      const { note, agreement, isRemoved } = now;
      await this.add({ ...of, contactId, note, agreement, isRemoved });
    }
  }

  private show(acts: readonly WaitingAct[]): void {
    this.acts = acts;
    for (const listener of this.listeners) listener();
  }
}

const isToSend = ({ refused, settledAs }: WaitingAct) => refused === null && settledAs === null;

const inputOf = ({ id, at, code, contactId, note, agreement, isRemoved }: WaitingAct): BoothActInput => ({
  id,
  at,
  code: code ?? null,
  contactId: contactId ?? null,
  note: note ?? null,
  agreement: agreement ?? null,
  isRemoved: isRemoved ?? null,
});

export const actQueue = new ActQueue();
