import { describe, expect, it } from 'vitest';
import type { DraftEvent, DraftSession, Place } from './draft';
import { type Answer, type Change, type DraftServer, DraftStore } from './draft-store';

const session = (id: string): DraftSession => ({
  __typename: 'DraftSession',
  id,
  revision: 1,
  changedBy: null,
  changedAt: '2024-09-01T08:00:00.000Z',
  kind: 'TALK',
  title: { __typename: 'Text', fr: id, en: id },
  abstract: { __typename: 'Text', fr: '', en: '' },
  language: 'FR',
  startsAt: '2024-10-01T08:00:00.000Z',
  minutes: 30,
  roomId: 'nave',
  trackId: null,
  sequenceId: null,
  capacity: null,
  expected: null,
  streamUrl: null,
  speakers: [],
  documents: [],
  followers: 0,
  isPublished: false,
});

/** A server of one table: keeps revisions, refuses what saw another one. */
class Server implements DraftServer {
  readonly kept = new Map<string, DraftSession>([['a', session('a')]]);
  private last = 1;
  isDown = false;

  load = async (): Promise<DraftEvent & { programmeDraft: NonNullable<DraftEvent['programmeDraft']> }> => ({
    __typename: 'Event',
    id: 'event',
    slug: 'event',
    startsAt: '2024-10-01T07:00:00.000Z',
    endsAt: '2024-10-01T17:00:00.000Z',
    timeZone: 'Europe/Paris',
    programmeDraft: {
      __typename: 'ProgrammeDraft',
      version: 1,
      rules: { __typename: 'AgendaRules', revision: 0, roomChangeMinutes: 5, buildingChangeMinutes: 15 },
      rooms: [],
      tracks: [],
      sequences: [],
      absences: [],
      sessions: [...this.kept.values()],
    },
  });

  send = async (change: Change, revision: number | null): Promise<Answer> => {
    if (this.isDown) throw new Error('No network.');
    const known = this.kept.get(change.id);
    if ((known?.revision ?? null) !== revision) return { outcome: 'meanwhile', by: 'Paul', theirs: known ?? null };
    if (change.kind === 'remove') {
      this.kept.delete(change.id);
      return { outcome: 'removed' };
    }
    return { outcome: 'saved', session: this.write(change) };
  };

  /** As another editor would. */
  write(change: Exclude<Change, { kind: 'remove' }>): DraftSession {
    const before = this.kept.get(change.id) ?? session(change.id);
    const fields =
      change.kind === 'place'
        ? change.place
        : { title: { __typename: 'Text' as const, ...change.input.title }, ...placeIn(change.input) };
    const written = { ...before, ...fields, revision: (this.last += 1) };
    this.kept.set(change.id, written);
    return written;
  }
}

const placeIn = (input: { startsAt?: string | null; minutes: number; roomId?: string | null }): Place => ({
  startsAt: input.startsAt ?? null,
  minutes: input.minutes,
  roomId: input.roomId ?? null,
});
const at = (startsAt: string | null): Change => ({
  kind: 'place',
  id: 'a',
  place: { startsAt, minutes: 30, roomId: 'nave' },
});

const open = async () => {
  const server = new Server();
  const store = new DraftStore(await server.load(), server);
  const place = () => store.get().sessions.find(({ id }) => id === 'a')?.startsAt;
  return { server, store, place };
};

describe('the draft on this table', () => {
  it('shows a move at once, and sends quick ones in their order', async () => {
    const { server, store, place } = await open();
    const first = store.apply(at('one'));
    const second = store.apply(at('two'));
    expect(place()).toBe('two');
    expect((await first).outcome).toBe('saved');
    expect(place()).toBe('two');
    expect((await second).outcome).toBe('saved');
    expect([place(), server.kept.get('a')?.startsAt]).toEqual(['two', 'two']);
  });

  it('takes moves, new sessions and removals back, and makes them again', async () => {
    const { store, place } = await open();
    await store.apply(at('one'));
    await store.apply({ kind: 'remove', id: 'a' });
    expect(store.get().sessions).toEqual([]);
    await store.undo();
    expect(place()).toBe('one');
    await store.undo();
    expect(place()).toBe('2024-10-01T08:00:00.000Z');
    expect(store.get().mayUndo).toBe(false);
    await store.redo();
    await store.redo();
    expect(store.get().sessions).toEqual([]);
    expect(store.get().mayRedo).toBe(false);
  });

  it('forgets what could be made again once something else is done', async () => {
    const { store } = await open();
    await store.apply(at('one'));
    await store.undo();
    await store.apply(at('two'));
    expect(store.get().mayRedo).toBe(false);
  });

  it('overwrites nobody: shows both, and puts mine again or takes theirs', async () => {
    const { server, store, place } = await open();
    server.write({ kind: 'place', id: 'a', place: { startsAt: 'theirs', minutes: 30, roomId: null } });
    await store.apply(at('mine'));
    expect(place()).toBe('theirs');
    expect(store.get().meanwhile).toMatchObject({ by: 'Paul', theirs: { startsAt: 'theirs' } });
    await store.putMine();
    expect([place(), store.get().meanwhile]).toEqual(['mine', undefined]);
    server.write({ kind: 'place', id: 'a', place: { startsAt: 'theirs again', minutes: 30, roomId: null } });
    await store.undo();
    expect(store.get().meanwhile?.theirs?.startsAt).toBe('theirs again');
    store.takeTheirs();
    expect([place(), store.get().mayUndo]).toEqual(['theirs again', false]);
  });

  it('does not undo what somebody did after, even when it was seen meanwhile', async () => {
    const { server, store, place } = await open();
    await store.apply(at('mine'));
    server.write({ kind: 'place', id: 'a', place: { startsAt: 'theirs', minutes: 30, roomId: null } });
    await store.reload();
    expect(place()).toBe('theirs');
    await store.undo();
    expect(place()).toBe('theirs');
    expect(store.get().meanwhile?.by).toBe('Paul');
  });

  it('makes a session anew that somebody removed under the hand', async () => {
    const { server, store, place } = await open();
    server.kept.delete('a');
    await store.apply(at('mine'));
    expect(place()).toBeUndefined();
    expect(store.get().meanwhile).toMatchObject({ theirs: null });
    await store.putMine();
    expect(place()).toBe('mine');
  });

  it('says when a change did not reach the server, and puts the session where it was', async () => {
    const { server, store, place } = await open();
    server.isDown = true;
    expect((await store.apply(at('mine'))).outcome).toBe('failed');
    expect([place(), store.get().hasFailed, store.get().mayUndo]).toEqual(['2024-10-01T08:00:00.000Z', true, false]);
    server.isDown = false;
    await store.apply(at('mine'));
    expect([place(), store.get().hasFailed]).toEqual(['mine', false]);
  });

  it('knows its own changes, so that hearing of them asks for nothing', async () => {
    const { server, store } = await open();
    await store.apply(at('mine'));
    expect(store.knows('a', server.kept.get('a')!.revision)).toBe(true);
    expect(store.knows('a', 99)).toBe(false);
    expect(store.knows('gone', null)).toBe(true);
  });
});
