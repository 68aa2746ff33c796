import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOOTH_CONSENTS } from '@parvis/domain';
import { SigningKeys } from '@parvis/registration';
import {
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const CONTACT = `id shares name jobTitle organisationName email phone rating tags scannedByName
  notes { authorName isMine rating tags body answers { questionId answer } }`;
const BOOTH = `query ($slug: String!) { event(slug: $slug) { myBoothContacts { exhibitorId tags keys { number publicKey }
  questions { id label kind options } contacts { ${CONTACT} } } } }`;
const FIGURES = `query ($slug: String!) { event(slug: $slug) { boothContactFigures { day contacts agreed organisationName } } }`;
const RECORD = `mutation ($exhibitorId: ID!, $acts: [BoothActInput!]!) { recordBoothActs(exhibitorId: $exhibitorId, acts: $acts) {
  __typename ... on BoothActsRecorded { acts { id verdict contactId } } ... on InvalidInput { errors { field code } } } }`;
const ASKS = `mutation ($input: BoothAsksInput!) { saveBoothAsks(input: $input) { __typename
  ... on BoothAsks { tags questions { id label kind options } } ... on InvalidInput { errors { field code } } } }`;
const MINE = `{ contactsOfMine { id eventSlug organisationName booth shares phone } }`;
const SHARE = `mutation ($input: ShareContactInput!) { shareContact(input: $input) { __typename
  ... on ContactShared { contact { id shares phone } } ... on InvalidInput { errors { field code } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawContact(contactId: $id) }`;

const NOW = '2024-10-01T09:00:00.000Z';
const yes = (shares: string[], phone?: string) => ({ shares, phone, language: 'FR' });
const noteOf = (fields: object = {}) => ({ rating: null, tags: [], body: '', answers: [], ...fields });

describe('contacts at a booth', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let exhibitorId: string;
  let jeanne: Client;
  let karim: Client;
  let jeanneId: string;
  let visitor: { id: string; client: Client; code: string; ticketId: string };
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(NOW);
    event = await makeEvent(test.database);
    exhibitorId = await makeBooth(event.id, 'Robotiq');
    jeanneId = await makeColleague(exhibitorId, 'Jeanne');
    jeanne = await test.as(jeanneId);
    karim = await test.as(await makeColleague(exhibitorId, 'Karim'));
    visitor = await makeVisitor();
  });

  let booths = 0;
  async function makeBooth(eventId: string, name: string): Promise<string> {
    booths += 1;
    const [booth] = await test.database.query<{ id: string }>(
      `insert into exhibitor (event_id, organisation_id, booth, description) values ($1, $2, $3, '{"fr": "", "en": ""}') returning id`,
      [eventId, await makeOrganisation(test.database, { name: `${name} ${booths}` }), `A${booths}`],
    );
    return booth!.id;
  }
  async function makeColleague(boothId: string, givenName: string): Promise<string> {
    const id = await makePerson(test.database, { givenName, familyName: 'Stand' });
    await test.database.query('insert into exhibitor_member values ($1, $2)', [boothId, id]);
    await giveRole(test.database, event.id, id, 'EXHIBITOR');
    return id;
  }
  async function makeVisitor(fields: object = {}) {
    const organisationId = await makeOrganisation(test.database);
    const id = await makePerson(test.database, { givenName: 'Vera', familyName: 'Visite', organisationId, ...fields });
    const ticket = await makeTicket(test.database, event.id, id);
    return { id, client: await test.as(id), code: ticket.code, ticketId: ticket.id };
  }
  const consent = (personId: string, purpose: string, granted: boolean) =>
    test.database.query(
      `insert into consent (person_id, event_id, purpose, granted, wording, language, recorded_at)
       values ($1, $2, $3, $4, 'Oui', 'FR', '2024-09-01')`,
      [personId, event.id, purpose, granted],
    );
  const act = (fields: object) => ({ id: randomUUID(), at: NOW, ...fields });
  const send = async (client: Client, acts: object[], booth = exhibitorId) => {
    const { data, errors } = await client.graphql(RECORD, { exhibitorId: booth, acts });
    if (errors) throw new Error(errors[0]!.extensions.code);
    return data.recordBoothActs;
  };
  const scan = async (client: Client, fields: object = {}) =>
    (await send(client, [act({ code: visitor.code, ...fields })])).acts[0];
  const list = async (client = jeanne) => {
    const { data } = await client.graphql(BOOTH, { slug: event.slug });
    return data.event.myBoothContacts.contacts;
  };

  it('show nobody who did not agree, not even by name', async () => {
    expect(await scan(jeanne)).toMatchObject({ verdict: 'NEW' });
    expect(await list()).toMatchObject([{ shares: [], name: null, email: null, organisationName: null }]);
    const csv = await jeanne.get(`/api/booths/${exhibitorId}/contacts.csv`).expect(200);
    expect(csv.text).not.toContain('Vera');
    expect(csv.text.trim().split('\r\n')).toHaveLength(1);
  });

  it('have what was agreed to at registration, and no more', async () => {
    await consent(visitor.id, 'BOOTH_PROFILE', true);
    await scan(jeanne);
    expect(await list()).toMatchObject([{ shares: ['PROFILE'], name: 'Vera Visite', email: null, phone: null }]);
    const other = await makeVisitor();
    await consent(other.id, 'BOOTH_PROFILE', true);
    await consent(other.id, 'BOOTH_EMAIL', true);
    await consent(other.id, 'BOOTH_EMAIL', false);
    await send(jeanne, [act({ code: other.code })]);
    expect((await list()).map(({ shares }: any) => shares)).toEqual([['PROFILE'], ['PROFILE']]);
  });

  it('have what was agreed to on the spot, in words that are kept', async () => {
    await scan(jeanne, { agreement: yes(['PROFILE', 'PHONE'], '+33 6 12 34 56 78') });
    expect(await list()).toMatchObject([
      { shares: ['PROFILE', 'PHONE'], name: 'Vera Visite', email: null, phone: '+33 6 12 34 56 78' },
    ]);
    const kept = await test.database.query('select purpose, granted, wording from consent where person_id = $1', [
      visitor.id,
    ]);
    expect(kept).toContainEqual({
      purpose: `BOOTH_PROFILE:${exhibitorId}`,
      granted: true,
      wording: BOOTH_CONSENTS.PROFILE.fr,
    });
  });

  it('are one for a badge read twice or by two, with what each wrote side by side', async () => {
    await scan(jeanne, {
      agreement: yes(['PROFILE']),
      note: noteOf({ rating: 3, tags: ['Robot'], body: 'Veut un devis' }),
    });
    expect(
      await scan(karim, {
        note: noteOf({ rating: 5, tags: ['Robot', 'Chaud'], body: 'Décide seule' }),
        at: '2024-10-01T08:00Z',
      }),
    ).toMatchObject({ verdict: 'KNOWN' });
    const [contact, ...others] = await list();
    expect(others).toEqual([]);
    expect(contact).toMatchObject({ rating: 3, tags: ['Chaud', 'Robot'] });
    expect(contact.notes.map(({ authorName, body, isMine }: any) => [authorName, body, isMine])).toEqual([
      ['Karim Stand', 'Décide seule', false],
      ['Jeanne Stand', 'Veut un devis', true],
    ]);
  });

  it('are one also when both phones send at the same time', async () => {
    const [first, second] = await Promise.all([scan(jeanne), scan(karim)]);
    expect([first.verdict, second.verdict].sort()).toEqual(['KNOWN', 'NEW']);
    expect(await list()).toHaveLength(1);
  });

  it('bear that a phone sends again what was answered already, and an older note after a newer', async () => {
    const once = act({ code: visitor.code, note: noteOf({ body: 'Une fois' }) });
    const first = await send(jeanne, [once]);
    expect(await send(jeanne, [once])).toMatchObject({
      acts: [{ verdict: 'KNOWN', contactId: first.acts[0].contactId }],
    });
    const { contactId } = first.acts[0];
    await send(jeanne, [act({ contactId, note: noteOf({ body: 'Avant' }), at: '2024-10-01T08:00:00Z' })]);
    expect(await list()).toMatchObject([{ notes: [{ body: 'Une fois' }] }]);
    const [counted] = await test.database.query<{ scans: number }>(
      'select count(*)::int as scans from booth_scan where contact_id = $1',
      [contactId],
    );
    expect(counted!.scans).toBe(1);
  });

  it('come from signed codes, not from forged, replaced or other events’ ones', async () => {
    const ticket = { id: visitor.ticketId, eventId: event.id, status: 'CONFIRMED' as const, code: visitor.code };
    const signed = (issue: number) => test.app.get(SigningKeys, { strict: false }).codeOf({ ...ticket, issue });
    const [good, replaced] = [await signed(1), await signed(2)];
    expect(good).toMatch(/^P2/);
    const elsewhere = await makeEvent(test.database);
    const stranger = await makeTicket(test.database, elsewhere.id, await makePerson(test.database));
    const forged = good.slice(0, -1) + (good.endsWith('0') ? '1' : '0');
    for (const code of [stranger.code, replaced, forged, 'P2FORGED', 'https://example.org', '', 'P1\u0000\ud800'])
      expect(await send(jeanne, [act({ code })])).toMatchObject({ acts: [{ verdict: 'NOT_HERE', contactId: null }] });
    expect(await list()).toEqual([]);
    expect((await send(jeanne, [act({ code: good })])).acts[0].verdict).toBe('NEW');
    await test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = '2024-09-20' where id = $1`, [
      visitor.ticketId,
    ]);
    expect((await send(karim, [act({ code: good })])).acts[0].verdict).toBe('NOT_HERE');
  });

  it('may be taken off the list and put back, and a new scan puts them back', async () => {
    const { contactId } = await scan(jeanne, { note: noteOf({ body: 'Gardée' }), at: '2024-10-01T08:00:00Z' });
    await send(jeanne, [act({ contactId, isRemoved: true, at: '2024-10-01T08:10:00Z' })]);
    expect(await list()).toEqual([]);
    expect((await visitor.client.graphql(MINE)).data.contactsOfMine).toEqual([]);
    await send(jeanne, [act({ contactId, isRemoved: false, at: '2024-10-01T08:11:00Z' })]);
    expect(await list()).toHaveLength(1);
    await send(jeanne, [act({ contactId, isRemoved: true, at: '2024-10-01T08:12:00Z' })]);
    await scan(karim);
    expect(await list()).toMatchObject([{ notes: [{ body: 'Gardée' }] }]);
  });

  it('are told to the visitor once in the evening, who sees them and takes one back', async () => {
    const other = await makeBooth(event.id, 'Autre');
    const colleague = await test.as(await makeColleague(other, 'Lou'));
    await scan(jeanne, { agreement: yes(['PROFILE', 'EMAIL']) });
    await send(colleague, [act({ code: visitor.code })], other);
    const jobs = await test.database.query<{ run_at: Date }>(
      `select run_at from graphile_worker.jobs where task_identifier = 'contacts.send-digest' and key like $1`,
      [`contacts:${event.id}:%`],
    );
    expect(jobs).toHaveLength(1);
    await test.database.query(`update graphile_worker._private_jobs set run_at = now()`);
    await test.runJobs();
    const told = (await test.mails()).filter(({ subject }) => subject?.includes(event.slug));
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain('Robotiq');
    expect(told[0]!.text).toContain('Autre');
    expect(told[0]!.text).toContain('/moi/contacts');

    const [asks, keeps] = (await visitor.client.graphql(MINE)).data.contactsOfMine.toSorted(
      (a: any, b: any) => a.shares.length - b.shares.length,
    );
    expect(asks.shares).toEqual([]);
    expect(keeps).toMatchObject({ shares: ['PROFILE', 'EMAIL'], eventSlug: event.slug });
    expect((await visitor.client.graphql(WITHDRAW, { id: keeps.id })).data.withdrawContact).toBe(true);
    expect(await list()).toEqual([]);
    const csv = await jeanne.get(`/api/booths/${exhibitorId}/contacts.csv`);
    expect(csv.text).not.toContain('Vera');
  });

  it('that were taken back stay so: an older scan brings nothing, a new one asks anew', async () => {
    await consent(visitor.id, 'BOOTH_PROFILE', true);
    const late = act({ code: visitor.code, at: '2024-10-01T08:30:00Z', note: noteOf({ body: 'Hors réseau' }) });
    const { contactId } = await scan(jeanne, { note: noteOf({ body: 'À oublier' }) });
    await visitor.client.graphql(WITHDRAW, { id: contactId });
    expect((await send(karim, [late])).acts[0]).toMatchObject({ verdict: 'WITHDRAWN', contactId: null });
    expect((await send(jeanne, [act({ contactId, note: noteOf({ body: 'Encore' }) })])).acts[0].verdict).toBe(
      'WITHDRAWN',
    );
    expect(await list()).toEqual([]);
    test.travelTo('2024-10-01T10:00:00Z');
    expect(await scan(jeanne, { at: '2024-10-01T10:00:00Z' })).toMatchObject({ verdict: 'NEW' });
    expect(await list()).toMatchObject([{ shares: [], name: null, notes: [] }]);
    const [tombstone] = await test.database.query('select phone, shares_profile from booth_contact where id = $1', [
      contactId,
    ]);
    expect(tombstone).toEqual({ phone: null, shares_profile: false });
  });

  it('grow and shrink with what the visitor says; a yes on the spot that arrives late does not undo it', async () => {
    const spot = act({ code: visitor.code, agreement: yes(['PROFILE', 'EMAIL']), at: '2024-10-01T08:00:00Z' });
    const { contactId } = (await send(jeanne, [spot])).acts[0];
    const share = async (input: object) =>
      (await visitor.client.graphql(SHARE, { input: { contactId, ...input } })).data.shareContact;
    expect(await share({ shares: ['PROFILE'] })).toMatchObject({ contact: { shares: ['PROFILE'] } });
    await send(jeanne, [spot]);
    expect(await list()).toMatchObject([{ shares: ['PROFILE'], email: null }]);
    expect(await share({ shares: ['EMAIL'] })).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'shares', code: 'PROFILE_FIRST' }],
    });
    expect(await share({ shares: ['PROFILE', 'PHONE'], phone: 'appelez' })).toMatchObject({
      errors: [{ field: 'phone', code: 'PHONE_INVALID' }],
    });
  });

  it('leave as CSV, workbook and cards with what was agreed to alone', async () => {
    const asked = (
      await jeanne.graphql(ASKS, {
        input: {
          exhibitorId,
          tags: ['Chaud'],
          questions: [{ label: 'Budget ?', kind: 'CHOICE', options: ['< 10 k€', '> 10 k€'] }],
        },
      })
    ).data.saveBoothAsks;
    const answers = [{ questionId: asked.questions[0].id, answer: '> 10 k€' }];
    await scan(jeanne, {
      agreement: yes(['PROFILE', 'EMAIL']),
      note: noteOf({ rating: 4, tags: ['Chaud'], body: '=1+1', answers }),
    });
    const csv = (await jeanne.get(`/api/booths/${exhibitorId}/contacts.csv`).expect(200)).text.split('\r\n');
    expect(csv[0]).toContain('Budget ?');
    expect(csv[1]).toMatch(/^Vera;Visite;;Organisation \d+;person\d+@example\.org;;4;Chaud;> 10 k€;'=1\+1;/);
    const cards = await jeanne.get(`/api/booths/${exhibitorId}/contacts.vcf`).expect('Content-Type', /text\/vcard/);
    expect(String(cards.text ?? cards.body)).toContain('FN:Vera Visite');
    await jeanne
      .get(`/api/booths/${exhibitorId}/contacts.xlsx`)
      .expect('Content-Type', /spreadsheetml/)
      .expect(200);
    await jeanne.get(`/api/booths/${exhibitorId}/contacts.html`).expect(404);
    const outsider = await test.as(await makePerson(test.database, { isStaff: true }));
    await outsider.get(`/api/booths/${exhibitorId}/contacts.csv`).expect(404);
  });

  it('are closed to a colleague who left, to other booths, to staff and to visitors', async () => {
    const { contactId } = await scan(jeanne);
    const other = await makeBooth(event.id, 'Autre');
    const stranger = await test.as(await makeColleague(other, 'Lou'));
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    await test.database.query('delete from exhibitor_member where person_id = $1', [jeanneId]);
    for (const client of [jeanne, stranger, staff, visitor.client]) {
      for (const attempt of [
        client.graphql(RECORD, { exhibitorId, acts: [] }),
        client.graphql(ASKS, { input: { exhibitorId, tags: [], questions: [] } }),
      ])
        expect((await attempt).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      await client.get(`/api/booths/${exhibitorId}/contacts.csv`).expect(404);
    }
    expect((await send(stranger, [act({ contactId, isRemoved: true })], other)).acts[0].verdict).toBe('NOT_HERE');
    expect((await karim.graphql(WITHDRAW, { id: contactId })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND_OR_NOT_ALLOWED',
    );
    expect(await list(karim)).toHaveLength(1);
  });

  it('are counted for staff by day, without a name', async () => {
    await scan(jeanne, { agreement: yes(['PROFILE']) });
    const other = await makeVisitor();
    await send(karim, [act({ code: other.code })]);
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    expect((await staff.graphql(FIGURES, { slug: event.slug })).data.event.boothContactFigures).toMatchObject([
      { day: '2024-10-01', contacts: 2, agreed: 1 },
    ]);
    expect((await jeanne.graphql(FIGURES, { slug: event.slug })).errors).toHaveLength(1);
  });

  it('are read in as many statements for three as for one', async () => {
    const count = async () => (await statementsOf(test, () => jeanne.graphql(BOOTH, { slug: event.slug }))).length;
    await scan(jeanne);
    const one = await count();
    for (let n = 0; n < 2; n += 1) await send(jeanne, [act({ code: (await makeVisitor()).code })]);
    expect(await count()).toBe(one);
  });

  it('have limits, told field by field', async () => {
    const faults = async (fields: object) => (await send(jeanne, [act({ code: visitor.code, ...fields })])).errors;
    expect(await faults({ note: noteOf({ rating: 6 }) })).toEqual([{ field: '0.note.rating', code: 'RATING_INVALID' }]);
    expect(await faults({ note: noteOf({ body: 'x'.repeat(2001) }) })).toEqual([
      { field: '0.note.body', code: 'TOO_LONG' },
    ]);
    expect(await faults({ agreement: yes(['PROFILE', 'PHONE']) })).toEqual([
      { field: '0.agreement.phone', code: 'REQUIRED' },
    ]);
    expect(await faults({ contactId: randomUUID() })).toEqual([{ field: '0.code', code: 'CODE_OR_CONTACT' }]);
    expect(
      (
        await send(
          jeanne,
          Array.from({ length: 51 }, () => act({ code: 'x' })),
        )
      ).errors,
    ).toEqual([{ field: '', code: 'TOO_MANY' }]);
  });
});
