import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import request from 'supertest';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { makeRooms, type Rooms, type Who } from './rooms.fixtures';

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const page = Buffer.from('<!doctype html><script>alert(1)</script>');
const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const program = Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1');
const portrait = () =>
  sharp({ create: { width: 500, height: 500, channels: 3, background: '#2277aa' } })
    .png()
    .toBuffer();

/** A PNG of a few bytes that unpacks to 900 million pixels. */
function bomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** An archive of one entry that unpacks to ten megabytes of nothing. */
function archive(): Buffer {
  const name = Buffer.from('../../evil.txt');
  const content = Buffer.alloc(10_000_000);
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc32(content), 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed]);
}

interface Target {
  who: Who;
  /** Where it is handed in, under a name where it has one. */
  path: (at: Rooms, name: string) => string | Promise<string>;
  /** Pictures are made anew; the others are kept as they came. */
  isPicture: boolean;
}

const named = (name: string) => encodeURIComponent(name);
const TARGETS: Record<string, Target> = {
  'the photo of a speaker': {
    who: 'speaker',
    path: ({ event, ids }) => `/api/events/${event.id}/speakers/${ids.speaker}/photo`,
    isPicture: true,
  },
  slides: {
    who: 'speaker',
    path: ({ event, sessionId }, name) => `/api/events/${event.id}/sessions/${sessionId}/slides?name=${named(name)}`,
    isPicture: false,
  },
  'the logo of a booth': {
    who: 'representative',
    path: ({ booth }) => `/api/files/exhibitors/${booth}/logo`,
    isPicture: true,
  },
  'the picture of a product': {
    who: 'representative',
    path: async (at) => `/api/files/exhibitors/${at.booth}/items/${await at.makeItem()}/picture`,
    isPicture: true,
  },
  'a document of a booth': {
    who: 'representative',
    path: ({ booth }, name) => `/api/files/exhibitors/${booth}/documents?name=${named(name)}`,
    isPicture: false,
  },
  'the picture of the hall': {
    who: 'staff',
    path: ({ event }) => `/api/files/exhibitor-plans/${event.id}`,
    isPicture: true,
  },
  'the logo of an organisation': {
    who: 'keeper of the page',
    path: ({ organisationId }) => `/api/organisations/${organisationId}/logo`,
    isPicture: true,
  },
};

const HOSTILE: Record<string, () => Buffer | Promise<Buffer>> = {
  'a drawing with a script': () => svg,
  'a drawing with a script behind a blank and a declaration': () =>
    Buffer.concat([Buffer.from(' \n<?xml version="1.0"?>'), svg]),
  'a page': () => page,
  'a page that begins like a picture': () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), page]),
  'a picture that is also a program of the browser': () =>
    Buffer.concat([Buffer.from('GIF89a/*'), Buffer.alloc(40), Buffer.from('*/=1;alert(1)')]),
  'a program': () => program,
  'a text': () => Buffer.from('Bonjour'),
  'an archive that grows and climbs': () => archive(),
  'the head of a picture with nothing behind': async () => (await portrait()).subarray(0, 40),
  'a bomb of pixels': () => bomb(),
  nothing: () => Buffer.alloc(0),
};

describe.each(Object.entries(TARGETS))('handed in as %s', (_, { who, path, isPicture }) => {
  let test: TestApp;
  let rooms: Rooms;
  beforeAll(async () => {
    test = await startTestApp();
    rooms = await makeRooms(test);
  });
  afterAll(() => test.close());

  const files = () => test.database.query<{ name: string }>('select name from stored_file order by created_at, id');
  const hand = async (bytes: Buffer, name = 'fichier.pdf') => {
    const { text } = await rooms.post(who, await path(rooms, name), bytes);
    return JSON.parse(text) as { fault?: string | null };
  };

  it.each(Object.entries(HOSTILE).filter(([name]) => name !== 'nothing' || who !== 'staff'))(
    '%s is refused for what it is, and nothing of it is kept',
    async (_name, make) => {
      const { fault } = await hand(await make());
      expect(['WRONG_TYPE', 'UNREADABLE', 'TOO_MANY_PIXELS', 'EMPTY']).toContain(fault);
      expect(await files()).toEqual([]);
    },
  );

  it('what is not of its kind is refused too', async () => {
    expect(await hand(isPicture ? pdf : await portrait())).toEqual({ fault: 'WRONG_TYPE' });
    expect(await files()).toEqual([]);
  });

  it('what hides behind a good file goes, or leaves as a download that nothing runs', async () => {
    const good = isPicture ? await portrait() : pdf;
    const { fault } = await hand(Buffer.concat([good, page]), '../../etc/<script>x.php\0.pdf');
    expect(fault ?? null).toBeNull();
    const [kept] = await test.database.query<{ id: string; name: string; content: Buffer; mediaType: string }>(
      'select id, name, content, media_type as "mediaType" from stored_file',
    );
    expect(kept!.name).not.toMatch(/[/\\<>\0]|\.\.|php$/);
    if (isPicture) {
      expect(kept!.mediaType).toBe('image/webp');
      expect(kept!.content.includes('script')).toBe(false);
      return;
    }
    const places = [
      ...(await test.database.query<{ url: string }>(`select '/api/files/slides/' || id as url from speaker_slides`)),
      ...(await test.database.query<{ url: string }>(
        `select '/api/files/exhibitors/' || exhibitor_id || '/' || file_id as url from exhibitor_item`,
      )),
    ];
    expect(places).toHaveLength(1);
    const { cookie } = await test.as(rooms.ids[who as 'speaker']);
    const { headers } = await request(test.url).get(places[0]!.url).set('Cookie', cookie).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    });
  });
});
