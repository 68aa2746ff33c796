import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventCopies } from '@parvis/events';
import {
  giveRole,
  makeEvent,
  makePerson,
  makeTicketKind,
  startTestApp,
  statementsOf,
  type Client,
  type TestApp,
} from '@parvis/testing';
import { makeSale, register, type Sale } from '../places.fixtures';

const FIELDS = `settings { offerHours kinds { kind { id name { fr } } isArchived tickets } quotas { id size taken tickets kept } } id`;
const SAVE_KIND = `mutation ($input: TicketKindInput!) { saveTicketKind(input: $input) { __typename
  ... on PlacesSaved { ${FIELDS} } ... on QuotaTooSmall { name taken size } ... on InvalidInput { errors { field code } } } }`;
const SAVE_QUOTA = `mutation ($input: QuotaInput!) { saveQuota(input: $input) { __typename
  ... on PlacesSaved { ${FIELDS} } ... on QuotaTooSmall { name taken size } ... on InvalidInput { errors { field code } } } }`;
const SETTINGS = `query ($slug: String!) { event(slug: $slug) { placesSettings { offerHours kinds { kind { id } quotaIds } quotas { id size taken } } } }`;

describe('kinds of ticket and quotas', () => {
  let test: TestApp;
  let staff: Client;
  let staffId: string;
  let sale: Sale;
  beforeAll(async () => {
    test = await startTestApp();
    staffId = await makePerson(test.database, { isStaff: true });
    staff = await test.as(staffId);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    sale = await makeSale(test, 10);
  });

  const settings = async (client = staff) =>
    (await client.graphql(SETTINGS, { slug: sale.slug })).data.event.placesSettings;
  const saveKind = async (fields: object = {}) =>
    (
      await staff.graphql(SAVE_KIND, {
        input: {
          eventId: sale.eventId,
          audience: 'GUEST',
          name: { fr: 'Invité', en: '' },
          priceCents: 0,
          vatBasisPoints: 2000,
          saleFrom: '2024-09-01T00:00:00Z',
          minPerOrder: 1,
          maxPerOrder: 5,
          needsCode: false,
          needsApproval: false,
          quotaIds: [],
          ...fields,
        },
      })
    ).data.saveTicketKind;
  const saveQuota = async (fields: object) =>
    (await staff.graphql(SAVE_QUOTA, { input: { eventId: sale.eventId, name: 'Places', size: 10, ...fields } })).data
      .saveQuota;

  it('are made, changed, ordered, put away and brought back by staff, each act in the log', async () => {
    const made = await saveKind();
    expect(made.__typename).toBe('PlacesSaved');
    const changed = await saveKind({ id: made.id, name: { fr: 'Invité d’honneur', en: 'Guest of honour' } });
    expect(changed.settings.kinds.map(({ kind }: { kind: { name: { fr: string } } }) => kind.name.fr)).toEqual([
      'NON_MEMBER',
      'Invité d’honneur',
    ]);
    const { data } = await staff.graphql(
      `mutation ($eventId: ID!, $ids: [ID!]!) { orderTicketKinds(eventId: $eventId, ids: $ids) { ${FIELDS} } }`,
      { eventId: sale.eventId, ids: [made.id] },
    );
    expect(data.orderTicketKinds.settings.kinds[0].kind.id).toBe(made.id);
    const archive = async (archived: boolean) =>
      staff.graphql(
        `mutation ($eventId: ID!, $kindId: ID!, $archived: Boolean!) {
          archiveTicketKind(eventId: $eventId, kindId: $kindId, archived: $archived) { ${FIELDS} } }`,
        { eventId: sale.eventId, kindId: made.id, archived },
      );
    await archive(true);
    expect((await register(test.anonymous, sale.eventId, { kindId: made.id })).__typename).toBe('RegistrationClosed');
    await archive(false);
    expect((await register(test.anonymous, sale.eventId, { kindId: made.id })).__typename).toBe('Registered');
    const log = await test.database.query<{ action: string }>(
      'select action from audit_entry where event_id = $1 order by at, id',
      [sale.eventId],
    );
    expect(log.map(({ action }) => action)).toEqual([
      'kind.make',
      'kind.change',
      'kind.order',
      'kind.archive',
      'kind.restore',
    ]);
  });

  it('never have fewer places than are taken, and say how many are', async () => {
    const { quotas } = await settings();
    for (let n = 0; n < 3; n += 1) await register(test.anonymous, sale.eventId);
    expect(await saveQuota({ id: quotas[0].id, size: 2 })).toEqual({
      __typename: 'QuotaTooSmall',
      name: 'Places',
      taken: 3,
      size: 2,
    });
    expect((await saveQuota({ id: quotas[0].id, size: 3 })).settings.quotas[0]).toMatchObject({ size: 3, taken: 3 });
    const small = await saveQuota({ name: 'Atelier', size: 2 });
    expect(await saveKind({ id: sale.kindId, audience: 'NON_MEMBER', quotaIds: [small.id] })).toEqual({
      __typename: 'QuotaTooSmall',
      name: 'Atelier',
      taken: 3,
      size: 2,
    });
    expect((await settings()).kinds[0].quotaIds).toEqual([quotas[0].id]);
  });

  it('a quota grown while people come is counted right by both', async () => {
    const { quotas } = await settings();
    const [, ...outcomes] = await Promise.all([
      saveQuota({ id: quotas[0].id, size: 12 }),
      ...Array.from({ length: 20 }, () => register(test.anonymous, sale.eventId)),
    ]);
    const registered = outcomes.filter(({ __typename }) => __typename === 'Registered').length;
    expect(registered).toBeGreaterThanOrEqual(10);
    expect(registered).toBeLessThanOrEqual(12);
    expect((await settings()).quotas[0].taken).toBe(registered);
  });

  it('a quota that kinds share stays', async () => {
    const { quotas } = await settings();
    const remove = async (quotaId: string) =>
      (
        await staff.graphql(
          `mutation ($eventId: ID!, $quotaId: ID!) { removeQuota(eventId: $eventId, quotaId: $quotaId) { __typename
            ... on QuotaInUse { kindNames { fr } } } }`,
          { eventId: sale.eventId, quotaId },
        )
      ).data.removeQuota;
    expect(await remove(quotas[0].id)).toEqual({ __typename: 'QuotaInUse', kindNames: [{ fr: 'NON_MEMBER' }] });
    const other = await saveQuota({ name: 'Vide', size: 5 });
    expect((await remove(other.id)).__typename).toBe('PlacesSaved');
  });

  it.each([
    [{ name: { fr: '', en: ' ' } }, 'name', 'REQUIRED'],
    [{ priceCents: -1 }, 'priceCents', 'OUT_OF_RANGE'],
    [{ saleUntil: '2024-08-01T00:00:00Z' }, 'saleUntil', 'BEFORE_START'],
    [{ minPerOrder: 6 }, 'maxPerOrder', 'LESS_THAN_LEAST'],
    [{ needsApproval: true, priceCents: 100 }, 'needsApproval', 'APPROVAL_HAS_PRICE'],
    [{ quotaIds: ['none'] }, 'quotaIds', 'UNKNOWN'],
  ])('are not made with %o', async (fields, field, code) => {
    expect(await saveKind(fields)).toMatchObject({ errors: [{ field, code }] });
    expect((await settings()).kinds).toHaveLength(1);
  });

  it('keep whom they are for once somebody has one', async () => {
    await register(test.anonymous, sale.eventId);
    expect(await saveKind({ id: sale.kindId, audience: 'PRESS' })).toMatchObject({
      errors: [{ field: 'audience', code: 'FIXED' }],
    });
  });

  it('are read by organisers and changed by staff alone; as many statements for one kind as for five', async () => {
    const personId = await makePerson(test.database);
    await giveRole(test.database, sale.eventId, personId, 'ORGANISER');
    const organiser = await test.as(personId);
    const one = await statementsOf(test, () => settings(organiser));
    for (let n = 0; n < 4; n += 1) await makeTicketKind(test.database, sale.eventId, { audience: 'GUEST' });
    const five = await statementsOf(test, () => settings(organiser));
    expect(five.length).toBe(one.length);
    const { errors } = await organiser.graphql(SAVE_QUOTA, { input: { eventId: sale.eventId, name: 'Non', size: 1 } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('go with an event that is duplicated, moved with it, with codes that nobody used and companies that nobody claimed from', async () => {
    const hidden = await saveKind({ needsCode: true });
    await staff.graphql(`mutation ($input: CodeInput!) { saveCode(input: $input) { __typename } }`, {
      input: {
        eventId: sale.eventId,
        word: 'COPIE',
        note: '',
        validFrom: '2024-09-01T00:00:00Z',
        usesMax: 3,
        kindIds: [hidden.id],
      },
    });
    await register(test.anonymous, sale.eventId, { code: 'COPIE' });
    await staff.graphql(`mutation ($input: AllotmentInput!) { saveAllotment(input: $input) { __typename } }`, {
      input: {
        eventId: sale.eventId,
        kindId: sale.kindId,
        company: 'Tilleuls',
        contactName: 'Maud',
        contactEmail: 'm@example.org',
        language: 'FR',
        places: 2,
        expiresAt: '2024-09-25T00:00:00Z',
      },
    });
    const copy = await makeEvent(test.database, { startsAt: '2025-10-01T07:00:00Z', endsAt: '2025-10-01T17:00:00Z' });
    const shift = (instant: Date) => new Date(instant.getTime() + 365 * 86_400_000);
    await test.database.transaction((tx) =>
      test.app.get(EventCopies).tell({
        tx,
        from: sale.eventId,
        to: copy.id,
        shift,
        ids: new Map(),
        actorId: staffId,
        now: new Date('2024-09-15T08:00:00Z'),
      }),
    );
    const rows = await test.database.query<object>(
      `select (select count(*)::int from ticket_kind where event_id = $1) as kinds,
         (select count(*)::int from ticket_kind_quota x join ticket_kind k on k.id = x.kind_id where k.event_id = $1) as shared,
         (select min(sale_from) from ticket_kind where event_id = $1) as "saleFrom",
         (select count(*)::int from code c where event_id = $1 and not exists (select from code_use where code_id = c.id)
            and exists (select from code_kind k join ticket_kind t on t.id = k.kind_id where k.code_id = c.id and t.event_id = $1)) as codes,
         (select count(*)::int from place where event_id = $1 and claimed_ticket_id is null) as places,
         (select bool_and(a.claim_token <> b.claim_token) from allotment a, allotment b where a.event_id = $1 and b.event_id = $2) as "isNewLink"`,
      [copy.id, sale.eventId],
    );
    expect(rows[0]).toEqual({
      kinds: 2,
      shared: 1,
      saleFrom: new Date('2025-09-01T00:00:00Z'),
      codes: 1,
      places: 2,
      isNewLink: true,
    });
  });
});
