import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeSession, makeSpeaker, publishProgramme } from './agenda.fixtures';

const COMMITMENTS = `query ($slug: String!) { event(slug: $slug) { myAgenda { commitments { title { fr } } } } }`;
const FOLLOW = `mutation ($id: ID!) { followSession(sessionId: $id) { __typename } }`;
const RENEW = 'mutation ($eventId: ID!) { renewAgendaFeed(eventId: $eventId) { url } }';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  test.travelTo('2024-09-02T08:00:00Z');
});
afterAll(() => test.close());

it('an event that is called off leaves no workshop, line, session or talk in anybody’s agenda or calendar', async () => {
  const event = await makeEvent(test.database);
  const talk = await makeSession(test.database, event.id, { title: 'Conférence' });
  const workshop = await makeSession(test.database, event.id, {
    title: 'Atelier',
    capacity: 1,
    startsAt: '2024-10-01T12:00:00Z',
    endsAt: '2024-10-01T13:00:00Z',
  });
  const people = [await makePerson(test.database), await makePerson(test.database)];
  for (const personId of people) await makeTicket(test.database, event.id, personId);
  await makeSpeaker(test.database, talk, people[1]!);
  await publishProgramme(test.database, event.id);
  const [holder, speaker] = [await test.as(people[0]!), await test.as(people[1]!)];
  await holder.graphql(FOLLOW, { id: talk });
  await holder.graphql(FOLLOW, { id: workshop });
  const titles = async (client: typeof holder) => {
    const { data } = await client.graphql(COMMITMENTS, { slug: event.slug });
    return (data['event'].myAgenda?.commitments ?? []).map(({ title }: { title: { fr: string } }) => title.fr);
  };
  expect(await titles(holder)).toEqual(['Conférence', 'Atelier']);
  expect(await titles(speaker)).toEqual(['Conférence']);
  const { data } = await speaker.graphql(RENEW, { eventId: event.id });
  const feed = new URL(data['renewAgendaFeed'].url).pathname;
  expect((await test.anonymous.get(feed)).text).toContain('Conférence');

  const staff = await test.as(await makePerson(test.database, { isStaff: true }));
  const before = await staff.graphql(`query ($id: ID!) { eventCancellation(eventId: $id) { part count } }`, {
    id: event.id,
  });
  expect(before.data['eventCancellation']).toContainEqual({ part: 'seats', count: 1 });
  await staff.graphql(
    `mutation ($id: ID!) { cancelEvent(eventId: $id, input: { reasonFr: "Salle fermée.", reasonEn: "" }) { __typename } }`,
    { id: event.id },
  );
  await test.runJobs();
  expect(await titles(holder)).toEqual([]);
  expect(await titles(speaker)).toEqual([]);
  expect((await test.anonymous.get(feed)).text).not.toContain('VEVENT');
  const left = await test.database.query(
    `select session_id from session_follow union all select session_id from workshop_waiting union all select session_id from seat`,
  );
  expect(left).toEqual([]);
});
