import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServerSecret } from '@parvis/platform';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { SealedKeys } from './sealed-keys';
import { SigningKeys } from './signing-keys';

const FORMER = 'a secret of tickets alone';

/** As keys were sealed before: nonce, tag, ciphertext under one hash of their own secret. */
function sealFormer(secret: string, der: Buffer): Buffer {
  const nonce = randomBytes(12);
  const key = createHash('sha256').update(`parvis ticket keys ${secret}`).digest();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(der), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

describe('the keys that sign tickets', () => {
  let test: TestApp;
  let former: string;
  beforeAll(async () => {
    test = await startTestApp();
    former = await mkdtemp(path.join(tmpdir(), 'parvis-former-'));
  });
  afterAll(async () => {
    await test.close();
    await rm(former, { recursive: true, force: true });
  });
  const sealing = (more: object) => new SealedKeys(test.app.get(ServerSecret), { ...test.config, ...more });
  const der = randomBytes(48);

  it('are opened by the secret of the installation, and by no other', async () => {
    const sealed = sealing({}).seal(der);
    expect(await sealing({}).open(sealed)).toEqual({ der, isFormer: false });
    const stranger = new ServerSecret({ ...test.config, serverSecret: 'of another installation, long enough' });
    await expect(new SealedKeys(stranger, test.config).open(sealed)).rejects.toThrow('another SERVER_SECRET');
    sealed[20]! ^= 1;
    await expect(sealing({}).open(sealed)).rejects.toThrow();
  });

  it('are still opened by the secret of their own that they had before, from the environment or from its file', async () => {
    const sealed = sealFormer(FORMER, der);
    expect(await sealing({ ticketKeySecret: FORMER }).open(sealed)).toEqual({ der, isFormer: true });
    await writeFile(path.join(former, 'ticket-key-secret'), `${FORMER}\n`);
    expect(await sealing({ stateDir: former }).open(sealed)).toEqual({ der, isFormer: true });
    await expect(sealing({ ticketKeySecret: 'of somebody else entirely' }).open(sealed)).rejects.toThrow();
  });

  it('are sealed anew once they were opened by the former one, and sign as before', async () => {
    const event = await makeEvent(test.database);
    const { id, code } = await makeTicket(test.database, event.id, await makePerson(test.database));
    const ticket = { id, code, eventId: event.id, issue: 1, status: 'CONFIRMED' as const };
    const before = await test.app.get(SigningKeys).codeOf(ticket);
    const [key] = await test.database.query<{ sealed: Buffer }>('select sealed_private_key as sealed from signing_key');
    const { der: own } = await sealing({}).open(key!.sealed);
    await test.database.query('update signing_key set sealed_private_key = $1', [sealFormer(FORMER, own)]);

    const restarted = await startTestApp({
      ticketKeySecret: FORMER,
      serverSecret: 'the secret of all purposes, long enough',
    });
    // A database of its own: what matters is the sealed key, which comes along.
    await restarted.database.query(
      `insert into signing_key (public_key, sealed_private_key, made_at) select $1, $2, '2024-01-01'`,
      await test.database
        .query<{ pub: Buffer; sealed: Buffer }>(
          'select public_key as pub, sealed_private_key as sealed from signing_key',
        )
        .then(([row]) => [row!.pub, row!.sealed]),
    );
    expect(await restarted.app.get(SigningKeys).codeOf(ticket)).toBe(before);
    const [again] = await restarted.database.query<{ sealed: Buffer }>(
      'select sealed_private_key as sealed from signing_key',
    );
    const now = new SealedKeys(restarted.app.get(ServerSecret), { ...restarted.config, ticketKeySecret: undefined });
    expect(await now.open(again!.sealed)).toEqual({ der: own, isFormer: false });
    await restarted.close();
  });
});
