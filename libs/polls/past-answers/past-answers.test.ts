import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';

describe('answers of a survey that was held with another tool', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database, { kind: 'NEW_MEMBER_SESSION' });
  });
  afterAll(() => test.close());

  const send = (text: string, apply = '', client = staff) =>
    request(test.url)
      .post(`/api/events/${event.id}/past-answers${apply}`)
      .set('Cookie', client.cookie)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.from(text));
  const kept = async () => {
    const [row] = await test.database.query<object>(
      `select (select count(*)::int from poll) as polls, (select count(*)::int from ballot) as ballots,
         (select count(*)::int from answer) as answers, (select count(*)::int from vote) as votes`,
    );
    return row;
  };
  const file =
    'Niveau de satisfaction;Note;Métier;Commentaire\ntrès satisfait;9;médecin;Bravo\nplutôt satisfait;;;\n3;8;;';

  it('is looked at before anything is written', async () => {
    const looked = await send(file);
    expect(looked.status).toBe(200);
    expect(looked.body).toMatchObject({ answers: 3, ignored: ['Métier'], imported: false });
    expect(looked.body.questions).toHaveLength(3);
    expect(await kept()).toEqual({ polls: 0, ballots: 0, answers: 0, votes: 0 });
  });

  it('becomes a closed survey, once, with the label that was used', async () => {
    const sent = await Promise.all([send(file, '?apply=1'), send(file, '?apply=1')]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(sent.find(({ status }) => status === 422)!.body).toEqual({ faults: [{ fault: 'ALREADY_IMPORTED' }] });
    expect(await kept(), 'who answered is not known').toEqual({ polls: 1, ballots: 3, answers: 6, votes: 0 });
    const [satisfaction] = await test.database.query<{ options: { value: number; label: { fr: string } }[] }>(
      `select q.options from question q join poll p on p.id = q.poll_id where p.status = 'CLOSED' and q.topic = 'SATISFACTION'`,
    );
    expect(satisfaction!.options.find(({ value }) => value === 3)!.label.fr).toBe('plutôt satisfait');
  });

  it.each([
    ['no column of satisfaction', 'note\n9', [{ fault: 'SATISFACTION_MISSING' }]],
    ['a level that is none', 'satisfaction\n4\n5', [{ fault: 'VALUE', line: 3, column: 'satisfaction', cell: '5' }]],
    ['a grade beyond the scale', 'satisfaction,note\n4,11', [{ fault: 'VALUE', line: 2, column: 'note', cell: '11' }]],
    ['a person who answered nothing', 'satisfaction,métier\n,poète\n4,médecin', [{ fault: 'NO_ANSWER', line: 2 }]],
  ])('is refused with %s: all or nothing', async (_, text, faults) => {
    const before = await kept();
    const sent = await send(text, '?apply=1');
    expect(sent.status).toBe(422);
    expect(sent.body).toEqual({ faults });
    expect(await kept()).toEqual(before);
  });

  it('is for staff', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    expect((await send(file, '', await test.as(organiser))).status).toBe(404);
  });
});
