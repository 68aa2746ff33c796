import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventCopies } from '@parvis/events';
import {
  type Client,
  giveRole,
  type MailServer,
  makeEvent,
  makePerson,
  makeTicket,
  startMailServer,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const TEMPLATES = `query ($slug: String!) { event(slug: $slug) { mailTemplates { kind version isHouse subject { fr en } body { fr } placeholders changedBy changedAt } } }`;
const VERSIONS = `query ($slug: String!) { event(slug: $slug) { mailTemplateVersions(kind: TICKET) { number isHouse subject { fr } changedBy } } }`;
const SAVE = `mutation ($input: MailTemplateInput!) { saveMailTemplate(input: $input) { __typename
  ... on MailTemplateSaved { template { version isHouse subject { fr } } }
  ... on MailTemplateOutdated { template { version subject { fr } } }
  ... on WordsRefused { faults { language field code line column found } } } }`;
const PREVIEW = `query ($input: MailPreviewInput!) { mailPreview(input: $input) { __typename
  ... on MailPreview { subject html text } ... on WordsRefused { faults { field code } } } }`;
const TEST_MAIL = `mutation ($input: MailPreviewInput!) { sendTestMail(input: $input) { __typename
  ... on TestMailSent { address } ... on TestMailRefused { fault } ... on WordsRefused { faults { code } } } }`;
const HISTORY = `query ($slug: String!, $search: String, $kind: MailKind, $state: MailState, $personId: ID) { event(slug: $slug) {
  sentMails(search: $search, kind: $kind, state: $state, personId: $personId) { total matching rows { id kind subject state fault name address isUnreachable canResend }
    byKind { kind count } byState { state count } }
  unreachablePeople { personId name address fault } } }`;
const MINE = `query ($slug: String!) { event(slug: $slug) { myMails { kind subject state } } }`;
const RESEND = `mutation ($eventId: ID!, $mailId: ID!) { resendMail(eventId: $eventId, mailId: $mailId) { __typename } }`;
const CLEAR = `mutation ($eventId: ID!, $personId: ID!) { clearUnreachable(eventId: $eventId, personId: $personId) }`;

const words = (subject: string, body: string) => ({
  subject: { fr: subject, en: subject },
  body: { fr: body, en: body },
});

describe('messages', () => {
  let server: MailServer;
  let test: TestApp;
  let staff: Client;
  let staffId: string;
  let attendee: Client;
  let attendeeId: string;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    server = await startMailServer();
    test = await startTestApp({ smtpUrl: server.url });
    staffId = await makePerson(test.database, {
      isStaff: true,
      email: 'equipe@example.org',
      givenName: 'Léa',
      familyName: 'Roche',
    });
    staff = await test.as(staffId);
  });
  afterAll(async () => {
    await test.close();
    await server.close();
  });
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    server.received.length = 0;
    event = await makeEvent(test.database);
    attendeeId = await makePerson(test.database, { givenName: 'Inès' });
    await makeTicket(test.database, event.id, attendeeId);
    attendee = await test.as(attendeeId);
  });

  const templates = async () =>
    (await staff.graphql(TEMPLATES, { slug: event.slug })).data.event.mailTemplates as {
      kind: string;
      version: number;
    }[];
  const template = async () => (await templates()).find(({ kind }) => kind === 'TICKET');
  const save = async (basedOn: number, change: object, client = staff) =>
    (await client.graphql(SAVE, { input: { eventId: event.id, kind: 'TICKET', basedOn, ...change } })).data
      ?.saveMailTemplate;
  const input = (change: object = {}) => ({
    eventId: event.id,
    kind: 'TICKET',
    language: 'FR',
    ...words('Billet {{evenement}}', 'Bonjour **{{prenom}}**'),
    ...change,
  });
  const preview = async (change: object = {}) =>
    (await staff.graphql(PREVIEW, { input: input(change) })).data.mailPreview;

  describe('in the words of staff', () => {
    it('begin with those of the house, list each kind that is sent, and go back to them', async () => {
      expect((await templates()).map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([
          'TICKET',
          'REMINDER_7',
          'REMINDER_1',
          'EVENT_CHANGED',
          'EVENT_CANCELLED',
          'TICKET_CANCELLED',
        ]),
      );
      expect(await template()).toMatchObject({ version: 0, isHouse: true, changedBy: null });
      expect(await save(0, words('Bienvenue', 'Bonjour {{prenom}}'))).toMatchObject({
        __typename: 'MailTemplateSaved',
        template: { version: 1, isHouse: false },
      });
      expect(await template()).toMatchObject({
        version: 1,
        changedBy: 'Léa Roche',
        subject: { fr: 'Bienvenue', en: 'Bienvenue' },
      });
      expect(await save(1, {})).toMatchObject({ template: { version: 2, isHouse: true } });
      const { data } = await staff.graphql(VERSIONS, { slug: event.slug });
      expect(data.event.mailTemplateVersions).toMatchObject([
        { number: 2, isHouse: true },
        { number: 1, isHouse: false, subject: { fr: 'Bienvenue' }, changedBy: 'Léa Roche' },
      ]);
      const acts = await test.database.query<{ action: string }>(
        'select action from audit_entry where event_id = $1 order by at, id',
        [event.id],
      );
      expect(acts.map(({ action }) => action)).toEqual(['template.change', 'template.back-to-house']);
    });

    it('are refused with the place of each fault, and nothing is kept', async () => {
      expect(await save(0, words('Billet', 'Bonjour\n{{mot_de_passe}}'))).toEqual({
        __typename: 'WordsRefused',
        faults: (['FR', 'EN'] as const).map((language) => ({
          language,
          field: 'BODY',
          code: 'PLACEHOLDER_UNKNOWN',
          line: 2,
          column: 1,
          found: '{{mot_de_passe}}',
        })),
      });
      expect(await template()).toMatchObject({ version: 0 });
    });

    it('of two who change the same ones, the second is told', async () => {
      const outcomes = await Promise.all(['a', 'b', 'c'].map((subject) => save(0, words(subject, 'x'))));
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
        'MailTemplateOutdated',
        'MailTemplateOutdated',
        'MailTemplateSaved',
      ]);
    });

    it('are read with one statement, however many kinds there are', async () => {
      const statements = await statementsOf(test, templates);
      expect(statements.filter((statement) => statement.includes('template_version'))).toHaveLength(1);
    });

    it('are seen before anybody else does, with the parts that cannot be changed', async () => {
      const { subject, html, text } = await preview();
      expect(subject).toBe(`Billet Événement ${event.slug}`);
      expect(html).toContain('<strong>Camille</strong>');
      expect(html).toMatch(/src="data:image\/png;base64,/);
      expect(html).not.toContain('cid:');
      expect(text).toContain('Bonjour Camille');
      expect((await preview({ language: 'EN' })).html).toContain('Open my ticket');
      expect(await preview(words('', '{{x}}'))).toEqual({
        __typename: 'WordsRefused',
        faults: [
          { field: 'SUBJECT', code: 'REQUIRED' },
          { field: 'BODY', code: 'PLACEHOLDER_UNKNOWN' },
        ],
      });
      expect(await preview({ kind: null })).toMatchObject({ html: expect.stringContaining('Ne plus recevoir') });
    });

    it('are sent to oneself as a test, whole', async () => {
      const send = async () => (await staff.graphql(TEST_MAIL, { input: input() })).data.sendTestMail;
      expect(await send()).toEqual({ __typename: 'TestMailSent', address: 'equipe@example.org' });
      expect(server.received).toHaveLength(1);
      expect(server.received[0]).toMatchObject({
        subject: `[Essai] Billet Événement ${event.slug}`,
        to: [{ address: 'equipe@example.org' }],
      });
      expect(server.received[0]!.attachments.map(({ mimeType }) => mimeType)).toContain('text/calendar');
      server.refuse(() => '550 5.7.1 Not today');
      expect(await send()).toEqual({ __typename: 'TestMailRefused', fault: expect.stringContaining('Not today') });
      server.refuse(() => '451 4.3.0 Later');
      expect(await send()).toEqual({ __typename: 'TestMailRefused', fault: expect.stringContaining('Later') });
      server.refuse(undefined);
    });

    it('go with an event that is duplicated, those of the house excepted', async () => {
      await save(0, words('Bienvenue', 'x'));
      await staff.graphql(SAVE, { input: { eventId: event.id, kind: 'REMINDER_1', basedOn: 0, ...words('y', 'y') } });
      await staff.graphql(SAVE, { input: { eventId: event.id, kind: 'REMINDER_1', basedOn: 1 } });
      const to = await makeEvent(test.database);
      const copies = test.app.get(EventCopies);
      expect(await copies.preview(test.database, event.id)).toContainEqual({
        part: 'templates',
        count: 1,
        isOptional: false,
      });
      const copy = {
        actorId: staffId,
        now: new Date('2024-09-15'),
        from: event.id,
        to: to.id,
        shift: (at: Date) => at,
      };
      await test.database.transaction((tx) => copies.tell({ ...copy, tx, ids: new Map() }));
      const kept = await test.database.query('select kind, number, subject from template_version where event_id = $1', [
        to.id,
      ]);
      expect(kept).toEqual([{ kind: 'TICKET', number: 1, subject: { fr: 'Bienvenue', en: 'Bienvenue' } }]);
    });

    it('are nobody’s but staff’s and organisers’', async () => {
      expect(await save(0, words('x', 'x'), attendee)).toBeUndefined();
      for (const query of [TEMPLATES, HISTORY]) {
        const { errors } = await attendee.graphql(query, { slug: event.slug });
        expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      }
      const organiserId = await makePerson(test.database);
      await giveRole(test.database, event.id, organiserId, 'ORGANISER');
      expect(await save(0, words('x', 'x'), await test.as(organiserId))).toMatchObject({
        __typename: 'MailTemplateSaved',
      });
      const elsewhere = await makeEvent(test.database);
      const { errors } = await (
        await test.as(organiserId)
      ).graphql(SAVE, {
        input: { eventId: elsewhere.id, kind: 'TICKET', basedOn: 0, ...words('x', 'x') },
      });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    });
  });

  describe('in the history', () => {
    const row = (kind: string, state = 'SENT', recipientId: string | null = attendeeId) =>
      test.database.query(
        `insert into sent_mail (cause, recipient_id, event_id, kind, subject, address, state, fault, sent_at)
         values (gen_random_uuid()::text, $1, $2, $3, $4, coalesce((select email from person where id = $1), 'ailleurs@example.org'), $5, $6, $7)`,
        [
          recipientId,
          event.id,
          kind,
          `Sujet ${kind}`,
          state,
          state === 'SENT' ? null : '550 No',
          new Date('2024-09-14'),
        ],
      );
    const history = async (filter: object = {}) =>
      (await staff.graphql(HISTORY, { slug: event.slug, ...filter })).data.event;

    it('are found by name, kind and state, with counts over what the other filters leave', async () => {
      await row('TICKET');
      await row('TICKET', 'BOUNCED', null);
      await row('SPEAKER');
      expect((await history()).sentMails).toMatchObject({
        total: 3,
        matching: 3,
        byKind: [
          { kind: 'TICKET', count: 2 },
          { kind: 'SPEAKER', count: 1 },
        ],
        byState: [
          { state: 'SENT', count: 2 },
          { state: 'BOUNCED', count: 1 },
        ],
      });
      expect((await history({ kind: 'TICKET' })).sentMails).toMatchObject({
        matching: 2,
        byState: [{ count: 1 }, { count: 1 }],
      });
      expect((await history({ search: 'ines' })).sentMails).toMatchObject({ total: 3, matching: 2 });
      expect((await history({ personId: attendeeId, kind: 'SPEAKER' })).sentMails.rows).toMatchObject([
        { kind: 'SPEAKER', subject: 'Sujet SPEAKER', name: expect.stringContaining('Inès'), canResend: false },
      ]);
      expect((await history({ state: 'BOUNCED' })).sentMails.rows).toMatchObject([
        { address: 'ailleurs@example.org', name: null, fault: '550 No', canResend: false },
      ]);
    });

    it('leave as a file that spreadsheets open, with the sly cells of subjects made harmless', async () => {
      await row('TICKET', 'BOUNCED');
      await test.database.query(`update sent_mail set subject = '=1+1' where event_id = $1`, [event.id]);
      const csv = await staff
        .get(`/api/events/${event.id}/messages.csv`)
        .expect(200)
        .expect('Content-Type', /text\/csv/);
      expect(csv.text).toContain('Envoyé le;Personne;Adresse;Nature;Objet;État;Réponse du serveur');
      expect(csv.text).toMatch(/14\/09\/2024.*;Billet;'=1\+1;Revenu;550 No/);
      await staff
        .get(`/api/events/${event.id}/messages.xlsx`)
        .expect(200)
        .expect('Content-Type', /spreadsheetml/);
      for (const client of [attendee, test.anonymous])
        await client.get(`/api/events/${event.id}/messages.csv`).expect(404);
    });

    it('are the reader’s own on their page', async () => {
      await row('TICKET');
      await row('TICKET', 'SENT', null);
      expect((await attendee.graphql(MINE, { slug: event.slug })).data.event.myMails).toEqual([
        { kind: 'TICKET', subject: 'Sujet TICKET', state: 'SENT' },
      ]);
      expect((await test.anonymous.graphql(MINE, { slug: event.slug })).errors).toBeDefined();
    });

    it('are sent again, as the ticket is now', async () => {
      await row('REMINDER_1');
      const [{ id }] = (await history()).sentMails.rows;
      for (const _ of [1, 2]) {
        const { data } = await staff.graphql(RESEND, { eventId: event.id, mailId: id });
        expect(data.resendMail.__typename).toBe('MailResent');
      }
      await test.runJobs();
      expect(server.received.map(({ subject }) => subject)).toEqual([
        `Votre billet pour Événement ${event.slug}`,
        `Votre billet pour Événement ${event.slug}`,
      ]);
      await test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = now() where event_id = $1`, [
        event.id,
      ]);
      expect((await staff.graphql(RESEND, { eventId: event.id, mailId: id })).data.resendMail.__typename).toBe(
        'MailNotResendable',
      );
      expect((await staff.graphql(RESEND, { eventId: event.id, mailId: 'nonsense' })).errors).toBeDefined();
    });

    it('tell whose address does not work, until staff clear it', async () => {
      const [person] = await test.database.query<{ email: string }>('select email from person where id = $1', [
        attendeeId,
      ]);
      const { email } = person!;
      await test.database.query(`insert into unreachable_address values ($1, '2024-09-14', '550 No such user')`, [
        email,
      ]);
      expect((await history()).unreachablePeople).toMatchObject([
        { personId: attendeeId, address: email, fault: '550 No such user' },
      ]);
      const clear = async (personId: string) =>
        (await staff.graphql(CLEAR, { eventId: event.id, personId })).data.clearUnreachable;
      expect(await clear('nonsense')).toBe(false);
      expect(await clear(attendeeId)).toBe(true);
      expect(await clear(attendeeId)).toBe(false);
      expect((await history()).unreachablePeople).toEqual([]);
    });
  });
});
