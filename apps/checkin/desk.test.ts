import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import { makeEvent, makePerson, makePlaces, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { findBrowser } from '../../e2e/browser';
import { fakeCameraArgs, writeFakeCamera } from '../../e2e/fake-camera';

const ANNOUNCE = `mutation ($eventId: ID!, $pointId: ID!) { announceDevice(eventId: $eventId, pointId: $pointId, name: "Bureau") {
  ... on DeviceAnnounced { code } } }`;

/** A tablet that is paired by the code that staff show, on a phone's screen, before the real API. */
describe('the desk of a tablet', () => {
  let test: TestApp;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let event: { id: string; slug: string };
  let questionId: string;
  const code = makeTicketCode(randomBytes(TICKET_CODE_BYTES));
  let ticketId: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'parvis-desk-'));
    await build({
      configFile: path.resolve('apps/checkin/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: path.join(folder, 'checkin') },
    });
    test = await startTestApp({ webDir: folder });
    test.travelTo('2024-11-28T07:30:00Z');
    event = await makeEvent(test.database, { startsAt: '2024-11-28T07:30:00Z', endsAt: '2024-11-28T17:00:00Z' });
    await makePlaces(test.database, event.id, 1);
    const person = await makePerson(test.database, { givenName: 'Zoé', familyName: 'Lambert' });
    ticketId = (await makeTicket(test.database, event.id, person, { code })).id;
    await test.database.query('insert into desk_settings (event_id, asks_signature) values ($1, true)', [event.id]);
    questionId = await one<string>(
      `insert into form_question (event_id, kind, stage, label, required, is_sensitive, asked_at_door, position)
       values ($1, 'TEXT', 'REGISTRATION', '{"fr": "Taille de chemise", "en": "Shirt size"}', false, false, true, 0)
       returning id as value`,
    );
    const pointId = await one<string>('select id as value from check_in_point where event_id = $1 and is_main');
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    const { data } = await staff.graphql(ANNOUNCE, { eventId: event.id, pointId });
    const film = path.join(folder, 'pairing.y4m');
    await writeFakeCamera(film, `${test.url}/accueil/#appairer=${data.announceDevice.code}`);
    const { executablePath, args, env } = await findBrowser();
    browser = await chromium.launch({
      executablePath,
      args: [...args, ...fakeCameraArgs(film)],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    context = await browser.newContext({
      permissions: ['camera'],
      locale: 'fr-FR',
      viewport: { width: 390, height: 844 },
    });
    page = await context.newPage();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await test?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const one = async <Value>(sql: string): Promise<Value> =>
    (await test.database.query<{ value: Value }>(sql, [event.id]))[0]!.value;
  const verdict = (name: string) => page.locator(`[data-verdict="${name}"]`);
  const cutOff = async () => {
    await context.setOffline(true);
    await page.locator('[data-connection="OFFLINE"]').waitFor();
  };
  const comeBack = async () => {
    await context.setOffline(false);
    await page.locator('[data-waiting="0"]').waitFor({ timeout: 60_000 });
  };

  it('is paired by scanning the code that staff show', async () => {
    await page.goto(`${test.url}/accueil/`);
    await page.getByRole('button', { name: 'Lire le code avec la caméra' }).click();
    await page.getByRole('heading', { name: 'Entrée principale' }).waitFor({ timeout: 60_000 });
    await page.locator('[data-connection="ONLINE"]').waitFor();
  }, 90_000);

  it('has its first acts in sight of a phone, each as large as a thumb', async () => {
    const acts = [
      page.getByLabel('Chercher un nom'),
      page.getByLabel('Code du billet'),
      page.getByRole('button', { name: 'Inscrire', exact: true }),
      page.getByRole('button', { name: 'Plus', exact: true }),
    ];
    for (const act of acts) {
      const box = (await act.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(56);
      expect(box.y + box.height).toBeLessThanOrEqual(844);
    }
  });

  it('keeps answers and a signature given without a network, and sends them', async () => {
    await cutOff();
    await page.getByLabel('Code du billet').fill(code);
    await page.keyboard.press('Enter');
    await verdict('ADMITTED').getByText('Taille de chemise').waitFor();

    await page.getByRole('button', { name: 'Répondre' }).click();
    await page.getByLabel('Taille de chemise').fill(' M ');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('button', { name: 'Répondre' }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Signer', exact: true }).click();
    await page.getByRole('button', { name: 'Enregistrer la signature' }).click();
    await page.getByText('Le cadre est vide').waitFor();
    const frame = (await page.locator('canvas.door-pad').boundingBox())!;
    await page.mouse.move(frame.x + 40, frame.y + 60);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1)
      await page.mouse.move(frame.x + 40 + 10 * step, frame.y + 60 + 40 * Math.sin(step));
    await page.mouse.up();
    await page.getByRole('button', { name: 'Enregistrer la signature' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await one<number>('select count(*)::int as value from attendance_signature where event_id = $1')).toBe(0);

    await comeBack();
    expect(
      await test.database.query('select question_id as "questionId", answer from ticket_answer where ticket_id = $1', [
        ticketId,
      ]),
    ).toEqual([{ questionId, answer: ['M'] }]);
    const path_ = await one<string>('select path as value from attendance_signature where event_id = $1');
    expect(path_.match(/L/g)!.length).toBeGreaterThan(5);
    expect(await page.getByRole('button', { name: 'Répondre' }).count()).toBe(0);
  }, 120_000);

  it('registers over the quota while nobody can say so, and staff have it to settle', async () => {
    await cutOff();
    await page.getByRole('button', { name: 'Inscrire', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Prénom').fill('Maëlle');
    await form.getByLabel('Nom', { exact: true }).fill('Impromptu');
    await form.getByLabel('Adresse e-mail').fill('maelle@example.org');
    await form.getByLabel('Organisation').fill('Atelier');
    await form.getByRole('button', { name: 'Inscrire en plus et faire entrer' }).click();
    await verdict('ADMITTED').getByText('Maëlle Impromptu').waitFor();
    await page.reload();
    await page.locator('.door-recent').getByText('Maëlle Impromptu').waitFor();
    await comeBack();
    expect(await one<string>('select matter as value from walk_in where event_id = $1')).toBe('OVER_QUOTA');
    await vi.waitFor(async () =>
      expect(await one<number>('select count(*)::int as value from stay where event_id = $1')).toBe(2),
    );
    await page.locator('[data-figure="present"] dd', { hasText: '2' }).waitFor();
  }, 120_000);

  it('follows to another point without being paired anew, and says so', async () => {
    await test.database.query(
      `with point as (insert into check_in_point (event_id, name, kind) values ($1, '{"fr": "Cocktail", "en": "Cocktail"}', 'COCKTAIL') returning id)
       update door_device set point_id = point.id from point where event_id = $1`,
      [event.id],
    );
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByText('Cette tablette a changé de point').waitFor();
    await page.getByRole('heading', { name: 'Cocktail' }).waitFor();
    await page.getByLabel('Code du billet').fill(code);
    await page.keyboard.press('Enter');
    await verdict('ADMITTED').getByText('Zoé Lambert').waitFor();
    await page.locator('[data-figure="present"] dd', { hasText: '1' }).waitFor();
  }, 60_000);
});
