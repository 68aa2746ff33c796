import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable, writeXlsx } from '@parvis/platform';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeRoom, makeSequence, makeSession, makeSpeaker, publishProgramme } from '../agenda.fixtures';
import { editor } from '../editor/editor.fixtures';

describe('a programme in and out of files', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  let ines: string;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    ines = await makePerson(test.database, { givenName: 'Inès', familyName: 'Sorel', email: 'ines@example.org' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await makeEvent(test.database);
  });

  const send = async (file: string | Buffer, plan?: string, client: Client = staff) =>
    request(test.url)
      .post(`/api/events/${event.id}/programme-draft/import${plan === undefined ? '' : `?plan=${plan}`}`)
      .set('Content-Type', 'application/octet-stream')
      .set('Cookie', client.cookie)
      .send(file);
  const look = async (file: string | Buffer) => (await send(file)).body;
  const apply = async (file: string | Buffer) => (await send(file, (await look(file)).plan)).body;
  const draft = async () => (await editor(staff).draft(event.slug)).sessions;
  const bytes = (path: string) =>
    staff
      .get(path)
      .buffer(true)
      .parse((res: any, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      })
      .then(({ body }) => body as Buffer);

  const FRENCH = [
    'Titre;Type;Jour;Début;Fin;Salle;Séquence;Intervenants;Places;Langue',
    'Ouverture;Conférence plénière;01/10/2024;9h00;9h20;Hémicycle;Matin;Inès Sorel;;français',
    'Atelier filtres;Atelier;2024-10-01;10:00;11:30;Salle 2;Matin;ines@example.org (modération);24;anglais',
    'À placer;Table ronde;;;;;;;;',
  ].join('\r\n');

  it('says first what a French file would do, and writes nothing', async () => {
    expect(await look(FRENCH)).toMatchObject({
      isApplied: false,
      faults: [],
      created: [
        { line: 2, title: { fr: 'Ouverture', en: 'Ouverture' } },
        { line: 3, title: { fr: 'Atelier filtres' } },
        { line: 4, title: { fr: 'À placer' } },
      ],
      changed: [],
      rooms: ['Hémicycle', 'Salle 2'],
      sequences: ['Matin'],
    });
    expect(await draft()).toEqual([]);
  });

  it('then does just that, by the clock of the event and with people by name or address', async () => {
    expect((await apply(FRENCH)).isApplied).toBe(true);
    const sessions = await draft();
    expect(sessions).toEqual([
      expect.objectContaining({
        kind: 'KEYNOTE',
        startsAt: '2024-10-01T07:00:00.000Z',
        minutes: 20,
        speakers: [{ role: 'SPEAKER', person: expect.objectContaining({ personId: ines }) }],
      }),
      expect.objectContaining({
        kind: 'WORKSHOP',
        startsAt: '2024-10-01T08:00:00.000Z',
        minutes: 90,
        capacity: 24,
        speakers: [{ role: 'MODERATOR', person: expect.objectContaining({ personId: ines }) }],
      }),
      expect.objectContaining({ kind: 'ROUND_TABLE', startsAt: null, roomId: null, isPublished: false }),
    ]);
    // Visitors see none of it.
    expect(await test.database.query('select from session where event_id = $1', [event.id])).toEqual([]);
    expect(await look(FRENCH)).toMatchObject({ created: [], changed: [], unchanged: 3, rooms: [] });
  });

  it('names every fault by its line and column, and does nothing at all then', async () => {
    const file = [
      'Title,Kind,Day,Start,End,Speakers,Seats',
      ',Talk,2024-10-01,09:00,09:30,,',
      'Backwards,Talk,2024-10-01,10:00,09:30,,',
      'Whose?,Talk,2024-10-01,10:00,10:30,Nobody Atall,many',
      'What,Opera,2024-13-01,25:00,10:30,,',
      'Fine,Talk,2024-10-01,11:00,11:30,,',
    ].join('\n');
    const { faults, created, plan } = await look(file);
    expect(faults.map(({ line, column, code }: any) => `${line} ${column} ${code}`)).toEqual([
      '3 End ENDS_BEFORE_START',
      '4 Seats NOT_A_NUMBER',
      '5 Kind UNKNOWN',
      '5 Start TIME_INVALID',
    ]);
    expect(created).toEqual([]);
    expect((await send(file, plan)).body.isApplied).toBe(false);
    const fixed = ['Title,Kind,Speakers', ',Talk,', 'Whose?,Talk,Nobody Atall'].join('\n');
    expect((await look(fixed)).faults.map(({ line, column, code }: any) => `${line} ${column} ${code}`)).toEqual([
      '2 title MISSING',
      '3 speakers SPEAKER_UNKNOWN',
    ]);
    expect((await send(fixed, (await look(fixed)).plan)).body.isApplied).toBe(false);
    expect(await draft()).toEqual([]);
    for (const [text, code] of [
      ['Titre;Humeur\nA;gaie', 'COLUMN_UNKNOWN'],
      ['Titre;Title in French\nA;B', 'COLUMN_TWICE'],
      ['Salle\nA', 'TITLE_COLUMN_MISSING'],
      ['{"schedule": 3}', 'NOT_A_SCHEDULE'],
      ['', 'FILE_EMPTY'],
    ] as const)
      expect((await look(text)).faults[0]).toMatchObject({ code });
  });

  it('does what was seen, not what became of it since', async () => {
    await apply(FRENCH);
    const longer = FRENCH.replace('11:30', '12:00');
    const { plan, changed } = await look(longer);
    expect(changed).toEqual([{ line: 3, title: expect.anything(), fields: ['minutes'] }]);
    await test.database.query(
      `update draft_session set minutes = 45, revision = nextval('draft_revision') where title ->> 'fr' = 'Atelier filtres'`,
    );
    expect((await send(longer, plan)).body).toMatchObject({ isApplied: false });
    expect((await draft()).find(({ title }: any) => title.fr === 'Atelier filtres').minutes).toBe(45);
  });

  describe('a rich programme', () => {
    beforeEach(async () => {
      const roomId = await makeRoom(test.database, event.id, 'Salle « Loire » & Cie');
      const sequenceId = await makeSequence(test.database, event.id, 'Recherche');
      const namesake = await makePerson(test.database, { givenName: 'Inès', familyName: 'Sorel' });
      const first = await makeSession(test.database, event.id, { title: '=Titre ; "piège"', roomId, sequenceId });
      const night = await makeSession(test.database, event.id, {
        title: 'Nuit du changement d’heure',
        startsAt: '2024-10-26T21:30:00Z',
        endsAt: '2024-10-27T03:00:00Z',
        capacity: 12,
      });
      await test.database.query(
        `update session set title = jsonb_set(title, '{en}', '"Night, of the clocks"') where id = $1`,
        [night],
      );
      await makeSpeaker(test.database, first, ines);
      await test.database.query(`insert into session_speaker values ($1, $2, 'CHAIR', 2)`, [
        first,
        await makePerson(test.database),
      ]);
      await makeSpeaker(test.database, night, namesake);
      await makeSession(test.database, event.id, { title: 'Café', kind: 'BREAK' });
      await publishProgramme(test.database, event.id);
    });
    const NOTHING = { faults: [], created: [], changed: [], unchanged: 3, untouched: 0, rooms: [], sequences: [] };

    it.each(['FR', 'EN'])('comes back from its own files without a change (%s)', async (language) => {
      staff = await test.as(await makePerson(test.database, { isStaff: true, language: language as 'FR' }));
      for (const file of ['export.csv', 'export.xlsx'])
        expect(await look(await bytes(`/api/events/${event.id}/programme-draft/${file}`))).toMatchObject(NOTHING);
      const frab = await bytes(`/api/events/${event.slug}/schedule.json?lang=${language.toLowerCase()}`);
      expect(await look(frab)).toMatchObject(NOTHING);
    });

    it('goes to another event as a whole, but for ids that are taken', async () => {
      const csv = await bytes(`/api/events/${event.id}/programme-draft/export.csv`);
      const from = event.id;
      event = await makeEvent(test.database);
      const { faults } = await look(csv);
      expect(faults.filter(({ code }: any) => code === 'OTHER_EVENT')).toHaveLength(3);
      // Two people of one name, and no session of the draft that says which.
      expect(faults.filter(({ code }: any) => code === 'SPEAKER_AMBIGUOUS')).toHaveLength(2);
      const table = await readTable(csv, { rows: 10, columns: 40, cell: 10_000 });
      if ('fault' in table) throw new Error(table.fault);
      const without = table.header.slice(1);
      const xlsx = await writeXlsx([
        {
          name: 'Programme',
          columns: without.map((title) => ({ title, kind: 'text' })),
          // The namesakes are no longer told apart by the session they were on.
          rows: table.rows.map(({ cells }) => cells.slice(1).map((cell) => cell.replace('Inès Sorel', ''))),
        },
      ]);
      expect((await apply(xlsx)).isApplied).toBe(true);
      expect((await draft()).map(({ title }: any) => title.fr)).toEqual(
        expect.arrayContaining(['=Titre ; "piège"', 'Nuit du changement d’heure', 'Café']),
      );
      expect(event.id).not.toBe(from);
    });
  });

  it('reads a schedule that pretalx wrote', async () => {
    await makePerson(test.database, { givenName: 'Lou', familyName: 'Ferrand-Ito' });
    const schedule = {
      schedule: {
        version: '0.3',
        conference: {
          acronym: 'x',
          days: [
            {
              index: 1,
              date: '2024-10-01',
              rooms: {
                'Main hall': [
                  {
                    id: 7,
                    guid: '0b6b7400-1111-4222-8333-444455556666',
                    date: '2024-10-01T10:00:00+02:00',
                    start: '10:00',
                    duration: '00:45',
                    title: 'Filters',
                    type: 'Talk (long)',
                    track: null,
                    language: 'en',
                    abstract: 'How they last.',
                    persons: [{ code: 'ABC', name: 'Lou Ferrand-Ito', biography: null }],
                    links: [],
                  },
                ],
              },
            },
          ],
        },
      },
    };
    const file = JSON.stringify(schedule);
    expect((await apply(file)).isApplied).toBe(true);
    expect(await draft()).toEqual([
      expect.objectContaining({
        id: '0b6b7400-1111-4222-8333-444455556666',
        kind: 'TALK',
        startsAt: '2024-10-01T08:00:00.000Z',
        minutes: 45,
        title: { fr: 'Filters', en: 'Filters' },
      }),
    ]);
    expect(await look(file)).toMatchObject({ unchanged: 1, created: [], changed: [] });
  });

  it('takes as many statements to look at three lines as at one', async () => {
    const lines = FRENCH.split('\r\n');
    const one = await statementsOf(test, () => look(lines.slice(0, 2).join('\n')));
    const three = await statementsOf(test, () => look(FRENCH));
    expect(three).toHaveLength(one.length);
  });

  it('is for those who edit the programme; an organiser finds the people of the event alone', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const attendee = await makePerson(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    expect((await send(FRENCH, undefined, await test.as(attendee))).status).toBe(404);
    expect((await send(FRENCH, undefined, test.anonymous)).status).toBe(404);
    const { body } = await send(FRENCH, undefined, await test.as(organiser));
    expect(body.faults.map(({ code }: any) => code)).toEqual(['SPEAKER_UNKNOWN', 'SPEAKER_UNKNOWN']);
    const csv = await (await test.as(attendee)).get(`/api/events/${event.id}/programme-draft/export.csv`);
    expect(csv.status).toBe(404);
  });
});
