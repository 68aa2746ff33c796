import { describe, expect, it } from 'vitest';
import { RepeatGuard } from './repeat-guard';

describe('a badge before the camera', () => {
  it('counts once for as long as it stays', () => {
    const guard = new RepeatGuard();
    expect(Array.from({ length: 300 }, (_, frame) => guard.isNew('A', frame * 100)).filter(Boolean)).toHaveLength(1);
  });

  it('counts again when it comes back after four seconds, not before', () => {
    const guard = new RepeatGuard();
    expect([guard.isNew('A', 0), guard.isNew('A', 3999), guard.isNew('A', 7999)]).toEqual([true, false, true]);
  });

  it('gives way to the next one at once', () => {
    const guard = new RepeatGuard();
    expect([guard.isNew('A', 0), guard.isNew('B', 100), guard.isNew('A', 200), guard.isNew('B', 300)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
