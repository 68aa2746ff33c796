import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, makePerson, startTestApp, type TestApp } from '@parvis/testing';

const CONFIRM = `mutation ($code: String) { confirmIdentity(proof: { mailedCode: $code }) {
  __typename ... on ProofRefused { triesLeft } ... on TooManyTries { minutes } } }`;
const SEND = `mutation { sendConfirmationCode { __typename ... on ConfirmationCodeSent { minutesValid } } }`;

describe('confirming who one is', () => {
  let test: TestApp;
  let person: Client;
  let email: string;
  let number = 0;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(new Date());
    email = `confirm${(number += 1)}@example.org`;
    person = await test.as(await makePerson(test.database, { email }));
  });

  const age = (minutes: number) =>
    test.database.query(`update web_session set authenticated_at = authenticated_at - $1 * interval '1 minute'`, [
      minutes,
    ]);
  async function sendCode(): Promise<string> {
    await person.graphql(SEND);
    await test.runJobs();
    const mail = (await test.mails()).findLast(({ to }) => to?.[0]?.address === email);
    return /^\s*(\d{6})\s*$/m.exec(mail!.text!)![1]!;
  }
  const confirm = async (code: string) => (await person.graphql(CONFIRM, { code })).data['confirmIdentity'];
  const isConfirmed = async () =>
    (await person.graphql('{ waysToConfirm { confirmedUntil } }')).data['waysToConfirm'].confirmedUntil !== null;

  it('is done by signing in, for ten minutes', async () => {
    expect(await isConfirmed()).toBe(true);
    await age(9);
    expect(await isConfirmed()).toBe(true);
    await age(2);
    expect(await isConfirmed()).toBe(false);
  });

  it('is no more when the clock was set back', async () => {
    await age(-120);
    expect(await isConfirmed()).toBe(false);
  });

  it('is done by a code that was mailed, once', async () => {
    await age(11);
    const code = await sendCode();
    expect(await confirm(code)).toEqual({ __typename: 'IdentityConfirmed' });
    expect(await isConfirmed()).toBe(true);
    expect(await confirm(code)).toEqual({ __typename: 'ProofRefused', triesLeft: 4 });
  });

  it('lets one of ten in that use the code at the same time', async () => {
    const code = await sendCode();
    const answers = await Promise.all(Array.from({ length: 3 }, () => confirm(code)));
    expect(answers.filter(({ __typename }) => __typename === 'IdentityConfirmed')).toHaveLength(1);
  });

  it('takes no code that is ten minutes old, nor one of another session', async () => {
    const code = await sendCode();
    const other = await test.as(await makePerson(test.database));
    const answer = await other.graphql(CONFIRM, { code });
    expect(answer.data['confirmIdentity'].__typename).toBe('ProofRefused');
    await test.database.query(`update confirmation_code set expires_at = expires_at - interval '10 minutes'`);
    expect((await confirm(code)).__typename).toBe('ProofRefused');
  });

  it('is refused after five wrong codes for a quarter of an hour, the right one too, also when all come at once', async () => {
    const code = await sendCode();
    const wrong = code === '000000' ? '000001' : '000000';
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(wrong)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'ProofRefused'),
      ...Array.from({ length: 3 }, () => 'TooManyTries'),
    ]);
    expect(await confirm(code)).toEqual({ __typename: 'TooManyTries', minutes: 15 });
    expect(await isConfirmed()).toBe(true);
  });

  it('keeps no code that could be found by trying', async () => {
    const code = await sendCode();
    const rows = await test.database.query("select encode(code_hash, 'escape') as hash from confirmation_code");
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('sends no more than five codes in a quarter of an hour', async () => {
    for (let n = 0; n < 5; n += 1)
      expect((await person.graphql(SEND)).data['sendConfirmationCode'].__typename).toBe('ConfirmationCodeSent');
    expect((await person.graphql(SEND)).data['sendConfirmationCode'].__typename).toBe('TooManyTries');
  });
});
