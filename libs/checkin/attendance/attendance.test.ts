import { randomUUID } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  makeEvent,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const SHEETS = `query ($slug: String!) { event(slug: $slug) { attendanceSheets {
  day half present signed session { id hasPoint } } } }`;

/** An event of two days in Paris, its people, a workshop with a point of its own and a talk without. */
describe('attendance sheets', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  let workshopId: string;
  let talkId: string;
  const tickets: Record<'early' | 'left' | 'late' | 'absent', string> = { early: '', left: '', late: '', absent: '' };

  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-29T18:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database, { startsAt: '2024-11-28T08:00:00Z', endsAt: '2024-11-29T16:00:00Z' });
    for (const who of ['early', 'left', 'late', 'absent'] as const) {
      const person = await makePerson(test.database, { givenName: 'Ana', familyName: `Famille ${who}` });
      tickets[who] = (await makeTicket(test.database, event.id, person)).id;
    }
    const sessionOf = async (kind: string, capacity: number | null, from: string, to: string) =>
      (
        await test.database.query<{ id: string }>(
          `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at, capacity)
           values ($1, $2, '{"fr": "Atelier", "en": "Workshop"}', '{"fr": "", "en": ""}', 'FR', $3, $4, $5) returning id`,
          [event.id, kind, from, to, capacity],
        )
      )[0]!.id;
    workshopId = await sessionOf('WORKSHOP', 20, '2024-11-28T10:00:00Z', '2024-11-28T11:00:00Z');
    talkId = await sessionOf('TALK', null, '2024-11-28T13:00:00Z', '2024-11-28T14:00:00Z');
    const [{ id: door }] = (await test.database.query<{ id: string }>(
      'select id from check_in_point where event_id = $1 and is_main',
      [event.id],
    )) as [{ id: string }];
    const [{ id: point }] = (await test.database.query<{ id: string }>(
      `insert into check_in_point (event_id, name, kind, session_id) values ($1, '{"fr": "Atelier", "en": "Workshop"}', 'WORKSHOP', $2) returning id`,
      [event.id, workshopId],
    )) as [{ id: string }];
    await stay(door, tickets.early, '2024-11-28T07:42:00Z', null);
    await stay(door, tickets.left, '2024-11-28T08:05:00Z', '2024-11-28T11:30:00Z');
    await stay(door, tickets.late, '2024-11-28T14:10:00Z', '2024-11-28T16:00:00Z');
    await stay(point, tickets.early, '2024-11-28T09:55:00Z', '2024-11-28T10:40:00Z');
  });
  afterAll(() => test.close());

  async function stay(pointId: string, ticketId: string, enteredAt: string, leftAt: string | null) {
    const id = randomUUID();
    await test.database.query(
      `insert into scan (id, event_id, ticket_id, point_id, device_id, code, method, verdict, scanned_at, received_at)
       values ($1, $2, $3, $4, $5, 'X', 'CAMERA', 'ADMITTED', $6, $6)`,
      [id, event.id, ticketId, pointId, randomUUID(), enteredAt],
    );
    await test.database.query(
      `insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at, left_at)
       values ($1, $2, $3, $4, $5::timestamptz::date, $5, $6)`,
      [id, event.id, pointId, ticketId, enteredAt, leftAt],
    );
  }
  const sign = (ticketId: string, sessionId: string | null, signedAt: string) =>
    test.database.query(
      `insert into attendance_signature (id, event_id, ticket_id, session_id, path, width, height, signed_at, received_at)
       values ($1, $2, $3, $4, 'M1 1C2 2 3 3 4 4', 300, 100, $5, $5)`,
      [randomUUID(), event.id, ticketId, sessionId, signedAt],
    );
  const file = async (query: string, format = 'xlsx', as = staff) => {
    const response = await as.get(`/api/events/${event.id}/attendance.${format}?${query}`).buffer(true).parse(binary);
    return {
      status: response.status,
      body: response.body as Buffer,
      name: response.headers['content-disposition'] ?? '',
    };
  };
  /** Who is on the sheet, when they came, when they left, whether they signed. */
  const rows = async (query: string) => {
    const [sheet] = await readXlsxFile((await file(`lang=en&${query}`)).body);
    const clock = (cell: unknown) =>
      // A spreadsheet keeps an instant as a fraction of a day.
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(11, 16) : '-';
    return sheet!.data
      .slice(1)
      .map(
        (row) => `${String(row[0]).replace('Famille ', '')} ${clock(row[4])} ${clock(row[5])} ${String(row[6] ?? '-')}`,
      );
  };

  it('list each half-day and session with those who were there', async () => {
    const { data } = await staff.graphql(SHEETS, { slug: event.slug });
    expect(data.event.attendanceSheets).toEqual([
      { day: '2024-11-28', half: 'MORNING', present: 2, signed: 0, session: null },
      { day: '2024-11-28', half: 'AFTERNOON', present: 2, signed: 0, session: null },
      { day: '2024-11-29', half: 'MORNING', present: 0, signed: 0, session: null },
      { day: '2024-11-29', half: 'AFTERNOON', present: 0, signed: 0, session: null },
      { day: '2024-11-28', half: null, present: 1, signed: 0, session: { id: workshopId, hasPoint: true } },
      { day: '2024-11-28', half: null, present: 0, signed: 0, session: { id: talkId, hasPoint: false } },
    ]);
  });

  it('say when people came and left, by the clocks of the event', async () => {
    expect(await rows('day=2024-11-28&half=MORNING')).toEqual([
      'absent - - -',
      'early 08:42 - -',
      'late - - -',
      'left 09:05 12:30 -',
    ]);
    expect(await rows('day=2024-11-28&half=AFTERNOON&present=1')).toEqual(['early 08:42 - -', 'late 15:10 17:00 -']);
  });

  it('list for a workshop those who came or signed up, and everybody where nobody counts', async () => {
    expect(await rows(`session=${workshopId}`)).toEqual(['early 10:55 11:40 -']);
    expect((await rows(`session=${talkId}`)).map((row: string) => row.split(' ')[0])).toEqual([
      'absent',
      'early',
      'late',
      'left',
    ]);
  });

  it('carry what was signed on the tablet, in its half-day or session', async () => {
    await sign(tickets.early, null, '2024-11-28T07:43:00Z');
    await sign(tickets.early, workshopId, '2024-11-28T09:56:00Z');
    expect(await rows('day=2024-11-28&half=MORNING&present=1')).toEqual([
      'early 08:42 - signed at 08:43',
      'left 09:05 12:30 -',
    ]);
    expect(await rows('day=2024-11-28&half=AFTERNOON&present=1')).toEqual(['early 08:42 - -', 'late 15:10 17:00 -']);
    expect(await rows(`session=${workshopId}`)).toEqual(['early 10:55 11:40 signed at 10:56']);
    const { data } = await staff.graphql(SHEETS, { slug: event.slug });
    expect(data.event.attendanceSheets.map(({ signed }: any) => signed)).toEqual([1, 0, 0, 0, 1, 0]);
    const drawn = strokesIn((await file('day=2024-11-28&half=MORNING', 'pdf')).body);
    expect(drawn).toContain('2 2 3 3 4 4 c');
    expect(strokesIn((await file('day=2024-11-28&half=AFTERNOON', 'pdf')).body)).not.toContain('2 2 3 3 4 4 c');
  });

  it('are PDFs on A4, across, as many pages as the list needs', async () => {
    const { body, name } = await file('day=2024-11-28&half=MORNING&lang=fr', 'pdf');
    const pdf = body.toString('latin1');
    expect(name).toMatch(/emargement-event-\d+-2024-11-28-matin\.pdf/);
    expect(pdf).toMatch(/\/MediaBox \[0 0 841\.89\d* 595\.28\d*\]/);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).not.toContain('/Helvetica');
  });

  it('are not found where there is none, nor for somebody else', async () => {
    expect((await file('day=2024-11-30&half=MORNING')).status).toBe(404);
    expect((await file('session=nothing')).status).toBe(404);
    expect((await file('day=2024-11-28&half=MORNING', 'docx')).status).toBe(404);
    const attendee = await test.as(await makePerson(test.database));
    expect((await file('day=2024-11-28&half=MORNING', 'pdf', attendee)).status).toBe(404);
  });

  it('ask the database as often for many sessions as for none', async () => {
    const other = await makeEvent(test.database);
    const count = async (slug: string) => (await statementsOf(test, () => staff.graphql(SHEETS, { slug }))).length;
    expect(await count(event.slug)).toBe(await count(other.slug));
  });
});

/** The drawing operators of all pages. */
function strokesIn(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  return [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream]) => {
      try {
        return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}

function binary(res: any, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  res.on('data', (chunk: Buffer) => chunks.push(chunk));
  res.on('end', () => done(null, Buffer.concat(chunks)));
}
