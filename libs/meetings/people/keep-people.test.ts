import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { PARTICIPANTS } from './participants.queries';
import { ask, bookedMeeting, makeMeeter, makeMeetingEvent, type Meeter, MORNING, VIEW } from '../meetings.fixtures';

const PEOPLE = `query ($slug: String!, $filter: ParticipantFilter) { event(slug: $slug) { participants(filter: $filter) {
  total saved participants { name isSaved offerTags { label { fr } } languages } offers { tag { label { fr } } count } } } }`;
const SUGGESTIONS = `query ($slug: String!) { event(slug: $slug) { meetingSuggestions { person { personId name }
  reasons { kind words tags { label { fr } } } } } }`;
const PROFILE = `mutation ($input: MeetingProfileInput!) { saveMeetingProfile(input: $input) { __typename
  ... on MeetingProfileSaved { view { sharesContact offerTagIds vocabulary { label { fr } } } } ... on InvalidInput { errors { field code } } } }`;
const KEEP = `mutation ($eventId: ID!, $personId: ID!, $on: Boolean!) { savePerson(eventId: $eventId, personId: $personId, isSaved: $on) { isSaved } }`;
const BLOCK = `mutation ($eventId: ID!, $personId: ID!, $on: Boolean!) { blockPerson(eventId: $eventId, personId: $personId, isBlocked: $on) { isBlocked } }`;
const REPORT = `mutation ($eventId: ID!, $personId: ID!, $text: String!) { reportPerson(eventId: $eventId, personId: $personId, text: $text) {
  __typename ... on InvalidInput { errors { code } } } }`;
const REPORTS = `query ($slug: String!) { event(slug: $slug) { meetingReports { id text decision decidedBy reporter { name } reported { name } } } }`;
const DECIDE = `mutation ($reportId: ID!, $decision: ReportDecision!) { decideMeetingReport(reportId: $reportId, decision: $decision, note: "Vu avec elle.") { __typename } }`;
const TAG = `mutation ($input: MeetingTagInput!) { saveMeetingTag(input: $input) { __typename ... on TagExists { tag { label { fr } } }
  ... on VocabularySaved { vocabulary { tag { id label { fr } isOfEvent } offers seeks } } ... on InvalidInput { errors { field code } } } }`;
const MERGE = `mutation ($eventId: ID!, $tagId: ID!, $intoId: ID!) { mergeMeetingTags(eventId: $eventId, tagId: $tagId, intoId: $intoId) {
  __typename ... on VocabularySaved { vocabulary { tag { label { fr } } offers } } } }`;
const RETIRE = `mutation ($eventId: ID!, $tagId: ID!) { retireMeetingTag(eventId: $eventId, tagId: $tagId, isRetired: true) { __typename } }`;
const NOTE = `mutation ($meetingId: ID!, $rating: Int, $note: String) { saveMeetingNote(meetingId: $meetingId, rating: $rating, nextStep: CALL, note: $note) {
  __typename ... on MeetingNoteSaved { meeting { rating nextStep note sharesContact } } ... on InvalidInput { errors { field code } } } }`;
const PAST = `query ($slug: String!) { event(slug: $slug) { pastMeetings { rating note with { name } } } }`;

