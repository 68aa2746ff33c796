import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DuplicateEvent } from '@parvis/events';
import {
  giveRole,
  makeEvent,
  makePerson,
  makePlaces,
  makeTicketKind,
  startTestApp,
  type TestApp,
} from '@parvis/testing';

const SAVE = `mutation ($input: FormQuestionInput!) { saveFormQuestion(input: $input) {
  __typename ... on FormQuestionSaved { id editor { questions { question { id position: id label { fr en } } answers isArchived } } }
  ... on InvalidInput { errors { field code } } } }`;
const REGISTER = `mutation ($input: RegistrationInput!) { register(input: $input) {
  __typename ... on Registered { ticket { id code } } ... on InvalidInput { errors { field code } } } }`;
const JPEG = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////2Q==', 'base64');

let test: TestApp;
let event: { id: string };
let staff: Awaited<ReturnType<TestApp['as']>>;

beforeAll(async () => {
  test = await startTestApp();
  test.travelTo('2024-09-01T10:00:00Z');
  staff = await test.as(await makePerson(test.database, { isStaff: true }));
});
afterAll(() => test.close());
beforeEach(async () => {
  event = await makeEvent(test.database);
  await makePlaces(test.database, event.id, 20);
});

const question = (fields: object = {}) => ({
  eventId: event.id,
  kind: 'TEXT',
  stage: 'REGISTRATION',
  label: { fr: 'Vos attentes', en: 'What you expect' },
  options: [],
  required: false,
  isSensitive: false,
  kindIds: [],
  ...fields,
});
const options = ['a', 'b'].map((value) => ({ value, label: { fr: value, en: '' } }));

async function save(fields: object = {}, client = staff) {
  const { data } = await client.graphql(SAVE, { input: question(fields) });
  return data['saveFormQuestion'];
}
const add = async (fields: object = {}): Promise<string> => (await save(fields)).id;
const errorOf = async (fields: object) => (await save(fields)).errors?.[0];

let people = 0;
async function register(answers: { questionId: string; values: string[] }[], fields: object = {}) {
  people += 1;
  const { data, errors } = await test.anonymous.graphql(REGISTER, {
    input: {
      eventId: event.id,
      requestKey: crypto.randomUUID(),
      email: `form${people}@example.org`,
      givenName: 'Zoë',
      familyName: '王',
      organisationName: 'Lumen',
      profession: 'OTHER',
      language: 'EN',
      openToMeetings: false,
      answers,
      ...fields,
    },
  });
  return errors ? { errors } : data['register'];
}
const answersOf = (ticketId: string) =>
  test.database.query('select question_id as id, answer from ticket_answer where ticket_id = $1', [ticketId]);

