import { beforeEach, describe, expect, it } from 'vitest';
import { KeptAnswers, type Shelf } from './kept-answers';

const AT = new Date('2024-11-28T09:42:00Z');
const DAY = { name: 'MyDay', variables: { slug: 'chirurgie' } };
const ME = { name: 'Me', variables: {} };
const me = (id: string | null) => ({ me: id === null ? null : { id } });

function memoryShelf(): Shelf & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: async (key) => texts.get(key),
    write: async (key, text) => void texts.set(key, text),
    clear: async () => texts.clear(),
  };
}

describe('answers kept on a device', () => {
  let shelf: ReturnType<typeof memoryShelf>;
  beforeEach(() => {
    shelf = memoryShelf();
  });
  /** As after a reload: what is kept is all that is known. */
  const later = () => new KeptAnswers(shelf);

  it('are there for the same person after a reload without a network', async () => {
    const first = later();
    await first.keep(ME, me('ada'), AT);
    await first.keep(DAY, { day: 'of Ada' }, AT);
    expect(await later().find(DAY)).toEqual({ at: AT, data: { day: 'of Ada' } });
    expect(await later().find(ME)).toEqual({ at: AT, data: me('ada') });
    expect(await later().find({ ...DAY, variables: { slug: 'another' } })).toBeUndefined();
  });

  it('are never another person’s, whichever way they come in', async () => {
    const first = later();
    await first.keep(ME, me('ada'), AT);
    await first.keep(DAY, { day: 'of Ada' }, AT);
    const second = later();
    await second.keep(ME, me('ben'), AT);
    expect(await second.find(DAY)).toBeUndefined();
    expect([...shelf.texts.values()].join()).not.toContain('Ada');
    // Even if a record of somebody else were left behind.
    shelf.texts.set('MyDay {"slug":"chirurgie"}', JSON.stringify({ owner: 'ada', at: AT, data: {} }));
    expect(await later().find(DAY)).toBeUndefined();
  });

  it('are gone when one signs out, or the session is over', async () => {
    for (const leave of [(kept: KeptAnswers) => kept.clear(), (kept: KeptAnswers) => kept.keep(ME, me(null), AT)]) {
      const kept = later();
      await kept.keep(ME, me('ada'), AT);
      await kept.keep(DAY, { day: 'of Ada' }, AT);
      await leave(kept);
      expect(shelf.texts.size).toBe(0);
      // An answer that was under way comes too late.
      await kept.keep(DAY, { day: 'of Ada' }, AT);
      expect(shelf.texts.size).toBe(0);
    }
  });

  it('are kept once it is known whose they are, and not of other pages', async () => {
    const kept = later();
    await kept.keep(DAY, { day: 'of whom?' }, AT);
    expect(shelf.texts.size).toBe(0);
    await kept.keep(ME, me('ada'), AT);
    expect(await later().find(DAY)).toMatchObject({ data: { day: 'of whom?' } });
    const nobody = later();
    await nobody.keep(DAY, { day: 'public' }, AT);
    await nobody.keep(ME, me(null), AT);
    expect(shelf.texts.size).toBe(0);
    expect([DAY, { name: 'Registrations', variables: {} }].map((question) => kept.isKept(question))).toEqual([
      true,
      false,
    ]);
  });

  it('stay in order when they come at once', async () => {
    const kept = later();
    await Promise.all([
      kept.keep(ME, me('ada'), AT),
      kept.keep(DAY, { day: 1 }, AT),
      kept.clear(),
      kept.keep(DAY, { day: 2 }, AT),
    ]);
    expect(shelf.texts.size).toBe(0);
  });
});
