import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '@parvis/testing';
import { makePaidEvent, placeOrder, saveSeller, someone, staffClient } from '../orders.fixtures';

const SAVE_TEMPLATE = `mutation ($input: MailTemplateInput!) { saveMailTemplate(input: $input) { __typename ... on WordsRefused { faults { code found } } } }`;
const RECORD = `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 21600, receivedOn: "2024-09-02") { __typename } }`;
const CANCEL = `mutation ($id: ID!) { cancelOrderAsStaff(orderId: $id) { __typename } }`;
const REFUND = `mutation ($id: ID!) { refundOrder(orderId: $id, amountCents: 21600, sentOn: "2024-09-02") { __typename } }`;
const RESEND = `mutation ($id: ID!) { resendOrder(orderId: $id) { __typename } }`;

let test: TestApp;
let staff: Client;
beforeAll(async () => {
  test = await startTestApp();
  test.travelTo('2024-09-02T08:00:00Z');
  await saveSeller(test);
  staff = await staffClient(test);
});
afterAll(() => test.close());

const subjects = async (address: string) => {
  await test.runJobs();
  return (await test.mails())
    .filter(({ to }) => to?.[0]?.address === address)
    .map(({ subject }) => subject!.replace(/\u202f/g, ' '));
};

describe('a buyer', () => {
  it('is told each turn of an order in the words that staff chose for the event, in the language of the order', async () => {
    const event = await makePaidEvent(test);
    const kinds = ['ORDER_RECEIVED', 'ORDER_PAID', 'ORDER_CANCELLED', 'ORDER_REFUNDED', 'ORDER_AGAIN'];
    for (const kind of kinds) {
      const { data } = await staff.graphql(SAVE_TEMPLATE, {
        input: {
          eventId: event.id,
          kind,
          basedOn: 0,
          subject: { fr: `${kind} {{numero}}`, en: `${kind} of {{prenom}}` },
          body: { fr: 'Nos mots, {{prenom}} : {{montant}}.', en: 'Our words, {{places}}.' },
        },
      });
      expect(data['saveMailTemplate'].__typename).toBe('MailTemplateSaved');
    }
    const email = 'modeles@example.org';
    const { order } = await placeOrder(test, { event, holders: [someone()], input: { email } });
    await staff.graphql(RECORD, { id: order.id });
    await staff.graphql(RESEND, { id: order.id });
    await staff.graphql(CANCEL, { id: order.id });
    await staff.graphql(REFUND, { id: order.id });
    expect((await subjects(email)).sort()).toEqual(
      ['AGAIN', 'CANCELLED', 'PAID', 'RECEIVED', 'REFUNDED'].map((news) => `ORDER_${news} ${order.reference}`),
    );
    const [refunded] = (await test.mails()).filter(({ subject }) => subject?.startsWith('ORDER_REFUNDED'));
    expect(refunded!.text!.replace(/\s/g, ' ')).toContain('Nos mots, Alix : 216,00 €.');
    const abroad = 'abroad@example.org';
    await placeOrder(test, { event, input: { email: abroad, language: 'EN' } });
    expect(await subjects(abroad)).toEqual(['ORDER_RECEIVED of Alix']);
  });

  it('is told what goes back, and accountants get their copy of a document, not the link', async () => {
    const event = await makePaidEvent(test);
    const email = 'maison@example.org';
    const { order } = await placeOrder(test, { event, holders: [someone()], input: { email } });
    await staff.graphql(RECORD, { id: order.id });
    await staff.graphql(CANCEL, { id: order.id });
    await staff.graphql(REFUND, { id: order.id });
    expect((await subjects(email)).map((subject) => subject.split(' :')[0]).sort()).toEqual([
      'Commande annulée',
      'Places confirmées',
      'Remboursement',
      'Votre commande',
    ]);
    const copies = (await test.mails()).filter(
      ({ to, text }) => to?.[0]?.address === 'factures@example.org' && text?.includes(order.reference),
    );
    expect(copies.map(({ to, attachments }) => [to?.[0]?.name, attachments.length])).toEqual([
      ['Biotech des Lilas', 1],
      ['Biotech des Lilas', 1],
    ]);
    expect(copies.some(({ text }) => text?.includes('/commande#'))).toBe(false);
  });
});

it('staff see each message to a buyer before it is sent, and which placeholders it has', async () => {
  const event = await makePaidEvent(test);
  const { data } = await staff.graphql(
    `query ($slug: String!) { event(slug: $slug) { mailTemplates { kind subject { fr en } body { fr en } placeholders } } }`,
    { slug: event.slug },
  );
  const ours = data['event'].mailTemplates.filter((t: { placeholders: string[] }) => t.placeholders.includes('numero'));
  expect(ours.map(({ kind }: { kind: string }) => kind)).toEqual([
    'ORDER_RECEIVED',
    'ORDER_PAID',
    'PAYMENT',
    'INVOICE',
    'ORDER_CANCELLED',
    'ORDER_REFUNDED',
    'ORDER_AGAIN',
  ]);
  for (const { kind, subject, body } of ours) {
    const preview = await staff.graphql(
      `query ($input: MailPreviewInput!) { mailPreview(input: $input) { __typename ... on MailPreview { text } } }`,
      { input: { eventId: event.id, kind, subject, body, language: 'EN' } },
    );
    expect(preview.data['mailPreview'].text, kind).toContain('EXEMPLE7');
    expect(preview.data['mailPreview'].text, kind).not.toContain('{{');
  }
});
