import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventCopies } from '@parvis/events';
import {
  type Client,
  type MailServer,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTicket,
  startMailServer,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { DeliverCampaign } from './deliver-campaign';
import { Presence } from './presence';

const CAMPAIGN = `{ id version status scheduledAt finishedAt subject { fr } faults { language field code }
  progress { waiting sent refused unsubscribed unreachable uncertain } }`;
const OUTCOME = `__typename ... on CampaignSaved { campaign ${CAMPAIGN} } ... on CampaignNotPossible { campaign { status } }`;
const OUTDATED = `... on CampaignOutdated { campaign { version } }`;
const SAVE = `mutation ($input: CampaignInput!) { saveCampaign(input: $input) { ${OUTCOME} ${OUTDATED} ... on InvalidInput { errors { field code } } } }`;
const SEND = `mutation ($input: SendCampaignInput!) { sendCampaign(input: $input) { ${OUTCOME} ${OUTDATED}
  ... on CampaignReachChanged { count } ... on WordsRefused { faults { code } } ... on InvalidInput { errors { field code } } } }`;
const ACT = `mutation ($id: ID!, $act: CampaignAct!) { actOnCampaign(campaignId: $id, act: $act) { ${OUTCOME} } }`;
const COPY = `mutation ($id: ID!) { copyCampaign(campaignId: $id) ${CAMPAIGN} }`;
const READ = `query ($slug: String!, $id: ID!) { event(slug: $slug) { campaign(id: $id) ${CAMPAIGN} } }`;
const REACH = `query ($slug: String!, $audience: CampaignAudienceInput!) { event(slug: $slug) { campaignReach(audience: $audience) { count unsubscribed unreachable } } }`;
const SUBSCRIPTION = `query ($token: String!) { campaignSubscription(token: $token) { address isSubscribed } }`;
const SUBSCRIBE = `mutation ($token: String!, $isSubscribed: Boolean!) { setCampaignSubscription(token: $token, isSubscribed: $isSubscribed) { isSubscribed } }`;

const everybody = { audiences: [], statuses: ['CONFIRMED'], colleges: [], filieres: [], languages: [] };

describe('campaigns', () => {
  let server: MailServer;
  let test: TestApp;
  let staff: Client;
  let staffId: string;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    server = await startMailServer();
    test = await startTestApp({ smtpUrl: server.url });
    staffId = await makePerson(test.database, { isStaff: true });
    staff = await test.as(staffId);
  });
  afterAll(async () => {
    await test.close();
    await server.close();
  });
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    server.refuse(undefined);
    server.received.length = 0;
    await test.database.query('delete from unsubscription');
    await test.database.query('delete from unreachable_address');
    event = await makeEvent(test.database);
  });

  async function holder(fields: Parameters<typeof makePerson>[1] = {}, ticket: Parameters<typeof makeTicket>[3] = {}) {
    const personId = await makePerson(test.database, fields);
    await makeTicket(test.database, event.id, personId, ticket);
    const [{ email }] = (await test.database.query<any>('select email from person where id = $1', [personId])) as [any];
    return { personId, email: email as string };
  }
  const holders = async (count: number) => {
    for (let n = 0; n < count; n += 1) await holder();
  };
  const save = async (change: object = {}, client = staff) =>
    (
      await client.graphql(SAVE, {
        input: {
          eventId: event.id,
          basedOn: 0,
          subject: { fr: 'Le programme de {{evenement}}', en: 'The programme of {{evenement}}' },
          body: {
            fr: 'Bonjour {{prenom}}, [voir](https://example.org).',
            en: 'Hello {{prenom}}, [see](https://example.org).',
          },
          audience: everybody,
          ...change,
        },
      })
    ).data?.saveCampaign;
  const draft = async (change: object = {}) => (await save(change)).campaign;
  const send = async (campaign: { id: string; version: number }, count: number, change: object = {}) =>
    (await staff.graphql(SEND, { input: { campaignId: campaign.id, version: campaign.version, count, ...change } }))
      .data.sendCampaign;
  const act = async (id: string, what: string) => (await staff.graphql(ACT, { id, act: what })).data.actOnCampaign;
  const read = async (id: string) => (await staff.graphql(READ, { slug: event.slug, id })).data.event.campaign;
  const reach = async (audience: object) =>
    (await staff.graphql(REACH, { slug: event.slug, audience: { ...everybody, ...audience } })).data.event
      .campaignReach;
  const addresses = () => server.received.map(({ to }) => to![0]!.address).sort();
  const tokenOf = (mail: { source: string }) =>
    /^List-Unsubscribe:\s*<http:\/\/localhost:3000\/api\/unsubscribe\/([\w-]+)>/m.exec(mail.source)![1]!;

  it('reach everybody of their audience once, in their language, with the way out', async () => {
    const ines = await holder({ givenName: 'Inès' });
    const john = await holder({ givenName: 'John', language: 'EN' });
    const campaign = await draft();
    expect(await send(campaign, 2)).toMatchObject({ __typename: 'CampaignSaved', campaign: { status: 'SENDING' } });
    await test.runJobs();
    expect(await read(campaign.id)).toMatchObject({ status: 'SENT', progress: { sent: 2, waiting: 0 } });
    expect(addresses()).toEqual([ines.email, john.email].sort());
    const french = server.received.find(({ to }) => to![0]!.address === ines.email)!;
    expect(french.subject).toBe(`Le programme de Événement ${event.slug}`);
    expect(french.text).toContain('Bonjour Inès, voir https://example.org.');
    expect(french.text).toContain('http://localhost:3000/desabonnement#');
    expect(french.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(server.received.find(({ to }) => to![0]!.address === john.email)!.text).toContain('Hello John');
    expect(new Set(server.received.map(tokenOf)).size).toBe(2);
    const kept = await test.database.query('select kind from sent_mail where event_id = $1', [event.id]);
    expect(kept).toEqual([{ kind: 'CAMPAIGN' }, { kind: 'CAMPAIGN' }]);
  });

  it('find their audience by ticket, organisation, language and presence', async () => {
    const medtech = await makeOrganisation(test.database, { college: 'SME', filiere: 'MEDTECH' });
    const biotech = await makeOrganisation(test.database, {
      college: 'LARGE_COMPANY',
      filiere: 'BIOTECH_PHARMA',
      memberFrom: '2030-01-01',
    });
    await holder({ organisationId: medtech });
    await holder({ organisationId: biotech, language: 'EN' }, { audience: 'SPEAKER' });
    const { personId } = await holder();
    await test.database.query(`update ticket set registered_at = '2024-09-12' where person_id = $1`, [personId]);
    const count = async (audience: object) => (await reach(audience)).count;
    expect(await count({})).toBe(3);
    expect(await count({ audiences: ['SPEAKER'] })).toBe(1);
    expect(await count({ audiences: ['SPEAKER', 'MEMBER'] })).toBe(3);
    expect(await count({ colleges: ['SME'] })).toBe(1);
    expect(await count({ filieres: ['BIOTECH_PHARMA'] })).toBe(1);
    expect(await count({ languages: ['EN'] })).toBe(1);
    expect(await count({ ofMembers: true })).toBe(1);
    expect(await count({ ofMembers: false })).toBe(2);
    expect(await count({ registeredSince: '2024-09-10T00:00:00Z' })).toBe(1);
    expect(await count({ audiences: ['SPEAKER'], languages: ['FR'] })).toBe(0);
    test.app.get(Presence).known((ticket) => `${ticket}.person_id = '${personId}'`);
    expect(await count({ came: true })).toBe(1);
    expect(await count({ came: false })).toBe(2);
  });

  it('count a person by their latest ticket', async () => {
    const { personId } = await holder();
    await test.database.query(
      `update ticket set status = 'CANCELLED', cancelled_at = '2024-09-02' where person_id = $1`,
      [personId],
    );
    expect((await reach({ statuses: ['CANCELLED'] })).count).toBe(1);
    await makeTicket(test.database, event.id, personId);
    await test.database.query(
      `update ticket set registered_at = '2024-09-03' where person_id = $1 and status = 'CONFIRMED'`,
      [personId],
    );
    expect((await reach({ statuses: ['CANCELLED'] })).count).toBe(0);
    expect((await reach({ statuses: ['CANCELLED', 'CONFIRMED'] })).count).toBe(1);
  });

  it('leave only when their words are right and the number is the one that was confirmed', async () => {
    await holders(2);
    const unfinished = await draft({ subject: { fr: 'Bonjour', en: '' }, body: { fr: '{{x}}', en: 'x' } });
    expect(unfinished.faults).toEqual([
      { language: 'FR', field: 'BODY', code: 'PLACEHOLDER_UNKNOWN' },
      { language: 'EN', field: 'SUBJECT', code: 'REQUIRED' },
    ]);
    expect((await send(unfinished, 2)).__typename).toBe('WordsRefused');
    const campaign = await draft();
    expect(await send(campaign, 1)).toEqual({ __typename: 'CampaignReachChanged', count: 2 });
    expect(await send({ ...campaign, version: 7 }, 2)).toEqual({
      __typename: 'CampaignOutdated',
      campaign: { version: 1 },
    });
    const nobody = await draft({ audience: { ...everybody, audiences: ['PRESS'] } });
    expect(await send(nobody, 0)).toMatchObject({ errors: [{ field: 'audience', code: 'NOBODY' }] });
    const outcomes = await Promise.all([1, 2, 3].map(() => send(campaign, 2)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'CampaignNotPossible',
      'CampaignNotPossible',
      'CampaignSaved',
    ]);
    await test.runJobs();
    expect(server.received).toHaveLength(2);
  });

  it('are changed by one at a time, copied, deleted', async () => {
    const campaign = await draft();
    const second = await save({ campaignId: campaign.id, basedOn: 1, subject: { fr: 'Autre', en: 'Other' } });
    expect(second.campaign).toMatchObject({ version: 2, subject: { fr: 'Autre' } });
    expect(await save({ campaignId: campaign.id, basedOn: 1 })).toEqual({
      __typename: 'CampaignOutdated',
      campaign: { version: 2 },
    });
    const { data } = await staff.graphql(COPY, { id: campaign.id });
    expect(data.copyCampaign).toMatchObject({ status: 'DRAFT', version: 1, subject: { fr: 'Autre' } });
    expect((await act(data.copyCampaign.id, 'DELETE')).__typename).toBe('CampaignSaved');
    expect(await read(data.copyCampaign.id)).toBeNull();
    expect(await save({ body: { fr: 'x'.repeat(50_001), en: '' } })).toMatchObject({
      errors: [{ field: 'body', code: 'TOO_LONG' }],
    });
  });

  it('are drafts of the next edition when their event is duplicated', async () => {
    await holder();
    const since = { ...everybody, languages: ['FR'], registeredSince: '2024-08-01T00:00:00Z' };
    await send(await draft({ audience: since }), 1);
    await test.runJobs();
    const stopped = await draft();
    await send(stopped, 1, { at: '2024-09-16T07:00:00Z' });
    await act(stopped.id, 'CANCEL');
    const to = await makeEvent(test.database);
    const copies = test.app.get(EventCopies);
    expect(await copies.preview(test.database, event.id)).toContainEqual({
      part: 'campaigns',
      count: 1,
      isOptional: false,
    });
    const copy = { actorId: staffId, now: new Date('2024-09-15'), from: event.id, to: to.id, shift: (at: Date) => at };
    await test.database.transaction((tx) => copies.tell({ ...copy, tx, ids: new Map() }));
    const kept = await test.database.query('select status, audience, started_at from campaign where event_id = $1', [
      to.id,
    ]);
    expect(kept).toMatchObject([
      { status: 'DRAFT', started_at: null, audience: { languages: ['FR'], registeredSince: null } },
    ]);
  });

  it('wait for their hour, and reach who is registered then', async () => {
    await holder();
    const campaign = await draft();
    expect(await send(campaign, 1, { at: '2024-09-15T07:00:00Z' })).toMatchObject({
      errors: [{ field: 'at', code: 'NOT_IN_FUTURE' }],
    });
    expect(await send(campaign, 1, { at: '2024-09-16T07:00:00Z' })).toMatchObject({
      campaign: { status: 'SCHEDULED' },
    });
    await holder();
    await test.runJobs();
    expect(server.received).toEqual([]);
    test.travelTo('2024-09-16T07:00:01Z');
    await test.database.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [
      `campaign-begin:${campaign.id}`,
    ]);
    await test.runJobs();
    expect(server.received).toHaveLength(2);
  });

  it('do not leave once they were taken back', async () => {
    await holder();
    const campaign = await draft();
    await send(campaign, 1, { at: '2024-09-16T07:00:00Z' });
    expect(await act(campaign.id, 'UNSCHEDULE')).toMatchObject({ campaign: { status: 'DRAFT', scheduledAt: null } });
    test.travelTo('2024-09-16T07:00:01Z');
    await test.database.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [
      `campaign-begin:${campaign.id}`,
    ]);
    await test.runJobs();
    expect(server.received).toEqual([]);
  });

  it('pause, go on and stop', async () => {
    await holders(3);
    const campaign = await draft();
    await send(campaign, 3);
    await test.app.get(DeliverCampaign).run(campaign.id, 1);
    expect(await act(campaign.id, 'PAUSE')).toMatchObject({
      campaign: { status: 'PAUSED', progress: { sent: 1, waiting: 2 } },
    });
    await test.runJobs();
    expect(server.received).toHaveLength(1);
    await act(campaign.id, 'RESUME');
    await test.app.get(DeliverCampaign).run(campaign.id, 1);
    expect(await act(campaign.id, 'CANCEL')).toMatchObject({ campaign: { status: 'CANCELLED' } });
    await test.runJobs();
    expect(server.received).toHaveLength(2);
    expect(await act(campaign.id, 'RESUME')).toEqual({
      __typename: 'CampaignNotPossible',
      campaign: { status: 'CANCELLED' },
    });
  });

  it('go to nobody twice, however many workers send them', async () => {
    await holders(20);
    const campaign = await draft();
    await send(campaign, 20);
    await Promise.all(Array.from({ length: 4 }, () => test.app.get(DeliverCampaign).run(campaign.id, 50)));
    expect(addresses()).toHaveLength(20);
    expect(new Set(addresses()).size).toBe(20);
  });

  describe('of which a worker is lost in the middle', () => {
    it('go to nobody twice: who was written to is known, who may have been is uncertain', async () => {
      await holders(3);
      const campaign = await draft();
      await send(campaign, 3);
      const delivering = test.app.get(DeliverCampaign);
      await delivering.run(campaign.id, 1);
      // Killed after the mail server took the message, before it was noted …
      await test.database.query(
        `update campaign_recipient set state = 'TAKEN' where state = 'SENT' and campaign_id = $1`,
        [campaign.id],
      );
      // … and another one after it was taken, before anything left.
      await test.database.query(
        `update campaign_recipient set state = 'TAKEN', taken_at = $2 where (campaign_id, person_id) =
           (select campaign_id, person_id from campaign_recipient where campaign_id = $1 and state = 'WAITING' limit 1)`,
        [campaign.id, new Date('2024-09-15T08:00:00Z')],
      );
      await test.runJobs();
      expect(server.received).toHaveLength(2);
      expect(await read(campaign.id)).toMatchObject({ status: 'SENDING', progress: { sent: 1, waiting: 2 } });
      test.travelTo('2024-09-15T08:06:00Z');
      await test.database.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [
        `campaign-watch:${campaign.id}`,
      ]);
      await test.runJobs();
      expect(await read(campaign.id)).toMatchObject({
        status: 'SENT',
        progress: { sent: 2, uncertain: 1, waiting: 0 },
      });
      expect(server.received).toHaveLength(2);
    });
  });

  it('wait for a mail server that is busy, and note who is refused for good', async () => {
    const dead = await holder();
    await holder();
    const campaign = await draft();
    await send(campaign, 2);
    server.refuse(() => '451 4.3.0 Later');
    await test.runJobs();
    expect(await read(campaign.id)).toMatchObject({ status: 'SENDING', progress: { waiting: 2 } });
    server.refuse((address) => (address === dead.email ? '550 5.1.1 No such user' : undefined));
    await test.database.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [
      `campaign:${campaign.id}`,
    ]);
    await test.runJobs();
    expect(await read(campaign.id)).toMatchObject({ status: 'SENT', progress: { sent: 1, refused: 1 } });
    expect(await reach({})).toEqual({ count: 1, unsubscribed: 0, unreachable: 1 });
  });

  describe('one asked no more of', () => {
    async function received() {
      const { personId } = await holder();
      const campaign = await draft();
      await send(campaign, 1);
      await test.runJobs();
      return { personId, token: tokenOf(server.received[0]!) };
    }

    it('in one click from the mail program, without a cookie', async () => {
      const { token } = await received();
      const post = () =>
        request(test.url).post(`/api/unsubscribe/${token}`).type('form').send('List-Unsubscribe=One-Click');
      await post().expect(204);
      await post().expect(204);
      expect(await reach({})).toEqual({ count: 0, unsubscribed: 1, unreachable: 0 });
      await request(test.url).post('/api/unsubscribe/nobody').expect(404);
    });

    it('on a page that changes nothing until one says so, and can be taken back', async () => {
      const { token } = await received();
      await request(test.url)
        .get(`/api/unsubscribe/${token}`)
        .expect(302)
        .expect('Location', `http://localhost:3000/desabonnement#${token}`);
      const subscription = async () =>
        (await test.anonymous.graphql(SUBSCRIPTION, { token })).data.campaignSubscription;
      expect(await subscription()).toMatchObject({
        isSubscribed: true,
        address: expect.stringMatching(/^.•••@example\.org$/),
      });
      for (const isSubscribed of [false, true]) {
        await test.anonymous.graphql(SUBSCRIBE, { token, isSubscribed });
        expect((await subscription()).isSubscribed).toBe(isSubscribed);
      }
      expect((await test.anonymous.graphql(SUBSCRIPTION, { token: 'nobody' })).data.campaignSubscription).toBeNull();
    });

    it('between the start of one and their turn is passed over', async () => {
      const { personId } = await received();
      await holder();
      const campaign = await draft();
      await send(campaign, 2);
      await test.database.query(`insert into unsubscription values ($1, '2024-09-15')`, [personId]);
      await test.runJobs();
      expect(await read(campaign.id)).toMatchObject({ status: 'SENT', progress: { sent: 1, unsubscribed: 1 } });
    });

    it('still gets messages about their own ticket', async () => {
      const { personId } = await received();
      await (await test.as(personId)).graphql('mutation { setGetsCampaigns(getsCampaigns: false) }');
      const { data } = await (await test.as(personId)).graphql('{ me { getsCampaigns } }');
      expect(data.me.getsCampaigns).toBe(false);
    });
  });

  it('are nobody’s but staff’s and organisers’', async () => {
    const { personId } = await holder();
    const attendee = await test.as(personId);
    expect(await save({}, attendee)).toBeUndefined();
    const campaign = await draft();
    for (const [query, variables] of [
      [SEND, { input: { campaignId: campaign.id, version: 1, count: 1 } }],
      [ACT, { id: campaign.id, act: 'CANCEL' }],
      [COPY, { id: campaign.id }],
      [READ, { slug: event.slug, id: campaign.id }],
      [ACT, { id: 'nonsense', act: 'CANCEL' }],
    ] as const) {
      const { errors } = await attendee.graphql(query, variables);
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });

  it('are listed with one statement, however many there are', async () => {
    for (const _ of [1, 2, 3]) await draft();
    const list = () =>
      staff.graphql(`query ($slug: String!) { event(slug: $slug) { campaigns { id progress { sent } } } }`, {
        slug: event.slug,
      });
    expect((await list()).data.event.campaigns).toHaveLength(3);
    expect((await statementsOf(test, list)).filter((statement) => /from campaign c/.test(statement))).toHaveLength(1);
  });
});
