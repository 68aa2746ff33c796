import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventCancelled, EventChanged } from '@parvis/events';
import { Jobs } from '@parvis/platform';
import {
  type MailServer,
  makeEvent,
  makePerson,
  makeTicket,
  type ReceivedMail,
  startMailServer,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { SendTicket } from './definitions';

/** The one entry of the calendar file that came with a message. */
function entryOf(mail: ReceivedMail) {
  const file = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!;
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file.content as ArrayBuffer).toString()));
  const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: entry.uid,
    sequence: entry.sequence,
    location: entry.location,
    start: entry.startDate.toString(),
  };
}

describe('what holders are told', () => {
  let server: MailServer;
  let test: TestApp;
  let event: { id: string; slug: string };
  let ticket: { id: string };
  beforeAll(async () => {
    server = await startMailServer();
    test = await startTestApp({ smtpUrl: server.url });
  });
  afterAll(async () => {
    await test.close();
    await server.close();
  });
  beforeEach(async () => {
    test.travelTo('2024-09-10T08:00:00Z');
    event = await makeEvent(test.database);
    ticket = await makeTicket(test.database, event.id, await makePerson(test.database, { givenName: 'Inès' }));
    await send(SendTicket, { ticketId: ticket.id, cause: `ticket:${ticket.id}` });
    server.received.length = 0;
  });

  const send = async (...[job, payload]: [any, object]) => {
    await test.database.transaction((tx) => test.app.get(Jobs).enqueue(tx, job, payload));
    await test.runJobs();
  };
  const subjects = () => server.received.map(({ subject }) => subject);
  /** Moves the event as staff do, and lets the product tell. */
  async function move(change: { startsAt?: string; venue?: string }) {
    const [before] = await test.database.query<any>('select * from event where id = $1', [event.id]);
    const startsAt = change.startsAt ?? before.starts_at.toISOString();
    const [after] = await test.database.query<{ revision: number }>(
      `with changed as (update event set starts_at = $2, ends_at = $2::timestamptz + interval '10 hours', venue = coalesce($3, venue),
         revision = revision + 1 where id = $1 returning revision) select revision from changed`,
      [event.id, startsAt, change.venue ?? null],
    );
    const at = new Date(Date.now() + test.config.clockOffsetMs).toISOString();
    const { starts_at, ends_at, time_zone, venue, address } = before;
    await send(EventChanged, {
      eventId: event.id,
      revision: after!.revision,
      at,
      before: { startsAt: starts_at, endsAt: ends_at, timeZone: time_zone, venue, address },
    });
  }
  /** When each reminder of the ticket is due by the product's clock, to the minute. */
  async function reminders() {
    const rows = await test.database.query<{ key: string; run_at: Date }>(
      `select key, run_at from graphile_worker.jobs where key = any($1) order by run_at`,
      [[`reminder-7:${ticket.id}`, `reminder:${ticket.id}`]],
    );
    return rows.map(({ key, run_at }) => {
      const minute = Math.round((run_at.getTime() + test.config.clockOffsetMs) / 60_000) * 60_000;
      return [key.split(':')[0], new Date(minute).toISOString().slice(0, 16)];
    });
  }
  /** Lets the time come at which a reminder is due. */
  async function remindAt(instant: string) {
    test.travelTo(instant);
    await test.database.query('update graphile_worker._private_jobs set run_at = now() where key like $1', [
      `reminder%:${ticket.id}`,
    ]);
    await test.runJobs();
  }

  it('a week before and the day before, at ten by the clock of the event', async () => {
    expect(await reminders()).toEqual([
      ['reminder-7', '2024-09-24T08:00'],
      ['reminder', '2024-09-30T08:00'],
    ]);
    await remindAt('2024-09-24T08:00:05Z');
    expect(subjects()).toEqual([expect.stringContaining('Dans une semaine')]);
    await remindAt('2024-09-30T08:00:05Z');
    expect(subjects()).toEqual([expect.anything(), expect.stringContaining('C’est demain')]);
  });

  it('no week before when they registered two days before that', async () => {
    await test.database.query('delete from graphile_worker._private_jobs');
    test.travelTo('2024-09-22T09:00:00Z');
    await send(SendTicket, { ticketId: ticket.id, cause: `ticket:${ticket.id}:late` });
    expect(await reminders()).toEqual([['reminder', '2024-09-30T08:00']]);
  });

  it('not the day after: a reminder that comes too late says the wrong day', async () => {
    await remindAt('2024-09-30T22:30:00Z');
    expect(subjects()).toEqual([]);
  });

  it('once a change of time or place, with the same entry moved in their calendar', async () => {
    await move({ startsAt: '2024-10-08T07:00:00Z', venue: 'Lyon' });
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail!.subject).toBe(`Changement\u202f: Événement ${event.slug}`);
    expect(mail!.text).toContain('C’était\u202f: mardi 1er octobre 2024, 09:00 – 19:00, Paris.');
    expect(mail!.text).toContain('mardi 8 octobre 2024');
    expect(mail!.text).toContain('Lyon');
    expect(entryOf(mail!)).toEqual({
      method: 'PUBLISH',
      uid: `ticket-${ticket.id}@parvis`,
      sequence: 1,
      location: 'Lyon',
      start: '2024-10-08T09:00:00',
    });
    await send(EventChanged, await lastChange());
    expect(server.received).toHaveLength(1);
  });

  const lastChange = async () => ({
    eventId: event.id,
    revision: 1,
    at: '2024-09-10T09:00:00Z',
    before: {
      startsAt: '2024-10-01T07:00:00Z',
      endsAt: '2024-10-01T17:00:00Z',
      timeZone: 'Europe/Paris',
      venue: null,
      address: null,
    },
  });

  it('of the last change only, when several come at once', async () => {
    await test.database.query(`update event set revision = 2 where id = $1`, [event.id]);
    await send(EventChanged, await lastChange());
    expect(subjects()).toEqual([]);
  });

  it('nothing of a change, when they registered after it', async () => {
    await test.database.query(`update ticket set registered_at = '2024-09-10T12:00:00Z' where id = $1`, [ticket.id]);
    await test.database.query(`update event set revision = 1 where id = $1`, [event.id]);
    await send(EventChanged, await lastChange());
    expect(subjects()).toEqual([]);
  });

  it.each([
    [
      'later',
      '2024-10-20T07:00:00Z',
      [
        ['reminder-7', '2024-10-13T08:00'],
        ['reminder', '2024-10-19T08:00'],
      ],
    ],
    [
      'earlier',
      '2024-09-20T07:00:00Z',
      [
        ['reminder-7', '2024-09-13T08:00'],
        ['reminder', '2024-09-19T08:00'],
      ],
    ],
  ])('of an event moved %s on its new days', async (_, startsAt, expected) => {
    await move({ startsAt });
    expect(await reminders()).toEqual(expected);
  });

  it('again the day before, when the event was put off after the first reminder', async () => {
    await remindAt('2024-09-30T08:00:05Z');
    await move({ startsAt: '2024-10-20T07:00:00Z' });
    await remindAt('2024-10-19T08:00:05Z');
    expect(subjects().filter((subject) => subject!.includes('demain'))).toHaveLength(2);
  });

  it('that the event is off, and no reminder after that', async () => {
    await test.database.query(
      `update event set status = 'CANCELLED', cancelled_at = '2024-09-10T09:00:00Z', cancelled_because = '{"fr": "Salle fermée.", "en": ""}'
       where id = $1`,
      [event.id],
    );
    for (const _ of [1, 2]) await send(EventCancelled, { eventId: event.id, at: '2024-09-10T09:00:00Z' });
    expect(subjects()).toEqual([`Événement annulé\u202f: Événement ${event.slug}`]);
    expect(entryOf(server.received[0]!)).toMatchObject({
      method: 'CANCEL',
      uid: `ticket-${ticket.id}@parvis`,
      sequence: 1,
    });
    await remindAt('2024-09-30T08:00:05Z');
    expect(server.received).toHaveLength(1);
  });

  it('in the words that staff chose for this event', async () => {
    await test.database.query(
      `insert into template_version (event_id, kind, number, subject, body, changed_at)
       values ($1, 'EVENT_CHANGED', 1, $2, $2, '2024-09-10')`,
      [event.id, { fr: '{{prenom}}, lisez ceci', en: '{{prenom}}, read this' }],
    );
    await move({ venue: 'Lyon' });
    expect(subjects()).toEqual(['Inès, lisez ceci']);
    expect(server.received[0]!.text).toContain('Lyon');
  });
});
