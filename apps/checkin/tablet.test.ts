import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { findBrowser } from '../../e2e/browser';
import { fakeCameraArgs, writeFakeCamera } from '../../e2e/fake-camera';
import { makeWay, type Way } from '../../e2e/way';

/** In the page: its database fails as browsers' do at times, for as long as this page's storage says so. */
function breakDiskWhenTold(): void {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args) => {
    if (sessionStorage.getItem('broken')) throw new DOMException('Internal error.', 'UnknownError');
    return open(...args);
  };
}

/** The built app in a real browser, its camera on a real QR code, before the real API. */
describe('the tablet', () => {
  let test: TestApp;
  let way: Way;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let event: { id: string; slug: string };
  const tickets: Record<'camera' | 'search' | 'offline', string> = { camera: '', search: '', offline: '' };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'parvis-tablet-'));
    await build({
      configFile: path.resolve('apps/checkin/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: path.join(folder, 'checkin') },
    });
    test = await startTestApp({ webDir: folder });
    test.travelTo('2024-11-28T07:30:00Z');
    way = await makeWay(test.url);
    event = await makeEvent(test.database, {
      slug: 'jour-de-test',
      startsAt: '2024-11-28T07:30:00Z',
      endsAt: '2024-11-28T17:00:00Z',
    });
    const names = {
      camera: ['Zoé', 'Lambert'],
      search: ['Héloïse', 'Lefèvre-Noël'],
      offline: ['Ousmane', 'Diarra'],
    } as const;
    for (const [use, [givenName, familyName]] of Object.entries(names)) {
      const code = makeTicketCode(randomBytes(TICKET_CODE_BYTES));
      await makeTicket(test.database, event.id, await makePerson(test.database, { givenName, familyName }), { code });
      tickets[use as keyof typeof tickets] = code;
    }
    const film = path.join(folder, 'camera.y4m');
    await writeFakeCamera(film, tickets.camera);
    const { executablePath, args, env } = await findBrowser();
    browser = await chromium.launch({
      executablePath,
      args: [...args, ...fakeCameraArgs(film)],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    context = await browser.newContext({
      permissions: ['camera'],
      locale: 'fr-FR',
      viewport: { width: 1024, height: 768 },
    });
    page = await context.newPage();
    await page.addInitScript(breakDiskWhenTold);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await way?.close();
    await test?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const verdict = (name: string) => page.locator(`[data-verdict="${name}"]`);
  const figure = (name: string) => page.locator(`[data-figure="${name}"] dd`);
  const waiting = (count: number) => page.locator(`[data-waiting="${count}"]`);
  const typeCode = async (code: string) => {
    await page.getByLabel('Code du billet').fill(code);
    await page.keyboard.press('Enter');
  };
  const onRecord = async () =>
    (
      await test.database.query<{ verdict: string; method: string }>(
        'select verdict, method from scan order by received_at, scanned_at',
      )
    ).map((scan) => `${scan.method} ${scan.verdict}`);

  it('says that nobody is signed in, and where to sign in and come back', async () => {
    await page.goto(`${way.url}/accueil/?evenement=${event.slug}`);
    await page.getByRole('heading', { name: 'Appairer cette tablette' }).waitFor();
    const link = page.getByRole('link', { name: 'Se connecter' });
    expect(await link.getAttribute('href')).toBe(
      `/connexion?next=${encodeURIComponent(`/accueil/?evenement=${event.slug}`)}`,
    );
  });

  it('reads the badge before its camera, once for as long as it stays', async () => {
    const { cookie } = await test.as(await makePerson(test.database, { isStaff: true }));
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url: way.url }]);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(way.url) && !/^(data|blob|ws):/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(`${way.url}/accueil/`);
    await page.getByRole('button', { name: 'Événement jour-de-test' }).click();
    await verdict('ADMITTED').getByText('Zoé Lambert').waitFor();
    await waiting(0).waitFor();
    expect(await figure('present').innerText()).toBe('1');
    expect(await figure('expected').innerText()).toBe('3');
    expect(await onRecord()).toEqual(['CAMERA ADMITTED']);
    expect(foreign).toEqual([]);
  }, 60_000);

  it('knows a ticket that comes back, by its typed code', async () => {
    await typeCode(tickets.camera.toLowerCase().replace(/(.{4})/g, '$1 '));
    await verdict('ALREADY_IN').getByText('Premier passage à 08:30').waitFor();
    await vi.waitFor(async () => expect(await onRecord()).toEqual(['CAMERA ADMITTED', 'TYPED ALREADY_IN']), 5000);
  });

  it('takes what a scanner types wherever the focus is', async () => {
    await page.locator('h1').click();
    await page.keyboard.type('PAS-UN-CODE');
    await page.keyboard.press('Enter');
    await verdict('UNKNOWN_CODE').waitFor();
    await vi.waitFor(async () => expect(await figure('refused').innerText()).toBe('1'), 5000);
  });

  it('finds a name without its accents and lets the person in', async () => {
    await page.getByLabel('Chercher un nom').fill('noel helo');
    await page.getByRole('button', { name: 'Faire entrer Héloïse Lefèvre-Noël' }).click();
    await verdict('ADMITTED').getByText('Héloïse Lefèvre-Noël').waitFor();
    await vi.waitFor(async () => expect(await onRecord()).toContain('SEARCH ADMITTED'), 5000);
  });

  it('has nothing that axe finds fault with', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });

  it('goes on without a network, through a reload, and sends everything once it is back', async () => {
    await page.evaluate('navigator.serviceWorker.ready');
    way.cut();
    await context.setOffline(true);
    await page.locator('[data-connection="OFFLINE"]').waitFor();
    await typeCode(tickets.offline);
    await verdict('ADMITTED').getByText('Ousmane Diarra').waitFor();
    await waiting(1).waitFor();
    expect(await figure('present').innerText()).toBe('3');

    await page.reload();
    // The badge still lies before the camera.
    await verdict('ALREADY_IN').getByText('Zoé Lambert').waitFor();
    await waiting(2).waitFor();
    await page.locator('.door-recent').getByText('Ousmane Diarra').waitFor();
    await typeCode(tickets.offline);
    await verdict('ALREADY_IN').getByText('Ousmane Diarra').waitFor();
    expect(await figure('present').innerText()).toBe('3');
    expect(await onRecord()).not.toContain('TYPED ADMITTED');

    way.restore();
    await context.setOffline(false);
    await waiting(0).waitFor({ timeout: 40_000 });
    await page.locator('[data-connection="ONLINE"]').waitFor();
    await vi.waitFor(
      async () =>
        expect((await onRecord()).slice(-3).sort()).toEqual([
          'CAMERA ALREADY_IN',
          'TYPED ADMITTED',
          'TYPED ALREADY_IN',
        ]),
      5000,
    );
    expect(await figure('present').innerText()).toBe('3');
  }, 90_000);

  it('says that its disk does not answer, and opens the door once it does', async () => {
    await page.evaluate("sessionStorage.setItem('broken', 'yes')");
    await page.reload();
    await page.getByRole('heading', { name: 'La mémoire de la tablette ne répond pas' }).waitFor();
    await page.getByText('1 essai (UnknownError)').waitFor();
    expect(await page.getByLabel('Code d’appairage').count()).toBe(0);
    await page.evaluate("sessionStorage.removeItem('broken')");
    await page.getByRole('button', { name: 'Réessayer maintenant' }).click();
    await page.locator('.door-recent').getByText('Ousmane Diarra').first().waitFor();
    await page.locator('[data-connection="ONLINE"]').waitFor();
  }, 60_000);

  it('sends a scan at once while the list is on its way, and learns from the answer what it could not know', async () => {
    const code = makeTicketCode(randomBytes(TICKET_CODE_BYTES));
    await test.database.transaction(async (tx) => {
      // The list does not come as long as this lasts: what the tablet learns, it learns from the answer to its scan.
      await tx.query('lock table door_note in access exclusive mode');
      const asked = page.waitForRequest((request) => request.postData()?.includes('TabletState') ?? false);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      const list = await asked;
      const person = await makePerson(test.database, { givenName: 'Inès', familyName: 'Tardive' });
      await makeTicket(test.database, event.id, person, { code });
      const sent = page.waitForRequest((request) => request.postData()?.includes(code) ?? false);
      await typeCode(code);
      await sent;
      expect(list.failure(), 'the list is still awaited').toBeNull();
      await verdict('ADMITTED').getByText('Corrigé par le serveur').waitFor({ timeout: 40_000 });
    });
    // The list that was asked for before the scan was read after it, and counts it once.
    await verdict('ADMITTED').getByText('Inès Tardive').waitFor({ timeout: 40_000 });
    await waiting(0).waitFor();
    expect(await figure('present').innerText()).toBe('4');
  }, 90_000);
});
