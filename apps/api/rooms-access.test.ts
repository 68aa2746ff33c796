import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeDefs } from '@parvis/contract/type-defs';
import { startTestApp, type TestApp } from '@parvis/testing';
import { type Answer, makeRooms, PEOPLE, type Rooms, type Who } from './rooms.fixtures';

const EVERYBODY: readonly Who[] = PEOPLE;
const SIGNED_IN = PEOPLE.filter((who) => who !== 'nobody');
const SPEAKERS: readonly Who[] = ['speaker', 'other speaker'];
const SPEAKER: readonly Who[] = ['speaker'];
/** Those who look after all speakers of the event, and the one speaker whose page it is. */
const TEAM: readonly Who[] = ['organiser', 'staff'];
const SPEAKER_OR_TEAM: readonly Who[] = ['speaker', ...TEAM];
const STAFF: readonly Who[] = ['staff'];
const EXHIBITORS: readonly Who[] = ['representative', 'colleague on the booth', 'neighbour'];
const BOOTH: readonly Who[] = ['representative', 'colleague on the booth'];
const REPRESENTATIVE_OR_STAFF: readonly Who[] = ['representative', 'staff'];
const VISITOR: readonly Who[] = ['visitor'];
const HOUSE: readonly Who[] = ['keeper of the page', 'employee'];
const KEEPER_OR_STAFF: readonly Who[] = ['keeper of the page', 'staff'];

type Act = (who: Who, rooms: Rooms) => Promise<Answer>;

const field =
  (call: string, variables: (rooms: Rooms) => object = () => ({}), declared = ''): Act =>
  (who, rooms) =>
    rooms.ask(who, `query ($slug: String!${declared}) { event(slug: $slug) { done: ${call} } }`, {
      slug: rooms.event.slug,
      ...variables(rooms),
    });
const query =
  (call: string, declared = '', variables: (rooms: Rooms) => object | Promise<object> = () => ({})): Act =>
  async (who, rooms) =>
    rooms.ask(who, `query ${declared} { done: ${call} }`, await variables(rooms));
/** `input` of an operation that takes one, or its arguments. */
const mutation =
  (name: string, type: string, input: (rooms: Rooms, who: Who) => object | Promise<object>): Act =>
  async (who, rooms) =>
    rooms.ask(who, `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename } }`, {
      input: await input(rooms, who),
    });
const call =
  (declared: string, text: string, variables: (rooms: Rooms) => object | Promise<object>): Act =>
  async (who, rooms) =>
    rooms.ask(who, `mutation (${declared}) { done: ${text} }`, await variables(rooms));

const words = { fr: 'Après', en: 'After' };
const unique = () => randomUUID().slice(0, 8);
const profile = ({ event }: Rooms) => ({ eventId: event.id, biographyFr: 'Bonjour', biographyEn: 'Hello' });
const needs = ({ event }: Rooms) => ({ eventId: event.id, technical: '', access: '', diet: '', travel: '' });
const speakerPath = ({ event, ids }: Rooms) => `/api/events/${event.id}/speakers/${ids.speaker}/photo`;

/**
 * Who may do what with speakers, exhibitors, contacts and the directory, operation by operation: the people named are
 * answered, everybody else is told that there is no such thing. What follows ` · ` tells two uses of one operation apart.
 */
