import { TOTP } from 'otpauth';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SignInByLink } from '@parvis/accounts';
import { NotFoundOrNotAllowed } from '@parvis/platform';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { SoftKey } from './authenticator.fixtures';

const FINISH = `mutation ($proof: ProofInput!) { finishSignIn(proof: $proof) {
  __typename ... on ProofRefused { triesLeft } } }`;
const SIGN_IN = `mutation ($token: String!) { signIn(token: $token) {
  __typename ... on SignInUnfinished { step hasApp hasPasskeys next } } }`;
const ADD_PASSKEY = `mutation ($name: String!, $passkey: String!) { addPasskey(name: $name, passkey: $passkey) {
  __typename ... on FactorAdded { recoveryCodes } ... on InvalidInput { errors { field code } } } }`;
const WITH_PASSKEY = 'mutation ($passkey: String!) { signInWithPasskey(passkey: $passkey) { me { id } } }';

describe('second factors', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  /** A browser that keeps its cookie, as a real one. */
  function browser() {
    let cookie = '';
    const ask = async (query: string, variables: object = {}) => {
      const post = request(test.url).post('/graphql').set('Cookie', cookie);
      const answer = await post.send({ query, variables });
      const set = answer.get('Set-Cookie')?.[0];
      if (set) cookie = set.split(';')[0]!;
      return answer.body as { data: Record<string, any>; errors?: { extensions: { code: string } }[] };
    };
    return {
      ask,
      cookie: () => cookie,
      isSignedIn: async () => (await ask('{ me { id } }')).data['me'] !== null,
      finish: async (proof: object) => (await ask(FINISH, { proof })).data['finishSignIn'],
      openLink: async (personId: string) => {
        const { token } = await test.database.transaction((tx) =>
          test.app.get(SignInByLink).issue(tx, personId, '/equipe', 15),
        );
        return (await ask(SIGN_IN, { token })).data['signIn'];
      },
    };
  }
  type Browser = ReturnType<typeof browser>;

  async function addApp(there: Browser) {
    const { data } = await there.ask('mutation { startAddingApp { secret address } }');
    const app = new TOTP({ secret: data['startAddingApp'].secret });
    const answer = await there.ask(
      'mutation ($code: String!) { addApp(code: $code) { __typename ... on FactorAdded { recoveryCodes } } }',
      { code: app.generate() },
    );
    // The codes around this one are as good, and not used yet.
    const code = (stepsOn: number) => app.generate({ timestamp: Date.now() + stepsOn * 30_000 });
    return { code, added: answer.data['addApp'], address: data['startAddingApp'].address as string };
  }
  async function addPasskey(there: Browser, key = new SoftKey(), name = 'Portable') {
    const { data } = await there.ask('mutation { startAddingPasskey }');
    const passkey = key.add(data['startAddingPasskey']);
    const answer = await there.ask(ADD_PASSKEY, { name, passkey });
    return { key, added: answer.data['addPasskey'], passkey };
  }
  const question = async (there: Browser) => (await there.ask('mutation { passkeyQuestion }')).data['passkeyQuestion'];

  let personId: string;
  let here: Browser;
  let email: string;
  let number = 0;
  beforeEach(async () => {
    email = `factor${(number += 1)}@example.org`;
    personId = await makePerson(test.database, { email });
    here = browser();
    await here.openLink(personId);
  });

  describe('an app of codes', () => {
    it('is asked for after the link, and nobody is signed in before', async () => {
      const { code, added, address } = await addApp(here);
      expect(added.recoveryCodes).toHaveLength(10);
      expect(address).toContain('otpauth://totp/Parvis:');
      expect(await here.isSignedIn()).toBe(true);
      const there = browser();
      expect(await there.openLink(personId)).toEqual({
        __typename: 'SignInUnfinished',
        step: 'SECOND_FACTOR',
        hasApp: true,
        hasPasskeys: false,
        next: '/equipe',
      });
      expect(await there.isSignedIn()).toBe(false);
      const { errors } = await there.ask('{ myDevices { id } }');
      expect(errors?.[0]?.extensions.code).toBe(NotFoundOrNotAllowed.code);
      // Nor may it take a way around.
      for (const way of ['startAddingApp { secret }', 'startAddingPasskey', 'sendConfirmationCode { __typename }']) {
        const { errors: refused } = await there.ask(`mutation { ${way} }`);
        expect(refused?.[0]?.extensions.code, way).toBe(NotFoundOrNotAllowed.code);
      }
      expect((await there.finish({ appCode: code(1) })).__typename).toBe('SignedIn');
      expect(await there.isSignedIn()).toBe(true);
    });

    it('is worth each code once, also when ten bring it at the same time', async () => {
      const { code } = await addApp(here);
      const there = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const one = browser();
          await one.openLink(personId);
          return one;
        }),
      );
      const answers = await Promise.all(there.map((one) => one.finish({ appCode: code(1) })));
      expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
      expect(answers.filter(({ __typename }) => __typename === 'ProofRefused')).toHaveLength(3);
    });

    it('does not take again the code that proved it when it was added', async () => {
      const { code } = await addApp(here);
      const there = browser();
      await there.openLink(personId);
      expect((await there.finish({ appCode: code(0) })).__typename).toBe('ProofRefused');
    });

    it('stops those who guess, whatever session they guess in', async () => {
      const { code } = await addApp(here);
      const wrong = ['111111', '222222', '333333', '444444', '555555'].filter((one) => ![0, 1].map(code).includes(one));
      for (const guess of wrong) {
        const there = browser();
        await there.openLink(personId);
        await there.finish({ appCode: guess });
      }
      const there = browser();
      await there.openLink(personId);
      expect((await there.finish({ appCode: code(1) })).__typename).toBe('TooManyTries');
    });

    it('is not counted before a code proved it', async () => {
      await here.ask('mutation { startAddingApp { secret } }');
      expect(await here.isSignedIn()).toBe(true);
      expect((await browser().openLink(personId)).__typename).toBe('SignedIn');
    });

    it('has its secret sealed in the database', async () => {
      const { data } = await here.ask('mutation { startAddingApp { secret } }');
      const [row] = await test.database.query<{ sealed_secret: Buffer }>(
        'select sealed_secret from authenticator_app where person_id = $1',
        [personId],
      );
      expect(row!.sealed_secret.toString('latin1')).not.toContain(data['startAddingApp'].secret);
    });

    it('asks other sessions of its person for it too', async () => {
      const there = browser();
      await there.openLink(personId);
      expect(await there.isSignedIn()).toBe(true);
      await addApp(here);
      expect(await there.isSignedIn()).toBe(false);
      expect((await there.ask('{ unfinishedSignIn { step } }')).data).toEqual({
        unfinishedSignIn: { step: 'SECOND_FACTOR' },
      });
    });

    it('leaves no code by mail to confirm with', async () => {
      await here.ask('mutation { sendConfirmationCode { __typename } }');
      await test.runJobs();
      const mail = (await test.mails()).findLast(({ to }) => to?.[0]?.address === email);
      const mailedCode = /^\s*(\d{6})\s*$/m.exec(mail!.text!)![1]!;
      await addApp(here);
      const { data } = await here.ask(
        `mutation { confirmIdentity(proof: { mailedCode: "${mailedCode}" }) { __typename } }`,
      );
      expect(data['confirmIdentity'].__typename).toBe('ProofRefused');
    });
  });

  describe('a recovery code', () => {
    it('signs in once, as it is typed', async () => {
      const { added } = await addApp(here);
      const typed = (added.recoveryCodes[0] as string).toLowerCase().replaceAll('-', ' ');
      const there = browser();
      await there.openLink(personId);
      expect((await there.finish({ recoveryCode: typed })).__typename).toBe('SignedIn');
      const again = browser();
      await again.openLink(personId);
      expect((await again.finish({ recoveryCode: typed })).__typename).toBe('ProofRefused');
    });

    it('is worth nothing once there are new ones, nor for somebody else', async () => {
      const { added } = await addApp(here);
      const { data } = await here.ask('mutation { renewRecoveryCodes }');
      expect(data['renewRecoveryCodes']).toHaveLength(10);
      const there = browser();
      await there.openLink(personId);
      expect((await there.finish({ recoveryCode: added.recoveryCodes[1] })).__typename).toBe('ProofRefused');
      const otherId = await makePerson(test.database);
      const other = browser();
      await other.openLink(otherId);
      await addApp(other);
      const otherThere = browser();
      await otherThere.openLink(otherId);
      expect((await otherThere.finish({ recoveryCode: data['renewRecoveryCodes'][0] })).__typename).toBe(
        'ProofRefused',
      );
    });
  });

  describe('a passkey', () => {
    it('is a second factor after the link', async () => {
      const { key, added } = await addPasskey(here);
      expect(added.recoveryCodes).toHaveLength(10);
      const there = browser();
      expect(await there.openLink(personId)).toMatchObject({ step: 'SECOND_FACTOR', hasPasskeys: true });
      expect((await there.finish({ passkey: key.prove(await question(there)) })).__typename).toBe('SignedIn');
      expect(await there.isSignedIn()).toBe(true);
    });

    it('is the whole sign-in, once for each answer', async () => {
      const { key } = await addPasskey(here);
      const there = browser();
      const passkey = key.prove(await question(there));
      const { data } = await there.ask(WITH_PASSKEY, { passkey });
      expect(data['signInWithPasskey'].me.id).toBe(personId);
      expect(await there.isSignedIn()).toBe(true);
      const thief = browser();
      expect((await thief.ask(WITH_PASSKEY, { passkey })).data['signInWithPasskey']).toBeNull();
      expect(await thief.isSignedIn()).toBe(false);
    });

    it('lets one of five in that bring the same answer at the same time', async () => {
      const { key } = await addPasskey(here);
      const passkey = key.prove(await question(browser()));
      const answers = await Promise.all(Array.from({ length: 5 }, () => browser().ask(WITH_PASSKEY, { passkey })));
      expect(answers.filter(({ data }) => data['signInWithPasskey'] !== null)).toHaveLength(1);
    });

    it('is refused when it counts back, as a copy does', async () => {
      const { key } = await addPasskey(here);
      key.counter = 10;
      const first = await here.ask(WITH_PASSKEY, { passkey: key.prove(await question(browser())) });
      expect(first.data['signInWithPasskey']).not.toBeNull();
      key.counter = 5;
      const copy = await browser().ask(WITH_PASSKEY, { passkey: key.prove(await question(browser())) });
      expect(copy.data['signInWithPasskey']).toBeNull();
    });

    it.each([
      ['another site', () => new SoftKey('https://parvis.evil.example', 'parvis.evil.example')],
      ['another site that names this one', () => new SoftKey('https://evil.example', 'localhost')],
    ])('is not taken from %s', async (_, stolen) => {
      expect((await addPasskey(here, stolen())).added).toEqual({
        __typename: 'InvalidInput',
        errors: [{ field: 'passkey', code: 'REFUSED' }],
      });
    });

    it('is refused without the finger, the face or the PIN of its person', async () => {
      const { key } = await addPasskey(here);
      const present = 0x01;
      const { data } = await browser().ask(WITH_PASSKEY, { passkey: key.prove(await question(browser()), present) });
      expect(data['signInWithPasskey']).toBeNull();
    });

    it('answers only what was asked of this session, and in time', async () => {
      const { key } = await addPasskey(here);
      const [asked, other] = [browser(), browser()];
      await asked.openLink(personId);
      await other.openLink(personId);
      const passkey = key.prove(await question(asked));
      expect((await other.finish({ passkey })).__typename).toBe('ProofRefused');
      const late = key.prove(await question(asked));
      await test.database.query(`update passkey_challenge set expires_at = expires_at - interval '5 minutes'`);
      expect((await asked.finish({ passkey: late })).__typename).toBe('ProofRefused');
    });

    it('does not finish the sign-in of somebody else', async () => {
      const otherId = await makePerson(test.database);
      const other = browser();
      await other.openLink(otherId);
      const { key } = await addPasskey(other);
      await addPasskey(here);
      const there = browser();
      await there.openLink(personId);
      expect((await there.finish({ passkey: key.prove(await question(there)) })).__typename).toBe('ProofRefused');
    });

    it('is added once for each question, with a name, beside others', async () => {
      const { passkey } = await addPasskey(here);
      expect((await here.ask(ADD_PASSKEY, { name: 'Encore', passkey })).data['addPasskey'].__typename).toBe(
        'InvalidInput',
      );
      expect((await addPasskey(here, new SoftKey(), ' ')).added.errors).toEqual([{ field: 'name', code: 'REQUIRED' }]);
      expect((await addPasskey(here, new SoftKey(), 'Clé du bureau')).added.recoveryCodes).toEqual([]);
      const { data } = await here.ask('{ mySecondFactors { passkeys { name } recoveryCodesLeft } }');
      expect(data['mySecondFactors']).toEqual({
        passkeys: [{ name: 'Portable' }, { name: 'Clé du bureau' }],
        recoveryCodesLeft: 10,
      });
    });

    it('is taken away by its person alone, and opens nothing then', async () => {
      const { key } = await addPasskey(here);
      const { data } = await here.ask('{ mySecondFactors { passkeys { id } } }');
      const remove = `mutation { removePasskey(passkeyId: "${data['mySecondFactors'].passkeys[0].id}") { recoveryCodesLeft } }`;
      const stranger = browser();
      await stranger.openLink(await makePerson(test.database));
      await stranger.ask(remove);
      expect((await here.ask('{ mySecondFactors { passkeys { id } } }')).data['mySecondFactors'].passkeys).toHaveLength(
        1,
      );
      expect((await here.ask(remove)).data['removePasskey'].recoveryCodesLeft).toBe(0);
      const answer = await browser().ask(WITH_PASSKEY, { passkey: key.prove(await question(browser())) });
      expect(answer.data['signInWithPasskey']).toBeNull();
      expect((await browser().openLink(personId)).__typename).toBe('SignedIn');
    });
  });

  it('are told of by mail whenever they change', async () => {
    await addApp(here);
    await test.runJobs();
    const mail = (await test.mails()).findLast(({ to }) => to?.[0]?.address === email);
    expect(mail!.text).toContain('une application de codes vient d’être ajoutée');
  });

  it('are changed only by those who showed a moment ago who they are', async () => {
    await addApp(here);
    await test.database.query(
      `update web_session set authenticated_at = authenticated_at - interval '11 minutes' where person_id = $1`,
      [personId],
    );
    for (const act of ['startAddingPasskey', 'removeApp { hasApp }', 'renewRecoveryCodes']) {
      const { errors } = await here.ask(`mutation { ${act} }`);
      expect(errors?.[0]?.extensions.code, act).toBe('REAUTHENTICATION_NEEDED');
    }
  });

  it('are reset by staff for somebody who lost them: all goes, sessions too, and the person is told', async () => {
    await addApp(here);
    await addPasskey(here);
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    const reset = `mutation { resetSecondFactors(email: "${email}") }`;
    expect((await here.ask(reset)).errors?.[0]?.extensions.code).toBe(NotFoundOrNotAllowed.code);
    expect((await staff.graphql(reset)).data).toEqual({ resetSecondFactors: true });
    expect((await staff.graphql(reset)).data).toEqual({ resetSecondFactors: false });
    expect(await here.isSignedIn()).toBe(false);
    expect((await browser().openLink(personId)).__typename).toBe('SignedIn');
    const entries = await test.database.query(
      `select from audit_entry where action = 'second-factor.reset' and subject_id = $1`,
      [personId],
    );
    expect(entries).toHaveLength(1);
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === email);
    expect(mails.some(({ text }) => text!.includes('réinitialiser votre double authentification'))).toBe(true);
  });

  describe('where staff must have one', () => {
    beforeEach(() => {
      test.config.staffSecondFactor = 'required';
      return () => {
        test.config.staffSecondFactor = 'offered';
      };
    });

    it('can do nothing before they added it, and everything after', async () => {
      const staffId = await makePerson(test.database, { isStaff: true });
      const staff = browser();
      expect(await staff.openLink(staffId)).toMatchObject({ __typename: 'SignInUnfinished', step: 'ENROLMENT' });
      expect(await staff.isSignedIn()).toBe(false);
      for (const operation of ['{ myDevices { id } }', '{ staffOrganisations(filter: {}) { total } }']) {
        const { errors } = await staff.ask(operation);
        expect(errors?.[0]?.extensions.code).toBe(NotFoundOrNotAllowed.code);
      }
      await request(test.url).get('/api/audit/journal.csv').set('Cookie', staff.cookie()).expect(404);
      expect((await staff.ask(FINISH, { proof: {} })).errors?.[0]?.extensions.code).toBe(NotFoundOrNotAllowed.code);
      expect((await addApp(staff)).added.recoveryCodes).toHaveLength(10);
      expect(await staff.isSignedIn()).toBe(true);
      expect((await staff.ask('{ staffOrganisations(filter: {}) { total } }')).errors).toBeUndefined();
    });

    it('are led to it again when they took their last one away', async () => {
      const staff = browser();
      await staff.openLink(await makePerson(test.database, { isStaff: true }));
      await addApp(staff);
      await staff.ask('mutation { removeApp { hasApp } }');
      expect((await staff.ask('{ unfinishedSignIn { step } }')).data).toEqual({
        unfinishedSignIn: { step: 'ENROLMENT' },
      });
    });

    it('asks nothing of others', async () => {
      expect((await browser().openLink(personId)).__typename).toBe('SignedIn');
    });
  });

  it('gives a sign-in that waits for it half an hour', async () => {
    await addApp(here);
    const there = browser();
    await there.openLink(personId);
    await test.database.query(
      `update web_session set authenticated_at = authenticated_at - interval '31 minutes' where second_factor_at is null`,
    );
    expect((await there.ask('{ unfinishedSignIn { step } }')).data).toEqual({ unfinishedSignIn: null });
  });

  it('gives whoever signs in a session of their own, never the one that their browser came with', async () => {
    const planted = browser();
    await planted.openLink(await makePerson(test.database));
    const before = planted.cookie();
    await planted.openLink(personId);
    expect(planted.cookie()).not.toBe(before);
    const fixed = await request(test.url)
      .post('/graphql')
      .set('Cookie', 'parvis_session=chosen-by-somebody-else')
      .send({ query: '{ me { id } }' });
    expect(fixed.body.data.me).toBeNull();
  });
});
