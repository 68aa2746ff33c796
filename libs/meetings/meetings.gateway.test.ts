import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerToClientEvents } from '@parvis/domain';
import { startTestApp, type TestApp } from '@parvis/testing';
import { ask, bookedMeeting, CANCEL, makeMeeter, makeMeetingEvent, MORNING, type Meeter } from './meetings.fixtures';

describe('live meetings', () => {
  let test: TestApp;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(MORNING);
  });
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await test.close();
  });

  /** What a browser of this person hears from the moment it is connected. */
  async function listen({ cookie }: { cookie: string }) {
    const socket: Socket<ServerToClientEvents> = io(test.url, {
      transports: ['websocket'],
      extraHeaders: cookie ? { cookie } : {},
    });
    sockets.push(socket);
    const heard: string[] = [];
    let wake = () => undefined as void;
    socket.on('meetings:changed', ({ eventId }) => {
      heard.push(eventId);
      wake();
    });
    await new Promise<void>((resolve, reject) => socket.on('connect', resolve).on('connect_error', reject));
    return {
      heard,
      async next() {
        if (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        return heard.shift();
      },
    };
  }

  it('tells both people of each change, and nobody else', async () => {
    const event = await makeMeetingEvent(test.database);
    const [ada, ben, other] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ] as [Meeter, Meeter, Meeter];
    const [atAda, atBen, atOther, atNobody] = [
      await listen(ada),
      await listen(ben),
      await listen(other),
      await listen(test.anonymous),
    ];
    await ask(ada, event.id, ben.personId);
    expect([await atAda.next(), await atBen.next()]).toEqual([event.id, event.id]);

    const { meetingId } = await bookedMeeting(ben, event.id, other, event.slotIds[0]!);
    expect([await atOther.next(), await atOther.next()]).toEqual([event.id, event.id]);
    await ben.graphql(CANCEL, { meetingId });
    expect(await atOther.next()).toBe(event.id);
    expect(atAda.heard).toEqual([]);
    expect(atNobody.heard).toEqual([]);
  });
});
