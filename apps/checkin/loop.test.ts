import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Loop } from './loop';

const EVERY_MS = 60_000;

describe('a loop', () => {
  let rounds: { done: () => void; failed: () => void }[];
  const round = () =>
    new Promise<void>((resolve, reject) =>
      rounds.push({ done: resolve, failed: () => reject(new Error('no network')) }),
    );
  const settle = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    rounds = [];
  });
  afterEach(() => void vi.useRealTimers());

  it('does not begin before the last round is over, and begins at once where it was asked for meanwhile', async () => {
    const loop = new Loop(round, EVERY_MS);
    loop.start();
    loop.kick();
    loop.kick();
    expect(rounds).toHaveLength(1);
    rounds[0]!.done();
    await settle();
    expect(rounds).toHaveLength(2);
    rounds[1]!.done();
    await settle();
    expect(rounds).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(EVERY_MS);
    expect(rounds).toHaveLength(3);
  });

  it('tries again soon after a failure, and at once when asked', async () => {
    const loop = new Loop(round, EVERY_MS);
    loop.start();
    rounds[0]!.failed();
    await settle();
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(rounds).toHaveLength(2);
    rounds[1]!.failed();
    await settle();
    loop.kick();
    expect(rounds).toHaveLength(3);
  });

  it('is still once it was stopped, whatever was under way', async () => {
    const loop = new Loop(round, EVERY_MS);
    loop.start();
    loop.kick();
    loop.stop();
    rounds[0]!.done();
    await vi.advanceTimersByTimeAsync(2 * EVERY_MS);
    loop.kick();
    expect(rounds).toHaveLength(1);
  });
});
