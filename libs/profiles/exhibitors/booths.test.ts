import request from 'supertest';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  giveRole,
  makeEvent,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type Client,
  type TestApp,
} from '@parvis/testing';
import { addMember, makeExhibitor } from './exhibitors.fixtures';

const FAULTS = '... on InvalidInput { errors { field code } }';
const BOOTH = `role team { personId name role hasJoined hasTicket isMe } duties { id personId startsAt }
  orders { supplyId quantity price } ordersSettledAt checklist { task state } places { claimUrl all free }
  exhibitor { items { id kind title { fr } description { fr } url fileUrl } logoUrl }`;
const SAVED = `__typename ... on BoothSaved { booth { ${BOOTH} } } ${FAULTS}`;
const OPERATIONS = {
  profile: `mutation ($input: ExhibitorProfileInput!) { done: saveExhibitorProfile(input: $input) { __typename
    ... on ExhibitorProfileSaved { exhibitor { filiere offers description { fr en } } } ${FAULTS} } }`,
  item: `mutation ($input: BoothItemInput!) { done: saveBoothItem(input: $input) { ${SAVED} } }`,
  removeItem: `mutation ($exhibitorId: ID!, $itemId: ID!) { done: removeBoothItem(exhibitorId: $exhibitorId, itemId: $itemId) { ${SAVED} } }`,
  removeLogo: `mutation ($exhibitorId: ID!) { done: removeBoothLogo(exhibitorId: $exhibitorId) { ${SAVED} } }`,
  invite: `mutation ($input: BoothInvitationInput!) { done: inviteToBooth(input: $input) { ${SAVED} } }`,
  sendAgain: `mutation ($exhibitorId: ID!, $personId: ID!) { done: sendBoothInvitation(exhibitorId: $exhibitorId, personId: $personId) { ${SAVED} } }`,
  role: `mutation ($exhibitorId: ID!, $personId: ID!, $role: BoothRole!) { done: setBoothRole(exhibitorId: $exhibitorId, personId: $personId, role: $role) { ${SAVED} } }`,
  remove: `mutation ($exhibitorId: ID!, $personId: ID!) { done: removeFromBooth(exhibitorId: $exhibitorId, personId: $personId) { ${SAVED} } }`,
  duty: `mutation ($input: BoothDutyInput!) { done: addBoothDuty(input: $input) { ${SAVED} ... on DutyOverMeetings { startsAt } } }`,
  removeDuty: `mutation ($exhibitorId: ID!, $dutyId: ID!) { done: removeBoothDuty(exhibitorId: $exhibitorId, dutyId: $dutyId) { ${SAVED} } }`,
  order: `mutation ($input: BoothOrderInput!) { done: orderSupplies(input: $input) { ${SAVED} ... on SuppliesShort { supplyId left } } }`,
  exhibitor: `mutation ($input: ExhibitorInput!) { done: saveExhibitor(input: $input) { __typename
    ... on ExhibitorBoardSaved { board { exhibitors { exhibitor { id booth organisation { name } } } } } ${FAULTS} } }`,
  supplies: `mutation ($input: BoothSuppliesInput!) { done: saveBoothSupplies(input: $input) { __typename
    ... on ExhibitorBoardSaved { board { supplies { supply { id name { fr } left } quantity amount } } } ${FAULTS} } }`,
  remind: `mutation ($eventId: ID!, $exhibitorIds: [ID!]!) { done: remindExhibitors(eventId: $eventId, exhibitorIds: $exhibitorIds) { count } }`,
  plan: `mutation ($input: BoothPlanInput!) { done: saveBoothPlan(input: $input) { __typename
    ... on BoothPlanSaved { plan { version booths { number exhibitorId } } }
    ... on PlanChangedMeanwhile { plan { version } } ${FAULTS} } }`,
  mine: `query ($slug: String!) { event(slug: $slug) { done: myBooth { ${BOOTH} } } }`,
  board: `query ($slug: String!) { event(slug: $slug) { done: exhibitorBoard { exhibitors { ordered checklist { task state } exhibitor { id } } } } }`,
  ofOthers: `query ($slug: String!, $id: ID!) { event(slug: $slug) { done: boothOf(exhibitorId: $id) { role exhibitor { id } } } }`,
};
type Operation = keyof typeof OPERATIONS;

