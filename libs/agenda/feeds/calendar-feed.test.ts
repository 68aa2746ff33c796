import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeMeeting, makeRoom, makeSession, makeSlot, publishProgramme } from '../agenda.fixtures';

const RENEW = 'mutation ($eventId: ID!) { renewAgendaFeed(eventId: $eventId) { url } }';

/** Read as another program reads it: times only by the rules of the time zone that the file itself carries. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const instant = (time: ICAL.Time) => {
      const inZone = time.clone();
      inZone.zone = zone;
      return new Date(inZone.toUnixTime() * 1000).toISOString();
    };
    const property = component.getFirstProperty('dtstart')!;
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location,
      tzid: property.getParameter('tzid'),
      written: String(property.getFirstValue()),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      startsAt: instant(event.startDate),
      endsAt: instant(event.endDate),
    };
  });
  return { calendar, tzid: zone.tzid, entries };
}

describe('the calendar feed', () => {
  let test: TestApp;
  let eventId: string;
  let slug: string;
  let personId: string;
  beforeAll(async () => {
    test = await startTestApp();
    ({ id: eventId, slug } = await makeEvent(test.database, {
      startsAt: '2024-03-30T07:00:00Z',
      endsAt: '2024-10-28T17:00:00Z',
    }));
    personId = await makePerson(test.database);
    await makeTicket(test.database, eventId, personId);
  });
  afterAll(() => test.close());

  const renew = async () => {
    const { data } = await (await test.as(personId)).graphql(RENEW, { eventId });
    return new URL(data.renewAgendaFeed.url).pathname;
  };
  async function follow(startsAt: string, endsAt: string) {
    const id = await makeSession(test.database, eventId, { title: startsAt, startsAt, endsAt });
    await test.database.query(`insert into session_follow values ($1, $2, '2024-03-01')`, [id, personId]);
    return id;
  }

  it('keeps the hour of Paris on both sides of the two changes of clock', async () => {
    const days: [string, string, string][] = [
      ['2024-03-30T09:00:00Z', '2024-03-30T10:00:00Z', '2024-03-30T10:00:00'],
      ['2024-03-31T00:30:00Z', '2024-03-31T01:30:00Z', '2024-03-31T01:30:00'],
      ['2024-03-31T08:00:00Z', '2024-03-31T09:00:00Z', '2024-03-31T10:00:00'],
      ['2024-10-26T08:00:00Z', '2024-10-26T09:00:00Z', '2024-10-26T10:00:00'],
      ['2024-10-27T09:00:00Z', '2024-10-27T10:00:00Z', '2024-10-27T10:00:00'],
    ];
    for (const [startsAt, endsAt] of days) await follow(startsAt, endsAt);
    const answer = await test.anonymous.get(await renew());
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const { tzid, entries } = read(answer.text);
    expect(tzid).toBe('Europe/Paris');
    for (const [startsAt, endsAt, written] of days) {
      expect(entries.find(({ title }) => title === startsAt)).toMatchObject({
        tzid: 'Europe/Paris',
        written,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
      });
    }
  });

  it('names the same thing the same each time, and stamps in UTC', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T12:00:00Z', '2024-10-01T12:20:00Z');
    const meeting = await makeMeeting(
      test.database,
      eventId,
      slot,
      await makePerson(test.database, { givenName: 'Lou', familyName: 'Ferrand' }),
      personId,
    );
    const first = read((await test.anonymous.get(await renew())).text);
    const again = read((await test.anonymous.get(await renew())).text);
    expect(again.entries.map(({ uid }) => uid)).toEqual(first.entries.map(({ uid }) => uid));
    expect(new Set(first.entries.map(({ uid }) => uid)).size).toBe(first.entries.length);
    expect(first.entries.find(({ uid }) => uid === `meeting-${meeting}@parvis`)).toMatchObject({
      title: 'Rendez-vous avec Lou Ferrand',
      place: 'Table 1, Paris',
      startsAt: '2024-10-01T12:00:00.000Z',
    });
    for (const { stamp } of first.entries) expect(stamp).toMatch(/Z$/);
  });

  it('stops at the former address once it is renewed, in the words for an address that never was', async () => {
    const former = await renew();
    expect((await test.anonymous.get(former)).status).toBe(200);
    const latter = await renew();
    expect((await test.anonymous.get(latter)).status).toBe(200);
    const revoked = await test.anonymous.get(former);
    const unknown = await test.anonymous.get('/api/agenda/nobody.ics');
    expect(revoked.status).toBe(404);
    expect(revoked.text).toBe(unknown.text);
    const { data } = await (
      await test.as(personId)
    ).graphql('query ($slug: String!) { event(slug: $slug) { myAgenda { feedUrl } } }', { slug });
    expect(new URL(data.event.myAgenda.feedUrl).pathname).toBe(latter);
  });

  it('gives the programme to everybody, and nothing of an event that is not published', async () => {
    const roomId = await makeRoom(test.database, eventId, 'Amphithéâtre');
    const session = await makeSession(test.database, eventId, { title: 'Ouverture ; accueil, café', roomId });
    await publishProgramme(test.database, eventId);
    const { entries } = read((await test.anonymous.get(`/api/events/${slug}/programme.ics`)).text);
    expect(entries.find(({ uid }) => uid === `session-${session}@parvis`)).toMatchObject({
      title: 'Ouverture ; accueil, café',
      place: 'Amphithéâtre, Paris',
      startsAt: '2024-10-01T08:00:00.000Z',
    });
    const draft = await makeEvent(test.database, { status: 'DRAFT' });
    const hidden = await test.anonymous.get(`/api/events/${draft.slug}/programme.ics`);
    const unknown = await test.anonymous.get('/api/events/nothing/programme.ics');
    expect(hidden.status).toBe(404);
    expect(hidden.text).toBe(unknown.text);
  });
});
