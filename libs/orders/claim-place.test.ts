import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeTicketKind, startTestApp, type TestApp } from '@parvis/testing';
import { makePaidEvent, placeOrder, PUBLIC_BODY, readBack, saveSeller, someone, ticketStates } from './orders.fixtures';

const LINK = `mutation ($token: String!, $placeId: ID!) { makeClaimLink(token: $token, placeId: $placeId) { __typename
  ... on ClaimLinkMade { url } ... on OrderRefused { refusal } } }`;
const CLAIM = `mutation ($token: String!, $holder: PlaceHolderInput!, $answers: [FormAnswerInput!]) { claimOrderPlace(token: $token, holder: $holder, language: FR, answers: $answers) { __typename
  ... on PlaceClaimed { email isConfirmed } ... on OrderRefused { refusal } ... on InvalidInput { errors { field code } } } }`;
const OFFERED = `query ($token: String!) { offeredPlace(token: $token) { from isTaken kindName { fr } event { slug } } }`;

describe('a place that the buyer gives by a link', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makePaidEvent>>;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo('2024-09-01T08:00:00Z');
    await saveSeller(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await makePaidEvent(test);
  });

  async function offered(method = 'TRANSFER') {
    const placed = await placeOrder(test, { event, method, billing: PUBLIC_BODY, holders: [null, null] });
    const placeId = placed.order.places[0].id;
    const { data } = await test.anonymous.graphql(LINK, { token: placed.token, placeId });
    return { ...placed, placeId, secret: data['makeClaimLink'].url.split('#')[1] as string };
  }
  const claim = async (token: string, holder = someone(), answers?: object[]) =>
    (await test.anonymous.graphql(CLAIM, { token, holder, answers })).data?.['claimOrderPlace'];

  it('is taken by one of ten who follow it at once, with a ticket of their own', async () => {
    const { secret, token } = await offered('PURCHASE_ORDER');
    const { data } = await test.anonymous.graphql(OFFERED, { token: secret });
    expect(data['offeredPlace']).toMatchObject({ from: 'Centre hospitalier des Pins', isTaken: false });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => claim(secret)));
    const won = outcomes.filter((outcome) => outcome?.__typename === 'PlaceClaimed');
    expect(won).toMatchObject([{ isConfirmed: true }]);
    expect(await ticketStates(test, event.id)).toEqual(['CONFIRMED']);
    expect((await readBack(test, token)).places).toMatchObject([
      { state: 'NAMED', email: won[0].email },
      { state: 'OPEN' },
    ]);
  });

  it('waits with the ticket until the order is paid', async () => {
    const { secret } = await offered();
    expect(await claim(secret)).toMatchObject({ isConfirmed: false });
    expect(await ticketStates(test, event.id)).toEqual(['AWAITING_PAYMENT']);
  });

  it('opens by the latest link alone, and by none once it was taken back', async () => {
    const { secret, token, placeId } = await offered();
    const { data } = await test.anonymous.graphql(LINK, { token, placeId });
    const latest = data['makeClaimLink'].url.split('#')[1];
    expect((await test.anonymous.graphql(OFFERED, { token: secret })).data['offeredPlace']).toBeNull();
    await test.anonymous.graphql(
      `mutation ($token: String!, $placeId: ID!) { takeBackOrderPlace(token: $token, placeId: $placeId) { __typename } }`,
      { token, placeId },
    );
    expect(await claim(latest)).toMatchObject({ refusal: 'PLACE_TAKEN' });
  });

  it('is for somebody who has no ticket yet, and keeps open for others', async () => {
    const lou = someone();
    await placeOrder(test, { event, holders: [lou] });
    const { secret } = await offered();
    expect(await claim(secret, lou)).toMatchObject({ errors: [{ field: 'email', code: 'HAS_TICKET' }] });
    expect(await claim(secret)).toMatchObject({ __typename: 'PlaceClaimed' });
  });

  it('is nobody’s whose link is made up, and nobody may send one for a place of another order', async () => {
    const one = await offered();
    const other = await offered();
    expect(await claim('nonsense')).toBeUndefined();
    const { data } = await test.anonymous.graphql(LINK, { token: one.token, placeId: other.placeId });
    expect(data['makeClaimLink']).toMatchObject({ refusal: 'PLACE_TAKEN' });
  });

  it('is for those whom the kind is for, whether named or by a link', async () => {
    const organisation = await test.database.query<{ id: string }>(
      `insert into organisation (name, member_from) values ('Membre des Pins', '2020-01-01') returning id`,
    );
    await test.database.query(`insert into organisation_domain (domain, organisation_id) values ('pins.example', $1)`, [
      organisation[0]!.id,
    ]);
    const kindId = await makeTicketKind(test.database, event.id, { audience: 'MEMBER', priceCents: 9000 });
    const { token, order } = await placeOrder(test, {
      event: { ...event, kindId },
      holders: [null],
      input: { email: 'chef@pins.example' },
    });
    const placeId = order.places[0].id;
    const name = async (holder: object) =>
      (
        await test.anonymous.graphql(
          `mutation ($token: String!, $placeId: ID!, $holder: PlaceHolderInput!) { nameOrderPlace(token: $token, placeId: $placeId, holder: $holder) {
            __typename ... on InvalidInput { errors { field code } } } }`,
          { token, placeId, holder },
        )
      ).data['nameOrderPlace'];
    expect(await name(someone())).toMatchObject({ errors: [{ field: 'email', code: 'KIND_NOT_FOR_THEM' }] });
    const { data } = await test.anonymous.graphql(LINK, { token, placeId });
    expect(await claim(data['makeClaimLink'].url.split('#')[1])).toMatchObject({ __typename: 'KindNotForYou' });
    expect(await name({ ...someone(), email: 'collegue@pins.example' })).toMatchObject({ __typename: 'OrderChanged' });
  });

  const addConsent = async () => {
    const [question] = await test.database.query<{ id: string }>(
      `insert into form_question (event_id, kind, label, required, stage, is_sensitive, position)
       values ($1, 'CONSENT', '{"fr": "J’accepte le règlement", "en": "I accept the rules"}', true, 'REGISTRATION', false, 0) returning id`,
      [event.id],
    );
    return question!.id;
  };

  it('comes with the questions of the form; who answers them has the ticket at once, who does not has nothing', async () => {
    const questionId = await addConsent();
    const { secret } = await offered('PURCHASE_ORDER');
    const asked = await test.anonymous.graphql(
      `query ($token: String!) { offeredPlace(token: $token) { kindId questions { id required } } }`,
      { token: secret },
    );
    expect(asked.data['offeredPlace']).toEqual({
      kindId: event.kindId,
      questions: [{ id: questionId, required: true }],
    });
    const guest = someone();
    expect(await claim(secret, guest)).toMatchObject({
      errors: [{ field: `answers.${questionId}`, code: 'CONSENT_NEEDED' }],
    });
    expect(await ticketStates(test, event.id)).toEqual([]);
    expect(await claim(secret, guest, [{ questionId, values: ['YES'] }])).toMatchObject({ isConfirmed: true });
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === guest.email);
    expect(mails.map(({ attachments }) => attachments.some(({ filename }) => filename === 'qr.png'))).toEqual([true]);
    const consents = await test.database.query(
      `select c.granted, c.wording from consent c join person p on p.id = c.person_id where p.email = $1`,
      [guest.email],
    );
    expect(consents).toEqual([{ granted: true, wording: 'J’accepte le règlement' }]);
  });

  it('asks whoever is named what the form must know before the ticket goes out', async () => {
    const questionId = await addConsent();
    const guest = someone();
    await placeOrder(test, { event, method: 'PURCHASE_ORDER', billing: PUBLIC_BODY, holders: [guest] });
    const mailsTo = async () => {
      await test.runJobs();
      return (await test.mails()).filter(({ to }) => to?.[0]?.address === guest.email);
    };
    const [first] = await mailsTo();
    expect(first!.subject).toContain('Quelques questions');
    expect(first!.attachments).toEqual([]);
    const code = /\/billet\/(\w+)/.exec(first!.text!)![1];
    await test.anonymous.graphql(
      `mutation ($code: String!, $answers: [FormAnswerInput!]!) { changeAnswers(code: $code, answers: $answers) { __typename } }`,
      { code, answers: [{ questionId, values: ['YES'] }] },
    );
    const all = await mailsTo();
    expect(all).toHaveLength(2);
    expect(all.some(({ attachments }) => attachments.some(({ filename }) => filename === 'qr.png'))).toBe(true);
  });
});