const nobody = '00000000-0000-4000-8000-000000000000';

describe('a booth', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let booth: string;
  let people: Record<
    'representative' | 'stand' | 'neighbour' | 'speaker' | 'attendee' | 'organiser' | 'elsewhere' | 'staff',
    string
  >;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const { database: db } = test;
    test.travelTo('2024-09-01T08:00:00Z');
    await db.query('delete from graphile_worker._private_jobs');
    event = await makeEvent(db);
    people = {
      representative: await makePerson(db),
      stand: await makePerson(db),
      neighbour: await makePerson(db),
      speaker: await makePerson(db),
      attendee: await makePerson(db),
      organiser: await makePerson(db),
      elsewhere: await makePerson(db),
      staff: await makePerson(db, { isStaff: true }),
    };
    booth = await makeExhibitor(db, event.id, 'A1', [people.representative]);
    await addMember(db, event.id, booth, people.stand, 'STAND');
    await makeExhibitor(db, event.id, 'A2', [people.neighbour]);
    await giveRole(db, event.id, people.speaker, 'SPEAKER');
    await giveRole(db, event.id, people.organiser, 'ORGANISER');
    await makeTicket(db, event.id, people.attendee);
    const other = await makeEvent(db);
    await makeExhibitor(db, other.id, 'A1', [people.elsewhere]);
  });

  const inputs = {
    profile: (fields: object = {}) => ({
      input: { exhibitorId: booth, descriptionFr: '<p>Robots</p>', descriptionEn: '<p>Robots</p>', ...fields },
    }),
    item: (fields: object = {}) => ({
      input: {
        exhibitorId: booth,
        kind: 'PRODUCT',
        titleFr: 'Bras',
        titleEn: 'Arm',
        descriptionFr: '',
        descriptionEn: '',
        ...fields,
      },
    }),
    removeItem: (itemId = nobody) => ({ exhibitorId: booth, itemId }),
    removeLogo: () => ({ exhibitorId: booth }),
    invite: (fields: object = {}) => ({
      input: {
        exhibitorId: booth,
        email: `colleague-${booth}@example.org`,
        givenName: 'Inès',
        familyName: 'Colline',
        role: 'STAND',
        language: 'FR',
        ...fields,
      },
    }),
    sendAgain: (personId = people.stand) => ({ exhibitorId: booth, personId }),
    role: (role = 'STAND', personId = people.stand) => ({ exhibitorId: booth, personId, role }),
    remove: (personId = people.stand) => ({ exhibitorId: booth, personId }),
    duty: (fields: object = {}) => ({
      input: {
        exhibitorId: booth,
        personId: people.representative,
        startsAt: '2024-10-01T08:00:00Z',
        endsAt: '2024-10-01T09:00:00Z',
        ...fields,
      },
    }),
    removeDuty: (dutyId = nobody) => ({ exhibitorId: booth, dutyId }),
    order: (lines: object[] = []) => ({ input: { exhibitorId: booth, lines } }),
    exhibitor: (fields: object = {}) => ({
      input: { eventId: event.id, organisationName: `Neuve ${event.id}`, ...fields },
    }),
    supplies: (fields: object = {}) => ({ input: { eventId: event.id, supplies: [], ...fields } }),
    remind: () => ({ eventId: event.id, exhibitorIds: [booth] }),
    plan: (fields: object = {}) => ({
      input: { eventId: event.id, version: 0, width: 60, height: 40, booths: [], ...fields },
    }),
    mine: () => ({ slug: event.slug }),
    board: () => ({ slug: event.slug }),
    ofOthers: () => ({ slug: event.slug, id: booth }),
  } satisfies Record<Operation, (...args: never[]) => object>;

  const clients = new Map<string, Promise<Client>>();
  const clientOf = (who: string) => {
    const client = clients.get(who) ?? test.as(who);
    clients.set(who, client);
    return client;
  };
  const ask = async (who: string, operation: Operation, variables: object) => {
    const { data, errors } = await (await clientOf(who)).graphql(OPERATIONS[operation], variables);
    if (errors) return { refused: errors[0]!.extensions.code };
    return data.done ?? data.event?.done ?? { nothing: true };
  };
  const act = (operation: Operation, variables: object, who = people.representative) => ask(who, operation, variables);
  const post = async (who: string, path: string, body: Buffer | string, type = 'application/octet-stream') => {
    const { cookie } = await clientOf(who);
    return request(test.url).post(`/api/files/${path}`).set('Cookie', cookie).set('Content-Type', type).send(body);
  };
  const picture = (width = 300, height = 200) =>
    sharp({ create: { width, height, channels: 4, background: '#0b6b74' } })
      .png()
      .toBuffer();

  const EDITS = [
    'profile',
    'item',
    'removeItem',
    'removeLogo',
    'invite',
    'sendAgain',
    'role',
    'duty',
    'removeDuty',
    'order',
    'logo',
    'document',
    'remove',
  ];
  const STAFF = ['exhibitor', 'supplies', 'remind', 'plan', 'board', 'ofOthers', 'hall'];
  it.each<[keyof typeof people, string[]]>([
    ['representative', [...EDITS, 'mine']],
    ['stand', ['mine']],
    ['neighbour', ['mine']],
    ['speaker', []],
    ['attendee', []],
    ['organiser', []],
    ['elsewhere', []],
    ['staff', [...EDITS, ...STAFF]],
  ])('is open to %s for what is theirs to do, and shows nothing else', async (role, expected) => {
    const personId = people[role];
    const uploads = {
      logo: `exhibitors/${booth}/logo`,
      document: `exhibitors/${booth}/documents`,
      hall: `exhibitor-plans/${event.id}`,
    };
    const logo = await picture(400, 400);
    const allowed: string[] = [];
    // Whoever is removed last was there for all the rest.
    const operations = Object.keys(OPERATIONS).filter((operation) => operation !== 'remove') as Operation[];
    for (const operation of [...operations, 'remove' as const]) {
      const answer = await ask(personId, operation, inputs[operation]());
      if ('refused' in answer) expect(answer.refused, operation).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      else if (!('nothing' in answer)) allowed.push(operation);
    }
    for (const [operation, path] of Object.entries(uploads)) {
      const { status } = await post(personId, path, operation === 'document' ? Buffer.from('%PDF-1.7\n%%EOF') : logo);
      expect([201, 403, 404], operation).toContain(status);
      if (status === 201) allowed.push(operation);
    }
    expect(allowed.toSorted()).toEqual(expected.toSorted());
  });

  it('tells what staff did in its place, and not what its team did', async () => {
    await act('profile', inputs.profile());
    await act('profile', inputs.profile(), people.staff);
    const entries = await test.database.query(
      `select action, actor_id as "actorId" from audit_entry where subject = 'exhibitor' and subject_id = $1`,
      [booth],
    );
    expect(entries).toEqual([{ action: 'exhibitor.page', actorId: people.staff }]);
  });

  it('is described in a safe text, with offers of one list', async () => {
    const saved = await act(
      'profile',
      inputs.profile({
        descriptionFr: '<p onclick="x()">Un <b>robot</b><script>x()</script></p>',
        offers: ['ROBOTICS', 'ROBOTICS'],
        filiere: 'DIAGNOSTIC',
      }),
    );
    expect(saved.exhibitor).toEqual({
      filiere: 'DIAGNOSTIC',
      offers: ['ROBOTICS'],
      description: { fr: '<p>Un <strong>robot</strong></p>', en: '<p>Robots</p>' },
    });
    // What got in by another way leaves as clean.
    await test.database.query(
      `update exhibitor set description = '{"fr": "<img src=x onerror=x()>a", "en": ""}' where id = $1`,
      [booth],
    );
    const { data } = await test.anonymous.graphql(
      'query ($slug: String!, $id: ID!) { event(slug: $slug) { exhibitor(id: $id) { description { fr } } } }',
      { slug: event.slug, id: booth },
    );
    expect(data.event.exhibitor.description.fr).toBe('a');
  });

  it('shows products, jobs and documents; a job needs its link', async () => {
    expect((await act('item', inputs.item({ kind: 'JOB' }))).errors).toEqual([{ field: 'url', code: 'REQUIRED' }]);
    const { booth: saved } = await act('item', inputs.item());
    const [product] = saved.exhibitor.items;
    expect(product).toMatchObject({ kind: 'PRODUCT', title: { fr: 'Bras' } });
    const changed = await act('item', inputs.item({ id: product.id, titleFr: 'Bras articulé' }));
    expect(changed.booth.exhibitor.items[0].title.fr).toBe('Bras articulé');
    expect((await act('removeItem', inputs.removeItem(product.id))).booth.exhibitor.items).toEqual([]);
  });

  it('keeps a logo whole, or the part of it that was framed', async () => {
    const banner = await picture(800, 400);
    const sizeAfter = async (query: string) => {
      expect((await post(people.representative, `exhibitors/${booth}/logo${query}`, banner)).status).toBe(201);
      const { exhibitor } = await act('mine', inputs.mine());
      const { width, height } = await sharp((await test.anonymous.get(exhibitor.logoUrl).buffer(true)).body).metadata();
      return { width, height };
    };
    expect(await sizeAfter('')).toEqual({ width: 600, height: 300 });
    expect(await sizeAfter('?crop=0.25,0,0.5,1')).toEqual({ width: 400, height: 400 });
    const tiny = await post(people.representative, `exhibitors/${booth}/logo?crop=0,0,0.05,0.1`, banner);
    expect(tiny.body).toMatchObject({ fault: 'TOO_SMALL' });
  });

  it('takes a logo and a PDF, known by their content, and gives them out as files that run nowhere', async () => {
    expect((await post(people.representative, `exhibitors/${booth}/logo`, await picture(400, 400))).status).toBe(201);
    await post(people.representative, `exhibitors/${booth}/documents?name=Fiche.pdf`, Buffer.from('%PDF-1.7\n%%EOF'));
    const { exhibitor } = await act('mine', inputs.mine());
    const logo = await test.anonymous.get(exhibitor.logoUrl);
    expect(logo.status).toBe(200);
    expect(logo.headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
    expect(logo.headers['content-security-policy']).toContain('sandbox');
    expect(exhibitor.items).toMatchObject([{ kind: 'DOCUMENT', title: { fr: 'Fiche' } }]);
    const pdf = await test.anonymous.get(exhibitor.items[0].fileUrl);
    expect(pdf.headers['content-disposition']).toMatch(/^attachment/);
    expect(
      (await test.anonymous.get(`/api/files/exhibitors/${nobody}/${exhibitor.logoUrl.split('/').at(-1)}`)).status,
    ).toBe(404);
    await act('removeLogo', inputs.removeLogo());
    expect((await test.anonymous.get(exhibitor.logoUrl)).status).toBe(404);
  });

  it.each<[string, string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a drawing with a script',
      'logo',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
      'WRONG_TYPE',
    ],
    ['a page', 'logo', () => Buffer.from('<!doctype html><script>x()</script>'), 'WRONG_TYPE'],
    [
      'a page in the place of a PDF',
      'documents?name=a.pdf',
      () => Buffer.from('<!doctype html><script>x()</script>'),
      'WRONG_TYPE',
    ],
    ['a picture in the place of a PDF', 'documents?name=a.pdf', () => picture(), 'WRONG_TYPE'],
    ['the head of a picture with nothing behind', 'logo', async () => (await picture()).subarray(0, 40), 'UNREADABLE'],
    ['a bomb', 'logo', () => bomb(), 'TOO_MANY_PIXELS'],
    ['a dot', 'logo', () => picture(8, 8), 'TOO_SMALL'],
    ['nothing', 'logo', () => Buffer.alloc(0), 'EMPTY'],
  ])('refuses %s', async (_, target, body, fault) => {
    const { status, body: answer } = await post(people.representative, `exhibitors/${booth}/${target}`, await body());
    expect({ status, fault: answer.fault }).toEqual({ status: 422, fault });
    expect((await act('mine', inputs.mine())).exhibitor).toMatchObject({ logoUrl: null, items: [] });
  });

  it('keeps nothing of a file that is two: what was behind the picture is gone', async () => {
    const polyglot = Buffer.concat([await picture(300, 300), Buffer.from('<script>x()</script>%PDF-1.7')]);
    await post(people.representative, `exhibitors/${booth}/logo`, polyglot);
    const { exhibitor } = await act('mine', inputs.mine());
    const { body } = await test.anonymous.get(exhibitor.logoUrl).buffer(true);
    expect(Buffer.from(body).toString('latin1')).not.toContain('script');
  });

  it('takes the last part of a name alone, and no form of another site', async () => {
    const pdf = Buffer.from('%PDF-1.7\n%%EOF');
    await post(
      people.representative,
      `exhibitors/${booth}/documents?name=${encodeURIComponent('../../etc/fiche.pdf')}`,
      pdf,
    );
    expect((await act('mine', inputs.mine())).exhibitor.items[0].title.fr).toBe('fiche');
    const form = await post(
      people.representative,
      `exhibitors/${booth}/documents`,
      'a=1',
      'application/x-www-form-urlencoded',
    );
    expect(form.body.fault).toBe('WRONG_TYPE');
  });

  it('invites a colleague by a link that works once, and who is removed is a stranger at once', async () => {
    await act('invite', inputs.invite({ role: 'REPRESENTATIVE' }), people.staff);
    await test.runJobs();
    const mail = (await test.mails()).find(({ to }) => to?.[0]?.address === inputs.invite().input.email)!;
    const token = /connexion#([\w-]+)/.exec(mail.text!)![1]!;
    const open = () =>
      test.anonymous.graphql(`mutation ($token: String!) { signIn(token: $token) { __typename } }`, { token });
    const [colleague] = await test.database.query<{ id: string }>('select id from person where email = $1', [
      inputs.invite().input.email,
    ]);
    const joined = async () =>
      (await act('mine', inputs.mine())).team.find(({ personId }: { personId: string }) => personId === colleague!.id)
        .hasJoined;
    expect(await joined()).toBe(false);
    expect((await open()).data.signIn.__typename).toBe('SignedIn');
    expect(await joined()).toBe(true);
    expect((await open()).data.signIn.__typename).not.toBe('SignedIn');
    const session = await test.as(colleague!.id);
    const see = async () => (await session.graphql(OPERATIONS.mine, inputs.mine())).errors?.[0]?.extensions.code;
    expect(await see()).toBeUndefined();
    await act('remove', inputs.remove(colleague!.id));
    expect(await see()).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    const edit = await session.graphql(OPERATIONS.profile, inputs.profile());
    expect(edit.errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('keeps somebody who may edit it, and nobody twice', async () => {
    expect((await act('role', inputs.role('STAND', people.representative))).errors[0].code).toBe('LAST_REPRESENTATIVE');
    expect((await act('remove', inputs.remove(people.representative))).errors[0].code).toBe('LAST_REPRESENTATIVE');
    await act('invite', inputs.invite());
    expect((await act('invite', inputs.invite())).errors).toEqual([{ field: 'email', code: 'ALREADY_IN_TEAM' }]);
  });

  it('gives its team tickets within its places, and takes back that of a colleague who leaves', async () => {
    const { database: db } = test;
    const { id: ticketId } = await makeTicket(db, event.id, people.stand);
    const [place] = await db.query<{ allotmentId: string }>(
      `with a as (insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token,
           expires_at, created_at)
         select $1, kind_id, 'A', 'B', 'c@example.org', 'FR', $2 || 'claim', $2 || 'contact', '2024-10-01', '2024-01-01' from ticket where id = $2::uuid returning id, kind_id)
       insert into place (event_id, kind_id, allotment_id, claimed_ticket_id) select $1, kind_id, id, $2::uuid from a returning allotment_id as "allotmentId"`,
      [event.id, ticketId],
    );
    await act(
      'exhibitor',
      { input: { eventId: event.id, id: booth, booth: 'A1', allotmentId: place!.allotmentId } },
      people.staff,
    );
    const before = await act('mine', inputs.mine());
    expect(before.places).toMatchObject({ all: 1, free: 0 });
    expect(before.checklist).toContainEqual({ task: 'TICKETS', state: 'MISSING' });
    await act('remove', inputs.remove());
    expect((await act('mine', inputs.mine())).places).toMatchObject({ all: 1, free: 1 });
    const [ticket] = await db.query<{ status: string }>('select status from ticket where id = $1', [ticketId]);
    expect(ticket!.status).toBe('CANCELLED');
  });

  it('keeps meetings away from whoever is on it, shows the duty in their agenda, and gives the time back', async () => {
    const { database: db } = test;
    const [slot] = await db.query<{ id: string }>(
      `insert into slot (event_id, starts_at, ends_at) values ($1, '2024-10-01T08:30Z', '2024-10-01T08:50Z') returning id`,
      [event.id],
    );
    const seats = () =>
      db.query('select away from seat where slot_id = $1 and person_id = $2', [slot!.id, people.representative]);
    const saved = await act('duty', inputs.duty());
    expect(await seats()).toEqual([{ away: true }]);
    expect((await act('duty', inputs.duty())).errors).toEqual([{ field: 'startsAt', code: 'ALREADY_ON_DUTY' }]);
    const { data } = await (
      await test.as(people.representative)
    ).graphql('query ($slug: String!) { event(slug: $slug) { myAgenda { commitments { kind place startsAt } } } }', {
      slug: event.slug,
    });
    expect(data.event.myAgenda.commitments).toEqual([
      { kind: 'DUTY', place: 'Stand A1', startsAt: '2024-10-01T08:00:00.000Z' },
    ]);
    await act('removeDuty', inputs.removeDuty(saved.booth.duties[0].id));
    expect(await seats()).toEqual([]);
    await act('duty', inputs.duty({ personId: people.stand }));
    await act('remove', inputs.remove());
    expect(await db.query('select from seat where slot_id = $1', [slot!.id])).toEqual([]);
  });

  it('orders until the deadline, within what there is, at the price of the day', async () => {
    const supply = (fields: object = {}) => ({
      nameFr: 'Prise',
      nameEn: 'Socket',
      price: 4500,
      mostEach: 3,
      stock: 3,
      ...fields,
    });
    const { board } = await act(
      'supplies',
      inputs.supplies({ supplies: [supply()], ordersUntil: '2024-09-10T10:00:00Z' }),
      people.staff,
    );
    const [{ supply: socket }] = board.supplies;
    const line = (quantity: number) => inputs.order([{ supplyId: socket.id, quantity }]);
    expect((await act('order', line(4))).errors[0].code).toBe('OUT_OF_RANGE');
    expect((await act('order', line(2))).booth.orders).toEqual([{ supplyId: socket.id, quantity: 2, price: 4500 }]);
    const [neighbour] = await test.database.query<{ id: string }>(
      `select id from exhibitor where event_id = $1 and booth = 'A2'`,
      [event.id],
    );
    expect(
      await ask(people.neighbour, 'order', {
        input: { exhibitorId: neighbour!.id, lines: [{ supplyId: socket.id, quantity: 2 }] },
      }),
    ).toMatchObject({ __typename: 'SuppliesShort', left: 1 });
    const dearer = await act(
      'supplies',
      inputs.supplies({ supplies: [supply({ id: socket.id, price: 9000 })], ordersUntil: '2024-09-10T10:00:00Z' }),
      people.staff,
    );
    expect(dearer.board.supplies[0]).toMatchObject({ quantity: 2, amount: 9000, supply: { left: 1 } });
    const csv = await (await test.as(people.staff)).get(`/api/events/${event.id}/booth-orders.csv`);
    expect(csv.text).toContain('Prise;');
    expect(csv.text).toContain(';A1;2;45;90');
    test.travelTo('2024-09-10T10:00:00Z');
    expect((await act('order', line(1))).errors[0].code).toBe('DEADLINE_PASSED');
    expect((await act('order', inputs.order(), people.staff)).booth).toMatchObject({
      orders: [],
      ordersSettledAt: expect.any(String),
    });
  });

  it('is reminded only of what it misses, once a day, in a message that names it', async () => {
    const done = await makeExhibitor(test.database, event.id, 'A9', []);
    const remind = async () =>
      (await act('remind', { eventId: event.id, exhibitorIds: [booth, done] }, people.staff)).count;
    const other = await makePerson(test.database, { email: `second-${booth}@example.org` });
    await addMember(test.database, event.id, booth, other, 'REPRESENTATIVE');
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    await test.runJobs();
    const reminded = (await test.mails()).map(({ to }) => to?.[0]?.address);
    expect(reminded).toContain(`second-${booth}@example.org`);
    const [person] = await test.database.query<{ email: string }>('select email from person where id = $1', [
      people.representative,
    ]);
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === person!.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain('le logo de votre organisation');
    expect(mails[0]!.text).toContain(`/e/${event.slug}/exposant`);
    test.travelTo('2024-09-02T08:00:01Z');
    expect(await remind()).toBe(1);
  });

  it('stands on a plan that two of the staff cannot overwrite for one another', async () => {
    const square = { x: 0, y: 0, width: 3, height: 3 };
    const first = await act(
      'plan',
      inputs.plan({ booths: [{ id: 'a', number: 'B7', ...square, exhibitorId: booth }] }),
      people.staff,
    );
    expect(first.plan).toEqual({ version: 1, booths: [{ number: 'B7', exhibitorId: booth }] });
    expect((await act('mine', inputs.mine())).team).toHaveLength(2);
    expect(await act('plan', inputs.plan(), people.staff)).toMatchObject({
      __typename: 'PlanChangedMeanwhile',
      plan: { version: 1 },
    });
    const moved = await act(
      'plan',
      inputs.plan({
        version: 1,
        booths: [
          { id: 'a', number: 'C1', ...square, exhibitorId: booth },
          { id: 'b', number: 'B7', ...square },
        ],
      }),
      people.staff,
    );
    expect(moved.plan.booths).toEqual([
      { number: 'B7', exhibitorId: null },
      { number: 'C1', exhibitorId: booth },
    ]);
    for (const [booths, code] of [
      [[{ id: 'a', number: 'A', ...square, x: 59 }], 'OUTSIDE_THE_PLAN'],
      [
        [
          { id: 'a', number: 'A', ...square },
          { id: 'b', number: 'A', ...square },
        ],
        'NUMBER_TWICE',
      ],
    ] as const)
      expect((await act('plan', inputs.plan({ version: 2, booths }), people.staff)).errors[0].code).toBe(code);
  });

  it('makes a board whose number of statements does not grow with it', async () => {
    const staff = await test.as(people.staff);
    const count = async () => (await statementsOf(test, () => staff.graphql(OPERATIONS.board, inputs.board()))).length;
    const one = await count();
    for (let n = 0; n < 3; n += 1)
      await makeExhibitor(test.database, event.id, `D${n}`, [await makePerson(test.database)]);
    expect(await count()).toBe(one);
  });
});

/** The head of a PNG of 60,000 by 60,000 with nothing to unpack. */
function bomb(): Promise<Buffer> {
  return sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
