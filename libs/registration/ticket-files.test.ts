import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { SMTPServer } from 'smtp-server';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSignedTicket } from '@parvis/domain';
import {
  makeEvent,
  makeOrganisation,
  makePerson,
  makePlaces,
  makeTicket,
  startTestApp,
  type TestApp,
} from '@parvis/testing';

const REGISTER =
  'mutation ($input: RegistrationInput!) { register(input: $input) { __typename ... on Registered { ticket { id code } } } }';
const CANCEL = 'mutation ($code: String!) { cancelTicket(code: $code) { __typename } }';

const textOf = (png: Buffer) => {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

/** The one entry of a calendar file, its times read by the rules of the zone that the file itself carries. */
function entryOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const component = calendar.getFirstSubcomponent('vevent')!;
  const entry = new ICAL.Event(component);
  const instant = (time: ICAL.Time) => time.toJSDate().toISOString();
  const result = {
    method: calendar.getFirstPropertyValue('method'),
    uid: entry.uid,
    sequence: entry.sequence,
    summary: entry.summary,
    location: entry.location,
    zone: component.getFirstProperty('dtstart')!.getParameter('tzid'),
    start: instant(entry.startDate),
    end: instant(entry.endDate),
    status: component.getFirstPropertyValue('status'),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
  };
  ICAL.TimezoneService.reset();
  return result;
}

describe('files of a ticket', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const file = (code: string, name: string) =>
    test.anonymous
      .get(`/api/tickets/${code}/${name}`)
      .buffer(true)
      .parse((res, done) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => done(null, Buffer.concat(chunks)));
      });
  async function ticketFor(startsAt: string, endsAt: string, person: Parameters<typeof makePerson>[1] = {}) {
    const event = await makeEvent(test.database, { startsAt, endsAt });
    const ticket = await makeTicket(test.database, event.id, await makePerson(test.database, person));
    return { ...ticket, event };
  }

  it('shows the code as a QR code that a reader reads', async () => {
    const { code, id } = await ticketFor('2024-10-01T07:00:00Z', '2024-10-01T16:00:00Z');
    const png = await file(code, 'qr.png')
      .expect(200)
      .expect('Content-Type', 'image/png')
      .expect('Cache-Control', /no-store/);
    expect(readSignedTicket(textOf(png.body)!)?.ticket).toMatchObject({ ticketId: id, issue: 1 });
    const svg = await file(code, 'qr.svg').expect(200).expect('Content-Type', /svg/);
    expect(svg.body.toString()).toMatch(/^<svg/);
  });

  it.each([
    ['summer', '2024-10-01T07:00:00.000Z', '2024-10-01T16:00:00.000Z'],
    ['winter', '2024-11-28T08:00:00.000Z', '2024-11-29T17:00:00.000Z'],
  ])('keeps its hours in a calendar program in %s', async (_, startsAt, endsAt) => {
    const { code, id, event } = await ticketFor(startsAt, endsAt);
    const { body } = await file(code, 'ticket.ics')
      .expect(200)
      .expect('Content-Type', /text\/calendar/);
    expect(entryOf(body.toString())).toEqual({
      method: 'PUBLISH',
      uid: `ticket-${id}@parvis`,
      sequence: 0,
      summary: `Événement ${event.slug}`,
      location: 'Paris',
      zone: 'Europe/Paris',
      start: startsAt,
      end: endsAt,
      status: 'CONFIRMED',
      stamp: expect.stringMatching(/Z$/),
    });
    for (const line of body.toString().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('makes a PDF of one page whose fonts know the names of Europe', async () => {
    const organisationId = await makeOrganisation(test.database, { name: 'Œuvre Świętokrzyska' });
    const { code } = await ticketFor('2024-10-01T07:00:00Z', '2024-10-01T16:00:00Z', {
      givenName: 'Łucja',
      familyName: 'Παπαδοπούλου Đặng',
      organisationId,
    });
    const { body } = await file(code, 'ticket.pdf?lang=en').expect(200).expect('Content-Type', 'application/pdf');
    const pdf = body.toString('latin1') as string;
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).not.toContain('/Helvetica');
  });

  it('makes a PDF of whatever people are called and however their dates are written', async () => {
    const familyName = '\u2009\u200b\ufeff\u202f\u3000\u00ad– Ζήσης 李 🙂 \u0301';
    const { code } = await ticketFor('2024-11-28T08:00:00Z', '2024-11-29T17:00:00Z', { familyName });
    for (const lang of ['fr', 'en'])
      await test.anonymous.get(`/api/tickets/${code}/ticket.pdf?lang=${lang}`).expect(200);
  });

  it('exists for its code only', async () => {
    for (const name of ['ticket.pdf', 'ticket.ics', 'qr.png', 'qr.svg'])
      await test.anonymous.get(`/api/tickets/P1NOTHING/${name}`).expect(404);
  });
});