const TABLE: Record<string, [readonly Who[], Act]> = {
  // Speakers
  'Event.speakers': [EVERYBODY, field('speakers { name }')],
  'Event.mySpeakerProfile': [SPEAKERS, field('mySpeakerProfile { name }')],
  'Event.mySpeakerSpace': [SPEAKERS, field('mySpeakerSpace { email }')],
  'Event.speakerBoard': [TEAM, field('speakerBoard { rows { email } }')],
  'Event.speakerSpace': [
    TEAM,
    field('speakerSpace(personId: $id) { email }', ({ ids }) => ({ id: ids.speaker }), ', $id: ID!'),
  ],
  'Mutation.saveSpeakerProfile · own': [SPEAKERS, mutation('saveSpeakerProfile', 'SpeakerProfileInput', profile)],
  'Mutation.saveSpeakerProfile · of the speaker': [
    SPEAKER_OR_TEAM,
    mutation('saveSpeakerProfile', 'SpeakerProfileInput', (at) => ({ ...profile(at), personId: at.ids.speaker })),
  ],
  'Mutation.saveSpeakerNeeds · own': [SPEAKERS, mutation('saveSpeakerNeeds', 'SpeakerNeedsInput', needs)],
  'Mutation.saveSpeakerNeeds · of the speaker': [
    SPEAKER_OR_TEAM,
    mutation('saveSpeakerNeeds', 'SpeakerNeedsInput', (at) => ({ ...needs(at), personId: at.ids.speaker })),
  ],
  'Mutation.removeSpeakerPhoto · own': [
    SPEAKERS,
    call('$e: ID!', 'removeSpeakerPhoto(eventId: $e) { email }', ({ event }) => ({ e: event.id })),
  ],
  'Mutation.removeSpeakerPhoto · of the speaker': [
    SPEAKER_OR_TEAM,
    call('$e: ID!, $p: ID!', 'removeSpeakerPhoto(eventId: $e, personId: $p) { email }', ({ event, ids }) => ({
      e: event.id,
      p: ids.speaker,
    })),
  ],
  'Mutation.claimSpeakerSpace': [
    SPEAKERS,
    call('$e: ID!', 'claimSpeakerSpace(eventId: $e) { email }', ({ event }) => ({ e: event.id })),
  ],
  'Mutation.answerSpeakerConsent': [
    SPEAKERS,
    mutation('answerSpeakerConsent', 'SpeakerConsentInput', async (at) => {
      const own = await at.ask(
        'speaker',
        `{ event(slug: "${at.event.slug}") { mySpeakerSpace { consents { wording } } } }`,
      );
      const { wording } = JSON.parse(own.text).data.event.mySpeakerSpace.consents[0];
      return { eventId: at.event.id, kind: 'PHOTO', given: true, wording };
    }),
  ],
  'Mutation.addOwnAbsence': [
    SPEAKERS,
    mutation('addOwnAbsence', 'OwnAbsenceInput', ({ event }) => ({
      eventId: event.id,
      startsAt: '2024-10-01T08:00Z',
      endsAt: '2024-10-01T09:00Z',
    })),
  ],
  'Mutation.removeOwnAbsence': [
    SPEAKERS,
    call('$e: ID!', 'removeOwnAbsence(eventId: $e, id: "x") { email }', ({ event }) => ({ e: event.id })),
  ],
  'Mutation.proposeSessionWords': [
    SPEAKER,
    mutation('proposeSessionWords', 'SessionProposalInput', ({ event, sessionId }) => ({
      eventId: event.id,
      sessionId,
      title: words,
      abstract: words,
    })),
  ],
  'Mutation.inviteSpeakers': [
    TEAM,
    mutation('inviteSpeakers', 'SpeakerInvitationsInput', ({ event }) => ({
      eventId: event.id,
      text: `${unique()}@example.org;Ada;Essai`,
      sessionIds: [],
      apply: true,
    })),
  ],
  'Mutation.remindSpeakers': [
    TEAM,
    call('$e: ID!, $p: [ID!]!', 'remindSpeakers(eventId: $e, personIds: $p)', ({ event, ids }) => ({
      e: event.id,
      p: [ids.speaker],
    })),
  ],
  'Mutation.saveSpeakerDeadlines': [
    TEAM,
    mutation('saveSpeakerDeadlines', 'SpeakerDeadlinesInput', ({ event }) => ({
      eventId: event.id,
      takesLateSlides: true,
    })),
  ],
  'Mutation.decideSessionProposal': [
    TEAM,
    call(
      '$e: ID!, $id: ID!',
      'decideSessionProposal(eventId: $e, id: $id, accept: true, answer: "") { __typename }',
      async (at) => ({ e: at.event.id, id: await at.makeProposal() }),
    ),
  ],
  'GET /api/events/:id/speakers.:format': [TEAM, (who, at) => at.get(who, `/api/events/${at.event.id}/speakers.csv`)],
  'POST /api/events/:id/speakers/:person/photo': [
    SPEAKER_OR_TEAM,
    (who, at) => at.post(who, speakerPath(at), at.picture),
  ],
  'GET /api/files/speakers/:id · without consent': [SPEAKER_OR_TEAM, (who, at) => showPhoto(who, at, false)],
  'GET /api/files/speakers/:id · with consent': [EVERYBODY, (who, at) => showPhoto(who, at, true)],
  'POST /api/events/:id/sessions/:session/slides': [
    SPEAKER,
    (who, at) => at.post(who, `/api/events/${at.event.id}/sessions/${at.sessionId}/slides?name=a.pdf`, at.pdf),
  ],
  'POST /api/events/:id/sessions/:session/slides · for the speaker': [SPEAKER_OR_TEAM, sendSlides],
  'GET /api/files/slides/:id': [
    SPEAKER_OR_TEAM,
    async (who, at) => at.get(who, `/api/files/slides/${JSON.parse((await sendSlides('staff', at)).text).id}`),
  ],

  // Exhibitors
  'Event.exhibitors': [EVERYBODY, field('exhibitors { id }')],
  'Event.exhibitor': [EVERYBODY, field('exhibitor(id: $id) { id }', ({ booth }) => ({ id: booth }), ', $id: ID!')],
  'Event.boothPlan': [
    EVERYBODY,
    async (who, at) => {
      await sendHall('staff', at);
      return field('boothPlan { version }')(who, at);
    },
  ],
  'Event.myBooth': [EXHIBITORS, field('myBooth { team { email } }')],
  'Event.boothOf': [
    STAFF,
    field('boothOf(exhibitorId: $id) { team { email } }', ({ booth }) => ({ id: booth }), ', $id: ID!'),
  ],
  'Event.exhibitorBoard': [STAFF, field('exhibitorBoard { exhibitors { ordered } }')],
  'Mutation.saveExhibitorProfile': [
    REPRESENTATIVE_OR_STAFF,
    mutation('saveExhibitorProfile', 'ExhibitorProfileInput', ({ booth }) => ({
      exhibitorId: booth,
      descriptionFr: '',
      descriptionEn: '',
    })),
  ],
  'Mutation.saveBoothItem': [
    REPRESENTATIVE_OR_STAFF,
    mutation('saveBoothItem', 'BoothItemInput', async (at) => ({
      exhibitorId: at.booth,
      id: await at.makeItem(),
      kind: 'PRODUCT',
      titleFr: 'Bras',
      titleEn: 'Arm',
      descriptionFr: '',
      descriptionEn: '',
    })),
  ],
  'Mutation.removeBoothItem': [
    REPRESENTATIVE_OR_STAFF,
    call('$x: ID!, $i: ID!', 'removeBoothItem(exhibitorId: $x, itemId: $i) { __typename }', async (at) => ({
      x: at.booth,
      i: await at.makeItem(),
    })),
  ],
  'Mutation.removeBoothLogo': [
    REPRESENTATIVE_OR_STAFF,
    call('$x: ID!', 'removeBoothLogo(exhibitorId: $x) { __typename }', ({ booth }) => ({ x: booth })),
  ],
  'Mutation.inviteToBooth': [
    REPRESENTATIVE_OR_STAFF,
    mutation('inviteToBooth', 'BoothInvitationInput', ({ booth }) => ({
      exhibitorId: booth,
      email: `${unique()}@example.org`,
      givenName: 'Inès',
      familyName: 'Colline',
      role: 'STAND',
      language: 'FR',
    })),
  ],
  'Mutation.sendBoothInvitation': [
    REPRESENTATIVE_OR_STAFF,
    call('$x: ID!, $p: ID!', 'sendBoothInvitation(exhibitorId: $x, personId: $p) { __typename }', colleague),
  ],
  'Mutation.setBoothRole': [
    REPRESENTATIVE_OR_STAFF,
    call('$x: ID!, $p: ID!', 'setBoothRole(exhibitorId: $x, personId: $p, role: STAND) { __typename }', colleague),
  ],
  'Mutation.removeFromBooth': [
    REPRESENTATIVE_OR_STAFF,
    call('$x: ID!, $p: ID!', 'removeFromBooth(exhibitorId: $x, personId: $p) { __typename }', colleague),
  ],
  'Mutation.addBoothDuty': [
    REPRESENTATIVE_OR_STAFF,
    mutation('addBoothDuty', 'BoothDutyInput', async (at) => {
      await at.clearDuties();
      return {
        exhibitorId: at.booth,
        personId: at.ids.representative,
        startsAt: '2024-10-01T08:00:00Z',
        endsAt: '2024-10-01T09:00:00Z',
      };
    }),
  ],
  'Mutation.removeBoothDuty': [
    REPRESENTATIVE_OR_STAFF,
    call('$x: ID!, $d: ID!', 'removeBoothDuty(exhibitorId: $x, dutyId: $d) { __typename }', async (at) => ({
      x: at.booth,
      d: await at.makeDuty(),
    })),
  ],
  'Mutation.orderSupplies': [
    REPRESENTATIVE_OR_STAFF,
    mutation('orderSupplies', 'BoothOrderInput', ({ booth }) => ({ exhibitorId: booth, lines: [] })),
  ],
  'Mutation.saveExhibitor': [
    STAFF,
    mutation('saveExhibitor', 'ExhibitorInput', ({ event }) => ({ eventId: event.id, organisationName: unique() })),
  ],
  'Mutation.saveBoothSupplies': [
    STAFF,
    mutation('saveBoothSupplies', 'BoothSuppliesInput', ({ event }) => ({ eventId: event.id, supplies: [] })),
  ],
  'Mutation.remindExhibitors': [
    STAFF,
    call('$e: ID!, $x: [ID!]!', 'remindExhibitors(eventId: $e, exhibitorIds: $x) { count }', ({ event, booth }) => ({
      e: event.id,
      x: [booth],
    })),
  ],
  'Mutation.saveBoothPlan': [
    STAFF,
    mutation('saveBoothPlan', 'BoothPlanInput', async (at) => ({
      eventId: at.event.id,
      version: await at.planVersion(),
      width: 60,
      height: 40,
      booths: [],
    })),
  ],
  'POST /api/files/exhibitors/:id/logo': [REPRESENTATIVE_OR_STAFF, sendLogo],
  'POST /api/files/exhibitors/:id/items/:itemId/picture': [
    REPRESENTATIVE_OR_STAFF,
    async (who, at) =>
      at.post(who, `/api/files/exhibitors/${at.booth}/items/${await at.makeItem()}/picture`, at.picture),
  ],
  'POST /api/files/exhibitors/:id/documents': [
    REPRESENTATIVE_OR_STAFF,
    (who, at) => at.post(who, `/api/files/exhibitors/${at.booth}/documents?name=a.pdf`, at.pdf),
  ],
  'GET /api/files/exhibitors/:id/:file': [
    EVERYBODY,
    async (who, at) =>
      at.get(who, `/api/files/exhibitors/${at.booth}/${JSON.parse((await sendLogo('staff', at)).text).id}`),
  ],
  'POST /api/files/exhibitor-plans/:eventId': [STAFF, sendHall],
  'GET /api/files/exhibitor-plans/:eventId/:file': [
    EVERYBODY,
    async (who, at) =>
      at.get(who, `/api/files/exhibitor-plans/${at.event.id}/${JSON.parse((await sendHall('staff', at)).text).id}`),
  ],
  'GET /api/events/:id/booth-orders.:kind': [
    STAFF,
    (who, at) => at.get(who, `/api/events/${at.event.id}/booth-orders.csv`),
  ],

  // Contacts
  'Query.contactsOfMine': [SIGNED_IN, query('contactsOfMine { id }')],
  'Event.myBoothContacts': [EXHIBITORS, field('myBoothContacts { exhibitorId }')],
  'Event.boothContactFigures': [TEAM, field('boothContactFigures { day }')],
  'Mutation.recordBoothActs': [
    BOOTH,
    call(
      '$x: ID!, $acts: [BoothActInput!]!',
      'recordBoothActs(exhibitorId: $x, acts: $acts) { __typename }',
      ({ booth, ticketCode }) => ({
        x: booth,
        acts: [{ id: randomUUID(), at: '2024-09-01T08:00:00Z', code: ticketCode }],
      }),
    ),
  ],
  'Mutation.saveBoothAsks': [
    BOOTH,
    mutation('saveBoothAsks', 'BoothAsksInput', ({ booth }) => ({ exhibitorId: booth, tags: [], questions: [] })),
  ],
  'Mutation.shareContact': [
    VISITOR,
    mutation('shareContact', 'ShareContactInput', async (at) => ({
      contactId: await at.makeContact(),
      shares: ['PROFILE'],
    })),
  ],
  'Mutation.withdrawContact': [
    VISITOR,
    call('$c: ID!', 'withdrawContact(contactId: $c)', async (at) => ({ c: await at.makeContact() })),
  ],
  'GET /api/booths/:exhibitorId/contacts.:format': [
    BOOTH,
    (who, at) => at.get(who, `/api/booths/${at.booth}/contacts.csv`),
  ],

  // Directory
  'Query.memberDirectory': [EVERYBODY, query('memberDirectory { total }')],
  'Query.organisationPage': [EVERYBODY, query('organisationPage(organisationId: $o) { mayEdit }', '($o: ID!)', house)],
  'Query.organisationQueue': [STAFF, query('organisationQueue { changes { id } }')],
  'Query.organisationRepresentatives': [
    STAFF,
    query('organisationRepresentatives(organisationId: $o) { email }', '($o: ID!)', house),
  ],
  'Query.mergePreview': [
    STAFF,
    query('mergePreview(keepId: $k, dropId: $d) { rows { count } }', '($k: ID!, $d: ID!)', twoHouses),
  ],
  'Query.staffOrganisations': [STAFF, query('staffOrganisations(filter: {}) { total }')],
  'Query.organisationPeople': [STAFF, query('organisationPeople(organisationId: $o) { email }', '($o: ID!)', house)],
  'Mutation.saveOrganisationPage': [
    KEEPER_OR_STAFF,
    mutation('saveOrganisationPage', 'OrganisationPageInput', ({ organisationId }) => ({
      organisationId,
      descriptionFr: '',
      descriptionEn: '',
    })),
  ],
  'Mutation.proposeOrganisationName': [
    KEEPER_OR_STAFF,
    call('$o: ID!', 'proposeOrganisationName(organisationId: $o, name: "Robots") { __typename }', house),
  ],
  'Mutation.claimOrganisation': [HOUSE, call('$o: ID!', 'claimOrganisation(organisationId: $o) { __typename }', house)],
  'Mutation.showMeInDirectory': [
    HOUSE,
    call('$o: ID!', 'showMeInDirectory(organisationId: $o, isShown: true) { __typename }', house),
  ],
  'Mutation.hideOrganisationPerson': [
    KEEPER_OR_STAFF,
    call('$o: ID!, $p: ID!', 'hideOrganisationPerson(organisationId: $o, personId: $p) { __typename }', employee),
  ],
  'Mutation.decideOrganisationChange': [
    STAFF,
    call('$c: ID!', 'decideOrganisationChange(changeId: $c, isApproved: false)', async (at) => ({
      c: await at.makeChange(),
    })),
  ],
  'Mutation.setRepresentative': [
    STAFF,
    call(
      '$o: ID!, $p: ID!',
      'setRepresentative(organisationId: $o, personId: $p, isActive: false) { email }',
      employee,
    ),
  ],
  'Mutation.mergeOrganisations': [
    STAFF,
    call('$k: ID!, $d: ID!', 'mergeOrganisations(keepId: $k, dropId: $d) { __typename }', twoHouses),
  ],
  'Mutation.createOrganisation': [
    STAFF,
    mutation('createOrganisation', 'OrganisationInput', () => ({ name: unique(), domains: [] })),
  ],
  'Mutation.updateOrganisation': [
    STAFF,
    call(
      '$o: ID!, $n: String!',
      'updateOrganisation(organisationId: $o, input: { name: $n, domains: ["seine.example.org"] }) { __typename }',
      (at) => ({ ...house(at), n: unique() }),
    ),
  ],
  'Mutation.confirmAffiliation': [
    STAFF,
    call('$p: ID!', 'confirmAffiliation(personId: $p, isConfirmed: true) { email }', employee),
  ],
  'POST /api/organisations/:id/logo': [KEEPER_OR_STAFF, sendHouseLogo],
  'GET /api/organisations/logos/:fileId · that waits': [KEEPER_OR_STAFF, (who, at) => showHouseLogo(who, at, false)],
  'GET /api/organisations/logos/:fileId · in use': [EVERYBODY, (who, at) => showHouseLogo(who, at, true)],
  'GET /api/organisations/organisations.:format': [
    STAFF,
    (who, at) => at.get(who, '/api/organisations/organisations.csv'),
  ],
  'POST /api/organisations/import': [
    STAFF,
    (who, at) => at.post(who, '/api/organisations/import?name=a.csv', `Nom\n${unique()}\n`),
  ],
};

