import { describe, expect, test } from 'vitest';
import { childEnvironment, readSettings, withoutDemo } from './settings';

const now = new Date('2025-03-01T10:00:00Z');

describe('the settings of a start', () => {
  test('without a server of its own, run the demo on the morning of the congress', () => {
    const settings = readSettings({}, now);
    expect(settings).toMatchObject({ databaseUrl: undefined, port: 3000, isDemo: true });
    expect(new Date(now.getTime() + settings.clockOffsetMs).toISOString()).toBe('2024-11-28T07:30:00.000Z');
  });

  test('offer the demo to a server of one’s own too, unless told not to', () => {
    const env = { DATABASE_URL: 'postgresql://parvis:secret@db.example.org/parvis' };
    expect(readSettings(env, now)).toMatchObject({ isDemo: true, isDemoAsked: false });
    expect(readSettings({ ...env, DEMO: 'false' }, now)).toMatchObject({ isDemo: false, clockOffsetMs: 0 });
    expect(withoutDemo(readSettings(env, now))).toMatchObject({ isDemo: false, clockOffsetMs: 0 });
    const asked = readSettings({ ...env, DEMO: 'true', DEMO_NOW: '2024-04-03T09:00:00+02:00' }, now);
    expect(asked.isDemoAsked).toBe(true);
    expect(new Date(now.getTime() + asked.clockOffsetMs).toISOString()).toBe('2024-04-03T07:00:00.000Z');
    expect(readSettings({ ...env, DEMO: 'true', CLOCK_OFFSET_MS: '-5000' }, now).clockOffsetMs).toBe(-5000);
  });

  test('take blank for unset', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ', DEMO: '' }, now)).toMatchObject({
      databaseUrl: undefined,
      port: 3000,
      isDemo: true,
    });
  });

  test.each([
    [{ PORT: '99999' }, /PORT/],
    [{ PORT: 'http' }, /PORT/],
    [{ DEMO: 'yes' }, /DEMO/],
    [{ DEMO_NOW: 'tomorrow' }, /DEMO_NOW/],
    [{ DATABASE_URL: 'mysql://root:hunter2@localhost/parvis' }, /DATABASE_URL/],
  ])('refuse %o in a sentence', (env, sentence) => {
    expect(() => readSettings(env, now)).toThrow(sentence);
    expect(() => readSettings(env, now)).not.toThrow(/hunter2/);
  });

  test('reach the children as they are', () => {
    expect(childEnvironment(readSettings({ PORT: '3999' }, now), 'postgresql://x/y')).toMatchObject({
      DATABASE_URL: 'postgresql://x/y',
      PORT: '3999',
      DEMO: 'true',
    });
  });
});
