import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makeTicket,
  makeTicketKind,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeTablet, scanOf } from '../door.fixtures';

const GUESTS = `query ($slug: String!) { event(slug: $slug) { doorGuests {
  ticketId name isSpeaker isVip note enteredAt kindName { fr } } } }`;
const SAVE = `mutation ($input: DoorNotesInput!) { saveDoorNotes(input: $input) { __typename
  ... on DoorNotesSaved { guests { ticketId isVip note } } ... on InvalidInput { errors { field code } } } }`;
const QUESTIONS = `query ($slug: String!) { event(slug: $slug) { doorQuestions { label { fr } kindIds asked answered } } }`;
const ASK = `mutation ($input: FormQuestionInput!) { saveFormQuestion(input: $input) { __typename } }`;
const ON_TABLET = `{ tablet { ... on Tablet { guests { ticketId isVip note } } } }`;

describe('guests of a door', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T07:30:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  async function eventWithGuests() {
    const event = await makeEvent(test.database);
    const make = async (givenName: string, familyName: string, audience: string) => {
      const person = await makePerson(test.database, { givenName, familyName });
      return makeTicket(test.database, event.id, person, { audience });
    };
    const zoe = await make('Zoé', 'Abel', 'MEMBER');
    const lucja = await make('Łucja', 'Nowak', 'SPEAKER');
    const paul = await make('Paul', 'Zola', 'MEMBER');
    return { event, zoe, lucja, paul };
  }
  const save = async (input: object, as = staff) => (await as.graphql(SAVE, { input })).data?.saveDoorNotes;
  const guestsOf = async ({ slug }: { slug: string }) =>
    (await staff.graphql(GUESTS, { slug })).data.event.doorGuests as { [field: string]: unknown }[];

  it('are listed by name, with what is known of them, once they came too', async () => {
    const { event, zoe, lucja, paul } = await eventWithGuests();
    await test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = '2024-09-30' where id = $1`, [
      paul.id,
    ]);
    const tablet = await makeTablet(test, staff, event.id);
    await tablet.send([scanOf(lucja.code, '2024-10-01T07:20:00.000Z')]);
    const rest = { isVip: false, note: '' };
    expect(await guestsOf(event)).toEqual([
      { ...rest, ticketId: zoe.id, name: 'Zoé Abel', isSpeaker: false, enteredAt: null, kindName: { fr: 'MEMBER' } },
      {
        ...rest,
        ticketId: lucja.id,
        name: 'Łucja Nowak',
        isSpeaker: true,
        enteredAt: '2024-10-01T07:20:00.000Z',
        kindName: { fr: 'SPEAKER' },
      },
    ]);
  });

  it('are noted one by one or together; what is not named stays, and what is empty is gone', async () => {
    const { event, zoe, lucja, paul } = await eventWithGuests();
    const other = await eventWithGuests();
    const eventId = event.id;
    await save({ eventId, ticketIds: [zoe.id], isVip: true, note: '  Badge au bureau B ' });
    const both = await save({ eventId, ticketIds: [zoe.id, lucja.id, other.zoe.id], isVip: true });
    expect(both.guests).toEqual([
      { ticketId: zoe.id, isVip: true, note: 'Badge au bureau B' },
      { ticketId: lucja.id, isVip: true, note: '' },
    ]);
    expect((await guestsOf(other.event)).every(({ isVip }) => isVip === false)).toBe(true);
    await save({ eventId, ticketIds: [zoe.id, paul.id], note: 'À l’estrade' });
    await save({ eventId, ticketIds: [lucja.id, zoe.id], isVip: false });
    await save({ eventId, ticketIds: [paul.id], note: '' });
    expect((await guestsOf(event)).map(({ isVip, note }) => [isVip, note])).toEqual([
      [false, 'À l’estrade'],
      [false, ''],
      [false, ''],
    ]);
    const [kept] = await test.database.query<{ notes: number }>(
      'select count(*)::int as notes from door_note n join ticket t on t.id = n.ticket_id where t.event_id = $1',
      [eventId],
    );
    expect(kept!.notes).toBe(1);
    expect(
      await test.database.query(`select subject_id, details from audit_entry where action = 'door.notes' order by id`),
    ).toEqual(
      expect.arrayContaining([
        { subject_id: zoe.id, details: { guests: 1, isVip: true, note: 'Badge au bureau B' } },
        { subject_id: eventId, details: { guests: 2, isVip: true } },
      ]),
    );
  });

  it('are refused what is too long, of nobody, or said by somebody who may not', async () => {
    const { event, zoe } = await eventWithGuests();
    const eventId = event.id;
    expect((await save({ eventId, ticketIds: [zoe.id], note: 'x'.repeat(201) })).errors).toEqual([
      { field: 'note', code: 'TOO_LONG' },
    ]);
    expect((await save({ eventId, ticketIds: ['nobody'] })).errors).toEqual([
      { field: 'ticketIds.0', code: 'NOT_FOUND' },
    ]);
    const attendee = await makePerson(test.database);
    await giveRole(test.database, eventId, attendee, 'ATTENDEE');
    const guest = await test.as(attendee);
    expect(await save({ eventId, ticketIds: [zoe.id], isVip: true }, guest)).toBeUndefined();
    expect((await guest.get(`/api/events/${eventId}/door-guests.csv`)).status).toBe(404);
    expect((await guestsOf(event)).some(({ isVip }) => isVip)).toBe(false);
  });

  it('are known to the tablets at once, and so is a question of the form', async () => {
    const { event, zoe } = await eventWithGuests();
    const tablet = await makeTablet(test, staff, event.id);
    const socket = io(test.url, { transports: ['websocket'], auth: { doorKey: tablet.key }, forceNew: true });
    const told = () => new Promise<{ eventId: string }>((done) => socket.once('door:rules', done));
    await socket.timeout(5000).emitWithAck('door:watch', event.id);

    const noted = told();
    await save({ eventId: event.id, ticketIds: [zoe.id], isVip: true, note: 'Au premier rang' });
    expect(await noted).toEqual({ eventId: event.id });
    const { data } = await tablet.client.graphql(ON_TABLET);
    expect(data.tablet.guests).toContainEqual({ ticketId: zoe.id, isVip: true, note: 'Au premier rang' });

    const asked = told();
    await staff.graphql(ASK, { input: question(event.id, 'Parking ?') });
    expect(await asked).toEqual({ eventId: event.id });
    socket.disconnect();
  });

  it('are asked what they have not answered, by kind of ticket', async () => {
    const { event, zoe, lucja } = await eventWithGuests();
    const members = await makeTicketKind(test.database, event.id, { audience: 'MEMBER' });
    await test.database.query('update ticket set kind_id = $2 where id = $1', [zoe.id, members]);
    await staff.graphql(ASK, { input: question(event.id, 'Parking ?') });
    await staff.graphql(ASK, { input: { ...question(event.id, 'Casier ?'), kindIds: [members] } });
    await staff.graphql(ASK, { input: { ...question(event.id, 'Pas ici'), askedAtDoor: false } });
    await test.database.query(
      `insert into ticket_answer (ticket_id, question_id, answer)
       select $1, id, '{Non}' from form_question where event_id = $2 and label ->> 'fr' = 'Parking ?'`,
      [lucja.id, event.id],
    );
    const { data } = await staff.graphql(QUESTIONS, { slug: event.slug });
    expect(data.event.doorQuestions).toEqual([
      { label: { fr: 'Parking ?' }, kindIds: [], asked: 3, answered: 1 },
      { label: { fr: 'Casier ?' }, kindIds: [members], asked: 1, answered: 0 },
    ]);
  });

  it('leave as a file, in the language that was asked for', async () => {
    const { event, zoe } = await eventWithGuests();
    await save({ eventId: event.id, ticketIds: [zoe.id], isVip: true, note: '=Badge' });
    const { text, headers } = await staff.get(`/api/events/${event.id}/door-guests.csv?lang=fr`);
    expect(headers['content-disposition']).toContain(`invites-accueil-${event.slug}.csv`);
    expect(
      text
        .split('\n')
        .slice(0, 2)
        .map((line) => line.trim()),
    ).toEqual(['Nom;Organisation;Type de billet;VIP;Intervenant;Note;Arrivée', "Zoé Abel;;MEMBER;oui;;'=Badge;"]);
    expect((await staff.get(`/api/events/${event.id}/door-guests.pdf`)).status).toBe(404);
  });

  it('ask the database as often for three as for one', async () => {
    const { event } = await eventWithGuests();
    const other = await makeEvent(test.database);
    await makeTicket(test.database, other.id, await makePerson(test.database));
    const count = async ({ slug }: { slug: string }) =>
      (await statementsOf(test, () => staff.graphql(GUESTS, { slug }))).length;
    expect(await count(event)).toBe(await count(other));
  });
});

const question = (eventId: string, fr: string) => ({
  eventId,
  kind: 'TEXT',
  stage: 'REGISTRATION',
  label: { fr, en: fr },
  options: [],
  required: false,
  isSensitive: false,
  askedAtDoor: true,
  kindIds: [],
});