describe('speakers, exhibitors, contacts and the directory', () => {
  let test: TestApp;
  let rooms: Rooms;
  beforeAll(async () => {
    test = await startTestApp();
    rooms = await makeRooms(test);
  });
  afterAll(() => test.close());

  it('have every operation and every file of theirs in the table, and nothing that is gone', () => {
    const inTable = new Set(Object.keys(TABLE).map((row) => row.split(' · ')[0]!));
    expect([...inTable].toSorted()).toEqual([...operationsOfRooms(), ...filesOfRooms(test)].toSorted());
  });

  it.each(Object.entries(TABLE))('%s', async (_, [may, act]) => {
    const answered: Who[] = [];
    for (const who of PEOPLE) {
      const { isRefused, text } = await act(who, rooms);
      if (isRefused) continue;
      // What is answered is what was asked for, not a fault.
      expect(text, who).not.toMatch(/"errors":|"fault":"|"done":null/);
      answered.push(who);
    }
    expect(answered).toEqual(PEOPLE.filter((who) => may.includes(who)));
  });
});

/** What the contract's files of these rooms say; of the accounts', what is about organisations. */
function operationsOfRooms(): string[] {
  const schema = buildSchema(typeDefs);
  const said = (file: string) => readFileSync(`schema/${file}.graphql`, 'utf8');
  const mine = ['speakers', 'exhibitors', 'booths', 'contacts', 'directory'].map(said).join('\n');
  return ['Query', 'Mutation', 'Event'].flatMap((type) =>
    Object.keys((schema.getType(type) as GraphQLObjectType).getFields())
      .filter((name) => {
        const isSaidIn = (text: string) => blocksOf(text, type).some((line) => new RegExp(`^ *${name}[(:]`).test(line));
        return isSaidIn(mine) || (isSaidIn(said('accounts')) && /organisation|affiliation|directory/i.test(name));
      })
      .map((name) => `${type}.${name}`),
  );
}

/** The lines of what a file of the contract adds to a type. */
function blocksOf(text: string, type: string): string[] {
  return [...text.matchAll(new RegExp(`^extend type ${type} \\{\\n(.*?)^\\}`, 'gms'))].flatMap(([, block]) =>
    block!.split('\n'),
  );
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
const CONTROLLERS =
  /^(SpeakerFiles|SpeakersTable|ExhibitorFiles|OrdersFile|BoothContacts|Logos|Organisations)Controller$/;

/** Every route of these rooms: of the profiles' and the contacts' modules all, of the accounts' those of the directory. */
function filesOfRooms(test: TestApp): string[] {
  const controllers = test.app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ instance, metatype, host }) => {
    const room = host?.metatype?.name ?? '';
    if (!/^(Profiles|Contacts)Module$/.test(room) && !CONTROLLERS.test(metatype?.name ?? '')) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const method = Reflect.getMetadata('method', prototype[name]!) as number | undefined;
      if (method === undefined) return [];
      const path = `/${Reflect.getMetadata('path', metatype!) as string}/${Reflect.getMetadata('path', prototype[name]!) as string}`;
      return [`${METHODS[method]!} ${path.replace(/\/+/g, '/')}`];
    });
  });
}

