import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTicketCode } from '@parvis/domain';
import { readVerifyingKeys, verifyEd25519 } from '@parvis/registration';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { codesIn } from './pdf-pixels.fixtures';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

test.each([150, 203])('the page of a ticket, printed at %i dots per inch, is read by a scanner', async (dots) => {
  const event = await makeEvent(app.database);
  const { id, code } = await makeTicket(app.database, event.id, await makePerson(app.database));
  const { body } = await app.anonymous
    .get(`/api/tickets/${code}/ticket.pdf`)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const [read] = codesIn(body as Buffer, dots);
  const known = await readTicketCode(read ?? '', await readVerifyingKeys(app.database), verifyEd25519);
  expect(known).toMatchObject({ kind: 'SIGNED', ticket: { ticketId: id } });
});
