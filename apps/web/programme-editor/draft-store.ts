import type { DraftSessionInput } from '@parvis/contract/web';
import { type Draft, type DraftEvent, type DraftSession, inputOf, type Place, placeOf } from './draft';

type SessionInput = Omit<DraftSessionInput, 'eventId' | 'revision'>;

/** What somebody does to a session. */
export type Change =
  | { kind: 'place'; id: string; place: Place }
  | { kind: 'save'; id: string; input: SessionInput }
  | { kind: 'remove'; id: string };

export interface FieldFault {
  field: string;
  code: string;
}

/** What the server said to a change. */
export type Answer =
  | { outcome: 'saved'; session: DraftSession }
  | { outcome: 'removed' }
  | { outcome: 'meanwhile'; by: string | null; theirs: DraftSession | null }
  | { outcome: 'invalid'; faults: FieldFault[] }
  | { outcome: 'failed' };

/** The server, as the store needs it. */
export interface DraftServer {
  load(): Promise<DraftEvent | undefined>;
  send(change: Change, revision: number | null): Promise<Answer>;
}

/** Somebody else was quicker: both versions, to choose from. */
export interface Meanwhile {
  by: string | null;
  theirs: DraftSession | null;
  mine: Change;
}

interface Step {
  undo: Change;
  redo: Change;
}

export interface EditorState {
  event: DraftEvent;
  draft: Draft;
  /** The sessions with what was done here a moment ago and is on its way. */
  sessions: readonly DraftSession[];
  mayUndo: boolean;
  mayRedo: boolean;
  /** Changes on their way. */
  busy: number;
  meanwhile: Meanwhile | undefined;
  /** The last change did not reach the server. */
  hasFailed: boolean;
}

/**
 * The draft as it is on this table: what the server last said, with what was done here since. Changes leave one after
 * the other, each with the revision that it saw; undo is a change like any other, and overwrites nobody's work either.
 */