async function colleague(at: Rooms) {
  return { x: at.booth, p: await at.makeColleague() };
}
function house({ organisationId }: Rooms) {
  return { o: organisationId };
}
function employee({ organisationId, ids }: Rooms) {
  return { o: organisationId, p: ids.employee };
}
async function twoHouses(at: Rooms) {
  return { k: await at.makeOrganisation(), d: await at.makeOrganisation() };
}

function sendSlides(who: Who, at: Rooms) {
  const path = `/api/events/${at.event.id}/sessions/${at.sessionId}/slides?name=a.pdf&person=${at.ids.speaker}`;
  return at.post(who, path, at.pdf);
}
function sendLogo(who: Who, at: Rooms) {
  return at.post(who, `/api/files/exhibitors/${at.booth}/logo`, at.picture);
}
function sendHall(who: Who, at: Rooms) {
  return at.post(who, `/api/files/exhibitor-plans/${at.event.id}`, at.picture);
}
function sendHouseLogo(who: Who, at: Rooms) {
  return at.post(who, `/api/organisations/${at.organisationId}/logo`, at.picture);
}

async function showPhoto(who: Who, at: Rooms, isAgreed: boolean) {
  const { text } = await at.post('speaker', speakerPath(at), at.picture);
  await at.consentToPhotos(isAgreed);
  return at.get(who, JSON.parse(text).url);
}
async function showHouseLogo(who: Who, at: Rooms, isInUse: boolean) {
  await sendHouseLogo('keeper of the page', at);
  return at.get(who, `/api/organisations/logos/${await at.logoOfHouse(isInUse)}`);
}
