import { randomUUID } from 'node:crypto';
import express from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { MEDIA_TYPES, readUpload, sendFile, Storage } from './storage';
import { writeXlsx } from './spreadsheet';

const png = Buffer.from(
  '89504e470d0a1a0a0000000d494844520000000100000001080600000' +
    '01f15c4890000000d4944415478da63fcff9fa11e000782027f3dc848ef0000000049454e44ae426082',
  'hex',
);

describe('files that people hand in', () => {
  let test: TestApp;
  let storage: Storage;
  beforeAll(async () => {
    test = await startTestApp();
    storage = test.app.get(Storage);
  });
  afterAll(() => test.close());

  const keep = (bytes: Buffer, name: string, allowed = Object.values(MEDIA_TYPES)) =>
    test.database.transaction((tx) => storage.keep(tx, bytes, { name, allowed, maxBytes: 1000 }));

  it('are known by their content, whatever their name', async () => {
    const kept = await keep(png, '../../etc/pass\u0000wd\u202Egnp.pdf');
    expect(kept).toEqual({ id: expect.any(String) });
    const file = (await storage.read((kept as { id: string }).id))!;
    expect(file).toMatchObject({ mediaType: 'image/png', name: 'passwdgnp.pdf', size: png.length });
    expect(file.content.equals(png)).toBe(true);
    const [row] = await test.database.query<{ good: boolean }>(
      'select sha256 = sha256(content) as good from stored_file where id = $1',
      [file.id],
    );
    expect(row).toEqual({ good: true });
  });

  it('may be text, in any script', async () => {
    const kept = (await keep(Buffer.from('Régime sans gluten — 无麸质'), '')) as { id: string };
    expect(await storage.read(kept.id)).toMatchObject({ mediaType: 'text/plain', name: 'document' });
  });

  it.each([
    [Buffer.alloc(0), 'EMPTY'],
    [Buffer.alloc(1001, 'a'), 'TOO_LARGE'],
    [Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'WRONG_TYPE'],
    [Buffer.from('MZ\x90\0\x03\0\0\0'), 'WRONG_TYPE'],
    [Buffer.from([0xff, 0x00, 0x41]), 'WRONG_TYPE'],
  ])('are refused when they are nothing, too large or of another kind', async (bytes, fault) => {
    expect(await keep(bytes, 'cv.pdf')).toEqual({ fault });
  });

  it('are refused when their own kind is not asked for', async () => {
    const workbook = (await writeXlsx([{ name: 'x', columns: [], rows: [] }])).subarray();
    const allowed = [MEDIA_TYPES.pdf];
    expect(
      await test.database.transaction((tx) => storage.keep(tx, workbook, { name: 'x.pdf', allowed, maxBytes: 1e6 })),
    ).toEqual({ fault: 'WRONG_TYPE' });
    expect(await keep(png, 'x.pdf', allowed)).toEqual({ fault: 'WRONG_TYPE' });
  });

  it('can be taken away, and are not there when they never were', async () => {
    const { id } = (await keep(png, 'x.png')) as { id: string };
    await test.database.transaction((tx) => storage.remove(tx, id));
    for (const gone of [id, randomUUID(), 'nonsense']) expect(await storage.read(gone)).toBeUndefined();
  });

  it('leave as files, never as pages of this site', async () => {
    const { id } = (await keep(png, 'été « 1 ».png')) as { id: string };
    const file = (await storage.read(id))!;
    const app = express().get('/:show', (req, res) => {
      sendFile(res, file, req.params.show === 'inline' ? 'inline' : undefined)
        .getStream()
        .pipe(res);
    });
    const { headers } = await request(app).get('/attachment').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; filename="/),
    });
    const inline = await request(app).get('/inline').expect(200);
    expect(inline.headers['content-disposition']).toMatch(/^inline; filename="/);
    Object.assign(file, { mediaType: 'application/pdf' });
    expect((await request(app).get('/inline')).headers['content-disposition']).toMatch(/^attachment/);
  });

  it('come as bytes, and not from the form of another site', async () => {
    const app = express().post('/', (req, res, next) => {
      readUpload(req, 10).then((read) => res.json('fault' in read ? read : { size: read.length }), next);
    });
    const send = async (bytes: number, type = 'application/octet-stream') =>
      (await request(app).post('/').set('Content-Type', type).send(Buffer.alloc(bytes))).body as object;
    expect(await send(10)).toEqual({ size: 10 });
    expect(await send(0)).toEqual({ fault: 'EMPTY' });
    expect(await send(500_000)).toEqual({ fault: 'TOO_LARGE' });
    expect(await send(10, 'text/plain')).toEqual({ fault: 'WRONG_TYPE' });
  });
});
