import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClientToServerEvents, LiveDoorCount, ServerToClientEvents } from '@parvis/domain';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeTablet, scanOf } from './door.fixtures';

type Watcher = Socket<ServerToClientEvents, ClientToServerEvents>;

describe('the live count of a door', () => {
  let test: TestApp;
  let staff: Client;
  const open: Watcher[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterEach(() => {
    for (const socket of open.splice(0)) socket.disconnect();
  });
  afterAll(() => test.close());

  async function watcher(cookie: string, eventId: unknown) {
    const socket: Watcher = io(test.url, {
      transports: ['websocket'],
      extraHeaders: cookie ? { Cookie: cookie } : {},
      forceNew: true,
    });
    open.push(socket);
    const heard: LiveDoorCount[] = [];
    const waiting: { when: (count: LiveDoorCount) => boolean; done: (count: LiveDoorCount) => void }[] = [];
    socket.on('door:count', (count) => {
      heard.push(count);
      for (const one of waiting) if (one.when(count)) one.done(count);
    });
    const watching: unknown = await socket.timeout(5000).emitWithAck('door:watch', eventId as string);
    const until = (when: (count: LiveDoorCount) => boolean) =>
      new Promise<LiveDoorCount>((done) => {
        const already = heard.find(when);
        if (already) done(already);
        else waiting.push({ when, done });
      });
    return { socket, watching, heard, until };
  }

  const send = async (eventId: string, code: string) => (await makeTablet(test, staff, eventId)).send([scanOf(code)]);

  it('is told at once, then moves with the scans, and only at its own door', async () => {
    const event = await makeEvent(test.database);
    const other = await makeEvent(test.database);
    const { code } = await makeTicket(test.database, event.id, await makePerson(test.database));
    const here = await watcher(staff.cookie, event.id);
    const there = await watcher(staff.cookie, other.id);
    expect([here.watching, there.watching]).toEqual([true, true]);
    expect(await here.until(() => true)).toMatchObject({
      eventId: event.id,
      isMain: true,
      expected: 1,
      present: 0,
      inside: 0,
      scans: 0,
      refused: 0,
    });
    await send(event.id, code);
    await send(event.id, 'NOBODY');
    expect(await here.until(({ scans }) => scans === 2)).toMatchObject({
      eventId: event.id,
      expected: 1,
      present: 1,
      scans: 2,
      refused: 1,
    });
    expect(there.heard.every(({ eventId }) => eventId === other.id)).toBe(true);
  });

  it('brings forty scans together in few messages, and the last one is right', async () => {
    const event = await makeEvent(test.database);
    const here = await watcher(staff.cookie, event.id);
    const tablet = await makeTablet(test, staff, event.id);
    await Promise.all(Array.from({ length: 40 }, (_, n) => tablet.send([scanOf(`NOBODY ${n}`)])));
    await here.until(({ scans }) => scans === 40);
    expect(here.heard.length).toBeLessThan(20);
  });

  it('is not for everybody', async () => {
    const event = await makeEvent(test.database);
    const attendee = await makePerson(test.database);
    await makeTicket(test.database, event.id, attendee);
    const strangers = [
      await watcher('', event.id),
      await watcher((await test.as(attendee)).cookie, event.id),
      await watcher(staff.cookie, 'no-event'),
      await watcher(staff.cookie, { eventId: event.id }),
    ];
    expect(strangers.map(({ watching }) => watching)).toEqual([false, false, false, false]);
    const staffThere = await watcher(staff.cookie, event.id);
    await send(event.id, 'NOBODY');
    await staffThere.until(({ scans }) => scans === 1);
    expect(strangers.flatMap(({ heard }) => heard)).toEqual([]);
  });
});
