import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  admit,
  makeEvent,
  makePerson,
  makePlaces,
  makeTicket,
  makeTicketKind,
  startTestApp,
  type TestApp,
} from '@parvis/testing';

const CARE = `care { isIncomplete mayChange mayCancel mayTransfer wasTransferred answers { questionId values } questions { id } }`;
const TICKET = `query ($code: String!) { ticket(code: $code) { status holderName ${CARE} } }`;
const CHANGE = `mutation ($code: String!, $answers: [FormAnswerInput!]!) { changeAnswers(code: $code, answers: $answers) {
  __typename ... on AnswersChanged { ticket { ${CARE} } } ... on NotAnyMore { reason } ... on InvalidInput { errors { field code } } } }`;
const TRANSFER = `mutation ($input: TransferInput!) { transferTicket(input: $input) {
  __typename ... on TicketTransferred { email } ... on NotAnyMore { reason } ... on KindNotForYou { audience } ... on InvalidInput { errors { field code } } } }`;
const RESEND = `mutation ($code: String!) { resendTicket(code: $code) { __typename ... on TicketResent { email } ... on NotAnyMore { reason } } }`;
const CANCEL = `mutation ($code: String!) { cancelTicket(code: $code) { __typename ... on TicketNotCancellable { reason } } }`;

let test: TestApp;
let event: { id: string; slug: string };
let ticket: { id: string; code: string };
let holder: string;
let number = 0;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.travelTo('2024-09-01T10:00:00Z');
  event = await makeEvent(test.database);
  await makePlaces(test.database, event.id, 2);
  number += 1;
  holder = await makePerson(test.database, {
    email: `holder${number}@example.org`,
    givenName: 'Inès',
    familyName: 'Aubry',
  });
  ticket = await makeTicket(test.database, event.id, holder, { audience: 'NON_MEMBER' });
});

async function ask(fields: { kind?: string; label?: string; required?: boolean; stage?: string; topic?: string } = {}) {
  const label = fields.label ?? 'Question';
  const [row] = await test.database.query<{ id: string }>(
    `insert into form_question (event_id, kind, label, required, stage, topic, is_sensitive, position)
     values ($1, $2, $3, $4, $5, $6, false, 0) returning id`,
    [
      event.id,
      fields.kind ?? 'TEXT',
      { fr: label, en: label },
      fields.required ?? false,
      fields.stage ?? 'REGISTRATION',
      fields.topic ?? null,
    ],
  );
  return row!.id;
}
const say = async (query: string, variables: object) => {
  const { data, errors } = await test.anonymous.graphql(query, variables);
  return errors ? errors[0]!.extensions.code : Object.values(data)[0];
};
const look = (code = ticket.code) => say(TICKET, { code });
const change = (answers: [string, string][], code = ticket.code) =>
  say(CHANGE, { code, answers: answers.map(([questionId, value]) => ({ questionId, values: [value] })) });
const transfer = (fields: object = {}) =>
  say(TRANSFER, {
    input: {
      code: ticket.code,
      requestKey: crypto.randomUUID(),
      email: `colleague${number}@example.org`,
      givenName: 'Noé',
      familyName: 'Lambert',
      organisationName: 'Lumen',
      language: 'FR',
      ...fields,
    },
  });
const rules = (cancelUntil: string | null, changeUntil: string | null) =>
  test.database.query(
    `insert into registration_settings (event_id, cancel_until, change_until) values ($1, $2, $3)
     on conflict (event_id) do update set cancel_until = $2, change_until = $3`,
    [event.id, cancelUntil, changeUntil],
  );

