import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { rolePerson } from '../libs/demo/role-people';
import { look, signIn, tabletIsKept } from './steps';

const EVENT = 'chirurgie-4-0-2024';
const PORT = Number(process.env['E2E_PORT'] ?? 4517) + 3;
const BASE = `http://localhost:${PORT}`;
const STATE = path.resolve('artefacts/door-state');
const READY_MS = 90_000;

const nameOf = (role: 'ATTENDEE' | 'SPEAKER' | 'EXHIBITOR') => {
  const { givenName, familyName } = rolePerson(role);
  return `${givenName} ${familyName}`;
};

/** A product of its own: this story kills it. */
async function startProduct(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/server/start.js'], {
    env: {
      ...process.env,
      PORT: String(PORT),
      STATE_DIR: STATE,
      DATABASE_URL: '',
      SMTP_URL: '',
      PUBLIC_URL: BASE,
    },
    stdio: 'ignore',
  });
  await expect.poll(isUp, { timeout: READY_MS }).toBe(true);
  return child;
}

const isUp = () =>
  fetch(`${BASE}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

// Two tablets at one door that lose the network and the server, and come back in another order than they left.
test.describe.serial('the door without a network', () => {
  let product: ChildProcess;
  let staff: Page;
  let first: Page;
  let second: Page;
  let before = 0;
  let eventId = '';
  let cancelled = { name: '', code: '' };

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(2 * READY_MS);
    await rm(STATE, { recursive: true, force: true });
    product = await startProduct();
    staff = await pageOf(browser, { width: 1440, height: 900 });
    first = await pageOf(browser, { width: 1024, height: 768 });
    second = await pageOf(browser, { width: 390, height: 844 });
  });
  test.afterAll(() => {
    product.kill('SIGTERM');
  });

  const pageOf = async (browser: Browser, viewport: { width: number; height: number }) =>
    (await browser.newContext({ baseURL: BASE, viewport, locale: 'fr-FR', timezoneId: 'Europe/Paris' })).newPage();

  async function codeFor(name: string): Promise<string> {
    await staff.getByRole('button', { name: 'Appairer une tablette' }).click();
    await staff.getByLabel('Nom de la tablette').fill(name);
    await staff.getByRole('button', { name: 'Montrer le code' }).click();
    const shown = staff.locator('[data-pairing-code]');
    await expect(shown).toBeVisible();
    return (await shown.getAttribute('data-pairing-code'))!;
  }

  async function letIn(tablet: Page, name: string): Promise<void> {
    await tablet.getByLabel('Chercher un nom').fill(name.toLowerCase());
    await tablet.getByRole('button', { name: `Faire entrer ${name}` }).click();
    await expect(tablet.locator('[data-verdict="ADMITTED"]').getByText(name)).toBeVisible();
  }

  async function ask<Data>(query: string): Promise<Data> {
    const answer = await staff.request.post('/graphql', { data: { query } });
    return ((await answer.json()) as { data: Data }).data;
  }

  /** Somebody whose ticket was cancelled. */
  async function findCancelled(): Promise<void> {
    type Found = { event: { id: string; registrations: { rows: { ticketId: string; name: string }[] } } };
    const { event } = await ask<Found>(
      `{ event(slug: "${EVENT}") { id registrations(status: CANCELLED, sort: NAME, first: 1) { rows { ticketId name } } } }`,
    );
    const [row] = event.registrations.rows;
    type Detail = { event: { registrationDetail: { code: string } } };
    const found = await ask<Detail>(
      `{ event(slug: "${EVENT}") { registrationDetail(ticketId: "${row!.ticketId}") { code } } }`,
    );
    eventId = event.id;
    cancelled = { name: row!.name, code: found.event.registrationDetail.code };
  }

  const waiting = (tablet: Page, count: number) => tablet.locator(`[data-waiting="${count}"]`);
  const present = (tablet: Page) => tablet.locator('[data-figure="present"] dd');
  const online = (tablet: Page) => tablet.locator('[data-connection="ONLINE"]');

  test('staff show a code, two tablets take one each', async () => {
    await signIn(staff, rolePerson('STAFF').email, `/equipe/${EVENT}/accueil/reglages`);
    await staff.getByLabel('Faire signer la présence sur la tablette').check({ force: true });
    await staff.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(staff.getByText('Réglages enregistrés.')).toBeVisible();
    await findCancelled();
    await staff.goto(`/equipe/${EVENT}/accueil`);
    const code = await codeFor('Entrée C');
    await look(staff, 'door-01-pair-desktop');
    await first.goto(`/accueil/#appairer=${code}`);
    await expect(online(first)).toBeVisible({ timeout: 60_000 });
    await look(first, 'door-02-tablet');

    await staff.getByRole('button', { name: 'Terminé' }).click();
    const other = await codeFor('Entrée D');
    await second.goto('/accueil/');
    await look(second, 'door-03-start-phone');
    // A code is good once.
    await second.getByLabel('Code d’appairage').fill(code);
    await second.getByRole('button', { name: 'Appairer', exact: true }).click();
    await expect(second.getByText('Ce code n’est pas bon')).toBeVisible();
    await second.getByLabel('Code d’appairage').fill(`${other.slice(0, 4).toLowerCase()} ${other.slice(4)}`);
    await second.getByRole('button', { name: 'Appairer', exact: true }).click();
    await expect(online(second)).toBeVisible({ timeout: 60_000 });
    await staff.getByRole('button', { name: 'Terminé' }).click();
    before = Number(await present(first).innerText());
    for (const tablet of [first, second]) await tabletIsKept(tablet);
  });

  test('they let people in without a network, through a reload', async () => {
    for (const tablet of [first, second]) {
      await tablet.context().setOffline(true);
      await expect(tablet.locator('[data-connection="OFFLINE"]')).toBeVisible();
    }
    await letIn(first, nameOf('ATTENDEE'));
    await letIn(first, nameOf('SPEAKER'));
    await letIn(second, nameOf('ATTENDEE'));
    await letIn(second, nameOf('EXHIBITOR'));
    await expect(waiting(first, 2)).toBeVisible();
    await first.reload();
    await expect(waiting(first, 2)).toBeVisible();
    await expect(first.locator('.door-recent').getByText(nameOf('SPEAKER'))).toBeVisible();
    await expect(present(first)).toHaveText(String(before + 2));
    await look(second, 'door-04-offline-phone');
  });

  test('what is done at the desk waits with the scans', async () => {
    await first.getByRole('button', { name: 'Inscrire', exact: true }).click();
    const form = first.getByRole('dialog', { name: 'Inscrire sur place' });
    await form.getByLabel('Prénom').fill('Odile');
    await form.getByLabel('Nom', { exact: true }).fill('Panne');
    await form.getByRole('textbox', { name: 'Adresse e-mail' }).fill('odile.panne@exemple.fr');
    await form.getByRole('textbox', { name: 'Organisation' }).fill('Atelier du matin');
    await form.getByLabel(/photos/).check();
    await form.getByRole('button', { name: /faire entrer$/ }).click();
    const verdict = (name: string) => first.locator(`[data-verdict="${name}"]`);
    await expect(verdict('ADMITTED').getByText('Odile Panne')).toBeVisible();

    await first.getByRole('button', { name: 'Faire signer' }).click();
    const pad = first.locator('canvas.door-pad');
    await pad.hover();
    const frame = (await pad.boundingBox())!;
    await first.mouse.move(frame.x + 40, frame.y + 60);
    await first.mouse.down();
    for (let step = 1; step <= 8; step += 1) await first.mouse.move(frame.x + 40 + 20 * step, frame.y + 60 + 5 * step);
    await first.mouse.up();
    await first.getByRole('button', { name: 'Enregistrer la signature' }).click();
    await expect(first.getByRole('dialog')).toHaveCount(0);

    await first.evaluate('window.print = () => undefined');
    await first.getByRole('button', { name: 'Imprimer le badge' }).click();
    const badge = first.getByRole('dialog', { name: 'Badge de Odile Panne' });
    await badge.getByRole('button', { name: 'Imprimer', exact: true }).click();
    await expect(badge.getByText('Badge simple envoyé à l’imprimante')).toBeVisible();
    await first.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await badge.getByRole('button', { name: 'Fermer' }).click();

    await first.getByRole('button', { name: 'Annuler ce passage' }).click();
    await expect(verdict('UNDONE')).toBeVisible();
    await letIn(first, 'Odile Panne');
    await first.getByRole('button', { name: 'Noter la sortie' }).click();
    await expect(verdict('LEFT')).toBeVisible();

    await first.getByLabel('Code du billet').fill(cancelled.code);
    await first.keyboard.press('Enter');
    await expect(verdict('CANCELLED')).toBeVisible();
    await first.getByRole('button', { name: 'Faire entrer quand même' }).click();
    const reasons = first.getByRole('dialog', { name: `Faire entrer ${cancelled.name}` });
    await reasons.getByLabel('Pourquoi').fill('Accord de l’équipe');
    await reasons.getByRole('button', { name: 'Faire entrer', exact: true }).click();
    await expect(verdict('ADMITTED').getByText(cancelled.name)).toBeVisible();
    await expect(present(first)).toHaveText(String(before + 4));
    await look(first, 'door-06-desk-acts-tablet');
  });

  test('the server is killed and started again; nothing is lost, nobody counts twice, the conflict shows', async () => {
    test.setTimeout(2 * READY_MS);
    product.kill('SIGKILL');
    await expect.poll(isUp, { timeout: READY_MS }).toBe(false);
    product = await startProduct();
    // The one that went last comes back first.
    await second.context().setOffline(false);
    await expect(waiting(second, 0)).toBeVisible({ timeout: 60_000 });
    await first.context().setOffline(false);
    await expect(waiting(first, 0)).toBeVisible({ timeout: 60_000 });
    for (const tablet of [first, second]) {
      await expect(present(tablet)).toHaveText(String(before + 5), { timeout: 60_000 });
    }
    await staff.goto(`/equipe/${EVENT}/accueil`);
    await expect(staff.locator('[data-figure="present"]')).toHaveText(String(before + 5));
    const conflict = staff.getByRole('alert').filter({ hasText: nameOf('ATTENDEE') });
    await expect(conflict).toContainText('Entrée C');
    await expect(conflict).toContainText('Entrée D');
    await look(staff, 'door-05-conflict-desktop');
  });

  test('what was done at the desk arrived, each act once', async () => {
    await expect(staff.locator('[data-walk-ins]').getByText('Odile Panne')).toHaveCount(1);
    const sheet = `/api/events/${eventId}/attendance.csv?day=2024-11-28&half=MORNING&present=1&lang=fr`;
    const rows = (await (await staff.request.get(sheet)).text()).split('\n').filter((row) => row.includes('Odile'));
    expect(rows).toHaveLength(1);
    // Name, given name, organisation, role, arrival, departure, signature.
    expect(rows[0]).toMatch(/^Panne[;,]Odile[;,]Atelier du matin[;,].*[;,].*\d\d:\d\d.*[;,].*\d\d:\d\d.*[;,].*signé à/);
    await staff.goto(`/equipe/${EVENT}/accueil/badges`);
    await staff.getByRole('switch', { name: 'Seulement ceux qui restent à imprimer' }).click({ force: true });
    await staff.getByPlaceholder('Chercher un nom ou une organisation').fill('Odile Panne');
    await expect(staff.getByRole('listitem').filter({ hasText: 'Odile Panne' }).getByText('Imprimé')).toBeVisible();
    await staff.goto(`/equipe/${EVENT}/accueil`);
  });

  test('a tablet that is revoked forgets the list', async () => {
    await staff.getByRole('button', { name: 'Modifier Entrée D' }).click();
    await staff.getByRole('button', { name: 'Révoquer Entrée D' }).click();
    await staff.getByRole('button', { name: 'Oui, révoquer Entrée D' }).click();
    await expect(second.getByText('Cette tablette a été retirée de l’accueil')).toBeVisible();
    const kept = await second.evaluate(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open('parvis-porte');
          opening.onsuccess = () => {
            const counting = opening.result.transaction(['things', 'scans']).objectStore('things').count();
            counting.onsuccess = () => done(counting.result);
          };
        }),
    );
    expect(kept).toBe(0);
  });
});
