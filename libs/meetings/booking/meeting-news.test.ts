import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Email } from 'postal-mime';
import { startTestApp, type TestApp } from '@parvis/testing';
import { bookedMeeting, CANCEL, makeMeeter, makeMeetingEvent, MORNING, MOVE, type Meeter } from '../meetings.fixtures';

const DUE = `update graphile_worker._private_jobs set run_at = now()`;

describe('news of a meeting', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let ada: Meeter;
  let ben: Meeter;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(MORNING);
    await test.database.query('delete from graphile_worker._private_jobs');
    event = await makeMeetingEvent(test.database);
    ada = await makeMeeter(test, event.id, { givenName: 'Ada', familyName: 'Lemoine' });
    ben = await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Okafor', language: 'EN' });
  });

  it('goes into both calendars, moves in them and leaves them', async () => {
    const [first, second] = event.slotIds as [string, string];
    const { meetingId } = await bookedMeeting(ada, event.id, ben, first);
    await test.runJobs();
    await ada.graphql(MOVE, { meetingId, slotId: second });
    await test.runJobs();
    await ben.graphql(CANCEL, { meetingId });
    await test.runJobs();

    for (const [me, address] of [
      [ada, await addressOf(ada)],
      [ben, await addressOf(ben)],
    ] as const) {
      const files = (await mailsTo(address)).map(calendarIn).filter((file) => file !== undefined);
      expect(files.map(({ method, sequence }) => `${String(method)} ${sequence}`)).toEqual([
        'REQUEST 0',
        'REQUEST 1',
        'CANCEL 2',
      ]);
      expect(new Set(files.map(({ uid }) => uid))).toEqual(new Set([`meeting-${meetingId}@parvis`]));
      expect(files.map(({ start }) => start)).toEqual([
        '2024-10-01T07:00:00.000Z',
        '2024-10-01T07:20:00.000Z',
        '2024-10-01T07:20:00.000Z',
      ]);
      expect(files[0]).toMatchObject({
        zone: 'Europe/Paris',
        location: 'Table 1, Paris',
        summary: me === ada ? 'Rendez-vous avec Ben Okafor' : 'Meeting with Ada Lemoine',
      });
      const other = await addressOf(me === ada ? ben : ada);
      expect(JSON.stringify(await mailsTo(address))).not.toContain(other);
    }
  });

  it('says each thing once, however often its job runs', async () => {
    const { meetingId } = await bookedMeeting(ada, event.id, ben, event.slotIds[0]!);
    await test.runJobs();
    const before = (await test.mails()).length;
    const payload = JSON.stringify({ meetingId, revision: 0, personId: ada.personId });
    await test.database.query(`select graphile_worker.add_job('meetings.send-news', $1::json)`, [payload]);
    await test.runJobs();
    expect(await test.mails()).toHaveLength(before);
  });

  it('reminds both ten minutes before, where the meeting is by then', async () => {
    const [first, second] = event.slotIds as [string, string];
    const { meetingId } = await bookedMeeting(ada, event.id, ben, first);
    await ada.graphql(MOVE, { meetingId, slotId: second });
    const due = await test.database.query<{ at: Date }>(
      `select run_at as at from graphile_worker.jobs where task_identifier = 'meetings.remind' order by run_at`,
    );
    const offset = test.config.clockOffsetMs;
    expect(due.map(({ at }) => new Date(Math.round((at.getTime() + offset) / 1000) * 1000).toISOString())).toEqual([
      '2024-10-01T06:50:00.000Z',
      '2024-10-01T06:50:00.000Z',
      '2024-10-01T07:10:00.000Z',
      '2024-10-01T07:10:00.000Z',
    ]);
    await test.database.query(DUE);
    await test.runJobs();
    const reminders = (await mailsTo(await addressOf(ben))).filter(({ subject }) =>
      subject?.startsWith('In a few minutes'),
    );
    expect(reminders).toHaveLength(1);
    expect(reminders[0]!.text).toContain('09:20');
  });

  it('reminds nobody of a meeting that was cancelled or has begun', async () => {
    const { meetingId } = await bookedMeeting(ada, event.id, ben, event.slotIds[0]!);
    await bookedMeeting(ada, event.id, await makeMeeter(test, event.id), event.slotIds[1]!);
    await ada.graphql(CANCEL, { meetingId });
    test.travelTo('2024-10-01T07:20:00Z');
    await test.database.query(DUE);
    await test.runJobs();
    const subjects = (await mailsTo(await addressOf(ada))).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject?.startsWith('Dans quelques minutes'))).toEqual([]);
  });

  const addressOf = async ({ personId }: Meeter) =>
    (await test.database.query<{ email: string }>('select email from person where id = $1', [personId]))[0]!.email;

  const mailsTo = async (address: string) => (await test.mails()).filter(({ to }) => to?.[0]?.address === address);
});

function calendarIn({ attachments }: Email) {
  const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!file) return undefined;
  const text = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!));
  const entry = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: entry.uid,
    sequence: entry.sequence,
    summary: entry.summary,
    location: entry.location,
    start: entry.startDate.toJSDate().toISOString(),
    zone: entry.startDate.zone.tzid,
  };
}
