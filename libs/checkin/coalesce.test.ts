import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Coalesced } from './coalesce';

describe('telling at most four times a second', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tells at once, then the rest together, and never forgets the last change', () => {
    const told: string[] = [];
    const coalesced = new Coalesced(250, (key) => told.push(key));
    coalesced.ask('a');
    expect(told).toEqual(['a']);
    for (let n = 0; n < 50; n += 1) coalesced.ask('a');
    coalesced.ask('b');
    expect(told).toEqual(['a', 'b']);
    vi.advanceTimersByTime(250);
    expect(told).toEqual(['a', 'b', 'a']);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual(['a', 'b', 'a']);
  });

  it('keeps to four a second under a steady stream', () => {
    const work = vi.fn();
    const coalesced = new Coalesced(250, work);
    for (let ms = 0; ms < 3000; ms += 10) {
      coalesced.ask('a');
      vi.advanceTimersByTime(10);
    }
    expect(work.mock.calls.length).toBeLessThanOrEqual(13);
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(12);
  });

  it('leaves no timer behind', () => {
    const coalesced = new Coalesced(250, () => undefined);
    coalesced.ask('a');
    coalesced.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