describe('people at an event', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let staff: Client;
  let ana: Meeter;
  let ben: Meeter;
  let cleo: Meeter;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(MORNING);
    event = await makeMeetingEvent(test.database, { slots: 3 });
    staff = await test.as(await makePerson(test.database, { isStaff: true, givenName: 'Sam', familyName: 'Staff' }));
    ana = await makeMeeter(test, event.id, { givenName: 'Ana', familyName: 'Alba' });
    ben = await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Brun' });
    cleo = await makeMeeter(test, event.id, { givenName: 'Cléo', familyName: 'Caron' });
  });
  afterAll(() => test.close());

  const people = async (who: Meeter, filter: object = {}) =>
    (await who.graphql(PEOPLE, { slug: event.slug, filter })).data['event'].participants;
  const names = async (who: Meeter, filter: object = {}) =>
    (await people(who, filter)).participants.map(({ name }: { name: string }) => name);
  const profile = async (who: Meeter, fields: object) =>
    (await who.graphql(PROFILE, { input: { eventId: event.id, isOpenToMeetings: true, ...fields } })).data[
      'saveMeetingProfile'
    ];
  const addTag = async (fr: string, isOfCluster = true): Promise<string> => {
    const { data } = await staff.graphql(TAG, { input: { eventId: event.id, fr, en: fr, isOfCluster } });
    return data['saveMeetingTag'].vocabulary.find(({ tag }: { tag: { label: { fr: string } } }) => tag.label.fr === fr)
      .tag.id;
  };

  it('are seen only by those who show themselves too', async () => {
    const hidden = await makeMeeter(test, event.id, { openToMeetings: false });
    expect(await people(hidden)).toMatchObject({ total: 0, participants: [] });
    expect(await names(ana)).toEqual(['Ben Brun', 'Cléo Caron']);
  });

  it('choose from the words of staff, which are found, counted, merged and retired', async () => {
    const [imaging, images, old] = [await addTag('Imagerie'), await addTag('Images', false), await addTag('Ancien')];
    const again = await staff.graphql(TAG, {
      input: { eventId: event.id, fr: 'imagérie', en: 'x', isOfCluster: true },
    });
    expect(again.data['saveMeetingTag']).toMatchObject({ __typename: 'TagExists', tag: { label: { fr: 'Imagerie' } } });
    await profile(ben, { offerTagIds: [imaging, images, old], languages: ['fr', 'de'] });
    await staff.graphql(RETIRE, { eventId: event.id, tagId: old });
    const chosen = await profile(cleo, { offerTagIds: [images, old] });
    expect(chosen.view.offerTagIds).toEqual([images]);
    // Whoever chose the word comes before a word that is near it.
    expect((await names(ana, { search: 'imagerie' }))[0]).toBe('Ben Brun');
    const merged = await staff.graphql(MERGE, { eventId: event.id, tagId: images, intoId: imaging });
    expect(merged.data['mergeMeetingTags'].vocabulary).toContainEqual({
      tag: { label: { fr: 'Imagerie' } },
      offers: 2,
    });
    expect(await names(ana, { search: 'imagerie' })).toEqual(['Ben Brun', 'Cléo Caron']);
    expect(await people(ana, { offers: imaging, language: 'de' })).toMatchObject({
      total: 1,
      offers: [
        { tag: { label: { fr: 'Ancien' } }, count: 1 },
        { tag: { label: { fr: 'Imagerie' } }, count: 1 },
      ],
    });
  });

  it('say no word of their address to anybody, however one asks', async () => {
    const everything = [
      await ana.graphql(PEOPLE, { slug: event.slug, filter: { search: 'example.org' } }),
      await ana.graphql(PEOPLE, { slug: event.slug }),
      await ana.graphql(VIEW, { slug: event.slug }),
      await ana.graphql(SUGGESTIONS, { slug: event.slug }),
    ];
    expect(everything[0]!.data['event'].participants.total).toBe(0);
    expect(JSON.stringify(everything)).not.toContain('@');
    const { errors } = await ana.graphql(
      `query ($slug: String!) { event(slug: $slug) { participants { participants { email } } } }`,
      { slug: event.slug },
    );
    expect(errors?.[0]?.message).toContain('Cannot query field "email"');
  });

  it('are kept an eye on', async () => {
    await ana.graphql(KEEP, { eventId: event.id, personId: cleo.personId, on: true });
    await ana.graphql(KEEP, { eventId: event.id, personId: cleo.personId, on: true });
    expect(await people(ana, { saved: true })).toMatchObject({
      total: 1,
      saved: 1,
      participants: [{ name: 'Cléo Caron', isSaved: true }],
    });
    await ana.graphql(KEEP, { eventId: event.id, personId: cleo.personId, on: false });
    expect(await names(ana, { saved: true })).toEqual([]);
  });

  it('are suggested with the reason, in both directions', async () => {
    const robots = await addTag('Robotique');
    await profile(ana, { seekTagIds: [robots] });
    await profile(ben, { offerTagIds: [robots] });
    await test.runJobs();
    const suggested = async (who: Meeter) =>
      (await who.graphql(SUGGESTIONS, { slug: event.slug })).data['event'].meetingSuggestions;
    expect((await suggested(ana))[0]).toEqual({
      person: { personId: ben.personId, name: 'Ben Brun' },
      reasons: [{ kind: 'OFFERS_WHAT_YOU_SEEK', words: [], tags: [{ label: { fr: 'Robotique' } }] }],
    });
    expect((await suggested(ben))[0].reasons[0].kind).toBe('SEEKS_WHAT_YOU_OFFER');
    await ask(ana, event.id, ben.personId);
    expect((await suggested(ana)).map(({ person }: { person: { name: string } }) => person.name)).toEqual([
      'Cléo Caron',
    ]);
  });

  it('who are blocked and who block no longer see or ask one another, and are not told', async () => {
    const [dan, eve] = [
      await makeMeeter(test, event.id, { givenName: 'Dan', familyName: 'Dupuis' }),
      await makeMeeter(test, event.id, { givenName: 'Eve', familyName: 'Etienne' }),
    ];
    const { request } = await ask(eve, event.id, dan.personId);
    await dan.graphql(BLOCK, { eventId: event.id, personId: eve.personId, on: true });
    expect(await names(dan)).not.toContain('Eve Etienne');
    expect(await names(eve)).not.toContain('Dan Dupuis');
    const view = async (who: Meeter) => (await who.graphql(VIEW, { slug: event.slug })).data['event'].meetings;
    expect((await view(dan)).received).toEqual([]);
    expect((await view(eve)).asked).toMatchObject([{ id: request.id, status: 'PENDING' }]);
    expect(await ask(dan, event.id, eve.personId)).toMatchObject({ __typename: 'AlreadyAsked' });
    await test.database.query(`update meeting_request set status = 'EXPIRED' where id = $1`, [request.id]);
    expect(await ask(eve, event.id, dan.personId)).toMatchObject({ __typename: 'PersonNotAvailable' });
    await dan.graphql(BLOCK, { eventId: event.id, personId: eve.personId, on: false });
    expect(await names(eve)).toContain('Dan Dupuis');
  });

  it('are reported to staff, who decide once', async () => {
    const fred = await makeMeeter(test, event.id, { givenName: 'Fred', familyName: 'Faure' });
    const report = (text: string) => ana.graphql(REPORT, { eventId: event.id, personId: fred.personId, text });
    expect((await report(' ')).data['reportPerson'].errors).toEqual([{ code: 'TEXT_REQUIRED' }]);
    await Promise.all([report('Il insiste.'), report('Il insiste.')]);
    await report('Il insiste beaucoup.');
    const reports = async () => (await staff.graphql(REPORTS, { slug: event.slug })).data['event'].meetingReports;
    const [one, ...others] = await reports();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ text: 'Il insiste beaucoup.', decision: null, reported: { name: 'Fred Faure' } });
    const decide = async () =>
      (await staff.graphql(DECIDE, { reportId: one.id, decision: 'BARRED' })).data['decideMeetingReport'].__typename;
    expect((await Promise.all([decide(), decide()])).sort()).toEqual(['ReportDecided', 'ReportDecidedBefore']);
    expect(await reports()).toMatchObject([{ decision: 'BARRED', decidedBy: 'Sam Staff' }]);
    expect(await names(ana)).not.toContain('Fred Faure');
    expect(await profile(fred, {})).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'isOpenToMeetings', code: 'BARRED' }],
    });
    const { errors } = await ana.graphql(REPORTS, { slug: event.slug });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('consent in the words they read, kept once until it changes', async () => {
    await profile(cleo, { sharesContact: true });
    await profile(cleo, { sharesContact: true });
    await profile(cleo, { sharesContact: false });
    const kept = await test.database.query(
      `select purpose, granted, wording <> '' as worded from consent where person_id = $1 order by id`,
      [cleo.personId],
    );
    expect(kept).toEqual([
      { purpose: 'MEETINGS', granted: true, worded: true },
      { purpose: 'CONTACTS', granted: true, worded: true },
      { purpose: 'CONTACTS', granted: false, worded: true },
    ]);
  });

  it('keep a mark and a note for themselves, and the address of those who let them', async () => {
    const [gil, hugo, ida] = [
      await makeMeeter(test, event.id, { givenName: 'Gil', familyName: 'Garnier' }),
      await makeMeeter(test, event.id, { givenName: 'Hugo', familyName: '=HYPERLINK(1)', email: 'hugo@example.org' }),
      await makeMeeter(test, event.id, { givenName: 'Ida', familyName: 'Ibert', email: 'ida@example.org' }),
    ];
    const { meetingId } = await bookedMeeting(gil, event.id, hugo, event.slotIds[0]!);
    await bookedMeeting(gil, event.id, ida, event.slotIds[1]!);
    await profile(hugo, { sharesContact: true });
    const early = await gil.graphql(NOTE, { meetingId, rating: 4 });
    expect(early.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    test.travelTo('2024-10-01T07:30:00Z');
    const wrong = await gil.graphql(NOTE, { meetingId, rating: 6 });
    expect(wrong.data['saveMeetingNote']).toMatchObject({ errors: [{ field: 'rating', code: 'RATING_UNKNOWN' }] });
    const saved = await gil.graphql(NOTE, { meetingId, rating: 4, note: 'Rappeler lundi.' });
    expect(saved.data['saveMeetingNote'].meeting).toEqual({
      rating: 4,
      nextStep: 'CALL',
      note: 'Rappeler lundi.',
      sharesContact: true,
    });
    const past = async (who: Meeter) => (await who.graphql(PAST, { slug: event.slug })).data['event'].pastMeetings;
    expect(await past(hugo)).toEqual([{ rating: null, note: null, with: { name: 'Gil Garnier' } }]);
    expect(await past(gil)).toHaveLength(2);
    const file = async (who: Meeter, kind: string) => who.get(`/api/events/${event.id}/contacts.${kind}`);
    const card = await file(gil, 'vcf');
    expect(card.text).toContain('EMAIL:hugo@example.org');
    expect(card.text).not.toContain('ida@example.org');
    const table = await file(gil, 'csv');
    expect(table.text).toContain(`'=HYPERLINK(1)`);
    expect(table.text).toContain('Rappeler lundi.');
    expect((await file(hugo, 'vcf')).text).toBe('');
    test.travelTo(MORNING);
  });

  it('are searched without reading through all people, at ten times the size of the demo', async () => {
    const { database } = test;
    const others = await makeMeetingEvent(database);
    await makeMeeter(test, others.id);
    for (const [eventId, most] of [
      [event.id, 6_500],
      [others.id, 20_000],
    ] as const) {
      await database.query(
        `with made as (
           insert into person (email, given_name, family_name, language, created_at)
           select 'many' || n || $1::text || '@example.org', 'Prénom' || n, 'Nom' || n, 'FR', '2024-01-01'
           from generate_series(1, $2::int) n returning id)
         insert into ticket (event_id, person_id, request_key, code, kind_id, status, open_to_meetings, registered_at)
         select $1::uuid, id, gen_random_uuid(), 'many-' || id, (select kind_id from ticket where event_id = $1::uuid limit 1),
           'CONFIRMED', true, '2024-09-01' from made`,
        [eventId, most],
      );
    }
    await database.query('analyze');
    const scanned = async (sql: string, parameters: unknown[]) => {
      const plan = JSON.stringify(await database.query(`explain (format json) ${sql}`, parameters));
      return [...plan.matchAll(/"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g)].map(([, table]) => table);
    };
    for (const search of [[], ['nom1234']]) {
      const none = [null, null];
      const tables = await scanned(PARTICIPANTS, [
        event.id,
        ana.personId,
        ...none,
        search,
        ...none,
        null,
        false,
        24,
        0,
      ]);
      for (const table of ['person', 'ticket']) expect(tables).not.toContain(table);
    }
    // The body of meeting_entries_with, whose plan the one above does not show.
    expect(
      await scanned(
        `select person_id from meeting_entry e where event_id = $1 and (document like $2 or $3 <% document)`,
        [event.id, '%nom1234%', 'nom1234'],
      ),
    ).toEqual([]);
    expect((await people(ana, { search: 'nom1234' })).participants[0].name).toBe('Prénom1234 Nom1234');
  }, 60_000);
});
