import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Coalesce } from './coalesce';

describe('Coalesce', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('works at once, at most once a pause, and once more after the last request', async () => {
    let asked = 0;
    const told: number[] = [];
    const coalesce = new Coalesce(250, () => void told.push(asked));
    for (let time = 0; time < 2000; time += 10) {
      asked += 1;
      coalesce.ask('poll');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(told[0]).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    // At 0, 250, … 2000 ms.
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toBe(200);
  });

  it('keeps one key from another', async () => {
    const told: string[] = [];
    const coalesce = new Coalesce(250, (key) => void told.push(key));
    coalesce.ask('a');
    coalesce.ask('b');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['a', 'b']);
  });

  it('goes on after work that failed', async () => {
    const work = vi.fn().mockRejectedValueOnce(new Error('database away')).mockResolvedValue(undefined);
    const coalesce = new Coalesce(250, work);
    coalesce.ask('a');
    await vi.advanceTimersByTimeAsync(250);
    coalesce.ask('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('does nothing more once it is stopped', async () => {
    const work = vi.fn();
    const coalesce = new Coalesce(250, work);
    coalesce.ask('a');
    coalesce.ask('a');
    coalesce.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