describe('a holder who changes their answers', () => {
  it('does so until the time that staff set, or until the event begins', async () => {
    const question = await ask();
    expect(await change([[question, 'Robots']])).toMatchObject({ __typename: 'AnswersChanged' });
    expect((await look()).care.answers).toEqual([{ questionId: question, values: ['Robots'] }]);
    await rules(null, '2024-09-10T10:00:00Z');
    test.travelTo('2024-09-10T10:00:01Z');
    expect((await look()).care.mayChange).toBe(false);
    expect(await change([[question, 'Lasers']])).toEqual({ __typename: 'NotAnyMore', reason: 'TOO_LATE' });
    await rules(null, null);
    expect(await change([[question, 'Lasers']])).toMatchObject({ __typename: 'AnswersChanged' });
    test.travelTo('2024-10-01T07:00:01Z');
    expect(await change([[question, 'Too late']])).toEqual({ __typename: 'NotAnyMore', reason: 'TOO_LATE' });
    expect((await look()).care.answers).toEqual([{ questionId: question, values: ['Lasers'] }]);
  });

  it('is asked more once the ticket is confirmed', async () => {
    const later = await ask({ stage: 'CONFIRMED', required: true });
    await test.database.query(`update ticket set status = 'PENDING' where id = $1`, [ticket.id]);
    expect((await look()).care).toMatchObject({ questions: [], isIncomplete: false });
    await test.database.query(`update ticket set status = 'CONFIRMED' where id = $1`, [ticket.id]);
    expect((await look()).care).toMatchObject({ questions: [{ id: later }], isIncomplete: true, mayChange: true });
    expect((await change([])).errors).toEqual([{ field: `answers.${later}`, code: 'REQUIRED' }]);
    await change([[later, 'Yes']]);
    expect((await look()).care.isIncomplete).toBe(false);
  });

  it('takes a consent back, and both are remembered', async () => {
    const photo = await ask({ kind: 'CONSENT', topic: 'PHOTO', label: 'Photos' });
    await change([[photo, 'YES']]);
    await change([[photo, 'YES']]);
    await change([[photo, 'NO']]);
    const said = await test.database.query('select granted from consent where person_id = $1 order by id', [holder]);
    expect(said).toEqual([{ granted: true }, { granted: false }]);
  });

  it('is nobody who guesses codes, and a ticket that ended is left alone', async () => {
    const question = await ask();
    for (const code of [
      '',
      'NOPE',
      ticket.code.slice(0, -1),
      `${ticket.code}'; drop table ticket; --`,
      '%',
      ticket.id,
    ]) {
      expect(await change([[question, 'x']], code)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      expect(await transfer({ code })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      expect(await say(RESEND, { code })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      expect(await look(code)).toBeNull();
    }
    await say(CANCEL, { code: ticket.code });
    expect(await change([[question, 'x']])).toEqual({ __typename: 'NotAnyMore', reason: 'TICKET_ENDED' });
    expect(await say(RESEND, { code: ticket.code })).toEqual({ __typename: 'NotAnyMore', reason: 'TICKET_ENDED' });
    expect(await test.database.query('select from ticket_answer where question_id = $1', [question])).toEqual([]);
  });
});

describe('a ticket that is handed to a colleague', () => {
  const ticketsOf = () =>
    test.database.query<{ status: string; code: string; email: string }>(
      `select t.status, t.code, p.email from ticket t join person p on p.id = t.person_id where t.event_id = $1 order by t.registered_at, t.status desc`,
      [event.id],
    );

  it('dies at once; the colleague has their own by mail and must agree themselves', async () => {
    const terms = await ask({ kind: 'CONSENT', required: true });
    await change([[terms, 'YES']]);
    expect(await transfer()).toEqual({ __typename: 'TicketTransferred', email: `colleague${number}@example.org` });
    expect(await look()).toMatchObject({ status: 'CANCELLED', care: { wasTransferred: true, mayTransfer: false } });
    const next = (await ticketsOf()).find(({ email }) => email === `colleague${number}@example.org`)!;
    expect(next.code).not.toBe(ticket.code);
    expect(await look(next.code)).toMatchObject({
      status: 'CONFIRMED',
      holderName: 'Noé Lambert',
      care: { isIncomplete: true, answers: [] },
    });
    await test.runJobs();
    const mails = await test.mails();
    const got = mails.filter(({ to }) => to?.[0]?.address === `colleague${number}@example.org`);
    expect(got).toHaveLength(1);
    expect(got[0]!.text).toContain('Inès Aubry');
    expect(got[0]!.text).toContain(`/billet/${next.code}`);
    // No code goes out before the colleague agreed: then it does, once.
    const codesIn = (mail: (typeof mails)[number]) => mail.attachments.map(({ filename }) => filename);
    expect(codesIn(got[0]!)).toEqual([]);
    for (const _ of [1, 2]) await change([[terms, 'YES']], next.code);
    await test.runJobs();
    const later = (await test.mails()).filter(({ to }) => to?.[0]?.address === `colleague${number}@example.org`);
    expect(later).toHaveLength(2);
    expect(later.flatMap(codesIn)).toContain('qr.png');
    const toOld = mails.filter(({ to }) => to?.[0]?.address === `holder${number}@example.org`);
    expect(toOld).toHaveLength(1);
    expect(toOld[0]!.text).not.toContain(next.code);
    const log = await test.database.query('select action, actor_id from audit_entry where event_id = $1', [event.id]);
    expect(log).toEqual([{ action: 'ticket.transfer', actor_id: holder }]);
  });

  it('keeps its place though others wait for one, and goes once however often it is sent', async () => {
    await makeTicket(test.database, event.id, await makePerson(test.database), { audience: 'NON_MEMBER' });
    const requestKey = crypto.randomUUID();
    const outcomes = await Promise.all([1, 2, 3].map(() => transfer({ requestKey })));
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['TicketTransferred']));
    expect((await ticketsOf()).map(({ status }) => status).sort()).toEqual(['CANCELLED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('goes to one of two, never to both', async () => {
    const outcomes = await Promise.all(['a', 'b'].map((name) => transfer({ email: `${name}${number}@example.org` })));
    expect(outcomes.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual([
      'TICKET_ENDED',
      'TicketTransferred',
    ]);
    expect((await ticketsOf()).filter(({ status }) => status === 'CONFIRMED')).toHaveLength(1);
  });

  it('takes along the place of a company and the use of a code', async () => {
    const { database } = test;
    const [{ id: allotment }] = (await database.query<{ id: string }>(
      `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token, expires_at, created_at)
       select event_id, kind_id, 'Lumen', 'Zoë', 'zoe@example.org', 'FR', $2, $3, '2024-10-01', '2024-08-01' from ticket where id = $1 returning id`,
      [ticket.id, crypto.randomUUID(), crypto.randomUUID()],
    )) as [{ id: string }];
    await database.query(
      `insert into place (event_id, kind_id, allotment_id, claimed_ticket_id) select event_id, kind_id, $2, id from ticket where id = $1`,
      [ticket.id, allotment],
    );
    await transfer();
    const places = await database.query(
      `select p.email from place x join ticket t on t.id = x.claimed_ticket_id join person p on p.id = t.person_id where x.allotment_id = $1`,
      [allotment],
    );
    expect(places).toEqual([{ email: `colleague${number}@example.org` }]);
  });

  it('stays where it is when it was used, is not confirmed, or the time is over', async () => {
    await admit(test.database, event.id, ticket.id, '2024-09-01');
    expect(await transfer()).toEqual({ __typename: 'NotAnyMore', reason: 'USED' });
    await test.database.query('delete from scan where ticket_id = $1', [ticket.id]);
    await test.database.query(`update ticket set status = 'AWAITING_PAYMENT' where id = $1`, [ticket.id]);
    expect(await transfer()).toEqual({ __typename: 'NotAnyMore', reason: 'NOT_CONFIRMED' });
    await test.database.query(`update ticket set status = 'CONFIRMED' where id = $1`, [ticket.id]);
    await rules(null, '2024-08-31T10:00:00Z');
    expect(await transfer()).toEqual({ __typename: 'NotAnyMore', reason: 'TOO_LATE' });
    expect((await look()).status).toBe('CONFIRMED');
  });

  it('does not go to somebody who has one, may not have it, or has no address', async () => {
    const other = await makePerson(test.database, { email: `has${number}@example.org` });
    await makeTicket(test.database, event.id, other);
    expect(await transfer({ email: `has${number}@example.org` })).toEqual({
      __typename: 'NotAnyMore',
      reason: 'HAS_TICKET',
    });
    expect((await transfer({ email: 'nobody', givenName: ' ' })).errors).toEqual([
      { field: 'email', code: 'EMAIL_INVALID' },
      { field: 'givenName', code: 'REQUIRED' },
    ]);
    const member = await makeTicketKind(test.database, event.id, { audience: 'MEMBER' });
    await test.database.query('update ticket set kind_id = $2 where id = $1', [ticket.id, member]);
    expect(await transfer()).toEqual({ __typename: 'KindNotForYou', audience: 'MEMBER' });
    expect((await look()).status).toBe('CONFIRMED');
  });
});

describe('a holder who', () => {
  it('asks for the ticket again gets it at their own address, once in ten minutes', async () => {
    expect(await say(RESEND, { code: ticket.code.toLowerCase() })).toEqual({
      __typename: 'TicketResent',
      email: `holder${number}@example.org`,
    });
    await say(RESEND, { code: ticket.code });
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === `holder${number}@example.org`);
    expect(mails).toHaveLength(1);
  });

  it('cancels does so until the time that staff set', async () => {
    await rules('2024-09-01T09:00:00Z', null);
    expect((await look()).care.mayCancel).toBe(false);
    expect(await say(CANCEL, { code: ticket.code })).toEqual({
      __typename: 'TicketNotCancellable',
      reason: 'TOO_LATE',
    });
    await rules('2024-09-02T09:00:00Z', null);
    expect(await say(CANCEL, { code: ticket.code })).toEqual({ __typename: 'TicketCancelled' });
  });
});
