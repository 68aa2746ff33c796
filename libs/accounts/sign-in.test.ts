import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';

const REQUEST = `mutation ($email: String!, $next: String) { requestSignInLink(email: $email, next: $next) {
  __typename ... on SignInLinkRequested { email minutesValid } ... on InvalidInput { errors { field code } } } }`;
const SIGN_IN = `mutation ($token: String!) { signIn(token: $token) {
  __typename ... on SignedIn { next me { email } } ... on LinkNotUsable { reason } } }`;

describe('sign-in by link', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function linkFor(email: string, next?: string): Promise<string> {
    await test.anonymous.graphql(REQUEST, { email, next });
    await test.runJobs();
    const mail = (await test.mails()).findLast(({ to }) => to?.[0]?.address === email);
    return /\/connexion#([\w-]+)/.exec(mail!.text!)![1]!;
  }

  it('lets the owner of the address in once', async () => {
    await makePerson(test.database, { email: 'ada@example.org' });
    const token = await linkFor('ada@example.org', '/e/medicen-day');
    const first = await test.anonymous.graphql(SIGN_IN, { token });
    expect(first.data.signIn).toEqual({
      __typename: 'SignedIn',
      next: '/e/medicen-day',
      me: { email: 'ada@example.org' },
    });
    const second = await test.anonymous.graphql(SIGN_IN, { token });
    expect(second.data.signIn).toEqual({ __typename: 'LinkNotUsable', reason: 'USED' });
  });

  it('lets one in of twenty who use the link at the same time', async () => {
    await makePerson(test.database, { email: 'race@example.org' });
    const token = await linkFor('race@example.org');
    const answers = await Promise.all(Array.from({ length: 20 }, () => test.anonymous.graphql(SIGN_IN, { token })));
    expect(answers.filter(({ data }) => data.signIn.__typename === 'SignedIn')).toHaveLength(1);
  });

  it('keeps no token in the database', async () => {
    await makePerson(test.database, { email: 'hash@example.org' });
    const token = await linkFor('hash@example.org');
    const rows = await test.database.query('select * from sign_in_link');
    expect(JSON.stringify(rows)).not.toContain(token);
    const jobs = await test.database.query('select * from graphile_worker._private_jobs');
    expect(JSON.stringify(jobs)).not.toContain(token);
  });

  it('refuses a link after fifteen minutes', async () => {
    await makePerson(test.database, { email: 'late@example.org' });
    const token = await linkFor('late@example.org');
    test.travelTo(new Date(Date.now() + 15 * 60_000));
    const { data } = await test.anonymous.graphql(SIGN_IN, { token });
    test.travelTo(new Date());
    expect(data.signIn).toEqual({ __typename: 'LinkNotUsable', reason: 'EXPIRED' });
  });

  it('answers an unknown address as a known one, and writes to nobody', async () => {
    const before = (await test.mails()).length;
    const { data } = await test.anonymous.graphql(REQUEST, { email: 'nobody@example.org' });
    await test.runJobs();
    expect(data.requestSignInLink).toEqual({
      __typename: 'SignInLinkRequested',
      email: 'nobody@example.org',
      minutesValid: 15,
    });
    expect(await test.mails()).toHaveLength(before);
  });

  it('never sends anybody to another site', async () => {
    await makePerson(test.database, { email: 'open@example.org' });
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const token = await linkFor('open@example.org', next);
      const { data } = await test.anonymous.graphql(SIGN_IN, { token });
      expect(data.signIn.next).toBe('/moi');
    }
  });

  it('tells a wrong address apart', async () => {
    const { data } = await test.anonymous.graphql(REQUEST, { email: 'not an address' });
    expect(data.requestSignInLink).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'email', code: 'EMAIL_INVALID' }],
    });
  });
});