describe('messages about a ticket', () => {
  const received: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => (received.push(mail), done()), done);
      });
    },
  });
  let test: TestApp;
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.server.address() as { port: number };
    test = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await test.close();
    await new Promise<void>((closed) => server.close(closed));
  });

  async function register(language: 'FR' | 'EN', now: string) {
    test.travelTo(now);
    await test.runJobs();
    received.length = 0;
    const event = await makeEvent(test.database, { startsAt: '2024-11-28T08:00:00Z', endsAt: '2024-11-28T17:00:00Z' });
    await makePlaces(test.database, event.id, 10);
    const { data } = await test.anonymous.graphql(REGISTER, {
      input: {
        eventId: event.id,
        requestKey: randomUUID(),
        email: `${randomUUID()}@example.org`,
        givenName: 'Inès',
        familyName: 'Aubry',
        organisationName: 'Atelier Lumen',
        profession: 'CLINICIAN',
        language,
        openToMeetings: false,
      },
    });
    const ticket = data.register.ticket as { id: string; code: string };
    return { event, ticket };
  }
  const attachment = (mail: Email, type: string) => {
    const found = mail.attachments.find(({ mimeType }) => mimeType === type);
    return found && Buffer.from(found.content as ArrayBuffer);
  };

  it('reach a mail server with QR code, PDF and calendar entry', async () => {
    const { ticket, event } = await register('FR', '2024-11-01T09:00:00Z');
    expect(received).toEqual([]);
    await test.runJobs();
    const [mail] = received;
    expect(received).toHaveLength(1);
    expect(mail).toMatchObject({ subject: `Votre billet pour Événement ${event.slug}`, to: [{ name: 'Inès Aubry' }] });
    expect(mail!.text).toContain('jeudi 28 novembre 2024');
    expect(mail!.text).toContain('09:00 – 18:00');
    expect(mail!.text).toContain(`http://localhost:3000/billet/${ticket.code}`);
    expect(mail!.html).toContain('cid:qr');
    expect(mail!.attachments.find(({ mimeType }) => mimeType === 'image/png')!.contentId).toBe('<qr>');
    expect(readSignedTicket(textOf(attachment(mail!, 'image/png')!)!)?.ticket.ticketId).toBe(ticket.id);
    expect(attachment(mail!, 'application/pdf')!.subarray(0, 5).toString()).toBe('%PDF-');
    expect(entryOf(attachment(mail!, 'text/calendar')!.toString())).toMatchObject({
      method: 'PUBLISH',
      uid: `ticket-${ticket.id}@parvis`,
      start: '2024-11-28T08:00:00.000Z',
    });
  });

  it('are in the language of their reader', async () => {
    await register('EN', '2024-11-01T09:00:00Z');
    await test.runJobs();
    expect(received[0]!.subject).toMatch(/^Your ticket for Event/);
    expect(received[0]!.text).toMatch(/Thursday,? 28 November 2024/);
  });

  it('remind on the day before at ten, unless the ticket is cancelled', async () => {
    const { ticket } = await register('FR', '2024-11-01T09:00:00Z');
    const [job] = await test.database.query<{ run_at: Date }>(
      `select run_at from graphile_worker.jobs where key = $1`,
      [`reminder:${ticket.id}`],
    );
    expect(job!.run_at.getTime() + test.config.clockOffsetMs).toBeCloseTo(Date.parse('2024-11-27T09:00:00Z'), -4);
    await test.runJobs();
    received.length = 0;

    const cancelled = await register('FR', '2024-11-01T09:00:00Z');
    await test.anonymous.graphql(CANCEL, { code: cancelled.ticket.code });
    await test.runJobs();
    received.length = 0;
    test.travelTo('2024-11-27T09:00:01Z');
    await test.database.query('update graphile_worker._private_jobs set run_at = now() where key = any($1)', [
      [ticket, cancelled.ticket].map(({ id }) => `reminder:${id}`),
    ]);
    await test.runJobs();
    expect(received.map(({ subject }) => subject)).toEqual([expect.stringContaining('C’est demain\u202f: Événement')]);
    expect(readSignedTicket(textOf(attachment(received[0]!, 'image/png')!)!)?.ticket.ticketId).toBe(ticket.id);
  });

  it('do not remind of an event that is near when one registers', async () => {
    const { ticket } = await register('FR', '2024-11-27T12:00:00Z');
    expect(
      await test.database.query(`select from graphile_worker.jobs where key = $1`, [`reminder:${ticket.id}`]),
    ).toEqual([]);
  });

  it('take the entry out of the calendar when the ticket is cancelled', async () => {
    const { ticket } = await register('FR', '2024-11-01T09:00:00Z');
    await test.runJobs();
    await test.anonymous.graphql(CANCEL, { code: ticket.code });
    await test.runJobs();
    const [sent, cancelled] = received.map((mail) => entryOf(attachment(mail, 'text/calendar')!.toString()));
    expect(cancelled).toMatchObject({
      method: 'CANCEL',
      uid: sent!.uid,
      sequence: sent!.sequence + 1,
      status: 'CANCELLED',
    });
  });
});