const upload = (questionId: string, bytes: Buffer, name = 'photo.jpg') =>
  fetch(`${test.url}/api/form-questions/${questionId}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });

describe('staff who build a form', () => {
  it('add questions, whose missing language is filled from the other', async () => {
    await add({ kind: 'CHOICE', options, label: { fr: 'Un choix', en: '' } });
    const { data } = await test.anonymous.graphql(
      `query ($slug: String!) { event(slug: $slug) { form { kind label { fr en } options { value label { en } } kindIds shownIf { questionId } } } }`,
      { slug: (event as { slug?: string }).slug },
    );
    expect(data['event'].form).toEqual([
      {
        kind: 'CHOICE',
        label: { fr: 'Un choix', en: 'Un choix' },
        options: [
          { value: 'a', label: { en: 'a' } },
          { value: 'b', label: { en: 'b' } },
        ],
        kindIds: [],
        shownIf: null,
      },
    ]);
  });

  it('are told what cannot be asked', async () => {
    const diet = await add({ kind: 'CHOICE', options });
    const text = await add();
    const later = await add({ kind: 'CHOICE', options, stage: 'CONFIRMED' });
    expect(await errorOf({ label: { fr: ' ', en: '' } })).toEqual({ field: 'label', code: 'REQUIRED' });
    expect(await errorOf({ kind: 'SEVERAL' })).toEqual({ field: 'options', code: 'TOO_FEW' });
    expect(await errorOf({ kind: 'CHOICE', options: [...options, options[0]] })).toEqual({
      field: 'options',
      code: 'TWICE',
    });
    expect(await errorOf({ kindIds: [crypto.randomUUID()] })).toEqual({ field: 'kindIds', code: 'NOT_FOUND' });
    const on = (questionId: string, values = ['a']) => ({ shownIf: { questionId, values } });
    expect(await errorOf(on(text))).toEqual({ field: 'shownIf', code: 'NOT_FOUND' });
    expect(await errorOf(on(diet, ['z']))).toEqual({ field: 'shownIf', code: 'NOT_AN_OPTION' });
    expect(await errorOf(on(later))).toEqual({ field: 'shownIf', code: 'ASKED_LATER' });
    const next = await add({ kind: 'CHOICE', options, ...on(diet) });
    expect(await errorOf({ id: diet, kind: 'CHOICE', options, ...on(next) })).toEqual({
      field: 'shownIf',
      code: 'LOOP',
    });
    expect(await errorOf({ topic: 'BOOTH_PROFILE', kind: 'TEXT' })).toEqual({ field: 'kind', code: 'NOT_A_CONSENT' });
    expect(await errorOf({ topic: 'PHOTO', kind: 'CONSENT', required: true })).toEqual({
      field: 'required',
      code: 'CONSENT_IS_FREE',
    });
    await add({ topic: 'DIETARY' });
    expect(await errorOf({ topic: 'DIETARY' })).toEqual({ field: 'topic', code: 'TAKEN' });
  });

  it('cannot close a circle from two sides at once', async () => {
    const one = await add({ kind: 'CHOICE', options });
    const two = await add({ kind: 'CHOICE', options });
    const both = await Promise.all([
      save({ id: one, kind: 'CHOICE', options, shownIf: { questionId: two, values: ['a'] } }),
      save({ id: two, kind: 'CHOICE', options, shownIf: { questionId: one, values: ['a'] } }),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['FormQuestionSaved', 'InvalidInput']);
  });

  it('order them, delete what nobody answered and put away what somebody did', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    const order = `mutation ($eventId: ID!, $ids: [ID!]!) { orderFormQuestions(eventId: $eventId, ids: $ids) { editor { questions { question { id } } } } }`;
    const { data } = await staff.graphql(order, { eventId: event.id, ids: [three, one, 'nonsense'] });
    const idsOf = (editor: any) => editor.questions.map((edited: any) => edited.question.id);
    expect(idsOf(data['orderFormQuestions'].editor)).toEqual([three, one, two]);

    await register([{ questionId: one, values: ['Robots'] }]);
    const remove = `mutation ($eventId: ID!, $id: ID!) { removeFormQuestion(eventId: $eventId, id: $id) {
      __typename ... on FormChanged { editor { questions { question { id } answers isArchived } } } ... on QuestionNeeded { by { fr } } } }`;
    await staff.graphql(remove, { eventId: event.id, id: two });
    const removed = await staff.graphql(remove, { eventId: event.id, id: one });
    expect(removed.data['removeFormQuestion'].editor.questions).toEqual([
      { question: { id: three }, answers: 0, isArchived: false },
      { question: { id: one }, answers: 1, isArchived: true },
    ]);
    expect(await errorOf({ id: one, kind: 'NUMBER' })).toEqual({ field: 'kind', code: 'ANSWERED' });
    const back = await staff.graphql(
      `mutation ($eventId: ID!, $id: ID!) { restoreFormQuestion(eventId: $eventId, id: $id) { __typename } }`,
      { eventId: event.id, id: one },
    );
    expect(back.data['restoreFormQuestion'].__typename).toBe('FormQuestionSaved');
    const log = await test.database.query<{ action: string }>(
      'select action from audit_entry where event_id = $1 order by id',
      [event.id],
    );
    expect(log.map(({ action }) => action)).toEqual([
      ...['form.add', 'form.add', 'form.add', 'form.delete', 'form.archive', 'form.restore'],
    ]);
  });

  it('keep a question that another one hangs on, and options that were chosen', async () => {
    const diet = await add({ kind: 'SEVERAL', options });
    await add({ label: { fr: 'Lesquelles', en: '' }, shownIf: { questionId: diet, values: ['b'] } });
    const { data } = await staff.graphql(
      `mutation ($eventId: ID!, $id: ID!) { removeFormQuestion(eventId: $eventId, id: $id) { __typename ... on QuestionNeeded { by { fr } } } }`,
      { eventId: event.id, id: diet },
    );
    expect(data['removeFormQuestion']).toEqual({ __typename: 'QuestionNeeded', by: { fr: 'Lesquelles' } });
    await register([{ questionId: diet, values: ['a'] }]);
    const c = { value: 'c', label: { fr: 'c', en: 'c' } };
    expect(await errorOf({ id: diet, kind: 'SEVERAL', options: [options[1], c] })).toEqual({
      field: 'options',
      code: 'ANSWERED',
    });
    expect(await errorOf({ id: diet, kind: 'SEVERAL', options: [options[0], c] })).toEqual({
      field: 'options',
      code: 'NEEDED',
    });
  });

  it('do so only at their own event', async () => {
    const other = await makeEvent(test.database);
    const organiser = await makePerson(test.database);
    await giveRole(test.database, other.id, organiser, 'ORGANISER');
    const { data, errors } = await (await test.as(organiser)).graphql(SAVE, { input: question() });
    expect(data).toBeNull();
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    const id = await add();
    const mine = await (await test.as(organiser)).graphql(SAVE, { input: question({ eventId: other.id, id }) });
    expect(mine.errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});

describe('somebody who registers', () => {
  it('answers what is asked of them, and of nobody else', async () => {
    const press = await makeTicketKind(test.database, event.id, { audience: 'PRESS' });
    const diet = await add({ kind: 'CHOICE', options, required: true });
    const which = await add({ required: true, shownIf: { questionId: diet, values: ['b'] } });
    const card = await add({ required: true, kindIds: [press] });
    expect((await register([])).errors).toEqual([{ field: `answers.${diet}`, code: 'REQUIRED' }]);
    expect((await register([{ questionId: diet, values: ['b'] }])).errors).toEqual([
      { field: `answers.${which}`, code: 'REQUIRED' },
    ]);
    const { ticket } = await register([
      { questionId: diet, values: ['a'] },
      { questionId: which, values: ['not asked'] },
      { questionId: card, values: ['not asked either'] },
      { questionId: 'nonsense', values: ['x'] },
    ]);
    expect(await answersOf(ticket.id)).toEqual([{ id: diet, answer: ['a'] }]);
  });

  it('is told kindly of an answer without end, and no ticket is made', async () => {
    const long = await add({ kind: 'LONG_TEXT' });
    expect((await register([{ questionId: long, values: ['x'.repeat(10_000)] }])).errors).toEqual([
      { field: `answers.${long}`, code: 'TOO_LONG' },
    ]);
    expect(await test.database.query('select from ticket where event_id = $1', [event.id])).toEqual([]);
    expect(await test.database.query('select from person where email = $1', [`form${people}@example.org`])).toEqual([]);
  });

  it('sends twice and registers once, with the same answers', async () => {
    const text = await add();
    const requestKey = crypto.randomUUID();
    const [one, two] = await Promise.all(
      [1, 2].map(() =>
        register([{ questionId: text, values: ['Robots'] }], { requestKey, email: 'twice@example.org' }),
      ),
    );
    expect([one.ticket?.id ?? two.ticket.id]).toEqual([two.ticket?.id ?? one.ticket.id]);
    expect(await test.database.query('select from ticket where event_id = $1', [event.id])).toHaveLength(1);
  });

  it('consents in words that are remembered as they were read, for good', async () => {
    const photo = await add({
      topic: 'PHOTO',
      kind: 'CONSENT',
      label: { fr: 'J’accepte d’être photographié', en: 'I may be in pictures' },
    });
    await register([{ questionId: photo, values: ['YES'] }]);
    const consents = await test.database.query(
      'select purpose, granted, wording, language from consent where event_id = $1',
      [event.id],
    );
    expect(consents).toEqual([{ purpose: 'PHOTO', granted: true, wording: 'I may be in pictures', language: 'EN' }]);
    const rewrite = test.database.query('update consent set granted = false where event_id = $1', [event.id]);
    await expect(rewrite).rejects.toThrow('stays as it is');
    await expect(test.database.query('delete from consent where event_id = $1', [event.id])).rejects.toThrow(
      'stays as it is',
    );
    // With the person it goes.
    await test.database.query('delete from person where email = $1', [`form${people}@example.org`]);
    expect(await test.database.query('select from consent where event_id = $1', [event.id])).toEqual([]);
  });
});

describe('a file that answers a question', () => {
  it('is kept before there is a ticket, then belongs to it alone', async () => {
    const card = await add({ kind: 'FILE', required: true });
    const kept = await upload(card, JPEG);
    expect(kept.status).toBe(201);
    const { id } = (await kept.json()) as { id: string };
    const { ticket } = await register([{ questionId: card, values: [id] }]);
    const file = await test.anonymous.get(`/api/tickets/${ticket.code}/files/${id}`);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect((await staff.get(`/api/events/${event.id}/answer-files/${id}`)).status).toBe(200);
    expect((await test.anonymous.get(`/api/events/${event.id}/answer-files/${id}`)).status).toBe(404);

    const thief = await register([{ questionId: card, values: [id] }]);
    expect(thief.errors).toEqual([{ field: `answers.${card}`, code: 'FILE_GONE' }]);
    await fetch(`${test.url}/api/form-questions/${card}/files/${id}`, { method: 'DELETE' });
    expect((await test.anonymous.get(`/api/tickets/${ticket.code}/files/${id}`)).status).toBe(200);
  });

  it('is read by those alone who need it, when it is about health', async () => {
    const certificate = await add({ kind: 'FILE', topic: 'ACCESSIBILITY' });
    const { id } = (await (await upload(certificate, JPEG)).json()) as { id: string };
    await register([{ questionId: certificate, values: [id] }]);
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    expect((await (await test.as(organiser)).get(`/api/events/${event.id}/answer-files/${id}`)).status).toBe(404);
    expect((await staff.get(`/api/events/${event.id}/answer-files/${id}`)).status).toBe(200);
  });

  it.each([
    [
      'a program that is called a PDF',
      Buffer.from('MZ\u0090\0\u0003\0\0\0this program', 'latin1'),
      'cv.pdf',
      'WRONG_TYPE',
    ],
    ['a web page', Buffer.from('<html><script>1</script></html>'), 'page.png', 'WRONG_TYPE'],
    ['a picture of 20 MB', Buffer.concat([JPEG, Buffer.alloc(20_000_000)]), 'photo.jpg', 'TOO_LARGE'],
    ['nothing', Buffer.alloc(0), 'photo.jpg', 'EMPTY'],
  ])('is not %s', async (_, bytes, name, fault) => {
    const card = await add({ kind: 'FILE' });
    const answer = await upload(card, bytes, name);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ fault });
    expect(
      await test.database.query(
        'select from stored_file f join answer_file a on a.file_id = f.id where question_id = $1',
        [card],
      ),
    ).toEqual([]);
  });

  it('goes when nobody registers with it', async () => {
    const card = await add({ kind: 'FILE' });
    const unused = (await (await upload(card, JPEG)).json()) as { id: string };
    const used = (await (await upload(card, JPEG)).json()) as { id: string };
    await register([{ questionId: card, values: [used.id] }]);
    // Tomorrow's work, today.
    await test.database.query(`update graphile_worker._private_jobs set run_at = now()`);
    await test.runJobs();
    const left = await test.database.query('select id from stored_file where id = any($1::uuid[])', [
      [unused.id, used.id],
    ]);
    expect(left).toEqual([{ id: used.id }]);
  });

  it('is not taken for a question that is none', async () => {
    const text = await add();
    expect((await upload(text, JPEG)).status).toBe(404);
    expect((await upload('nonsense', JPEG)).status).toBe(404);
  });
});

describe('another edition', () => {
  it('asks what the last one asked, of its own kinds of ticket, under the same conditions', async () => {
    const [kind] = await test.database.query<{ id: string }>(
      `select id from ticket_kind where event_id = $1 and audience = 'SPEAKER'`,
      [event.id],
    );
    const later = await add({ kind: 'CHOICE', options, kindIds: [kind!.id] });
    const first = await add({ shownIf: { questionId: later, values: ['b'] } });
    await staff.graphql(
      `mutation ($eventId: ID!, $ids: [ID!]!) { orderFormQuestions(eventId: $eventId, ids: $ids) { editor { cancelUntil } } }`,
      {
        eventId: event.id,
        ids: [first, later],
      },
    );
    const away = await add();
    await register([{ questionId: away, values: ['x'] }]);
    await staff.graphql(
      `mutation ($eventId: ID!, $id: ID!) { removeFormQuestion(eventId: $eventId, id: $id) { __typename } }`,
      {
        eventId: event.id,
        id: away,
      },
    );
    await staff.graphql(
      `mutation ($input: RegistrationRulesInput!) { saveRegistrationRules(input: $input) { __typename } }`,
      { input: { eventId: event.id, cancelUntil: '2024-09-24T08:00:00Z', changeUntil: null } },
    );
    const actor = {
      personId: await makePerson(test.database),
      staffRole: 'ADMINISTRATOR' as const,
      language: 'FR' as const,
    };
    await test.database.transaction((tx) =>
      test.app
        .get(DuplicateEvent)
        .copy(tx, actor, { eventId: event.id, titleFr: 'Suite', titleEn: 'Next', startsOn: '2025-10-01' }),
    );
    const copies = await test.database.query(
      `select q.kind, k.audience, o.kind as hangs_on, q.shown_if_values as values
       from event e join form_question q on q.event_id = e.id left join form_question_kind x on x.question_id = q.id
         left join ticket_kind k on k.id = x.kind_id and k.event_id = e.id left join form_question o on o.id = q.shown_if_id and o.event_id = e.id
       where e.title ->> 'fr' = 'Suite' order by q.position`,
    );
    expect(copies).toEqual([
      { kind: 'TEXT', audience: null, hangs_on: 'CHOICE', values: ['b'] },
      { kind: 'CHOICE', audience: 'SPEAKER', hangs_on: null, values: [] },
    ]);
    const rules = await test.database.query(
      `select s.cancel_until as until from registration_settings s join event e on e.id = s.event_id where e.title ->> 'fr' = 'Suite'`,
    );
    expect(rules, 'a week before, as last time').toEqual([{ until: new Date('2025-09-24T08:00:00Z') }]);
  });
});