export class DraftStore {
  private state: EditorState;
  private readonly listeners = new Set<() => void>();
  private readonly underWay = new Map<string, Place>();
  /** The last revision of each session that was written from here. */
  private readonly mine = new Map<string, number>();
  private undone: Step[] = [];
  private done: Step[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    event: DraftEvent & { programmeDraft: Draft },
    private readonly server: DraftServer,
  ) {
    this.state = {
      event,
      draft: event.programmeDraft,
      sessions: event.programmeDraft.sessions,
      mayUndo: false,
      mayRedo: false,
      busy: 0,
      meanwhile: undefined,
      hasFailed: false,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): EditorState => this.state;

  /**
   * Sends a change after those before it. What is only moved is shown at its place at once.
   * @param seen the revision that its writer saw, where that may be older than what is shown now; null for a new session
   */
  async apply(change: Change, seen?: number | null): Promise<Answer> {
    if (change.kind === 'place') this.underWay.set(change.id, change.place);
    return this.inTurn(async () => {
      const before = this.session(change.id);
      const answer = await this.send(change, seen === undefined ? (before?.revision ?? null) : seen);
      if (answer.outcome === 'saved' || answer.outcome === 'removed') {
        const undo = inverse(change, before);
        if (undo) {
          this.done = [...this.done, { undo, redo: change }];
          this.undone = [];
        }
      }
      return answer;
    });
  }

  undo(): Promise<void> {
    return this.step(
      () => this.done.at(-1),
      (step) => {
        this.done = this.done.slice(0, -1);
        this.undone = [...this.undone, step];
      },
      ({ undo }) => undo,
    );
  }

  redo(): Promise<void> {
    return this.step(
      () => this.undone.at(-1),
      (step) => {
        this.undone = this.undone.slice(0, -1);
        this.done = [...this.done, step];
      },
      ({ redo }) => redo,
    );
  }

  /** Asks the server for the whole; what is on its way from here stays in sight. */
  reload(): Promise<void> {
    return this.inTurn(async () => {
      const event = await this.server.load().catch(() => undefined);
      if (event?.programmeDraft) this.state = { ...this.state, event, draft: event.programmeDraft };
    });
  }

  /** True when `revision` of a session is what is shown here, or is about to be. */
  knows(sessionId: string, revision: number | null): boolean {
    if (revision === null) return this.session(sessionId) === undefined;
    return this.mine.get(sessionId) === revision || this.session(sessionId)?.revision === revision;
  }

  /** Theirs stands; what was done here is dropped. */
  takeTheirs(): void {
    const { meanwhile } = this.state;
    if (!meanwhile) return;
    // What would be undone now is theirs.
    const others = ({ undo }: Step) => undo.id !== meanwhile.mine.id;
    this.done = this.done.filter(others);
    this.undone = this.undone.filter(others);
    this.set({ meanwhile: undefined });
  }

  /** Mine once more, knowing of theirs; where theirs was a deletion, as a new session. */
  putMine(): Promise<Answer> {
    const { meanwhile } = this.state;
    if (!meanwhile) return Promise.resolve({ outcome: 'failed' });
    this.set({ meanwhile: undefined });
    return this.apply(meanwhile.mine);
  }

  private step(
    next: () => Step | undefined,
    move: (step: Step) => void,
    changeOf: (step: Step) => Change,
  ): Promise<void> {
    return this.inTurn(async () => {
      const step = next();
      if (!step) return;
      const change = changeOf(step);
      // The revision from here, not the one on the screen: what somebody did since is not undone unseen.
      const seen = this.mine.get(change.id) ?? null;
      const answer = await this.send(change, this.session(change.id) ? seen : null);
      if (answer.outcome === 'saved' || answer.outcome === 'removed') move(step);
    });
  }

  private async send(change: Change, revision: number | null): Promise<Answer> {
    const answer = await this.server.send(change, revision).catch((): Answer => ({ outcome: 'failed' }));
    this.state = { ...this.state, hasFailed: answer.outcome === 'failed' };
    if (answer.outcome === 'saved') {
      this.mine.set(answer.session.id, answer.session.revision);
      this.put(answer.session.id, answer.session);
    } else if (answer.outcome === 'removed') {
      this.mine.delete(change.id);
      this.put(change.id, null);
    } else if (answer.outcome === 'meanwhile') {
      const mine = answer.theirs ? change : asNew(change, this.session(change.id));
      this.put(change.id, answer.theirs);
      // Somebody removed what is to be removed: there is nothing to choose.
      if (mine) this.state = { ...this.state, meanwhile: { by: answer.by, theirs: answer.theirs, mine } };
    }
    if (change.kind === 'place' && this.underWay.get(change.id) === change.place) this.underWay.delete(change.id);
    return answer;
  }

  private session(id: string): DraftSession | undefined {
    return this.state.draft.sessions.find((session) => session.id === id);
  }

  private put(id: string, session: DraftSession | null): void {
    const { draft } = this.state;
    const others = draft.sessions.filter((one) => one.id !== id);
    const isKnown = others.length < draft.sessions.length;
    const sessions = !session
      ? others
      : isKnown
        ? draft.sessions.map((one) => (one.id === id ? session : one))
        : [...others, session];
    this.state = { ...this.state, draft: { ...draft, sessions } };
  }

  private inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    this.set({ busy: this.state.busy + 1 });
    const turn = this.queue.then(async () => {
      try {
        return await work();
      } finally {
        this.set({ busy: this.state.busy - 1 });
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private set(change: Partial<EditorState>): void {
    const state = { ...this.state, ...change };
    this.state = {
      ...state,
      sessions: state.draft.sessions.map((session) => {
        const place = this.underWay.get(session.id);
        return place ? { ...session, ...place } : session;
      }),
      mayUndo: this.done.length > 0,
      mayRedo: this.undone.length > 0,
    };
    for (const listener of this.listeners) listener();
  }
}

/** What takes a change back; undefined for what changed nothing. */
function inverse(change: Change, before: DraftSession | undefined): Change | undefined {
  const { id } = change;
  if (!before) return change.kind === 'save' ? { kind: 'remove', id } : undefined;
  if (change.kind === 'place') return { kind: 'place', id, place: placeOf(before) };
  return { kind: 'save', id, input: inputOf(before) };
}

/** What was done to a session that is gone, as a session anew; undefined for its removal. */
function asNew(change: Change, last: DraftSession | undefined): Change | undefined {
  if (change.kind === 'save') return change;
  if (change.kind === 'remove' || !last) return undefined;
  return { kind: 'save', id: change.id, input: { ...inputOf(last), ...change.place } };
}
