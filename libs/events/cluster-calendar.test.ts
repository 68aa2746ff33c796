import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, startTestApp, statementsOf, type TestApp } from '@parvis/testing';

describe('the calendar of the cluster', () => {
  let test: TestApp;
  let autumn: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T10:00:00Z');
    autumn = await makeEvent(test.database, {
      slug: 'automne',
      startsAt: '2024-10-27T08:00:00Z',
      endsAt: '2024-10-28T17:00:00Z',
    });
    await makeEvent(test.database, { slug: 'ete', startsAt: '2024-07-01T07:00:00Z', endsAt: '2024-07-01T17:00:00Z' });
    await makeEvent(test.database, { slug: 'jadis', startsAt: '2020-07-01T07:00:00Z', endsAt: '2020-07-01T17:00:00Z' });
    await makeEvent(test.database, { slug: 'brouillon', status: 'DRAFT' });
  });
  afterAll(() => test.close());

  const subscribe = async (query = '') => {
    const { text, headers } = await test.anonymous.get(`/api/calendrier.ics${query}`).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=900');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return { text, calendar, events: calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry)) };
  };

  it('has what is published, by the clocks of its zone, whose rules it carries', async () => {
    const { calendar, events } = await subscribe();
    expect(events.map(({ summary }) => summary)).toEqual(['Événement ete', 'Événement automne']);
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
    expect(zones).toEqual(['Europe/Paris']);
    // The clocks go back in the night between its two days.
    expect(events[1]!.startDate.toString()).toBe('2024-10-27T09:00:00');
    expect(events[1]!.startDate.zone.tzid).toBe('Europe/Paris');
    expect(events[1]!.endDate.toJSDate().toISOString()).toBe('2024-10-28T17:00:00.000Z');
    expect(events[1]!.description).toContain(`${test.config.publicUrl}/evenements/automne`);
  });

  it('is there in English', async () => {
    const { text, events } = await subscribe('?lang=en');
    expect(events[0]!.summary).toBe('Event ete');
    expect(text).toContain('Events of the cluster');
  });

  it('moves an entry: the same name, a higher number', async () => {
    const before = (await subscribe()).events[1]!;
    await test.database.query(
      `update event set starts_at = starts_at - interval '1 day', revision = revision + 1 where id = $1`,
      [autumn.id],
    );
    const after = (await subscribe()).events[1]!;
    expect(after.uid).toBe(`event-${autumn.id}@parvis`);
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([0, 1]);
  });

  it('takes one statement, however long it is', async () => {
    expect(await statementsOf(test, subscribe)).toHaveLength(1);
  });
});
