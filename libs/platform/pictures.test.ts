import { crc32, deflateSync } from 'node:zlib';
import express from 'express';
import sharp from 'sharp';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { LARGEST_PICTURE, makePicture, type PictureWish, sendPicture } from './pictures';

const photo: PictureWish = { width: 400, height: 400, fit: 'cover', atLeast: 100 };
const logo: PictureWish = { width: 400, height: 400, fit: 'contain', atLeast: 16 };

const plain = (width: number, height: number, background = '#2266aa') =>
  sharp({ create: { width, height, channels: 3, background } });

async function made(bytes: Buffer, wish = photo) {
  const outcome = await makePicture(bytes, wish);
  if ('fault' in outcome) throw new Error(outcome.fault);
  return outcome.content;
}
const faultOf = async (bytes: Buffer, wish = photo) => {
  const outcome = await makePicture(bytes, wish);
  return 'fault' in outcome ? outcome.fault : 'MADE';
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
/** A PNG that says it has so many pixels, whatever follows. */
function pngOf(width: number, height: number, ...chunks: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('pictures that people hand in', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s and become ours', async (format) => {
    const meta = await sharp(await made(await plain(900, 600).toFormat(format).toBuffer())).metadata();
    expect(meta).toMatchObject({ format: 'webp', width: 400, height: 400 });
  });

  it('lose where and with what they were taken', async () => {
    const told = await plain(500, 500)
      .withExif({
        IFD0: { Copyright: 'PRIVATE-OWNER', Make: 'PRIVATE-CAMERA' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><PRIVATE/></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(told.includes('PRIVATE')).toBe(true);
    const content = await made(told);
    const { exif, xmp, iptc, icc } = await sharp(content).metadata();
    expect({ exif, xmp, iptc, icc }).toEqual({});
    expect(content.includes('PRIVATE')).toBe(false);
  });

  it('stand upright, and are cut as one sees them', async () => {
    // Left half red, right half blue; the camera was turned: a quarter turn clockwise puts red on top.
    const turned = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#0000ff' } })
      .composite([{ input: await plain(200, 200, '#ff0000').png().toBuffer(), left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const top = await made(turned, { ...photo, crop: { x: 0, y: 0, width: 1, height: 0.5 } });
    const bottom = await made(turned, { ...photo, crop: { x: 0, y: 0.5, width: 1, height: 0.5 } });
    const colour = async (content: Buffer) => (await sharp(content).stats()).dominant;
    expect((await colour(top)).r).toBeGreaterThan(200);
    expect((await colour(bottom)).b).toBeGreaterThan(200);
    expect(await sharp(top).metadata()).toMatchObject({ width: 200, height: 200 });
  });

  it('keep all of a logo and what shows through it, but a photo has no holes', async () => {
    const glass = await sharp({ create: { width: 600, height: 200, channels: 4, background: '#ff000000' } })
      .png()
      .toBuffer();
    expect(await sharp(await made(glass, logo)).metadata()).toMatchObject({ width: 400, height: 133, hasAlpha: true });
    expect((await sharp(await made(glass)).metadata()).hasAlpha).toBe(false);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['too many bytes', Buffer.alloc(LARGEST_PICTURE + 1, 0xff), 'TOO_LARGE'],
    [
      'a drawing that runs a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'WRONG_TYPE',
    ],
    [
      'a drawing under the name of a picture',
      Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'),
      'WRONG_TYPE',
    ],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'WRONG_TYPE'],
    ['a moving picture', Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1'), 'WRONG_TYPE'],
    ['a document', Buffer.from('%PDF-1.7\n'), 'WRONG_TYPE'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'WRONG_TYPE'],
    ['only the first bytes of a picture', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'UNREADABLE'],
    ['a picture with nothing in it', pngOf(500, 500), 'UNREADABLE'],
  ])('are refused when they are %s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('are refused by their header when they would fill the memory: a bomb is never unpacked', async () => {
    const zeros = deflateSync(Buffer.alloc(20_000_000));
    const bomb = pngOf(65_000, 65_000, chunk('IDAT', zeros));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultOf(bomb)).toBe('TOO_MANY_PIXELS');
    expect(await faultOf(pngOf(2_000_000_000, 2, chunk('IDAT', zeros)))).not.toBe('MADE');
    // The same trick in a comment: a text that unpacks to 20 MB, which nobody asked for, is not in what is made.
    const real = await plain(300, 300).png().toBuffer();
    const stuffed = Buffer.concat([
      real.subarray(0, 33),
      chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), zeros])),
      real.subarray(33),
    ]);
    const outcome = await makePicture(stuffed, photo);
    expect('fault' in outcome || outcome.content.length < 10_000).toBe(true);
  });

  it('lose a second file hidden behind them', async () => {
    const hidden = '<script>alert(document.domain)</script>PK\x03\x04';
    for (const format of ['jpeg', 'png'] as const) {
      const polyglot = Buffer.concat([
        await plain(300, 300).toFormat(format).toBuffer(),
        Buffer.from(hidden, 'latin1'),
      ]);
      const outcome = await makePicture(polyglot, photo);
      expect('fault' in outcome || !outcome.content.includes('script')).toBe(true);
    }
    // A page whose first bytes are those of a picture.
    expect(await faultOf(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(hidden)]))).toBe('UNREADABLE');
  });

  it('are cut inside themselves, and to something one can see', async () => {
    const picture = await plain(500, 500).png().toBuffer();
    const cut = (x: number, y: number, width: number, height: number) =>
      faultOf(picture, { ...photo, crop: { x, y, width, height } });
    expect(await cut(0.5, 0.5, 0.5, 0.5)).toBe('MADE');
    expect(await cut(0.9, 0.9, 1, 1)).toBe('TOO_SMALL');
    expect(await cut(0, 0, 0.1, 0.1)).toBe('TOO_SMALL');
    for (const wrong of [-1, 2, NaN, Infinity]) expect(await cut(wrong, 0, 1, 1)).toBe('TOO_SMALL');
    expect(await faultOf(await plain(90, 900).png().toBuffer())).toBe('TOO_SMALL');
  });

  it('are shown with headers that let nothing run, and once', async () => {
    const content = await made(await plain(300, 300).png().toBuffer());
    const file = {
      id: 'x',
      mediaType: 'image/webp' as const,
      name: 'a.webp',
      size: content.length,
      sha256: 'abc',
      content,
      createdAt: new Date(0),
    };
    const app = express().get('/', (req, res) => {
      const answer = sendPicture(req, res, file, { seconds: 60, audience: 'public' });
      if (answer) answer.getStream().pipe(res);
      else res.end();
    });
    const { headers } = await request(app).get('/').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': 'inline; filename=a.webp',
      'cache-control': 'public, max-age=60',
      etag: '"abc"',
    });
    await request(app).get('/').set('If-None-Match', '"abc"').expect(304);
  });
});
