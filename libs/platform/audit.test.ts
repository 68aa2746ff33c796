import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { Audit } from './audit';

describe('the audit log', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-28T08:00:00Z');
  });
  afterAll(() => test.close());

  const entries = () => test.database.query<object>('select * from audit_entry order by id');
  const act = { action: 'ticket.cancel', subject: 'ticket', subjectId: 'T1' };

  it('remembers who did what to what, and when', async () => {
    const [personId, eventId] = [randomUUID(), randomUUID()];
    const audit = test.app.get(Audit);
    await test.database.transaction(async (tx) => {
      await audit.record(tx, { ...act, actor: { personId }, eventId, details: { from: 'CONFIRMED' } });
      await audit.record(tx, { ...act, actor: null });
    });
    expect(await entries()).toMatchObject([
      {
        actor_id: personId,
        event_id: eventId,
        action: 'ticket.cancel',
        subject_id: 'T1',
        details: { from: 'CONFIRMED' },
      },
      { actor_id: null, event_id: null, details: {} },
    ]);
    const [{ at }] = (await entries()) as [{ at: Date }];
    expect(at.toISOString()).toMatch(/^2024-11-28T08:00/);
  });

  it('forgets what was rolled back', async () => {
    const before = await entries();
    const failing = test.database.transaction(async (tx) => {
      await test.app.get(Audit).record(tx, { ...act, actor: null });
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await entries()).toEqual(before);
  });

  it.each(['update audit_entry set action = $$x$$', 'delete from audit_entry', 'truncate audit_entry'])(
    'is refused any change by the database: %s',
    async (sql) => {
      const before = await entries();
      await expect(test.database.query(sql)).rejects.toThrow('What was recorded stays as it is.');
      expect(await entries()).toEqual(before);
    },
  );
});
