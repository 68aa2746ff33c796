import ICAL from 'ical.js';
import { convert } from 'xmlbuilder2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, makePerson, startTestApp, statementsOf, type TestApp } from '@parvis/testing';
import { makeRoom, makeSession, makeSpeaker, publishProgramme } from '../agenda.fixtures';

/** As another program reads it: by the rules of the time zone that the file itself carries. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const instant = (time: ICAL.Time) => {
    const inZone = time.clone();
    inZone.zone = zone;
    return new Date(inZone.toUnixTime() * 1000).toISOString();
  };
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    entries: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const value = (name: string) => String(component.getFirstPropertyValue(name));
      return {
        uid: event.uid,
        title: event.summary,
        sequence: Number(value('sequence')),
        modified: value('last-modified'),
        stamp: value('dtstamp'),
        written: value('dtstart'),
        startsAt: instant(event.startDate),
        endsAt: instant(event.endDate),
      };
    }),
  };
}

describe('the files of a programme', () => {
  let test: TestApp;
  let eventId: string;
  let slug: string;
  let roomId: string;
  let speakerId: string;
  let spring: string;
  let autumn: string;
  beforeAll(async () => {
    test = await startTestApp();
    ({ id: eventId, slug } = await makeEvent(test.database, {
      startsAt: '2024-03-30T07:00:00Z',
      endsAt: '2024-10-28T17:00:00Z',
    }));
    roomId = await makeRoom(test.database, eventId, 'Salle « Loire » & Cie');
    speakerId = await makePerson(test.database, { givenName: 'Ines', familyName: 'Sorel-O’Brien' });
    spring = await makeSession(test.database, eventId, {
      title: 'Avant et après 2 h',
      startsAt: '2024-03-31T00:30:00Z',
      endsAt: '2024-03-31T01:30:00Z',
      roomId,
    });
    autumn = await makeSession(test.database, eventId, {
      title: 'La deuxième fois 2 h 30 <b>',
      startsAt: '2024-10-27T01:30:00Z',
      endsAt: '2024-10-27T03:00:00Z',
      capacity: 12,
    });
    await makeSpeaker(test.database, autumn, speakerId);
    await publishProgramme(test.database, eventId);
  });
  afterAll(() => test.close());

  const get = (path: string) => test.anonymous.get(`/api/events/${slug}/${path}`);

  describe('as calendars', () => {
    it('keep the instant on both changes of clock, for the programme, a room and a speaker', async () => {
      const whole = read((await get('programme.ics')).text);
      expect(whole.entries.map(({ uid, startsAt, endsAt }) => [uid, startsAt, endsAt])).toEqual([
        [`session-${spring}@parvis`, '2024-03-31T00:30:00.000Z', '2024-03-31T01:30:00.000Z'],
        // 2 h 30 comes twice that night; read by its zone it is one of the two, the end leaves no doubt.
        [`session-${autumn}@parvis`, expect.stringMatching(/2024-10-27T0[01]:30/), '2024-10-27T03:00:00.000Z'],
      ]);
      expect(whole.entries[0]!.written).toBe('2024-03-31T01:30:00');
      const room = read((await get(`rooms/${roomId}.ics`)).text);
      expect(room.entries.map(({ uid }) => uid)).toEqual([`session-${spring}@parvis`]);
      expect(room.name).toContain('Salle « Loire » & Cie');
      const speaker = read((await get(`speakers/${speakerId}.ics`)).text);
      expect(speaker.entries.map(({ uid }) => uid)).toEqual([`session-${autumn}@parvis`]);
      expect(speaker.name).toContain('Ines Sorel-O’Brien');
    });

    it('keep UID and raise SEQUENCE and LAST-MODIFIED of what changed, and of nothing else', async () => {
      const { id, slug: other } = await makeEvent(test.database);
      const [moved, stays] = [await makeSession(test.database, id), await makeSession(test.database, id)];
      await publishProgramme(test.database, id, '2024-09-01T08:00:00Z');
      const path = `/api/events/${other}/programme.ics`;
      const before = read((await test.anonymous.get(path)).text).entries;
      await test.database.query(`update session set ends_at = ends_at + interval '5 minutes' where id = $1`, [moved]);
      await publishProgramme(test.database, id, '2024-09-02T08:00:00Z');
      const after = read((await test.anonymous.get(path)).text).entries;
      const of = (entries: typeof after, session: string) =>
        entries.find(({ uid }) => uid === `session-${session}@parvis`)!;
      expect(of(after, stays)).toEqual(of(before, stays));
      expect(of(before, moved)).toMatchObject({ modified: '2024-09-01T08:00:00Z', stamp: '2024-09-01T08:00:00Z' });
      expect(of(after, moved)).toMatchObject({
        sequence: of(before, moved).sequence + 1,
        modified: '2024-09-02T08:00:00Z',
        endsAt: '2024-10-01T08:35:00.000Z',
      });
    });
  });

  it.each(['programme.ics', 'schedule.json', 'schedule.xml', 'programme.jsonld', 'programme.pdf', 'door-sheets.pdf'])(
    'answers 304 to whoever has %s, and anew when something in it changed',
    async (file) => {
      const first = await get(file);
      expect(first.status).toBe(200);
      const again = await get(file).set('If-None-Match', first.headers['etag']!);
      expect(again.status).toBe(304);
      expect(again.text ?? '').toBe('');
      await test.database.query(`update person set family_name = family_name || 'e' where id = $1`, [speakerId]);
      const changed = await get(file).set('If-None-Match', first.headers['etag']!);
      expect(changed.status).toBe(200);
      expect((await get(`${file}?lang=en`)).headers['etag']).not.toBe(changed.headers['etag']);
    },
  );

  it('speak the format of frab, by its own schema’s rules', async () => {
    const { schedule } = (await get('schedule.json')).body;
    expect(schedule).toMatchObject({ version: '1', conference: { daysCount: 2, time_zone_name: 'Europe/Paris' } });
    expect(schedule.conference.acronym).toMatch(/^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$/);
    expect(schedule.conference.rooms).toEqual([
      { name: 'Salle « Loire » & Cie', guid: roomId, description: null, capacity: 100 },
    ]);
    const [first, second] = schedule.conference.days;
    expect(first).toMatchObject({ index: 1, date: '2024-03-31', day_start: '2024-03-31T01:30:00+01:00' });
    expect(first.rooms['Salle « Loire » & Cie']).toHaveLength(1);
    const event = second.rooms['Tous les espaces'][0];
    expect(event).toMatchObject({
      guid: autumn,
      date: '2024-10-27T02:30:00+01:00',
      start: '02:30',
      duration: '01:30',
      type: 'workshop',
      language: 'fr',
      track: null,
      links: [],
    });
    expect(event.persons).toEqual([{ guid: speakerId, name: expect.stringContaining('Ines Sorel') }]);
    expect(event.slug).toMatch(/^[a-z0-9_-]+[a-z0-9]$/);
    expect(Number.isInteger(event.id) && event.id > 0).toBe(true);
    expect(Object.keys(event)).toEqual(
      expect.arrayContaining(['abstract', 'subtitle', 'url', 'description', 'attachments', 'title']),
    );
  });

  it('say the same in XML, whatever characters the programme holds', async () => {
    const { text } = await get('schedule.xml');
    const { schedule } = convert(text, { format: 'object' }) as unknown as FrabXml;
    expect(schedule.conference).toMatchObject({ days: '2', start: '2024-03-31', end: '2024-10-27' });
    const [first, second] = schedule.day;
    // Escaped, and once.
    expect(text).toContain('<room name="Salle « Loire » &amp; Cie">');
    expect(text).toContain('<title>La deuxième fois 2 h 30 &lt;b&gt;</title>');
    expect(first.room.event['@guid']).toBe(spring);
    expect(second.room.event).toMatchObject({
      '@guid': autumn,
      start: '02:30',
      duration: '01:30',
      date: '2024-10-27T02:30:00+01:00',
      recording: { optout: 'false' },
    });
    expect(second.room.event['@id']).toMatch(/^[1-9]\d*$/);
    expect(second.room.event.persons.person['#']).toContain('Ines Sorel');
  });

  it('tell search engines of each session', async () => {
    const { body } = await get('programme.jsonld').buffer(true).parse(json);
    expect(body).toMatchObject({ '@type': 'Event', startDate: '2024-03-30T07:00:00.000Z' });
    expect(body.subEvent).toHaveLength(2);
    expect(body.subEvent[0].location.name).toBe('Salle « Loire » & Cie');
    expect(body.subEvent[1].performer[0]).toMatchObject({ '@type': 'Person' });
  });

  it('print: a programme, and a sheet for each door and day', async () => {
    for (const file of [
      'programme.pdf',
      'programme.pdf?lang=en',
      'door-sheets.pdf',
      `door-sheets.pdf?room=${roomId}`,
    ]) {
      const answer = await get(file).buffer(true).parse(bytes);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(answer.body.subarray(0, 5).toString()).toBe('%PDF-');
      // Fonts travel with the file.
      expect(answer.body.includes('FontFile')).toBe(true);
    }
    expect((await get('door-sheets.pdf?day=2024-03-30')).status).toBe(404);
    expect((await get('door-sheets.pdf?room=nonsense')).status).toBe(404);
  });

  it('print a room’s whole day on one sheet, however full it is', async () => {
    const event = await makeEvent(test.database);
    const hall = await makeRoom(test.database, event.id, 'Hémicycle');
    for (let n = 0; n < 13; n += 1) {
      const startsAt = new Date(Date.UTC(2024, 9, 1, 7, n * 30)).toISOString();
      const endsAt = new Date(Date.UTC(2024, 9, 1, 7, n * 30 + 30)).toISOString();
      await makeSession(test.database, event.id, { roomId: hall, title: `Séance ${n}`, startsAt, endsAt });
    }
    await publishProgramme(test.database, event.id);
    const { body } = await test.anonymous.get(`/api/events/${event.slug}/door-sheets.pdf`).buffer(true).parse(bytes);
    expect(String(body.toString('latin1')).match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('are of published events, rooms and speakers only', async () => {
    const draft = await makeEvent(test.database, { status: 'DRAFT' });
    for (const path of [
      `/api/events/${draft.slug}/schedule.json`,
      '/api/events/nothing/programme.pdf',
      `/api/events/${slug}/rooms/nothing.ics`,
      `/api/events/${slug}/speakers/00000000-0000-4000-8000-000000000000.ics`,
    ]) {
      const answer = await test.anonymous.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body).toMatchObject({ message: 'There is no such file.' });
    }
  });

  it('take as many statements for three sessions as for one', async () => {
    const event = await makeEvent(test.database);
    await makeSession(test.database, event.id);
    await publishProgramme(test.database, event.id);
    const load = () => test.anonymous.get(`/api/events/${event.slug}/schedule.json`);
    const one = await statementsOf(test, load);
    for (let n = 0; n < 2; n += 1) await makeSession(test.database, event.id);
    await publishProgramme(test.database, event.id);
    const three = await statementsOf(test, load);
    // Which event, the event, the latest version, its names, when what changed.
    expect([one.length, three.length]).toEqual([5, 5]);
  });
});

interface FrabXml {
  schedule: {
    conference: object;
    day: [FrabDay, FrabDay];
  };
}

interface FrabDay {
  room: { event: { '@id': string; '@guid': string; persons: { person: { '#': string } } } };
}

const json = (res: any, done: (error: Error | null, body: unknown) => void) =>
  collect(res, (all) => done(null, JSON.parse(all.toString())));
const bytes = (res: any, done: (error: Error | null, body: unknown) => void) => collect(res, (all) => done(null, all));
function collect(res: any, done: (all: Buffer) => void) {
  const parts: Buffer[] = [];
  res.on('data', (part: Buffer) => parts.push(part));
  res.on('end', () => done(Buffer.concat(parts)));
}
