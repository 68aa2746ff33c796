import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { findBrowser } from './browser';
import { fakeCameraArgs, writeFakeCamera } from './fake-camera';
import { readQrCode } from './qr';
import { faults, look, signIn } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const CONTACTS = `/e/${EVENT}/exposant/contacts`;
const VISITOR = rolePerson('SPEAKER');
const NAME = `${VISITOR.givenName} ${VISITOR.familyName}`;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'fr-FR', timezoneId: 'Europe/Paris' };

/** A badge is read on a booth where there is no network; what the visitor agreed to goes home, and what they take back does not. */
test.describe.serial('contacts at a booth', () => {
  let visitor: Page;
  let withCamera: Browser;
  let device: BrowserContext;
  let exhibitor: Page;

  test.beforeAll(async ({ browser }) => {
    const { baseURL } = test.info().project.use;
    visitor = await (await browser.newContext(phone)).newPage();
    await signIn(visitor, VISITOR.email, `/e/${EVENT}`);
    await visitor
      .getByRole('link', { name: /billet/i })
      .first()
      .click();
    await expect(visitor).toHaveURL(/\/billet\//);
    const code = visitor.getByRole('img', { name: /QR/ }).first();
    await expect.poll(() => readQrCode(code)).toMatch(/^P2[0-9A-Z]{146}$/);
    const film = path.resolve('artefacts/booth.y4m');
    await writeFakeCamera(film, (await readQrCode(code))!);
    const { executablePath, args, env } = await findBrowser();
    withCamera = await chromium.launch({
      executablePath,
      args: [...args, ...fakeCameraArgs(film)],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    device = await withCamera.newContext({ ...phone, baseURL: baseURL!, permissions: ['camera'] });
    exhibitor = await device.newPage();
  });
  test.afterAll(async () => {
    await visitor.context().close();
    await withCamera.close();
  });

  test('the phone of the booth has its page before the network goes', async () => {
    await signIn(exhibitor, rolePerson('EXHIBITOR').email, CONTACTS);
    await expect(exhibitor.getByRole('heading', { name: 'Contacts du stand' })).toBeVisible();
    await look(exhibitor, 'contacts-list-phone');
    await expect
      .poll(() => exhibitor.evaluate(async () => (await navigator.serviceWorker.getRegistration('/'))?.active?.state))
      .toBe('activated');
    await exhibitor.getByRole('button', { name: 'Étiquettes et questions' }).click();
    await look(exhibitor, 'contacts-asks-phone');
    await exhibitor.keyboard.press('Escape');
    await expect
      .poll(() => exhibitor.evaluate(async () => (await (await caches.open('badge-reader')).keys()).length))
      .toBeGreaterThan(0);
  });

  test('without a network a badge is read, and stays through a reload', async () => {
    await device.setOffline(true);
    await exhibitor.reload();
    await exhibitor.getByRole('button', { name: 'Lire un badge' }).click();
    await expect(exhibitor.getByText('Contact ajouté.')).toBeVisible();
    await exhibitor.getByRole('checkbox', { name: 'mon adresse e-mail' }).check();
    await exhibitor.getByRole('button', { name: 'Je suis d’accord' }).click();
    await exhibitor.getByLabel('Remarques').fill('Veut essayer le robot');
    await look(exhibitor, 'contacts-scanned-phone');
    await exhibitor.getByRole('button', { name: 'Fermer' }).click();
    await expect(exhibitor.getByText('Gardé sur ce téléphone')).toBeVisible();
    await exhibitor.reload();
    await expect(exhibitor.getByText('Gardé sur ce téléphone')).toBeVisible();
  });

  test('back on the network the contact has a name, is rated by keyboard, and leaves as a file', async () => {
    await device.setOffline(false);
    const line = exhibitor.getByRole('listitem').filter({ hasText: NAME });
    await expect(line).toBeVisible({ timeout: 40_000 });
    await expect(exhibitor.getByText('Gardé sur ce téléphone')).toHaveCount(0);
    await line.getByRole('button').click();
    await expect(exhibitor.getByLabel('Remarques')).toHaveValue('Veut essayer le robot');
    await exhibitor.getByRole('radio', { name: '4 sur 5', exact: true }).focus();
    await exhibitor.keyboard.press('Space');
    await exhibitor.getByRole('button', { name: 'Fermer' }).click();
    await expect(line.getByText('4/5')).toBeVisible();
    const leaving = exhibitor.waitForEvent('download');
    await exhibitor.getByRole('link', { name: 'CSV' }).click();
    const csv = await readFile(await (await leaving).path(), 'utf8');
    expect(csv).toContain(VISITOR.familyName);
    expect(csv).toContain(VISITOR.email);
  });

  test('the visitor sees who has their contact and takes it back, and it is gone', async () => {
    await visitor.goto('/moi');
    await visitor.getByRole('link', { name: 'Qui a mes coordonnées' }).click();
    await expect(visitor.getByRole('heading', { name: 'Qui a mes coordonnées' })).toBeVisible();
    const holder = visitor.getByRole('listitem').filter({ hasText: VISITOR.email });
    await expect(holder).toBeVisible();
    await look(visitor, 'contacts-mine-phone');
    await holder.getByRole('button', { name: /^Reprendre mes coordonnées/ }).click();
    await expect(holder).toHaveCount(0);
    await exhibitor.reload();
    await expect(exhibitor.getByRole('heading', { name: 'Contacts du stand' })).toBeVisible();
    await expect(exhibitor.getByRole('button', { name: /^Ouvrir / }).first()).toBeVisible();
    await expect(exhibitor.getByText(NAME)).toHaveCount(0);
  });

  test('axe found nothing on these pages', () => expect(faults).toEqual([]));
});
